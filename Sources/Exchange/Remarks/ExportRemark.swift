/// A remark on what a file for another program cannot express; `Wording` makes a sentence of it.
package enum ExportRemark: Hashable, Sendable {
  /// The number of steps with manual dates, by the reason why the other program would not compute these dates.
  case byHand([Cause: Int])
  /// The number of steps with a constraint, because nothing else in the file would give their dates.
  case notBefore(Int)
  /// The parts that are not in the file, with their numbers.
  case absent([Part: Int])

  /// The reason why a step is written with manual dates.
  package enum Cause: Int, CaseIterable, Hashable, Sendable {
    /// Several parties each count their own days.
    case each
    /// The agreed day is a day off.
    case onDayOff
    /// The step has begun, and its rest continues from today.
    case active
    /// The step is done, and its dates are not known.
    case doneWithoutDays
    /// The step opens roadmaps, and ends no earlier than they do.
    case opens
  }

  /// A part of steps or roadmaps that the other program cannot hold.
  package enum Part: Int, CaseIterable, Hashable, Sendable {
    case waiting, signoff, blocked, dropped, risks, levels, estimates, supporters, sources, tags, links, outsideLinks, repetitions,
      baselines
    case languages
  }
}
