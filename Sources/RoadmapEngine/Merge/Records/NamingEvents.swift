/// What a record does to names: the renamings that it makes, and the steps that it adds by hand.
struct NamingEvents {
  /// The renamings, each with the id of the roadmap or party.
  var renamings: [(kind: NamedKind, scope: String, old: String, new: String)] = []
  /// The things whose present ids a person has decided for.
  var decided: [(kind: NamedKind, scope: String, name: String)] = []
  /// The roadmaps and ids of new steps.
  var steps: [(roadmap: String, id: String)] = []

  var isEmpty: Bool { renamings.isEmpty && steps.isEmpty && decided.isEmpty }

  init(_ record: ChangeRecord) {
    let change = record.change
    decided = record.decided.compactMap(\.naming)
    let renamings = change.edits.compactMap { if case .rename(let renaming) = $0 { renaming.parts } else { nil } }
    self.renamings = renamings.isEmpty ? [change.renaming?.parts].compactMap(\.self) : renamings
    // A decision for another id is the renaming itself.
    if !self.renamings.isEmpty {
      decided = []
      return
    }
    for (step, from, to) in MovedSteps(change).steps where from == nil && to != nil {
      guard let roadmap = step.roadmap else { continue }
      steps.append((roadmap.text, step.step.text))
    }
  }
}

extension DecidedAtom {
  /// The thing whose id is decided for; nil for another atom.
  fileprivate var naming: (kind: NamedKind, scope: String, name: String)? {
    let parts = atom.split(separator: ".", maxSplits: 1).map { String($0) }
    guard let kind = NamedKind.allCases.first(where: { $0.atom == parts.first ?? "" && ($0.atom != NamedKind.step.atom || $0.isOf(thing)) })
    else { return nil }
    switch (thing, parts.count) {
    case (.roadmap(let id), 1): return (kind, "", id.text)
    case (.party(let id), 1): return (kind, "", id.text)
    case (.view(let id), 1): return (kind, "", id.text)
    case (.step(let step), 1): return (kind, step.roadmap?.text ?? "", step.step.text)
    case (.roadmap(let id), 2): return (kind, id.text, parts[1])
    case (.party(let id), 2): return (kind, id.text, parts[1])
    default: return nil
    }
  }
}
