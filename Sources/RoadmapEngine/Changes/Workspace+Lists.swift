extension Workspace {
  /// Applies an edit of a list of a roadmap, party, calendar or step.
  /// - Throws: `Conflict` if the owner is gone or others have changed the same elements.
  mutating func apply(_ edit: ListEdit, of owner: ListOwner) throws(Conflict) {
    switch owner {
    case .roadmap(let id):
      guard let index = roadmaps.firstIndex(where: { $0.id == id }) else { throw .fileGone(owner.file) }
      guard edit.apply(to: &roadmaps[index], Roadmap.lists) else { throw .fileChanged(owner.file, field: edit.list) }
    case .party(let id):
      guard let index = parties.firstIndex(where: { $0.id == id }) else { throw .fileGone(owner.file) }
      guard edit.apply(to: &parties[index], Party.lists) else { throw .fileChanged(owner.file, field: edit.list) }
    case .calendar(let id):
      guard let index = calendars.firstIndex(where: { $0.id == id }) else { throw .fileGone(owner.file) }
      guard edit.apply(to: &calendars[index], WorkingCalendar.lists) else { throw .fileChanged(owner.file, field: edit.list) }
    case .step(let roadmap, let step):
      let reference = StepReference(roadmap, step)
      guard let index = roadmaps.firstIndex(where: { $0.id == roadmap }) else { throw .fileGone(owner.file) }
      guard let stepIndex = roadmaps[index].index(of: step) else { throw .stepGone(reference) }
      guard edit.apply(to: &roadmaps[index].steps[stepIndex], Step.lists) else { throw .stepChanged(reference, field: edit.list) }
    case .trash(let roadmap, let step):
      let reference = StepReference(roadmap, step)
      guard let index = roadmaps.firstIndex(where: { $0.id == roadmap }) else { throw .fileGone(owner.file) }
      guard let stepIndex = roadmaps[index].trash.firstIndex(where: { $0.id == step }) else { throw .stepGone(reference) }
      guard edit.apply(to: &roadmaps[index].trash[stepIndex], Step.lists) else { throw .stepChanged(reference, field: edit.list) }
    }
  }

  /// Returns the elements of a list; nil if its owner does not exist.
  func elements(of owner: ListOwner, _ list: String) -> [ListElement]? {
    switch owner {
    case .roadmap(let id): self[id].flatMap { Roadmap.lists.elements(of: $0, list) }
    case .party(let id): self[id].flatMap { Party.lists.elements(of: $0, list) }
    case .calendar(let id): calendars.first { $0.id == id }.flatMap { WorkingCalendar.lists.elements(of: $0, list) }
    case .step(let roadmap, let step): self[roadmap]?[step].flatMap { Step.lists.elements(of: $0, list) }
    case .trash(let roadmap, let step): self[roadmap]?.trash.first { $0.id == step }.flatMap { Step.lists.elements(of: $0, list) }
    }
  }
}

extension Array {
  fileprivate func elements<Whole>(of whole: Whole, _ list: String) -> [ListElement]? where Element == ListField<Whole> {
    first { $0.key == list }?.elements(whole)
  }
}

extension ListEdit {
  /// Applies the edit to the list of a value.
  /// - Returns: false, with the value unchanged, if others have changed the same elements or there is no such list.
  fileprivate func apply<Whole>(to whole: inout Whole, _ lists: [ListField<Whole>]) -> Bool {
    guard let field = lists.first(where: { $0.key == list }) else { return false }
    var elements = field.elements(whole)
    guard apply(to: &elements) else { return false }
    field.set(elements, &whole)
    return true
  }
}
