/// One roadmap with those of its steps that a merge settles.
struct RoadmapMerge {
  private let id: Roadmap.ID
  private let merge: PlanMerge
  private let present: Roadmap?
  /// What is contested of the roadmap and of its settled steps.
  private(set) var contested: [ContestedAtom] = []

  /// - Parameter present: the roadmap in the plan so far; nil where there is none.
  init(_ id: Roadmap.ID, _ merge: PlanMerge, _ present: Roadmap?) {
    self.id = id
    self.merge = merge
    self.present = present
  }

  /// Returns the roadmap; nil where it is absent.
  /// - Parameters:
  ///   - steps: the steps that are settled.
  ///   - isTouched: whether the roadmap itself is settled too.
  mutating func settled(_ steps: [Step.ID], isTouched: Bool) -> Roadmap? {
    var settled = present
    if isTouched, let history = merge.history.roadmaps[id] {
      let thing = ThingMerge(history, merge.live, merge.kinds.roadmap)
      // Edits of its steps are edits of the roadmap, where it is to be removed.
      let editors =
        history.moves.isEmpty
        ? [] : merge.history.steps.filter { $0.key.roadmap == id }.flatMap(\.value.actors).filter { !merge.live.isStart($0) }
      let result = thing.result(present.map { ($0.facts, .present) }, editors: editors)
      guard result.presence == .present, var whole = result.whole.map({ thing.ordered($0) }) else { return nil }
      contested += result.contested.map { ContestedAtom(.roadmap(id), $0, merge.live) }
      whole.steps = present?.steps ?? []
      whole.trash = present?.trash ?? []
      settled = whole
    }
    guard var roadmap = settled else { return nil }
    let former = former(steps, in: roadmap)
    var results: [Step.ID: Step] = [:]
    var gone: Set<Step.ID> = []
    for step in steps {
      if let result = self.step(step, former[step]) { results[step] = result } else { gone.insert(step) }
    }
    roadmap.steps = replaced(roadmap.steps, results, gone, .steps(id)) { $0.removed == nil }
    roadmap.trash = replaced(roadmap.trash, results, gone, .trash(id)) { $0.removed != nil }
    return roadmap
  }

  /// Returns some steps as they stand in a roadmap or in its trash.
  private func former(_ steps: [Step.ID], in roadmap: Roadmap) -> [Step.ID: Step] {
    let wanted = Set(steps)
    var former: [Step.ID: Step] = [:]
    for list in [roadmap.steps, roadmap.trash] {
      for index in list.indices where wanted.contains(list[index].id) && former[list[index].id] == nil {
        former[list[index].id] = list[index]
      }
    }
    return former
  }

  /// Returns a step, with its removal if it is in the trash; nil where it is absent.
  private mutating func step(_ step: Step.ID, _ former: Step?) -> Step? {
    guard let history = merge.history.steps[StepReference(id, step)] else { return former }
    var whole = former
    whole?.removed = nil
    let presence: Presence? = former.map { former in former.removed.map { .trashed($0) } ?? .present }
    if former == nil, let making = history.onlyMaking, merge.live.isLive[making.record] {
      var made = making.whole
      if case .trashed(let removal) = making.presence { made.removed = removal }
      return made
    }
    var thing = ThingMerge(history, merge.live, merge.kinds.step)
    let owners = thing
    thing.context.isSoleOwner = { [live = merge.live] record in owners.isSoleOwner(live.author(record), at: record, whole) }
    let result = thing.result(whole.flatMap { whole in presence.map { (whole, $0) } })
    if result.presence == .present {
      contested += result.contested.map { ContestedAtom(.step(StepReference(id, step)), $0, merge.live) }
    }
    guard result.presence != .absent, var settled = result.whole.map({ thing.ordered($0) }) else { return nil }
    if case .trashed(let removal) = result.presence { settled.removed = removal }
    settled.leaveOutDefaultDuration()
    return settled
  }

  /// Returns a list of steps with the settled ones, in the order of the records if any has come.
  private func replaced(
    _ steps: [Step], _ results: [Step.ID: Step], _ gone: Set<Step.ID>, _ sequence: PlanHistory.Sequence, _ belongs: (Step) -> Bool
  ) -> [Step] {
    if let list = edited(steps, results, gone, sequence, belongs) { return list }
    var known: Set<Step.ID> = []
    var list = steps.compactMap { step -> Step? in
      known.insert(step.id)
      guard let result = results[step.id] else { return gone.contains(step.id) ? nil : step }
      return belongs(result) ? result : nil
    }
    list += results.values.filter { belongs($0) && !known.contains($0.id) }.sorted { $0.id < $1.id }
    list.sort(by: merge.order(of: sequence, steps.map(\.id.text)), \.id.text)
    return list
  }

  /// Returns a list in which every settled step stays where it is; nil where a step comes, goes or was ever put into its place.
  private func edited(
    _ steps: [Step], _ results: [Step.ID: Step], _ gone: Set<Step.ID>, _ sequence: PlanHistory.Sequence, _ belongs: (Step) -> Bool
  ) -> [Step]? {
    guard gone.isEmpty, merge.history.placings[sequence]?.isEmpty ?? true else { return nil }
    var list = steps
    var left = results.count { belongs($0.value) }
    for index in steps.indices {
      guard let result = results[steps[index].id] else { continue }
      guard belongs(result) else { return nil }
      list[index] = result
      left -= 1
    }
    return left == 0 ? list : nil
  }
}

extension ThingMerge where Whole == Step {
  /// Checks whether a party alone owned the step when a record was made.
  fileprivate func isSoleOwner(_ party: Party.ID?, at record: Int, _ present: Step?) -> Bool {
    guard let party, var step = present ?? history.first else { return false }
    for kind in kinds where kind.name == "owner" {
      for key in keys(kind) {
        guard let atom = atom(kind, key) else { continue }
        kind.take(key, atom.merge.outcome(of: atom.writes.filter { live.wasLive($0.record, at: record) }).whole, &step)
      }
    }
    return step.owners.count == 1 && step.owners[0].party == party
  }
}
