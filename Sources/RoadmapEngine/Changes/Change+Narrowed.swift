extension Change {
  /// The same change with its lists edited element by element: it holds what it changes, and none of what it leaves alone.
  package var narrowed: Change { Change(edits.flatMap(\.narrowed), reason: reason) }
}

extension Edit {
  fileprivate var narrowed: [Edit] {
    switch self {
    case .step(let roadmap, let before?, let after?, let follows):
      Edit.narrow(before, after, Step.lists, .step(roadmap, before.id)) { .step(roadmap, before: $0, after: $1, follows: follows) }
    case .trash(let roadmap, let before?, let after?, let follows):
      Edit.narrow(before, after, Step.lists, .trash(roadmap, before.id)) { .trash(roadmap, before: $0, after: $1, follows: follows) }
    case .roadmap(let before?, let after?):
      Edit.narrow(before.facts, after.facts, Roadmap.lists, .roadmap(before.id)) { .roadmap(before: $0, after: $1) }
    case .party(let before?, let after?):
      Edit.narrow(before, after, Party.lists, .party(before.id)) { .party(before: $0, after: $1) }
    case .calendar(let before?, let after?):
      Edit.narrow(before, after, WorkingCalendar.lists, .calendar(before.id)) { .calendar(before: $0, after: $1) }
    default: [self]
    }
  }

  /// The edit of the members of a value, without its lists, and an edit of each list that differs.
  private static func narrow<Whole: Equatable>(
    _ before: Whole, _ after: Whole, _ lists: [ListField<Whole>], _ owner: ListOwner, _ edit: (Whole, Whole) -> Edit
  ) -> [Edit] {
    var (old, new) = (before, after)
    var edits: [Edit] = []
    for field in lists {
      let (former, later) = (field.elements(before), field.elements(after))
      guard max(former.count, later.count) > field.few, former != later else { continue }
      guard let change = ListEdit(list: field.key, from: former, to: later) else { continue }
      edits.append(.list(owner, change))
      field.set([], &old)
      field.set([], &new)
    }
    return old == new && !edits.isEmpty ? edits : [edit(old, new)] + edits
  }
}
