/// The dates and slack of one step. Days are inclusive; dates and slack are nil on or downstream of a cycle.
package struct StepDates: Hashable, Sendable {
  /// The first day that the step occupies; also nil for a dropped step without dated predecessors.
  package var start: Day?
  /// The last day that the step occupies; also nil for a dropped step without dated predecessors.
  package var finish: Day?
  /// The latest first day that still meets all limits; of a started step its actual start. Also nil for done and dropped steps.
  package var lateStart: Day?
  /// The last day occupied if the step starts on `lateStart`.
  package var lateFinish: Day?
  /// Total slack in signed working days on the step's own calendar; also nil for done and dropped steps.
  package var totalSlack: Int?
  /// Free slack in working days, never below 0; also nil for done and dropped steps.
  package var freeSlack: Int?
  /// Deadline slack in signed working days. It is also nil where no deadline lies on the step or downstream of it.
  package var deadlineSlack: Int?
  /// Whether the step is unfinished and its total slack is 0 or less.
  package var isCritical: Bool
  /// Whether a date depends on an estimated holiday (Scheduling.md, 8).
  package var isEstimated: Bool
}
