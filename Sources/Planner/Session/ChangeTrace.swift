import RoadmapEngine

/// What the last changes have left on the screen.
struct ChangeTrace: Sendable {
  /// The steps whose dates the last change has moved.
  var moved: Set<StepReference> = []
  /// The row that was selected when a change was made, by the id of its record. Undoing the change selects the row again.
  var selections: [String: Row.Identity] = [:]
  /// An undo that was refused because of an act that no record of this copy holds. Who did it is said once the history of all copies is read.
  var refusal: Refusal?

  /// An act that could not be undone or made again.
  struct Refusal: Sendable {
    let way: Rewinding
    let act: ChangeRecord
    let conflict: Conflict
    /// The act that the same key would undo or make again next.
    let next: ChangeRecord?
  }
}
