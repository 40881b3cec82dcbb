/// Steps in the trash: brought back, or taken away for good.
extension Workspace {
  /// Every step in a trash.
  package var trashed: [(roadmap: Roadmap.ID, step: Step)] { roadmaps.flatMap { roadmap in roadmap.trash.map { (roadmap.id, $0) } } }

  /// A step back to its place, with the links to it and the steps in it that went when it did.
  /// - Parameter removal: the change that removed it; without one it goes to the end of its phase.
  package func restoring(_ reference: StepReference, _ removal: Change?) -> Change? {
    guard let id = reference.roadmap, let roadmap = self[id], let trashed = roadmap.trash.first(where: { $0.id == reference.step }),
      roadmap[trashed.id] == nil
    else { return nil }
    var step = trashed
    step.removed = nil
    var edits: [Edit] = [.trash(id, before: trashed, after: nil, follows: roadmap.trashed(before: trashed.id))]
    var follows = roadmap.steps.last { $0.phase == step.phase }?.id ?? roadmap.steps.last?.id
    var mended: [StepReference: Step] = [:]
    var order: [StepReference] = []
    func mend(_ reference: StepReference, _ body: (inout Step) -> Void) {
      guard var now = mended[reference] ?? reference.roadmap.flatMap({ self[$0]?[reference.step] }) else { return }
      body(&now)
      if mended.updateValue(now, forKey: reference) == nil { order.append(reference) }
    }
    for edit in removal?.edits ?? [] {
      switch edit {
      case .step(id, let before?, nil, let place) where before.id == step.id: follows = place
      case .step(let owner, let before?, let after?, _):
        mend(StepReference(owner, before.id)) { now in
          if before.after != after.after,
            let links = ListEdit(list: "after", from: after.after.map { .link($0) }, to: before.after.map { .link($0) })
          {
            now.restoreLinks(links, to: reference, in: owner)
          }
          if before.parent == step.id, owner == id, after.parent != step.id, now.parent == after.parent { now.parent = step.id }
        }
      case .list(.step(let owner, let other), let links) where links.list == "after":
        mend(StepReference(owner, other)) { $0.restoreLinks(links.inverse, to: reference, in: owner) }
      default: continue
      }
    }
    for other in order {
      guard let owner = other.roadmap, let now = self[owner]?[other.step], let after = mended[other], after != now else { continue }
      edits.append(.step(owner, before: now, after: after, follows: nil))
    }
    edits.insert(.step(id, before: nil, after: step, follows: follows), at: 1)
    return Change(edits)
  }

  /// A step out of the trash for good.
  package func purging(_ reference: StepReference) -> Change? {
    guard let id = reference.roadmap, let roadmap = self[id], let step = roadmap.trash.first(where: { $0.id == reference.step }) else {
      return nil
    }
    return Change([.trash(id, before: step, after: nil, follows: roadmap.trashed(before: step.id))])
  }
}

extension Step {
  /// Puts the links to one step back, each at its place.
  /// - Parameters:
  ///   - links: puts back links to other steps too; those are left out.
  ///   - roadmap: of this step.
  fileprivate mutating func restoreLinks(_ links: ListEdit, to reference: StepReference, in roadmap: Roadmap.ID) {
    var lost = links
    lost.entries.removeAll { entry in
      guard entry.before == nil, case .link(let link)? = entry.after else { return true }
      return StepReference(link.step.roadmap ?? roadmap, link.step.step) != reference
    }
    var elements = after.map { ListElement.link($0) }
    guard lost.apply(to: &elements) else { return }
    after = elements.compactMap { if case .link(let link) = $0 { link } else { nil } }
  }
}

extension Roadmap {
  /// The step in the trash before another one; nil for the first.
  func trashed(before step: Step.ID) -> Step.ID? {
    guard let place = trash.firstIndex(where: { $0.id == step }), place > 0 else { return nil }
    return trash[place - 1].id
  }
}
