import RoadmapEngine

/// Which step a row or entry was when Jalon exported it.
struct ExportedStep: Hashable, Sendable {
  /// The state of the plan at the time.
  let state: PlanState
  /// The step, by the name that it had then.
  let step: StepReference

  init(_ state: PlanState, _ step: StepReference) {
    self.state = state
    self.step = step
  }
}
