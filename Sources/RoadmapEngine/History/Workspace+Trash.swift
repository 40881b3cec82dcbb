extension Workspace {
  /// All steps in the trash of any roadmap.
  package var trashed: [(roadmap: Roadmap.ID, step: Step)] { roadmaps.flatMap { roadmap in roadmap.trash.map { (roadmap.id, $0) } } }

  /// Returns the change that brings steps back to their places. Links to them and the steps that they contained are restored too.
  ///
  /// Links to steps that stay in the trash are restored with those steps. Once all steps are restored, the plan is as it was.
  /// - Parameter changes: all changes so far with current names, oldest first.
  /// - Returns: nil if one of the steps is not in the trash, or is on the plan too.
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

  /// Returns the edits of steps on the plan that get back links to restored steps, or one as parent.
  private func mending(_ steps: [StepReference], _ restored: Set<StepReference>, _ plan: PlanWithTrash, _ away: Set<StepReference>)
    -> [Edit]
  {
    steps.compactMap { reference in
      guard let roadmap = reference.roadmap, let before = self[roadmap]?[reference.step] else { return nil }
      var after = before
      let kept = Set(before.after)
      after.after = plan.links(of: before, reference, without: away).filter { link in
        kept.contains(link) || restored.contains(StepReference(link.step.roadmap ?? roadmap, link.step.step))
      }
      // Links that history does not know are kept.
      after.after += before.after.filter { !after.after.contains($0) }
      let parent = plan.parent(of: before, reference, without: away)
      if let parent, restored.contains(StepReference(roadmap, parent)) { after.parent = parent }
      return after == before ? nil : .step(roadmap, before: before, after: after, follows: nil)
    }
  }

  /// Returns the change that removes a step from the trash for good; nil if it is not there.
  package func purging(_ reference: StepReference) -> Change? {
    guard let id = reference.roadmap, let roadmap = self[id], let step = roadmap.trash.first(where: { $0.id == reference.step }) else {
      return nil
    }
    return Change([.trash(id, before: step, after: nil, follows: roadmap.trashed(before: step.id))])
  }
}

extension Roadmap {
  /// Returns the edits that take steps out of the trash, followed by those that insert them again.
  ///
  /// Edits of one kind in a row are applied together, which is faster.
  /// - Parameter order: the order of all steps, those in the trash included; if it is nil, steps go to the end of their phases.
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
    let indexes = Dictionary((order?.keys ?? []).enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    back.sort { (indexes[$0.id.text] ?? .max) < (indexes[$1.id.text] ?? .max) }
    for step in back {
      let isKnown = indexes[step.id.text] != nil
      let follows =
        isKnown
        ? order?.predecessor(of: step.id.text) { present.contains($0) }.map { Step.ID($0) }
        : steps.last { $0.phase == step.phase }?.id ?? steps.last?.id
      edits.append(.step(id, before: nil, after: step, follows: follows))
      present.insert(step.id.text)
    }
    return edits
  }

  /// Returns the step before another one in the trash; nil for the first.
  func trashed(before step: Step.ID) -> Step.ID? {
    guard let index = trash.firstIndex(where: { $0.id == step }), index > 0 else { return nil }
    return trash[index - 1].id
  }
}
