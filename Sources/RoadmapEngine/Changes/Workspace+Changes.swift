/// The changes that people make, computed for the current workspace.
extension Workspace {
  /// Returns the change that edits members of a step; nil if the step does not exist or nothing differs.
  package func changing(_ step: StepReference, _ body: (inout Step) -> Void) -> Change? {
    guard let roadmap = step.roadmap, let before = self[roadmap]?[step.step] else { return nil }
    var after = before
    body(&after)
    after.leaveOutDefaultDuration()
    return before == after ? nil : Change([.step(roadmap, before: before, after: after, follows: nil)])
  }

  /// Returns the change that moves steps to the trash.
  ///
  /// Links to them are removed from other steps, and steps that they contained get the nearest remaining containing step as parent.
  /// - Parameter removal: when and by whom the steps are removed.
  package func removing(_ steps: [StepReference], _ removal: Removal) -> Change {
    let gone = Set(steps)
    var edits: [Edit] = []
    for roadmap in roadmaps {
      let parents = Dictionary(roadmap.steps.map { ($0.id, $0.parent) }, uniquingKeysWith: { first, _ in first })
      for step in roadmap.steps where !gone.contains(StepReference(roadmap.id, step.id)) {
        var after = step
        after.after.removeAll { gone.contains(StepReference($0.step.roadmap ?? roadmap.id, $0.step.step)) }
        var seen: Set<Step.ID> = []
        while let parent = after.parent, gone.contains(StepReference(roadmap.id, parent)), seen.insert(parent).inserted {
          after.parent = parents[parent] ?? nil
        }
        if after != step { edits.append(.step(roadmap.id, before: step, after: after, follows: nil)) }
      }
      edits += roadmap.removals(of: gone, removal)
    }
    return Change(edits)
  }

  /// Returns the change that adds a step after another one. For nil it goes to the end of its phase, or of the roadmap if the phase has no
  /// steps.
  ///
  /// nil if the roadmap does not exist.
  package func adding(_ step: Step, to roadmap: Roadmap.ID, behind: Step.ID?) -> Change? {
    guard let whole = self[roadmap] else { return nil }
    let follows = behind ?? whole.steps.last { $0.phase == step.phase }?.id ?? whole.steps.last?.id
    return Change([.step(roadmap, before: nil, after: step, follows: follows)])
  }

  /// Returns the change that adds a roadmap. Parties and bodies that it needs and the workspace lacks are added too.
  /// - Parameters:
  ///   - known: returns a described party that can be added; nil if there is none.
  ///   - bodies: described bodies that can be added to any party.
  package func adding(_ roadmap: Roadmap, known: (Party.ID) -> Party?, bodies: [Body]) -> Change {
    var edits: [Edit] = [.roadmap(before: nil, after: roadmap)]
    var wanted = Dictionary(roadmap.parties.map { ($0, [Body.ID]()) }, uniquingKeysWith: { first, _ in first })
    for owner in roadmap.steps.flatMap(\.owners) {
      for party in owner.party == Party.every ? roadmap.parties : [owner.party] { wanted[party, default: []] += owner.bodies }
    }
    for (id, needed) in wanted.sorted(by: { $0.key < $1.key }) {
      let before = self[id]
      var after = before ?? known(id) ?? Party(id: id, name: .plain(id.text))
      for body in needed where !after.bodies.contains(where: { $0.id == body }) {
        after.bodies.append(bodies.first { $0.id == body } ?? Body(id: body))
      }
      if before != after { edits.append(.party(before: before, after: after)) }
    }
    return Change(edits)
  }

  /// Returns the change that edits the own members of a roadmap, not its steps. It returns nil if it does not exist or nothing differs.
  package func changing(_ roadmap: Roadmap.ID, _ body: (inout Roadmap) -> Void) -> Change? {
    guard let before = self[roadmap]?.facts else { return nil }
    var after = before
    body(&after)
    return before == after ? nil : Change([.roadmap(before: before, after: after)])
  }

  /// Returns the change that edits members of a party; nil if it does not exist or nothing differs.
  package func changing(_ party: Party.ID, _ body: (inout Party) -> Void) -> Change? {
    guard let before = self[party] else { return nil }
    var after = before
    body(&after)
    return before == after ? nil : Change([.party(before: before, after: after)])
  }
}

extension Roadmap {
  /// Returns the edits that remove steps from the plan, followed by those that put them into the trash.
  ///
  /// Edits of one kind in a row are applied together, which is faster.
  fileprivate func removals(of gone: Set<StepReference>, _ removal: Removal) -> [Edit] {
    var edits: [Edit] = []
    var trashed: [Edit] = []
    var lastKept: Step.ID?
    var lastTrashed = trash.last?.id
    for step in steps {
      guard gone.contains(StepReference(id, step.id)) else {
        lastKept = step.id
        continue
      }
      edits.append(.step(id, before: step, after: nil, follows: lastKept))
      var removed = step
      removed.removed = removal
      trashed.append(.trash(id, before: nil, after: removed, follows: lastTrashed))
      lastTrashed = step.id
    }
    return edits + trashed
  }
}
