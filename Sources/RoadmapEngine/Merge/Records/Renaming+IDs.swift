/// Replaces ids by marks and marks by ids in everything that records and plans hold. It has no side effects, unlike a renaming by a person
/// (Collaboration.md, Records).
extension Renaming {
  /// Returns the change with the old id replaced and nothing else changed.
  func ofIDs(in change: Change) -> Change { Change(change.edits.map { ofIDs(in: $0) }, reason: change.reason) }

  /// Returns the edit with the old id replaced. Unlike a renaming by a person, this does not name the calendar of a party.
  func ofIDs(in edit: Edit) -> Edit {
    guard case .party(let before, let after) = edit else { return of(edit) }
    return .party(before: before.map { ofIDs(in: $0) }, after: after.map { ofIDs(in: $0) })
  }

  private func ofIDs(in party: Party) -> Party {
    var renamed = of(party)
    renamed.calendar = party.calendar
    return renamed
  }

  /// Returns the plan with the old id replaced.
  func ofIDs(in plan: Workspace) -> Workspace {
    var renamed = plan
    renamed.parties = plan.parties.map { ofIDs(in: $0) }
    renamed.roadmaps = plan.roadmaps.map { of($0) }
    if case .view(let old, let new) = self {
      for index in renamed.views.indices where renamed.views[index].id == old { renamed.views[index].id = new }
    }
    return renamed
  }

  /// Returns the reference to a thing with the old id replaced.
  func of(_ thing: PlanThing) -> PlanThing {
    switch thing {
    case .workspace, .calendar: thing
    case .view(let id): if case .view(id, let new) = self { .view(new) } else { thing }
    case .party(let id): .party(of(id))
    case .roadmap(let id): .roadmap(of(id))
    case .step(let step): .step(of(step))
    }
  }

  /// Returns an atom with the old id replaced in its key.
  func of(atom: String, of thing: PlanThing) -> String {
    let parts = atom.split(separator: ".", maxSplits: 1).map { String($0) }
    guard parts.count == 2, let list = Renaming.lists[parts[0]], let owner = thing.listOwner else { return atom }
    return "\(parts[0]).\(of(key: parts[1], in: list, of: owner))"
  }

  /// The lists whose elements are atoms with ids in their keys, by the names of these atoms.
  private static let lists = [
    "owner": "owners", "approval": "owners", "link": "after", "waiting": "waiting", "support": "support", "opens": "opens",
    "phase": "phases", "baseline": "baselines", "party": "parties", "body": "bodies", "phaseID": "phases", "baselineID": "baselines",
    "bodyID": "bodies",
  ]

  /// Returns the value with the old id replaced, as one that belongs to a thing.
  func of(_ value: MergedValue, of thing: PlanThing) -> MergedValue {
    switch value {
    case .title, .calendar, .presence, .name: return value
    case .view(var view):
      if case .view(view.id, let new) = self { view.id = new }
      return .view(view)
    case .party(let party): return .party(ofIDs(in: party))
    case .roadmap(let roadmap): return .roadmap(of(roadmap))
    case .step(let step):
      guard case .step(let reference) = thing, let roadmap = reference.roadmap else { return value }
      return .step(of(step, in: roadmap))
    }
  }
}

extension PlanThing {
  /// The thing as the owner of its lists; nil for one without lists that can be edited by themselves.
  fileprivate var listOwner: ListOwner? {
    switch self {
    case .workspace, .view: nil
    case .party(let id): .party(id)
    case .calendar(let id): .calendar(id)
    case .roadmap(let id): .roadmap(id)
    case .step(let step): step.roadmap.map { .step($0, step.step) }
    }
  }
}
