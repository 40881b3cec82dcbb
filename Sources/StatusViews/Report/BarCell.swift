import Canvas
import RoadmapEngine

/// What one cell of a timeline shows.
package enum BarCell: UInt8, Sendable, Hashable, CaseIterable {
  case empty
  case done, critical, planned, late
  case slack, deadline
  case milestone, milestoneReached, milestoneLate
  /// A phase, or a step that contains others.
  case spanStart, span, spanDone, spanEnd, spanOnly
  /// Today within a span.
  case spanToday
  /// A day off outside of a bar, and one within it.
  case dayOff, pause
  case today
  /// It begins before or goes on after what is shown.
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

  /// Whether nothing of a step is here.
  package var isFree: Bool { self == .empty || self == .dayOff || self == .today || self == .slack }
}

/// The cells of timelines as a screen shows them, looked up once for all of them.
package struct BarLooks: Sendable {
  private let cells: [Cell]

  package init(_ glyphs: Glyphs) {
    cells = BarCell.allCases.map { Cell($0.glyph(in: glyphs).unicodeScalars.first ?? " ", $0.role) }
  }

  /// The screen cell that shows a cell of a bar.
  package subscript(cell: BarCell) -> Cell { cells[Int(cell.rawValue)] }
}

extension Report.Bar {
  /// The last day of the part that is done; nil where nothing is.
  package var doneUntil: Day? {
    if isDone { return finish }
    let days = (finish.days(since: start) + 1) * progress / 100
    return days > 0 ? start.adding(days: days - 1) : nil
  }

  /// The first day that comes too late; nil where it is in time.
  package var lateFrom: Day? {
    guard !isDone, let deadline, deadline < finish else { return nil }
    return deadline.adding(days: 1).map { max($0, start) }
  }
}

extension TimeAxis {
  /// A step drawn over the axis; nil: only the line of today.
  /// - Parameter rests: which days are off; they are shown where a cell holds at most a day.
  package func draw(_ bar: Report.Bar?, today: Day, rests: (Day) -> Bool = { _ in false }) -> [BarCell] {
    var cells = [BarCell](repeating: .empty, count: width)
    func put(_ cell: BarCell, at place: Int) { if cells.indices.contains(place) { cells[place] = cell } }
    if isDaily { for cell in cells.indices where rests(days(at: cell).first) { cells[cell] = .dayOff } }
    put(.today, at: cell(of: today))
    guard let bar else { return cells }
    if let slack = bar.slackUntil, let next = bar.finish.adding(days: 1) {
      for cell in self.cells(from: next, through: slack) { cells[cell] = .slack }
    }
    if let deadline = bar.deadline { put(.deadline, at: lastCell(of: deadline)) }
    switch bar.shape {
    case .milestone: put(bar.isDone ? .milestoneReached : bar.lateFrom == nil ? .milestone : .milestoneLate, at: cell(of: bar.start))
    case .span: drawSpan(bar, today, &cells)
    case .bar: drawBar(bar, rests, &cells)
    }
    if bar.start < window.first { cells[0] = .before }
    if bar.finish > window.last { cells[width - 1] = .after }
    return cells
  }

  private func drawBar(_ bar: Report.Bar, _ rests: (Day) -> Bool, _ cells: inout [BarCell]) {
    func look(of days: DayRange) -> BarCell {
      let last = min(days.last, bar.finish)
      // The first day is worked even where it is an agreed one that others have off.
      if isDaily, last > bar.start, rests(last) { return .pause }
      if let done = bar.doneUntil, last <= done { return .done }
      if let late = bar.lateFrom, last >= late { return .late }
      return bar.isCritical ? .critical : .planned
    }
    for cell in self.cells(from: bar.start, through: bar.finish) { cells[cell] = look(of: days(at: cell)) }
    // What a deadline cuts off begins behind it.
    if let deadline = bar.deadline, bar.lateFrom != nil {
      let cell = lastCell(of: deadline)
      if cells.indices.contains(cell), cells[cell] != .done { cells[cell] = .deadline }
    }
  }

  private func drawSpan(_ bar: Report.Bar, _ today: Day, _ cells: inout [BarCell]) {
    let all = self.cells(from: bar.start, through: bar.finish)
    for cell in all {
      let isDone = bar.doneUntil.map { min(days(at: cell).last, bar.finish) <= $0 } ?? false
      cells[cell] = isDone ? .spanDone : .span
    }
    if all.contains(cell(of: today)) { cells[cell(of: today)] = .spanToday }
    let (first, last) = (firstCell(of: bar.start), lastCell(of: bar.finish))
    if first == last {
      if all.contains(first) { cells[first] = .spanOnly }
      return
    }
    if all.contains(first) { cells[first] = .spanStart }
    if all.contains(last) { cells[last] = .spanEnd }
  }
}
