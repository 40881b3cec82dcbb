/// A link from a step to a predecessor that it waits for (Scheduling.md, 4).
package struct Link: Hashable, Sendable {
  /// Which end of the predecessor binds which end of the successor.
  package enum Kind: String, CaseIterable, Sendable {
    case finishToStart = "FS"
    case startToStart = "SS"
    case finishToFinish = "FF"
    case startToFinish = "SF"

    /// Reads the letters of a kind in English or in French, where they stand for début and fin: FD, DD, FF, DF. Returns nil for other letters.
    package init?(letters: String) {
      switch letters.uppercased() {
      case "FS", "FD": self = .finishToStart
      case "SS", "DD": self = .startToStart
      case "FF": self = .finishToFinish
      case "SF", "DF": self = .startToFinish
      default: return nil
      }
    }
  }
  /// Whether a lag counts working days of the successor's calendar, or calendar days.
  package enum Unit: String, CaseIterable, Sendable {
    case workingDays = "wd"
    case calendarDays = "cd"
  }

  package var step: StepReference
  package var kind: Kind = .finishToStart
  /// The lag, counted on the successor's calendar; negative for a lead.
  package var lag: Int = 0
  package var unit: Unit = .workingDays
  package var unknown: [UnknownMember] = []

  /// The permitted range of lags, in days of either unit.
  package static let lags = -10_000...10_000

  package init(
    _ step: StepReference, _ kind: Kind = .finishToStart, lag: Int = 0, unit: Unit = .workingDays, unknown: [UnknownMember] = []
  ) {
    self.step = step
    self.kind = kind
    self.lag = lag
    self.unit = unit
    self.unknown = unknown
  }
}
