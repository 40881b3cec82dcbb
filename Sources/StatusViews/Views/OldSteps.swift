import RoadmapEngine

/// The steps of a roadmap as they were in a former plan.
struct OldSteps {
  /// The index of the roadmap in the former plan; nil if it was not there.
  let roadmap: Int?
  let steps: [Step]
  /// The baseline with which the roadmap is compared; nil if it is compared with the former plan.
  let baseline: Baseline?
  private let schedule: Schedule
  private let indexes: [Step.ID: Int]

  init(of id: Roadmap.ID, in former: FormerPlan) {
    roadmap = former.workspace.roadmaps.firstIndex { $0.id == id }
    steps = roadmap.map { former.workspace.roadmaps[$0].steps } ?? []
    baseline = former.baselines[id]
    schedule = former.schedule
    indexes = Dictionary(steps.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Returns a step of the former plan; nil if it was not there.
  func step(_ id: Step.ID) -> Step? { indexes[id].map { steps[$0] } }

  /// Returns the last day that a step had in the baseline, or else in the former plan. It is nil if it had none.
  func finish(of id: Step.ID) -> Day? {
    if let baseline { return baseline.steps[id]?.finish }
    return roadmap.flatMap { roadmap in indexes[id].flatMap { schedule.dates(roadmap: roadmap, step: $0).finish } }
  }
}
