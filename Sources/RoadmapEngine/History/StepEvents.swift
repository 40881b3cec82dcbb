/// What one change does to the order, the links and the parents of steps.
struct StepEvents {
  /// A list whose order is tracked.
  enum List: Hashable {
    case steps(Roadmap.ID)
    /// The links of a step.
    case links(StepReference)
  }

  /// The edits of lists, in the order in which they are made.
  private(set) var lists: [(list: List, entries: [ListEdit.Entry])] = []
  /// The steps that get another parent.
  private(set) var parents: [(step: StepReference, from: Step.ID?, to: Step.ID?)] = []
  /// The steps that go into the trash.
  private(set) var trashed: Set<StepReference> = []
  /// The steps that leave the trash, restored or purged.
  private(set) var untrashed: Set<StepReference> = []
  /// The steps that leave the trash for good.
  private(set) var purged: Set<StepReference> = []

  init(_ change: Change) {
    // A renamed thing keeps its place.
    if change.renaming != nil { return }
    var former: [StepReference: Step] = [:]
    var later: [StepReference: Step] = [:]
    var touched: [StepReference] = []
    func note(_ roadmap: Roadmap.ID, _ before: Step?, _ after: Step?) {
      guard let id = (after ?? before)?.id else { return }
      let reference = StepReference(roadmap, id)
      if former[reference] == nil, later[reference] == nil { touched.append(reference) }
      if let before, former[reference] == nil { former[reference] = before }
      if let after { later[reference] = after }
    }
    for edit in change.edits {
      switch edit {
      case .step(let roadmap, let before, let after, let follows):
        note(roadmap, before, after)
        add(roadmap, before, after, follows)
      case .trash(let roadmap, let before, let after, _):
        note(roadmap, before, after)
        if let after, before == nil { trashed.insert(StepReference(roadmap, after.id)) }
        if let before, after == nil { untrashed.insert(StepReference(roadmap, before.id)) }
      case .move(let roadmap, let step, let from, let to):
        let entry = ListEdit.Entry(key: step.text, before: nil, after: nil, from: .after(from), to: .after(to))
        lists.append((.steps(roadmap), [entry]))
      case .list(.step(let roadmap, let step), let edit) where edit.list == "after",
        .list(.trash(let roadmap, let step), let edit) where edit.list == "after":
        lists.append((.links(StepReference(roadmap, step)), edit.entries))
      default: continue
      }
    }
    for reference in touched {
      guard let before = former[reference] else { continue }
      guard let after = later[reference] else {
        if untrashed.contains(reference) { purged.insert(reference) }
        continue
      }
      if before.parent != after.parent { parents.append((reference, before.parent, after.parent)) }
      if before.after != after.after,
        let edit = ListEdit(list: "after", from: before.after.map { .link($0) }, to: after.after.map { .link($0) })
      {
        lists.append((.links(reference), edit.entries))
      }
    }
  }

  private mutating func add(_ roadmap: Roadmap.ID, _ before: Step?, _ after: Step?, _ follows: Step.ID?) {
    guard (before == nil) != (after == nil), let step = after ?? before else { return }
    let position = ListEdit.Position.after(follows)
    let entry = ListEdit.Entry(
      key: step.id.text, before: nil, after: nil, from: before == nil ? nil : position, to: after == nil ? nil : position)
    lists.append((.steps(roadmap), [entry]))
  }
}

/// The place after a step; the first place for nil.
extension ListEdit.Position {
  static func after(_ step: Step.ID?) -> ListEdit.Position { step.map { .after($0.text) } ?? .first }
}
