extension Workspace {
  /// Returns the change that gives a contested atom a value; empty where it has the value already.
  /// - Parameter value: a value that holds only the atom, as a side of the conflict does.
  /// - Returns: nil if the thing is gone. For a step that is to go, its removal, which is changed together with links to it, is asked for by
  ///   `removing`.
  package func deciding(_ contested: ContestedAtom, _ value: MergedValue) -> Change? {
    switch (contested.thing, value) {
    case (_, .presence(true)): return Change([])
    case (.view(let id), .presence(false)): return removing(id)
    case (.party(let id), .presence(false)): return self[id].map { Change([.party(before: $0, after: nil)]) }
    case (.calendar(let id), .presence(false)): return self[id].map { Change([.calendar(before: $0, after: nil)]) }
    case (.roadmap(let id), .presence(false)): return self[id].map { Change([.roadmap(before: $0, after: nil)]) }
    case (_, .name(let name)):
      let parts = contested.atom.split(separator: ".", maxSplits: 1).map { String($0) }
      return contested.thing.renaming(parts, to: name).map { renaming in
        contested.inForce == .name(name) ? Change([]) : self.renaming(renaming)
      }
    case (.workspace, .title(let title)):
      let now = WorkspaceTitle(title: self.title)
      return now.taking(contested.atom, from: WorkspaceTitle(title: title), home: language).title.map { after in
        Change(after == self.title ? [] : [.title(before: self.title, after: after)])
      }
    case (.view(let id), .view(let value)):
      guard let now = self[id] else { return nil }
      return change(now, now.taking(contested.atom, from: value, home: language)) { .view(before: $0, after: $1, follows: nil) }
    case (.party(let id), .party(let value)):
      guard let now = self[id] else { return nil }
      return change(now, now.taking(contested.atom, from: value, home: language)) { .party(before: $0, after: $1) }
    case (.calendar(let id), .calendar(let value)):
      guard let now = self[id] else { return nil }
      return change(now, now.taking(contested.atom, from: value, home: language)) { .calendar(before: $0, after: $1) }
    case (.roadmap(let id), .roadmap(let value)):
      guard let now = self[id]?.facts else { return nil }
      return change(now, now.taking(contested.atom, from: value, home: language)) { .roadmap(before: $0, after: $1) }
    case (.step(let step), .step(let value)):
      guard let roadmap = step.roadmap, let now = self[step] else { return nil }
      return change(now, now.taking(contested.atom, from: value, home: language)) { .step(roadmap, before: $0, after: $1, follows: nil) }
    default: return nil
    }
  }

  /// Returns the value that a contested atom has in an edited step.
  /// - Returns: a value that holds only the atom; nil if anything else was edited too, or if the step is gone.
  package func answer(to contested: ContestedAtom, in step: Step) -> MergedValue? {
    guard case .step(let reference) = contested.thing, let now = self[reference],
      now.taking(contested.atom, from: step, home: language) == step
    else { return nil }
    return .step(step.bare.taking(contested.atom, from: step, home: language))
  }

  private func change<Whole: Equatable>(_ before: Whole, _ after: Whole, _ edit: (Whole, Whole) -> Edit) -> Change {
    Change(before == after ? [] : [edit(before, after)])
  }
}

extension Mergeable {
  /// Returns the value with one atom of another value.
  fileprivate func taking(_ atom: String, from value: Self, home: Language) -> Self {
    var taken = self
    for kind in Self.atoms(home: home) where atom == kind.name || atom.hasPrefix("\(kind.name).") {
      kind.take(String(atom.dropFirst(kind.name.count + 1)), value, &taken)
    }
    return taken
  }
}

extension PlanThing {
  /// Returns the renaming of the thing, or of an element of it.
  /// - Parameter atom: the parts of the name of the atom that holds the id.
  fileprivate func renaming(_ atom: [String], to new: String) -> Renaming? {
    switch (self, atom.first, atom.count) {
    case (.view(let id), _, 1): .view(id, to: SavedView.ID(new))
    case (.party(let id), _, 1): .party(id, to: Party.ID(new))
    case (.roadmap(let id), _, 1): .roadmap(id, to: Roadmap.ID(new))
    case (.step(let step), _, 1): step.roadmap.map { .step($0, step.step, to: Step.ID(new)) }
    case (.party(let id), _, 2): .body(id, Body.ID(atom[1]), to: Body.ID(new))
    case (.roadmap(let id), NamedKind.phase.atom, 2): .phase(id, Phase.ID(atom[1]), to: Phase.ID(new))
    case (.roadmap(let id), _, 2): .baseline(id, Baseline.ID(atom[1]), to: Baseline.ID(new))
    default: nil
    }
  }
}
