import FileLimits

extension Workspace {
  /// Applies a change completely or not at all.
  /// - Throws: `Conflict` if the change does not fit the current plan, needs a file that cannot be read, or exceeds a limit of the file
  ///   format; the workspace is then unchanged.
  package mutating func apply(_ change: Change) throws(Conflict) {
    if let file = unreadable.first, change.needsWholePlan { throw .unreadable(file) }
    if let fault = change.excess { throw .overLimit(fault) }
    // An edit of one step fails before it changes anything, so that it needs no copy of the plan to go back to.
    if let only = change.edits.first, change.edits.count == 1, case .step(_, _?, _?, _) = only {
      var last = 0
      return try apply(only, &last)
    }
    var changed = self
    var last = 0
    var rest = change.edits[...]
    while let edit = rest.first {
      let run = rest.prefix { $0.roadmapOfStep != nil && $0.roadmapOfStep == edit.roadmapOfStep }
      if run.count >= Workspace.manyEdits, try changed.applyMany(run, in: .roadmap(edit.roadmapOfStep ?? Roadmap.ID("")), &last) {
        rest = rest[run.endIndex...]
      } else {
        try changed.apply(edit, &last)
        rest = rest.dropFirst()
      }
    }
    if let roadmap = changed.roadmaps.first(where: { $0.steps.count + $0.trash.count > FileLimits.steps }) {
      throw .overLimit(LimitFault(.tooManySteps(roadmap.steps.count + roadmap.trash.count), of: roadmap.id.text, "steps"))
    }
    try changed.checkTrash(after: change.edits)
    self = changed
  }

  /// Checks that the ids of steps added to a trash are unique there and not on the plan. This is done once for all edits.
  private func checkTrash(after edits: [Edit]) throws(Conflict) {
    var added: [Roadmap.ID: Set<Step.ID>] = [:]
    for case .trash(let roadmap, nil, let step?, _) in edits { added[roadmap, default: []].insert(step.id) }
    for (id, steps) in added {
      guard let roadmap = self[id] else { continue }
      var seen: Set<Step.ID> = []
      for step in roadmap.trash where steps.contains(step.id) && !seen.insert(step.id).inserted {
        throw .stepInTrash(StepReference(id, step.id))
      }
      if let step = roadmap.steps.first(where: { seen.contains($0.id) }) { throw .stepExists(StepReference(id, step.id)) }
    }
  }

  /// The number of edits of one roadmap from which an index of its steps is faster than searching.
  private static let manyEdits = 16

  /// Applies edits of steps of one roadmap together.
  /// - Returns: false if two steps have the same id, so that the edits must be applied one by one; nothing is changed then.
  private mutating func applyMany(_ edits: ArraySlice<Edit>, in file: WorkspaceFile, _ last: inout Int) throws(Conflict) -> Bool {
    guard case .roadmap(let id) = file else { return false }
    last = try requiredIndex(of: id, last)
    guard var steps = EditedSteps(roadmaps[last]) else { return false }
    for case .step(_, let before, let after, let follows) in edits { try steps.apply(before, after, follows: follows) }
    roadmaps[last].steps = steps.inOrder
    return true
  }

  /// Applies one edit.
  /// - Parameter last: the index of the roadmap of the previous edit, tried first because most edits stay in one roadmap.
  private mutating func apply(_ edit: Edit, _ last: inout Int) throws(Conflict) {
    let file = edit.files.first ?? .workspace
    switch edit {
    case .step(let roadmap, let before, let after, let follows):
      last = try requiredIndex(of: roadmap, last)
      try roadmaps[last].applyStep(before, after, follows: follows)
    case .move(let roadmap, let step, _, let to):
      last = try requiredIndex(of: roadmap, last)
      try roadmaps[last].move(step, after: to)
    case .trash(let roadmap, let before, let after, let follows):
      last = try requiredIndex(of: roadmap, last)
      try roadmaps[last].applyTrash(before, after, follows: follows)
    case .roadmap(let before, let after):
      try Workspace.apply(before, after, \.id, Roadmap.fields, file, &roadmaps) { $0.text < $1.text }
    case .party(let before, let after):
      try Workspace.apply(before, after, \.id, Party.fields, file, &parties) { $0.text < $1.text }
    case .calendar(let before, let after):
      try Workspace.apply(before, after, \.id, WorkingCalendar.fields, file, &calendars) { $0.text < $1.text }
    case .view(let before, let after, let follows):
      try Workspace.apply(before, after, \.id, SavedView.fields, file, &views) { _, _ in false }
      if before == nil, let after { move(after.id, after: follows) }
    case .title(let before, let after):
      guard title == before || title == after else { throw .fileChanged(.workspace, field: "title") }
      title = after
    case .list(let owner, let edit): try apply(edit, of: owner)
    case .rename(let renaming): try rename(renaming)
    }
  }

  /// Moves a view after another one, to the end if that one is gone, or to the first index for nil.
  private mutating func move(_ view: SavedView.ID, after other: SavedView.ID?) {
    guard let index = views.firstIndex(where: { $0.id == view }) else { return }
    let moved = views.remove(at: index)
    let target = other.map { other in views.firstIndex { $0.id == other }.map { $0 + 1 } ?? views.count } ?? 0
    views.insert(moved, at: target)
  }

  /// Returns the index of a roadmap; throws if it is gone.
  private func requiredIndex(of roadmap: Roadmap.ID, _ last: Int) throws(Conflict) -> Int {
    if roadmaps.indices.contains(last), roadmaps[last].id == roadmap { return last }
    guard let index = roadmaps.firstIndex(where: { $0.id == roadmap }) else { throw .fileGone(.roadmap(roadmap)) }
    return index
  }

  /// Adds, changes or removes one item of a list. A new item is inserted before the first one that it precedes, or at the end.
  private static func apply<Item: Equatable, Named>(
    _ before: Item?, _ after: Item?, _ id: KeyPath<Item, Identifier<Named>>, _ fields: [Field<Item>], _ file: WorkspaceFile,
    _ items: inout [Item], _ precedes: (Identifier<Named>, Identifier<Named>) -> Bool
  ) throws(Conflict) {
    guard let wanted = (after ?? before)?[keyPath: id] else { return }
    let index = items.firstIndex { $0[keyPath: id] == wanted }
    switch (before, after) {
    case (nil, let after?):
      guard index == nil else { throw .fileExists(file) }
      items.insert(after, at: items.firstIndex { precedes(wanted, $0[keyPath: id]) } ?? items.count)
    case (let before?, nil):
      guard let index else { throw .fileGone(file) }
      guard items[index] == before else { throw .fileChanged(file, field: "") }
      items.remove(at: index)
    case (let before?, let after?):
      guard let index else { throw .fileGone(file) }
      do throws(FieldConflict) { try Field.merge(before, after, onto: &items[index], fields) } catch {
        throw .fileChanged(file, field: error.key)
      }
    case (nil, nil): return
    }
  }
}

extension Edit {
  /// The roadmap whose step is edited on the plan; nil for any other edit.
  fileprivate var roadmapOfStep: Roadmap.ID? { if case .step(let roadmap, _, _, _) = self { roadmap } else { nil } }
}

extension Roadmap {
  fileprivate mutating func applyStep(_ before: Step?, _ after: Step?, follows: Step.ID?) throws(Conflict) {
    switch (before, after) {
    case (nil, let step?):
      guard index(of: step.id) == nil else { throw .stepExists(StepReference(id, step.id)) }
      guard !trash.contains(where: { $0.id == step.id }) else { throw .stepInTrash(StepReference(id, step.id)) }
      steps.insert(step, at: index(after: follows))
    case (let step?, nil):
      let index = try requiredIndex(of: step.id)
      guard steps[index] == step else {
        throw .stepChanged(StepReference(id, step.id), field: Step.differences(step, steps[index]).first ?? "")
      }
      steps.remove(at: index)
    case (let before?, let after?):
      let index = try requiredIndex(of: before.id)
      do throws(FieldConflict) { try Field.merge(before, after, onto: &steps[index], Step.fields) } catch {
        throw .stepChanged(StepReference(id, before.id), field: error.key)
      }
    case (nil, nil): return
    }
  }

  fileprivate mutating func applyTrash(_ before: Step?, _ after: Step?, follows: Step.ID?) throws(Conflict) {
    if let before {
      guard let index = trashIndex(of: before.id) else { throw .stepGone(StepReference(id, before.id)) }
      if let after {
        // The record of history may hold only the members that differ, so the step is merged field by field.
        do throws(FieldConflict) { try Field.merge(before, after, onto: &trash[index], Step.fields) } catch {
          throw .stepChanged(StepReference(id, before.id), field: error.key)
        }
        return
      }
      trash.remove(at: index)
    }
    guard let after else { return }
    let target = follows.map { follows in trashIndex(of: follows).map { $0 + 1 } ?? trash.count } ?? 0
    trash.insert(after, at: target)
  }

  /// Returns the index of a step in the trash; nil if it is not there. The last one is tried first, because most edits are about it.
  private func trashIndex(of step: Step.ID) -> Int? {
    trash.last?.id == step ? trash.count - 1 : trash.firstIndex { $0.id == step }
  }

  fileprivate mutating func move(_ step: Step.ID, after other: Step.ID?) throws(Conflict) {
    let moved = steps.remove(at: try requiredIndex(of: step))
    steps.insert(moved, at: index(after: other))
  }

  private func requiredIndex(of step: Step.ID) throws(Conflict) -> Int {
    guard let index = index(of: step) else { throw .stepGone(StepReference(id, step)) }
    return index
  }

  /// Returns the index after a step, the end if that step is gone, or 0 for nil.
  private func index(after step: Step.ID?) -> Int {
    guard let step else { return 0 }
    return index(of: step).map { $0 + 1 } ?? steps.count
  }

  /// Returns the step before a step on the screen; nil for the first one and for one that does not exist.
  package func predecessor(of step: Step.ID) -> Step.ID? {
    guard let index = index(of: step), index > 0 else { return nil }
    return steps[index - 1].id
  }

  /// The roadmap without its steps and trash, as an edit of its own members holds it.
  package var facts: Roadmap {
    var facts = self
    facts.steps = []
    facts.trash = []
    return facts
  }
}
