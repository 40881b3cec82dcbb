/// What happened after a file was exported.
extension PlanPast {
  /// Returns the names that steps have today, without those that were deleted permanently. Another step may have their former name. It is nil
  /// if this plan was never in the state, because the file was exported from another copy.
  /// - Parameters:
  ///   - steps: their names in the state.
  ///   - state: the state in which the file was exported.
  package func namesToday(of steps: Set<StepReference>, since state: PlanState) -> [StepReference: StepReference]? {
    guard let later = records(after: state) else { return nil }
    var former = Dictionary(uniqueKeysWithValues: steps.map { ($0, $0) })
    var deleted: [StepReference: StepReference] = [:]
    for record in later {
      let change = record.change
      if let renaming = change.renaming {
        let renamed = former.keys.filter { renaming.of($0) != $0 }
        let moved = renamed.map { (renaming.of($0), former.removeValue(forKey: $0)) }
        for (name, step) in moved { former[name] = step }
      }
      for step in change.deleted { deleted[step] = former.removeValue(forKey: step) }
      // What is done again, or taken again from a packet, brings the same step back.
      if record.act != .made { for step in change.made { if let name = deleted.removeValue(forKey: step) { former[step] = name } } }
    }
    return Dictionary(uniqueKeysWithValues: former.map { ($0.value, $0.key) })
  }

  /// Returns the other names that a step has had, or was given in another copy: of two copies that have renamed it, only one's name holds.
  /// - Parameter step: one of its names.
  package func otherNames(of step: StepReference) -> Set<StepReference> {
    var names: Set<StepReference> = [step]
    var open = [step]
    while let name = open.popLast() {
      for other in renamings.flatMap({ [$0.of(name), $0.inverse.of(name)] }) where names.insert(other).inserted { open.append(other) }
    }
    return names.subtracting([step])
  }

  /// Returns the records that were made after a state, oldest first; nil if this plan was never in that state.
  private func records(after state: PlanState) -> [ChangeRecord]? {
    var included: [Int: Int] = [:]
    var open: [(copy: Int, line: Int)] = []
    for end in state.ends {
      guard let place = places[end] else { return nil }
      open.append(place)
    }
    // A record follows all earlier ones of its copy, and those of other copies that it names.
    while let (copy, line) = open.popLast() {
      let first = included[copy].map { $0 + 1 } ?? 0
      guard line >= first else { continue }
      included[copy] = line
      for record in copies[copy][first...line] { open += (record.after ?? []).compactMap { places[PlanState.name($0)] } }
    }
    return ordered.filter { record in
      guard let place = places[PlanState.name(record.id)] else { return true }
      return place.line > included[place.copy] ?? -1
    }
  }

  /// Checks whether an exported step is no longer in the plan, so that a file neither changes nor adds it. A step of another plan, which this one
  /// never had, is not gone.
  /// - Parameters:
  ///   - step: its name in the file.
  ///   - today: its name of today; nil if it was deleted permanently.
  ///   - isOverwriting: whether a step that was deleted permanently comes again, if no other one has its name. A step in the trash is restored
  ///     from there.
  package func isGone(_ step: StepReference, _ today: StepReference?, from roadmaps: [Roadmap], isOverwriting: Bool) -> Bool {
    let name = today ?? step
    guard let roadmap = roadmaps.first(where: { $0.id == name.roadmap }) else { return today == nil }
    if roadmap.trash.contains(where: { $0.id == name.step }) { return true }
    if roadmap[name.step] != nil { return today == nil }
    return !isOverwriting && (today == nil || knows(name))
  }
}

extension Change {
  /// The steps that the change adds to the plan.
  fileprivate var made: [StepReference] {
    edits.compactMap { if case .step(let roadmap, nil, let after?, _) = $0 { StepReference(roadmap, after.id) } else { nil } }
  }

  /// The steps that the change takes out of the plan or its trash for good.
  fileprivate var deleted: [StepReference] {
    var (gone, kept): ([StepReference], Set<StepReference>) = ([], [])
    for edit in edits {
      switch edit {
      case .step(let roadmap, let before, let after, _), .trash(let roadmap, let before, let after, _):
        if let after { kept.insert(StepReference(roadmap, after.id)) } else if let before { gone.append(StepReference(roadmap, before.id)) }
      default: continue
      }
    }
    return gone.filter { !kept.contains($0) }
  }
}
