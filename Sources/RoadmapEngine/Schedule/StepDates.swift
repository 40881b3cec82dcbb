/// What a schedule says of one step. Days are inclusive; nil where a step in or behind a circle has none.
package struct StepDates: Hashable, Sendable {
  /// The first day occupied.
  package var start: Day?
  /// The last day occupied.
  package var finish: Day?
  /// The latest first day that delays nothing; of a started step the day it started; nil for done and dropped steps.
  package var lateStart: Day?
  /// The last day then occupied.
  package var lateFinish: Day?
  /// Signed working days on the step's own calendar; nil for done and dropped steps.
  package var totalSlack: Int?
  /// Working days, never below 0.
  package var freeSlack: Int?
  /// Signed working days; nil where no deadline lies on or behind the step.
  package var deadlineSlack: Int?
  /// Unfinished, and its total slack is 0 or less.
  package var isCritical: Bool
  /// Whether a date may move with an estimated holiday.
  package var isEstimated: Bool
}
