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
    var foreign: (count: Int, line: Int)?
    for index in rows.indices {
      guard let origin = rows[index].origin else { continue }
      if let names = names[origin.state] ?? nil {
        rows[index].today = names[origin.step]
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
}
