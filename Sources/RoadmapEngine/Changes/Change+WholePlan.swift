/// Changes that may only be made if every file of the plan could be read.
extension Change {
  /// Whether the change renames something, removes a step, roadmap, party or body, adds a baseline, or changes a calendar.
  ///
  /// Such a change concerns references or dates in all files, so it is refused while a file cannot be read.
  package var needsWholePlan: Bool { edits.contains(where: \.needsWholePlan) || renaming != nil }
}

extension Edit {
  fileprivate var needsWholePlan: Bool {
    switch self {
    case .step(_, .some, nil, _), .roadmap(.some, nil), .party(.some, nil): return true
    case .party(let before?, let after?):
      let left = Set(after.bodies.map(\.id))
      return before.bodies.contains { !left.contains($0.id) }
    // A baseline stores dates, which depend on steps of other roadmaps and on calendars.
    case .roadmap(let before?, let after?): return after.baselines.count > before.baselines.count
    case .list(.roadmap, let edit) where edit.list == "baselines":
      return edit.entries.count { $0.before == nil } > edit.entries.count { $0.after == nil }
    case .list(.party, let edit) where edit.list == "bodies": return edit.entries.contains { $0.after == nil }
    case .calendar, .list(.calendar, _), .rename: return true
    case .step, .move, .trash, .roadmap, .party, .view, .title, .list: return false
    }
  }
}
