import RoadmapEngine

/// What a plan was on an earlier day, and what was done to it since.
package struct FormerPlan: Sendable {
  package let day: Day
  /// The baselines with which roadmaps are compared; dates of others are those of the day. For a reader who is not the keeper they hold
  /// only what that one may see, and a name only where that is shared.
  package let baselines: [Roadmap.ID: Baseline]
  package let workspace: Workspace
  package let schedule: Schedule
  /// The acts since, oldest first; none where the reader may not know them.
  package let records: [ChangeRecord]
  /// How many acts could not be taken back.
  package let untraced: Int

  /// The places of a step in the former plan.
  func position(of step: Step.ID, in roadmap: Roadmap.ID) -> (roadmap: Int, step: Int)? {
    workspace.roadmaps.firstIndex { $0.id == roadmap }.flatMap { place in
      workspace.roadmaps[place].index(of: step).map { (place, $0) }
    }
  }
}
