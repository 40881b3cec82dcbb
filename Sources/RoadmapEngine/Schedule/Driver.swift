/// One reason why a step lies on its dates (Scheduling.md, 8).
package enum Driver: Hashable, Sendable {
  /// A link that gives the step its start or finish: the predecessor, the type of the link and its lag.
  case link(StepReference, Link.Kind, lag: Int, unit: Link.Unit)
  case notBefore(Day)
  /// The date agreed with the other side (`on`).
  case agreed(Day)
  case roadmapStart(Day)
  case today(Day)
  /// The actual start of a started or done step.
  case started(Day)
  /// The actual finish of a done step.
  case finished(Day)
  /// A child that the step with children starts or ends with.
  case member(StepReference)
  /// A roadmap that the step opens and that decides its dates.
  case opens(Roadmap.ID)
  /// Days off that moved the step: the first of them, their number in a row, the party and the reason.
  case daysOff(first: Day, count: Int, Party.ID, DayOff)
}
