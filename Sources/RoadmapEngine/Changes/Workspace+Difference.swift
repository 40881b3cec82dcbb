extension Workspace {
  /// Returns the change that turns this workspace into another one. The order of steps on the screen is not changed.
  package func difference(to other: Workspace) -> Change {
    var edits: [Edit] = []
    if title != other.title { edits.append(.title(before: title, after: other.title)) }
    edits += Workspace.pairs(parties, other.parties, \.id).map { .party(before: $0, after: $1) }
    edits += Workspace.pairs(calendars, other.calendars, \.id).map { .calendar(before: $0, after: $1) }
    edits += Workspace.pairs(views, other.views, \.id).map { .view(before: $0, after: $1, follows: nil) }
    edits += Workspace.pairs(roadmaps, other.roadmaps, \.id).mapOnAllCores(few: 16) { Workspace.edits(from: $0, to: $1) }.flatMap(\.self)
    return Change(edits)
  }

  /// Returns what differs between two versions of a roadmap, of which one may be missing.
  private static func edits(from before: Roadmap?, to after: Roadmap?) -> [Edit] {
    guard let before, let after else { return [.roadmap(before: before, after: after)] }
    return (before.facts == after.facts ? [] : [.roadmap(before: before.facts, after: after.facts)])
      + pairs(before.steps, after.steps, \.id).map { .step(after.id, before: $0, after: $1, follows: nil) }
      + pairs(before.trash, after.trash, \.id).map { .trash(after.id, before: $0, after: $1, follows: nil) }
  }

  /// Returns the change from this workspace to one whose files were edited by hand: what differs, and the order of steps.
  package func handEdits(to other: Workspace) -> Change {
    var change = difference(to: other)
    change.edits = change.edits.map { edit in
      switch edit {
      case .step(let roadmap, nil, let step?, _):
        .step(roadmap, before: nil, after: step, follows: other[roadmap]?.predecessor(of: step.id))
      case .view(nil, let view?, _):
        .view(
          before: nil, after: view, follows: other.views.firstIndex { $0.id == view.id }.flatMap { $0 > 0 ? other.views[$0 - 1].id : nil })
      default: edit
      }
    }
    var changed = self
    do throws(Conflict) { try changed.apply(change) } catch { return change }
    for roadmap in other.roadmaps {
      guard let order = changed[roadmap.id]?.steps.map(\.id), order != roadmap.steps.map(\.id) else { continue }
      let indexes = Dictionary(order.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
      let wanted = roadmap.steps.compactMap { indexes[$0.id] }
      let staying = Set(wanted.longestRise.map { roadmap.steps[$0].id })
      for (index, step) in roadmap.steps.enumerated() where !staying.contains(step.id) {
        let from = changed[roadmap.id]?.predecessor(of: step.id)
        change.edits.append(.move(roadmap.id, step.id, from: from, to: index > 0 ? roadmap.steps[index - 1].id : nil))
      }
    }
    return change
  }

  /// Returns the items that differ between two lists by id. Removed ones come first, then the others in the order of the new list.
  private static func pairs<Item: Equatable, Named>(
    _ old: [Item], _ new: [Item], _ id: KeyPath<Item, Identifier<Named>>
  ) -> [(before: Item?, after: Item?)] {
    // Most values stand where they stood, and differ in nothing.
    if old.count == new.count, zip(old, new).allSatisfy({ $0[keyPath: id] == $1[keyPath: id] }),
      Set(old.map { $0[keyPath: id] }).count == old.count
    {
      return old.indices.filter { old[$0] != new[$0] }.map { (old[$0], new[$0]) }
    }
    let former = Dictionary(old.map { ($0[keyPath: id], $0) }, uniquingKeysWith: { first, _ in first })
    let kept = Set(new.map { $0[keyPath: id] })
    var pairs: [(before: Item?, after: Item?)] = old.filter { !kept.contains($0[keyPath: id]) }.map { ($0, nil) }
    for item in new {
      let before = former[item[keyPath: id]]
      if before != item { pairs.append((before, item)) }
    }
    return pairs
  }
}

extension Change {
  /// Returns the same change for the current workspace. It overwrites what others have changed and leaves out what no longer exists.
  package func again(in workspace: Workspace) -> Change {
    Change(
      edits.compactMap { edit in
        switch edit {
        case .step(let roadmap, let before?, let after?, _):
          guard let now = workspace[roadmap]?[before.id] else { return nil }
          var wanted = now
          for field in Step.fields where !field.isEqual(before, after) { field.take(after, &wanted) }
          return wanted == now ? nil : .step(roadmap, before: now, after: wanted, follows: nil)
        case .roadmap(let before?, let after?):
          guard let now = workspace[before.id]?.facts else { return nil }
          var wanted = now
          for field in Roadmap.fields where !field.isEqual(before, after) { field.take(after, &wanted) }
          return wanted == now ? nil : .roadmap(before: now, after: wanted)
        case .party(let before?, let after?):
          guard let now = workspace[before.id] else { return nil }
          var wanted = now
          for field in Party.fields where !field.isEqual(before, after) { field.take(after, &wanted) }
          return wanted == now ? nil : .party(before: now, after: wanted)
        case .list(let owner, let edit):
          guard let now = workspace.elements(of: owner, edit.list) else { return nil }
          let again = edit.again(on: now)
          return again.entries.isEmpty ? nil : .list(owner, again)
        default: return edit
        }
      }, reason: reason)
  }
}
