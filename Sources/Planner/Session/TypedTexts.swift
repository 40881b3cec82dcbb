import RoadmapEngine

/// Typed texts that are not on disk yet and that no open layer holds, each list oldest first.
struct TypedTexts: Sendable {
  /// What was typed for changes that are made and not saved yet.
  var submitted: [UnsavedText] = []
  /// What was typed before an earlier ending of the planner and is still to be offered.
  var recovered: [UnsavedText] = []
}
