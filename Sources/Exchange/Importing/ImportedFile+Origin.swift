import RoadmapEngine

/// The plan from which Jalon exported a file.
extension ImportedFile {
  /// Gives every exported row the name that its step has today.
  ///
  /// Rows that were exported from a state in which this plan never was are then read like those of any other file: what they say differs from the
  /// plan although nobody has changed it in the file.
  ///
  /// A row that was exported without a history is the step of its name if the title says so, since its plan may be a copy of a later one.
  mutating func nameSteps(in past: PlanPast, _ roadmaps: [Roadmap]) {
    let origins = Dictionary(grouping: rows.compactMap(\.origin), by: \.state)
    let names = Dictionary(
      uniqueKeysWithValues: origins.map { state, steps in (state, past.namesToday(of: Set(steps.map(\.step)), since: state)) })
    let taken = names.mapValues { Set(($0 ?? [:]).values) }
    var foreign: (count: Int, line: Int)?
    for index in rows.indices {
      guard let origin = rows[index].origin else { continue }
      if let names = names[origin.state] ?? nil {
        rows[index].today = names[origin.step].map { Self.name($0, beside: taken[origin.state] ?? [], in: past, roadmaps) }
        if origin.state.isBeginning, rows[index].today != origin.step, let mark = rows[index].mark,
          let step = roadmaps.first(where: { $0.id == origin.step.roadmap })?[origin.step.step],
          step.title.wordings.contains(where: { mark.holds($0.text, .title) })
        {
          rows[index].today = origin.step
        }
      } else {
        rows[index].forgetOrigin()
        foreign = ((foreign?.count ?? 0) + 1, foreign?.line ?? rows[index].line)
      }
    }
    if let foreign { remarks.append(ImportRemark(.otherCopy(foreign.count), line: foreign.line)) }
  }

  /// Returns the name under which the plan has a step. Where two copies have renamed it, that may be the name that the other one gave it.
  /// - Parameters:
  ///   - step: its name after the state of the file.
  ///   - taken: the names of today of all steps of the file.
  private static func name(
    _ step: StepReference, beside taken: Set<StepReference>, in past: PlanPast, _ roadmaps: [Roadmap]
  ) -> StepReference {
    func has(_ name: StepReference) -> Bool {
      roadmaps.contains { $0.id == name.roadmap && ($0[name.step] != nil || $0.trash.contains { $0.id == name.step }) }
    }
    guard !has(step) else { return step }
    let others = past.otherNames(of: step).subtracting(taken).filter(has)
    return others.count == 1 ? others.first ?? step : step
  }
}
