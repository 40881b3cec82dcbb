/// Steps in the trash: brought back, or taken away for good.
extension Workspace {
  /// Every step in a trash.
  package var trashed: [(roadmap: Roadmap.ID, step: Step)] { roadmaps.flatMap { roadmap in roadmap.trash.map { (roadmap.id, $0) } } }

  /// Steps back to their places, with the links to them and the steps in them that went when they did. Links to what stays in the trash,
  /// and its places, wait for that: once all is back, the plan is what it was.
  /// - Parameter changes: what was done so far, in the names of today, oldest first.
  /// - Returns: nil where one of the steps is not in the trash, or is on the plan too.
  package func restoring(_ references: [StepReference], _ changes: [Change]) -> Change? {
    let restored = Set(references)
    var away: Set<StepReference> = []
    var wanted: [StepReference: Step] = [:]
    for (roadmap, step) in trashed {
      let reference = StepReference(roadmap, step.id)
      if restored.contains(reference) { wanted[reference] = step } else { away.insert(reference) }
    }
    let plan = PlanWithTrash(self, changes)
    guard wanted.count == restored.count else { return nil }
    for (reference, step) in wanted {
      if let roadmap = reference.roadmap, self[roadmap]?[step.id] != nil { return nil }
      wanted[reference]?.removed = nil
      wanted[reference]?.after = plan.links(of: step, reference, without: away)
      wanted[reference]?.parent = plan.parent(of: step, reference, without: away)
    }
    let edits = roadmaps.flatMap { $0.restorals(of: wanted, plan.order(in: $0.id)) }
    return Change(edits + mending(plan.mended(by: restored), restored, plan, away))
  }

  /// The links to steps that come back, and what they contained, put back in the steps that stayed on the plan.
  private func mending(_ steps: [StepReference], _ restored: Set<StepReference>, _ plan: PlanWithTrash, _ away: Set<StepReference>) -> [Edit]
  {
    steps.compactMap { reference in
      guard let roadmap = reference.roadmap, let before = self[roadmap]?[reference.step] else { return nil }
      var after = before
      let kept = Set(before.after)
      after.after = plan.links(of: before, reference, without: away).filter { link in
        kept.contains(link) || restored.contains(StepReference(link.step.roadmap ?? roadmap, link.step.step))
      }
      // Where the history does not tell of a link, it stays all the same.
      after.after += before.after.filter { !after.after.contains($0) }
      let parent = plan.parent(of: before, reference, without: away)
      if let parent, restored.contains(StepReference(roadmap, parent)) { after.parent = parent }
      return after == before ? nil : .step(roadmap, before: before, after: after, follows: nil)
    }
  }

  /// A step out of the trash for good.
  package func purging(_ reference: StepReference) -> Change? {
    guard let id = reference.roadmap, let roadmap = self[id], let step = roadmap.trash.first(where: { $0.id == reference.step }) else {
      return nil
    }
    return Change([.trash(id, before: step, after: nil, follows: roadmap.trashed(before: step.id))])
  }
}

extension Roadmap {
  /// Steps taken out of the trash, then put on the screen in their order: edits of one kind side by side are made together.
  /// - Parameter order: of all steps, with those in the trash at their places; without one they go to the end of their phases.
  fileprivate func restorals(of wanted: [StepReference: Step], _ order: KeptOrder?) -> [Edit] {
    var edits: [Edit] = []
    var back: [Step] = []
    var lastKept: Step.ID?
    for step in trash {
      guard let wanted = wanted[StepReference(id, step.id)] else {
        lastKept = step.id
        continue
      }
      edits.append(.trash(id, before: step, after: nil, follows: lastKept))
      back.append(wanted)
    }
    guard !back.isEmpty else { return [] }
    var present = Set(steps.map(\.id.text))
    let places = Dictionary((order?.keys ?? []).enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    back.sort { (places[$0.id.text] ?? .max) < (places[$1.id.text] ?? .max) }
    for step in back {
      let isKnown = places[step.id.text] != nil
      let follows =
        isKnown
        ? order?.predecessor(of: step.id.text) { present.contains($0) }.map { Step.ID($0) }
        : steps.last { $0.phase == step.phase }?.id ?? steps.last?.id
      edits.append(.step(id, before: nil, after: step, follows: follows))
      present.insert(step.id.text)
    }
    return edits
  }

  /// The step in the trash before another one; nil for the first.
  func trashed(before step: Step.ID) -> Step.ID? {
    guard let place = trash.firstIndex(where: { $0.id == step }), place > 0 else { return nil }
    return trash[place - 1].id
  }
}
