import RoadmapEngine

/// A plan as it was on an earlier day, and the changes since.
package struct FormerPlan: Sendable {
  package let day: Day
  /// The baselines with which roadmaps are compared; the others are compared with the plan of the day. For a reader other than the workspace's
  /// own party they hold only the steps that the reader may see, and a name only if it is shared.
  package let baselines: [Roadmap.ID: Baseline]
  package let workspace: Workspace
  package let schedule: Schedule
  /// The changes since then, oldest first; empty for a reader who may not see them.
  package let records: [ChangeRecord]
  /// The number of changes that could not be reversed.
  package let untraced: Int
}
