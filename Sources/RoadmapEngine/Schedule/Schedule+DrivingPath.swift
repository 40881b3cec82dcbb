extension Schedule {
  /// Returns the driving path to a step: its driving links followed back (Scheduling.md, 7). The first step of the path comes first.
  ///
  /// Where several links drive a step, the first in the order of the file is followed; through a step with children, the child that
  /// decides. The path begins at a step that only a day drives, such as today, an agreed day or the start of the roadmap. It is empty for a
  /// step on or downstream of a cycle.
  ///
  /// With several calendars slack is not constant along a chain, so this path shows what to move where slack does not.
  package func drivingPath(toRoadmap roadmap: Int, step: Int) -> [StepReference] {
    var path: [StepReference] = []
    var seen: Set<StepReference> = []
    var next: PathEnd? = PathEnd(roadmap: roadmap, step: step, isFinish: true)
    while let end = next, dated(roadmap: end.roadmap, step: end.step).isOrdered {
      let reference = StepReference(roadmaps[end.roadmap].id, roadmaps[end.roadmap].steps[end.step].id)
      guard seen.insert(reference).inserted else { break }
      path.append(reference)
      next = driving(end)
    }
    return path.reversed()
  }

  /// Returns, for each of some steps, the nearest one of others on the driving path to it, itself included; a step without one is left out.
  ///
  /// The time grows with the number of steps on all paths together, each counted once.
  /// - Parameter others: the steps that are searched for.
  package func nearest(of others: Set<StepReference>, onPathsTo steps: [StepReference]) -> [StepReference: StepReference] {
    var known: [PathEnd: StepReference?] = [:]
    var nearest: [StepReference: StepReference] = [:]
    for step in steps {
      guard let position = position(of: step, from: 0) else { continue }
      var walked: [PathEnd] = []
      var next: PathEnd? = PathEnd(roadmap: position.roadmap, step: position.step, isFinish: true)
      var found: StepReference?
      while let end = next, dated(roadmap: end.roadmap, step: end.step).isOrdered {
        if let result = known[end] {
          found = result
          break
        }
        known[end] = .some(nil)
        walked.append(end)
        let reference = StepReference(roadmaps[end.roadmap].id, roadmaps[end.roadmap].steps[end.step].id)
        if others.contains(reference) {
          found = reference
          break
        }
        next = driving(end)
      }
      for end in walked { known[end] = .some(found) }
      nearest[step] = found
    }
    return nearest
  }

  /// A step on the path, and whether its finish or its start decides.
  private struct PathEnd: Hashable {
    let roadmap: Int
    let step: Int
    let isFinish: Bool
  }

  /// Returns the step that decides one end of a step; nil where a day does.
  private func driving(_ end: PathEnd) -> PathEnd? {
    let dated = dated(roadmap: end.roadmap, step: end.step)
    switch dated.node.state {
    case .container: return decidingMember(of: dated, end)
    // The start of a started step is a fact that nothing drives.
    case .active where !end.isFinish: return nil
    case .planned, .active, .done, .dropped, .roadmap, .outside:
      return bindingDrivers(roadmap: end.roadmap, step: end.step).lazy.compactMap { driving($0, from: end.roadmap) }.first
    }
  }

  /// Returns the step that a driver refers to, or the last step of an opened roadmap. It returns nil for a driver that is a day.
  private func driving(_ driver: Driver, from roadmap: Int) -> PathEnd? {
    switch driver {
    case .link(let reference, let kind, _, _): pathEnd(reference, from: roadmap, isFinish: Network.Relation(kind).fromFinish)
    case .member(let reference): pathEnd(reference, from: roadmap, isFinish: true)
    case .opens(let opened): groups.index(of: opened).flatMap { lastStep(ofRoadmap: $0) }
    case .notBefore, .agreed, .roadmapStart, .today, .started, .finished, .daysOff: nil
    }
  }

  private func pathEnd(_ reference: StepReference, from roadmap: Int, isFinish: Bool) -> PathEnd? {
    position(of: reference, from: roadmap).map { PathEnd(roadmap: $0.roadmap, step: $0.step, isFinish: isFinish) }
  }

  /// Returns the child that decides where its parent ends or starts. It is nil if there is none.
  ///
  /// If several children end or start there, it is the one with the least total slack, and the first of those with equal slack.
  private func decidingMember(of container: DatedNode, _ end: PathEnd) -> PathEnd? {
    let span = container.placement
    let deciding = container.early.network.members(of: container.id).lazy.map { container.neighbour($0) }.filter { member in
      guard member.node.state != .dropped else { return false }
      let own = member.placement
      return end.isFinish
        ? own.finish == span.finish && own.endsInEvening == span.endsInEvening
        : own.start == span.start && own.startsInEvening == span.startsInEvening
    }
    guard let member = deciding.min(by: { totalSlack($0) < totalSlack($1) }) else { return nil }
    switch named(member, from: end.roadmap) {
    case .step(let reference): return pathEnd(reference, from: end.roadmap, isFinish: end.isFinish)
    case .roadmap(let opened): return groups.index(of: opened).flatMap { lastStep(ofRoadmap: $0) }
    }
  }

  /// Returns the step with which a roadmap ends; among several the one with the least total slack.
  private func lastStep(ofRoadmap roadmap: Int) -> PathEnd? {
    let nodes = roadmaps[roadmap].steps.indices.lazy.map { ($0, dated(roadmap: roadmap, step: $0)) }.filter { _, dated in
      dated.isOrdered && dated.node.state != .dropped && dated.node.state != .container
    }
    let last = nodes.min { left, right in
      (-left.1.placement.finish, totalSlack(left.1)) < (-right.1.placement.finish, totalSlack(right.1))
    }
    return last.map { PathEnd(roadmap: roadmap, step: $0.0, isFinish: true) }
  }

  /// Returns the total slack in working days; `Int32.max` for a finished step.
  private func totalSlack(_ dated: DatedNode) -> Int32 { dated.late.slacks[dated.id].total }

  /// Returns the index of a roadmap and the index of a step in it; nil if there is no such step.
  /// - Parameters:
  ///   - reference: the step; without a roadmap it means one of `roadmap`.
  ///   - roadmap: the index of the roadmap that contains the reference.
  package func position(of reference: StepReference, from roadmap: Int) -> (roadmap: Int, step: Int)? {
    guard let index = reference.roadmap.map({ groups.index(of: $0) }) ?? roadmap else { return nil }
    let position = groups.positions[index]
    let network = early[position.group].network
    return network.node(roadmap: position.index, id: reference.step).map { (index, Int($0 - network.firstNode[position.index])) }
  }
}
