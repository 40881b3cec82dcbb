import Canvas

/// What a terminal cell of a timeline shows.
package enum BarCell: UInt8, Sendable, Hashable, CaseIterable {
  case empty
  case done, critical, planned, late
  case slack, deadline
  case milestone, milestoneReached, milestoneLate
  /// Parts of the span of a phase, or of a step that contains others.
  case spanStart, span, spanDone, spanEnd, spanOnly
  /// Today within a span.
  case spanToday
  /// `dayOff` is a day off outside of a bar, `pause` one within a bar.
  case dayOff, pause
  case today
  /// The bar begins before or ends after the days that are shown.
  case before, after

  /// Returns the character that shows the cell.
  package func glyph(in glyphs: Glyphs) -> String {
    switch self {
    case .empty: " "
    case .done: glyphs.barDone
    case .critical: glyphs.barCritical
    case .planned: glyphs.bar
    case .late: glyphs.barLate
    case .slack: glyphs.slack
    case .deadline: glyphs.deadline
    case .milestone, .milestoneLate: glyphs.milestone
    case .milestoneReached: glyphs.milestoneReached
    case .spanStart: glyphs.spanStart
    case .span: glyphs.span
    case .spanDone: glyphs.spanDone
    case .spanEnd: glyphs.spanEnd
    case .spanOnly: glyphs.spanOnly
    case .spanToday: glyphs.todayOnAxis
    case .dayOff, .pause: glyphs.dayOff
    case .today: glyphs.today
    case .before: glyphs.before
    case .after: glyphs.after
    }
  }

  /// The cell that looks the same where time runs from right to left: arrows and ends of spans point the other way.
  package var mirrored: BarCell {
    switch self {
    case .before: .after
    case .after: .before
    case .spanStart: .spanEnd
    case .spanEnd: .spanStart
    default: self
    }
  }

  package var role: Role {
    switch self {
    case .empty: .text
    case .done: .barDone
    case .critical: .barCritical
    case .planned, .pause: .bar
    case .late: .barLate
    case .slack: .barSlack
    case .deadline, .milestoneLate: .late
    case .milestone, .milestoneReached: .milestone
    case .spanStart, .span, .spanDone, .spanEnd, .spanOnly: .strong
    case .dayOff: .weekend
    case .today, .spanToday: .today
    case .before, .after: .dim
    }
  }

  /// Whether the cell shows no part of a bar but its slack.
  package var isFree: Bool { self == .empty || self == .dayOff || self == .today || self == .slack }
}
