import RoadmapEngine

/// What the last changes have left on the screen.
struct ChangeTrace: Sendable {
  /// The steps whose dates the last change has moved.
  var moved: Set<StepReference> = []
  /// The row that was selected when a change was made, by the id of its record. Undoing the change selects the row again.
  var selections: [String: Row.Identity] = [:]
}
