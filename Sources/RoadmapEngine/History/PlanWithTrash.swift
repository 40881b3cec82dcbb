/// The plan as it would be with every step of the trash back in its place, computed from history.
///
/// The result does not depend on the order in which steps were removed and restored, so neither does a restoration.
struct PlanWithTrash {
  private let workspace: Workspace
  private var orders: [StepEvents.List: KeptOrder] = [:]
  /// Every link that a step ever had, by its key; of several versions the latest.
  private var links: [StepReference: [String: Link]] = [:]
  /// For each step, the step that contained it before that one went into the trash.
  private var parents: [StepReference: Step.ID] = [:]
  /// The steps that are in the trash at the current point of the computation.
  private var hidden: Set<StepReference>

  /// - Parameter changes: all changes with current names, oldest first.
  init(_ workspace: Workspace, _ changes: [Change]) {
    self.workspace = workspace
    hidden = Set(workspace.trashed.map { StepReference($0.roadmap, $0.step.id) })
    let events = changes.map { StepEvents($0) }
    for event in events.reversed() { takeBack(event) }
    for event in events { make(event) }
  }

  /// Undoes the events of one change: goes back to the lists before it.
  private mutating func takeBack(_ events: StepEvents) {
    for (list, entries) in events.lists.reversed() {
      guard var order = order(of: list) else { continue }
      note(entries, of: list)
      for entry in entries where entry.from == nil && entry.to != nil { order.remove(entry.key) }
      for entry in entries { if let from = entry.from { order.insert(entry.key, from) } }
      orders[list] = order
    }
    hidden.subtract(events.trashed)
    hidden.formUnion(events.untrashed)
  }

  /// Makes the events of one change again, but keeps the places of what is in the trash.
  private mutating func make(_ events: StepEvents) {
    hidden.formUnion(events.trashed)
    // A link is restored together with its target, which is already on the plan again when the link is seen.
    let away = hidden
    for (list, entries) in events.lists {
      guard var order = orders[list] else { continue }
      for entry in entries where entry.to == nil && entry.from != nil && !isKept(entry.key, in: list, away) { order.remove(entry.key) }
      for entry in entries {
        guard let to = entry.to else { continue }
        if case .steps(let roadmap) = list { hidden.remove(StepReference(roadmap, Step.ID(entry.key))) }
        let former = order.predecessor(of: entry.key) { !isKept($0, in: list, hidden) }
        // A key that returns to its former place keeps its position relative to keys that are still absent.
        if order.contains(entry.key), to == (former.map { .after($0) } ?? .first) { continue }
        order.insert(entry.key, to)
      }
      orders[list] = order
    }
    for (step, from, to) in events.parents { take(step, from, to, events) }
    hidden.subtract(events.untrashed)
    for step in events.purged { forget(step) }
  }

  /// Records a change of a step's parent, if a removal or restoration caused it.
  private mutating func take(_ step: StepReference, _ from: Step.ID?, _ to: Step.ID?, _ events: StepEvents) {
    if let from, hidden.contains(StepReference(step.roadmap, from)), parents[step] == nil {
      parents[step] = from
    } else if let from, hidden.contains(StepReference(step.roadmap, from)) {
      return
    } else if let to, events.untrashed.contains(StepReference(step.roadmap, to)), parents[step] != to {
      return
    } else {
      parents[step] = nil
    }
  }

  /// Removes the places and links of a step that has been purged.
  private mutating func forget(_ step: StepReference) {
    guard let roadmap = step.roadmap else { return }
    orders[.steps(roadmap)]?.remove(step.step.text)
    for (owner, known) in links {
      for (key, link) in known where target(of: link, in: owner) == step { orders[.links(owner)]?.remove(key) }
    }
  }

  /// Returns the order of a list, at first the current one; nil if its owner no longer exists.
  private func order(of list: StepEvents.List) -> KeptOrder? {
    if let known = orders[list] { return known }
    switch list {
    case .steps(let roadmap): return workspace[roadmap].map { KeptOrder($0.steps.lazy.map(\.id.text)) }
    case .links(let step): return workspace.evenTrashed(step).map { KeptOrder($0.after.map { ListElement.link($0).key }) }
    }
  }

  /// Stores the links that occur in entries of a list of links.
  private mutating func note(_ entries: [ListEdit.Entry], of list: StepEvents.List) {
    guard case .links(let step) = list else { return }
    for entry in entries {
      // The latest version of a link is kept; the latest change comes first here.
      for case .link(let link)? in [entry.after, entry.before] where links[step]?[entry.key] == nil {
        links[step, default: [:]][entry.key] = link
      }
    }
  }

  /// Checks whether a key keeps its place because its step, or the target of its link, is absent.
  private func isKept(_ key: String, in list: StepEvents.List, _ away: Set<StepReference>) -> Bool {
    switch list {
    case .steps(let roadmap): away.contains(StepReference(roadmap, Step.ID(key)))
    case .links(let step): links[step]?[key].map { away.contains(target(of: $0, in: step)) } ?? false
    }
  }

  private func target(of link: Link, in owner: StepReference) -> StepReference {
    StepReference(link.step.roadmap ?? owner.roadmap, link.step.step)
  }
}

extension PlanWithTrash {
  /// Returns the order of a roadmap's steps on the screen. It returns nil if no step of it was ever added, removed or moved.
  func order(in roadmap: Roadmap.ID) -> KeptOrder? { orders[.steps(roadmap)] }

  /// Returns the links of a step while some steps are absent.
  func links(of step: Step, _ reference: StepReference, without away: Set<StepReference>) -> [Link] {
    guard let order = orders[.links(reference)] else { return step.after.filter { !away.contains(target(of: $0, in: reference)) } }
    var known = links[reference] ?? [:]
    for link in step.after { known[ListElement.link(link).key] = link }
    return order.keys.compactMap { known[$0] }.filter { !away.contains(target(of: $0, in: reference)) }
  }

  /// Returns the step that contains a step while some steps are absent.
  func parent(of step: Step, _ reference: StepReference, without away: Set<StepReference>) -> Step.ID? {
    var parent = parents[reference] ?? step.parent
    var seen: Set<Step.ID> = []
    while let id = parent, away.contains(StepReference(reference.roadmap, id)) {
      guard seen.insert(id).inserted else { return nil }
      let container = StepReference(reference.roadmap, id)
      parent = parents[container] ?? workspace.evenTrashed(container)?.parent
    }
    return parent
  }

  /// Returns the steps on the plan that are affected by restoring steps. They had a link to one, or their containing step went into the
  /// trash.
  func mended(by restored: Set<StepReference>) -> [StepReference] {
    var found = Set(parents.filter { step, _ in step.roadmap.map { workspace[$0]?[step.step] != nil } ?? false }.map(\.key))
    for (owner, known) in links where known.values.contains(where: { restored.contains(target(of: $0, in: owner)) }) { found.insert(owner) }
    return found.sorted { $0.description < $1.description }
  }
}

extension Workspace {
  /// Returns a step on the plan or in the trash.
  fileprivate func evenTrashed(_ step: StepReference) -> Step? {
    guard let roadmap = step.roadmap.flatMap({ self[$0] }) else { return nil }
    return roadmap[step.step] ?? roadmap.trash.first { $0.id == step.step }
  }
}
