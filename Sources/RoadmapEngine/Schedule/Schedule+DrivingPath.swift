extension Schedule {
  /// The steps that decide when a step happens, the first one first and the step itself last: its driving links walked back (scheduling.md, 7).
  ///
  /// Where several links drive a step at once, the one that is written first is followed. The walk ends at a step that nothing drives but a
  /// day: today, an agreed day, the start of the roadmap. Dates with mixed calendars have no constant slack along a chain; this path tells
  /// what to move all the same. A step that waits in or behind a circle has no path.
  package func drivingPath(toRoadmap roadmap: Int, step: Int) -> [StepReference] {
    var path: [StepReference] = []
    var seen: Set<StepReference> = []
    var next: (roadmap: Int, step: Int)? = (roadmap, step)
    while let place = next, self.place(roadmap: place.roadmap, step: place.step).isOrdered {
      let reference = StepReference(roadmaps[place.roadmap].id, roadmaps[place.roadmap].steps[place.step].id)
      guard seen.insert(reference).inserted else { break }
      path.append(reference)
      next = bindingDrivers(roadmap: place.roadmap, step: place.step).lazy.compactMap { driving($0, from: place.roadmap) }.first
    }
    return path.reversed()
  }

  /// The step behind a driver; of an opened roadmap, the step that it ends with.
  private func driving(_ driver: Driver, from roadmap: Int) -> (roadmap: Int, step: Int)? {
    switch driver {
    case .link(let reference, _, _, _), .member(let reference): return position(of: reference, from: roadmap)
    case .opens(let opened):
      guard let index = groups.index(of: opened) else { return nil }
      let last = roadmaps[index].steps.indices.max { left, right in
        finish(of: left, in: index) < finish(of: right, in: index)
      }
      return last.map { (index, $0) }
    case .notBefore, .agreed, .roadmapStart, .today, .started, .finished, .daysOff: return nil
    }
  }

  /// The evening of a step's last day; dropped steps come before everything.
  private func finish(of step: Int, in roadmap: Int) -> Int32 {
    let place = place(roadmap: roadmap, step: step)
    return place.isOrdered && place.node.state != .dropped && place.node.state != .container ? place.placement.finish : -1
  }

  /// The places of a step as it is named from within a roadmap; nil for one that is not there.
  package func position(of reference: StepReference, from roadmap: Int) -> (roadmap: Int, step: Int)? {
    guard let index = reference.roadmap.map({ groups.index(of: $0) }) ?? roadmap else { return nil }
    let place = groups.places[index]
    let network = early[place.group].network
    return network.node(roadmap: place.place, id: reference.step).map { (index, Int($0 - network.firstNode[place.place])) }
  }
}
