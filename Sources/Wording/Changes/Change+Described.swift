import RoadmapEngine

extension Change {
  /// Returns the edits, those of the lists of a value joined with the edit of the value.
  ///
  /// The joined lists hold only the elements that were changed.
  var describedEdits: [Edit] {
    var described: [Edit] = []
    for edit in edits {
      guard case .list(let owner, let list) = edit else {
        described.append(edit)
        continue
      }
      if let last = described.last, let joined = last.joined(with: list, of: owner) {
        described[described.count - 1] = joined
      } else if let alone = Edit.nothing(of: owner).joined(with: list, of: owner) {
        described.append(alone)
      }
    }
    return described
  }
}

extension Edit {
  /// Returns an edit that changes nothing of the value that a list belongs to.
  fileprivate static func nothing(of owner: ListOwner) -> Edit {
    switch owner {
    case .roadmap(let id):
      let roadmap = Roadmap(id: id, title: .plain(""), parties: [], start: .first)
      return .roadmap(before: roadmap, after: roadmap)
    case .party(let id):
      let party = Party(id: id, name: .plain(""))
      return .party(before: party, after: party)
    case .calendar(let id):
      let calendar = WorkingCalendar(id: id)
      return .calendar(before: calendar, after: calendar)
    case .step(let roadmap, let id):
      let step = Step(id: id, title: .plain(""))
      return .step(roadmap, before: step, after: step, follows: nil)
    case .trash(let roadmap, let id):
      let step = Step(id: id, title: .plain(""))
      return .trash(roadmap, before: step, after: step, follows: nil)
    }
  }

  /// Joins the edit of a value with the edit of one of its lists.
  ///
  /// Returns nil if the list belongs to another value, or if the value is made or removed.
  fileprivate func joined(with list: ListEdit, of owner: ListOwner) -> Edit? {
    switch (self, owner) {
    case (.roadmap(let before?, let after?), .roadmap(let id)) where id == after.id:
      let sides = list.sides(before, after, Roadmap.lists)
      return .roadmap(before: sides.before, after: sides.after)
    case (.party(let before?, let after?), .party(let id)) where id == after.id:
      let sides = list.sides(before, after, Party.lists)
      return .party(before: sides.before, after: sides.after)
    case (.calendar(let before?, let after?), .calendar(let id)) where id == after.id:
      let sides = list.sides(before, after, WorkingCalendar.lists)
      return .calendar(before: sides.before, after: sides.after)
    case (.step(let roadmap, let before?, let after?, let follows), .step(let home, let id)) where home == roadmap && id == after.id:
      let sides = list.sides(before, after, Step.lists)
      return .step(roadmap, before: sides.before, after: sides.after, follows: follows)
    case (.trash(let roadmap, let before?, let after?, let follows), .trash(let home, let id)) where home == roadmap && id == after.id:
      let sides = list.sides(before, after, Step.lists)
      return .trash(roadmap, before: sides.before, after: sides.after, follows: follows)
    default: return nil
    }
  }
}

extension ListEdit {
  /// Returns two values that differ in the list too.
  ///
  /// Elements that only move are kept in the former value alone, so that the two differ.
  fileprivate func sides<Whole>(_ before: Whole, _ after: Whole, _ lists: [ListField<Whole>]) -> (before: Whole, after: Whole) {
    guard let field = lists.first(where: { $0.key == list }) else { return (before, after) }
    var sides = (before: before, after: after)
    let (old, new) = (entries.compactMap(\.before), entries.compactMap(\.after))
    field.set(old, &sides.before)
    field.set(old == new ? [] : new, &sides.after)
    return sides
  }
}
