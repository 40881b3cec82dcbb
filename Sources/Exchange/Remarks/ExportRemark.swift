/// What is to be said of a file for another program: what it cannot express; `Wording` makes the sentence.
package enum ExportRemark: Hashable, Sendable {
  /// Steps that are written with days set by hand, by why the other program would not find these days itself.
  case byHand([Cause: Int])
  /// Steps that are written with a day before which they do not start, because nothing in the file would keep them on it.
  case notBefore(Int)
  /// What is not in the file at all, with how often.
  case absent([Part: Int])

  /// Why a step is written with days set by hand.
  package enum Cause: Int, CaseIterable, Hashable, Sendable {
    /// Several parties each count their own days.
    case each
    /// The agreed day is a day off.
    case onDayOff
    /// It has begun: what remains goes on from today.
    case active
    /// It is done, and its days are not known.
    case doneWithoutDays
    /// It opens roadmaps, and ends no earlier than they do.
    case opens
  }

  /// What steps and roadmaps hold that the other program has no place for.
  package enum Part: Int, CaseIterable, Hashable, Sendable {
    case waiting, signoff, blocked, dropped, risks, levels, estimates, supporters, sources, tags, links, outsideLinks, repetitions,
      baselines
    case languages
  }
}
