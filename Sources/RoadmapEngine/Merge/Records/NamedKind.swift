/// The things that can be given another id.
enum NamedKind: Hashable, CaseIterable, Sendable {
  case roadmap, step, phase, baseline, party, body, view

  /// The kind of thing in which the name holds; nil for the whole workspace.
  var scope: NamedKind? {
    switch self {
    case .step, .phase, .baseline: .roadmap
    case .body: .party
    case .roadmap, .party, .view: nil
    }
  }

  /// The name of the atom that holds the id; with the id behind a point for what has no record of its own.
  var atom: String {
    switch self {
    case .roadmap, .step, .party, .view: "id"
    case .phase: "phaseID"
    case .baseline: "baselineID"
    case .body: "bodyID"
    }
  }

  /// Checks whether a thing is of this kind.
  func isOf(_ thing: PlanThing) -> Bool {
    switch (self, thing) {
    case (.roadmap, .roadmap), (.step, .step), (.party, .party), (.view, .view): true
    default: false
    }
  }

  /// Returns the thing that has the atom of an id, and the name of that atom.
  func holder(_ id: String, in scope: String) -> (thing: PlanThing, atom: String) {
    switch self {
    case .roadmap: (.roadmap(Roadmap.ID(id)), atom)
    case .party: (.party(Party.ID(id)), atom)
    case .view: (.view(SavedView.ID(id)), atom)
    case .step: (.step(StepReference(Roadmap.ID(scope), Step.ID(id))), atom)
    case .phase, .baseline: (.roadmap(Roadmap.ID(scope)), "\(atom).\(id)")
    case .body: (.party(Party.ID(scope)), "\(atom).\(id)")
    }
  }

  /// Returns the renaming of a thing of this kind.
  /// - Parameter scope: the id of its roadmap or party.
  func renaming(_ old: String, to new: String, in scope: String) -> Renaming {
    switch self {
    case .roadmap: .roadmap(Roadmap.ID(old), to: Roadmap.ID(new))
    case .step: .step(Roadmap.ID(scope), Step.ID(old), to: Step.ID(new))
    case .phase: .phase(Roadmap.ID(scope), Phase.ID(old), to: Phase.ID(new))
    case .baseline: .baseline(Roadmap.ID(scope), Baseline.ID(old), to: Baseline.ID(new))
    case .party: .party(Party.ID(old), to: Party.ID(new))
    case .body: .body(Party.ID(scope), Body.ID(old), to: Body.ID(new))
    case .view: .view(SavedView.ID(old), to: SavedView.ID(new))
    }
  }
}

extension Renaming {
  /// The kind of the renamed thing, the id of its roadmap or party, and its ids; nil for a baseline of every roadmap.
  var parts: (kind: NamedKind, scope: String, old: String, new: String)? {
    switch self {
    case .roadmap(let old, let new): (.roadmap, "", old.text, new.text)
    case .step(let roadmap, let old, let new): (.step, roadmap.text, old.text, new.text)
    case .phase(let roadmap, let old, let new): (.phase, roadmap.text, old.text, new.text)
    case .baseline(let roadmap?, let old, let new): (.baseline, roadmap.text, old.text, new.text)
    case .baseline(nil, _, _): nil
    case .party(let old, let new): (.party, "", old.text, new.text)
    case .body(let party, let old, let new): (.body, party.text, old.text, new.text)
    case .view(let old, let new): (.view, "", old.text, new.text)
    }
  }
}
