extension Workspace {
  /// Returns the plan of more records than this one holds (Collaboration.md, Records).
  ///
  /// Only the things that the new records change are worked out, so the time depends on these and not on the size of the plan.
  /// - Parameters:
  ///   - new: the records that the plan does not hold yet. One that follows a missing record counts for nothing until that comes.
  ///   - known: the records that the plan holds.
  package func merging(_ new: [ChangeRecord], into known: [ChangeRecord]) -> Workspace {
    let graph = RecordGraph(known + new)
    let held = RecordGraph(known)
    let added = graph.records.indices.filter { held.index(of: graph.records[$0].id) == nil }
    guard !added.isEmpty else { return self }
    var live = LiveGraph(graph)
    var names = RecordNames(live)
    live.authors = names.authors()
    let merge = PlanMerge(live, graph.records.indices.map { names.marked($0) }, home: language)
    let things = merge.things(of: added)
    let marks = names.marking { held.index(of: graph.records[$0].id) != nil }
    let marked = marks.reduce(self) { $1.ofIDs(in: $0) }
    var (plan, settled) = merge.settled(things, in: marked)
    settled += contested.map { $0.renamed(by: marks).identified }.filter { !things.contains($0.thing) && !$0.isName }
    settled += names.contested().map { ContestedAtom($0.thing, $0.open, live) }.filter { plan.has($0.thing) }
    let renamings = names.unmarking()
    if !renamings.isEmpty {
      plan = renamings.reduce(plan) { $1.ofIDs(in: $0) }
      plan.parties.sort { $0.id.text < $1.id.text }
      plan.roadmaps.sort { $0.id.text < $1.id.text }
    }
    plan.contested = settled.map { $0.renamed(by: renamings) }.sorted { $0.id < $1.id }
    return plan
  }
}

extension Workspace {
  /// Checks whether a thing exists outside the trash.
  fileprivate func has(_ thing: PlanThing) -> Bool {
    switch thing {
    case .workspace: true
    case .view(let id): self[id] != nil
    case .party(let id): self[id] != nil
    case .calendar(let id): self[id] != nil
    case .roadmap(let id): self[id] != nil
    case .step(let step): self[step] != nil
    }
  }
}
