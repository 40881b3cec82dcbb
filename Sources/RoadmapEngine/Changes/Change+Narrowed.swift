extension Change {
  /// The change with edits of whole lists replaced by edits of their elements. It then holds only what differs.
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

  /// Returns the edit of a value without the lists that differ, then one edit for each of these.
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
