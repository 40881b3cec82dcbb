/// One reason why a step lies on its dates (Scheduling.md, 8).
package enum Driver: Hashable, Sendable {
  /// A link that asks for this start or finish: the step waited for, and how.
  case link(StepReference, Link.Kind, lag: Int, unit: Link.Unit)
  case notBefore(Day)
  /// The day agreed with the other side.
  case agreed(Day)
  case roadmapStart(Day)
  case today(Day)
  /// What really happened.
  case started(Day)
  case finished(Day)
  /// The member that a containing step starts or ends with.
  case member(StepReference)
  /// A roadmap that the step opens.
  case opens(Roadmap.ID)
  /// Days off that pushed it: the first day, how many in a row, whose, and why.
  case daysOff(first: Day, count: Int, Party.ID, DayOff)
}
