import RoadmapEngine
import Wording

/// The changes that the rows make.
extension ImportMerging {
  /// Merges every row with its step. A new step follows the step of the row above it; the first new step follows the last one of its
  /// phase.
  mutating func mergeRows() {
    var previous: [Int: Step.ID] = [:]
    for (row, target) in zip(file.rows, targets) {
      guard let target else { continue }
      let before = target.index.map { roadmaps[target.roadmap].steps[$0] }
      let step = merged(row, target, with: before)
      if let before { change(before, to: step, target) } else { add(step, of: row, target, after: previous[target.roadmap]) }
      previous[target.roadmap] = step.id
    }
    addRemarks()
  }

  /// Returns the step of a row after all cells of the row are merged.
  /// - Parameter before: the existing step; nil for a new one.
  mutating func merged(_ row: ImportedRow, _ target: Target, with before: Step?) -> Step {
    var step = before ?? Step(id: target.id, title: .plain(""))
    let keptBefore = kept
    for column in StepColumn.allCases { merge(column, of: row, target, into: &step) }
    if let facts = row.project {
      // What else a project says of a task follows from the values that are older than the plan.
      if kept == keptBefore { merge(facts, target, into: &step) }
      if facts.start != nil || facts.finish != nil {
        fileDates.append((reference(of: target), source.wording.name(step.title), facts.start, facts.finish))
      }
    }
    if let code = row.code, ProjectFacts.wbs(of: step) != code {
      step.tags.removeAll { $0.hasPrefix(ProjectFacts.wbsTag) }
      step.tags.append(ProjectFacts.wbsTag + code)
    }
    // As in project programs, a row without a kind and with duration 0 is a milestone.
    if file.kind == .table, before == nil, row.cells[.kind] == nil, step.duration == 0 {
      step.kind = .milestone
      step.leaveOutDefaultDuration()
    }
    return step
  }

  private mutating func change(_ before: Step, to step: Step, _ target: Target) {
    let fields = Step.differences(before, step)
    if fields.isEmpty {
      unchanged += 1
    } else {
      edits.append(.step(roadmaps[target.roadmap].id, before: before, after: step, follows: nil))
      changed.append(WorkspaceImport.Changed(step: reference(of: target), before: before, after: step))
    }
  }

  /// Adds a new step.
  /// - Parameter previous: the step of the last row of the roadmap; nil for the first row.
  private mutating func add(_ step: Step, of row: ImportedRow, _ target: Target, after previous: Step.ID?) {
    if row.cells[.title] == nil { remark(.noTitle, row, nil) }
    let steps = roadmaps[target.roadmap].steps
    let last = steps.last { $0.phase == step.phase }?.id ?? steps.last?.id
    edits.append(.step(roadmaps[target.roadmap].id, before: nil, after: step, follows: previous ?? last))
    added.append(WorkspaceImport.Added(step: reference(of: target), made: step, title: source.wording.name(step.title)))
  }

  private func reference(of target: Target) -> StepReference { StepReference(roadmaps[target.roadmap].id, target.id) }

  /// The edits that add the new phases, one per roadmap.
  var roadmapEdits: [Edit] {
    roadmaps.compactMap { roadmap in
      let phases = newPhases.filter { $0.roadmap == roadmap.id }.map(\.phase)
      guard !phases.isEmpty else { return nil }
      var after = roadmap.facts
      after.phases += phases
      return .roadmap(before: roadmap.facts, after: after)
    }
  }
}
