/// The changes that people make, ready to be applied.
extension Workspace {
  /// A step with other members.
  package func changing(_ step: StepReference, _ body: (inout Step) -> Void) -> Change? {
    guard let roadmap = step.roadmap, let before = self[roadmap]?[step.step] else { return nil }
    var after = before
    body(&after)
    after.leaveOutDefaultDuration()
    return before == after ? nil : Change([.step(roadmap, before: before, after: after, follows: nil)])
  }

  /// Steps moved to the trash. What waited for them no longer does, and what they contained moves up to what contained them.
  /// - Parameter removal: when and by whom.
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

  /// A new step behind another one; nil puts it at the end of its phase, or of the roadmap.
  package func adding(_ step: Step, to roadmap: Roadmap.ID, behind: Step.ID?) -> Change? {
    guard let whole = self[roadmap] else { return nil }
    let follows = behind ?? whole.steps.last { $0.phase == step.phase }?.id ?? whole.steps.last?.id
    return Change([.step(roadmap, before: nil, after: step, follows: follows)])
  }

  /// A new roadmap, with the parties and bodies that it names and the workspace does not have yet.
  /// - Parameters:
  ///   - known: finds a described party that can be added.
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

  /// A roadmap with other members of its own; its steps stay as they are.
  package func changing(_ roadmap: Roadmap.ID, _ body: (inout Roadmap) -> Void) -> Change? {
    guard let before = self[roadmap]?.facts else { return nil }
    var after = before
    body(&after)
    return before == after ? nil : Change([.roadmap(before: before, after: after)])
  }

  /// A party with other members.
  package func changing(_ party: Party.ID, _ body: (inout Party) -> Void) -> Change? {
    guard let before = self[party] else { return nil }
    var after = before
    body(&after)
    return before == after ? nil : Change([.party(before: before, after: after)])
  }
}

extension Roadmap {
  /// Steps taken off the screen, then put into the trash: edits of one kind side by side are made together.
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
