import RoadmapEngine
import Wording

/// A stretch of days laid over a row of terminal cells.
package struct TimeAxis: Sendable {
  package let window: DayRange
  /// Cells, at least 1.
  package let width: Int

  package init(_ window: DayRange, width: Int) {
    self.window = window
    self.width = max(1, width)
  }

  /// The cell that holds a day; below 0 or beyond the width where the day lies outside.
  package func cell(of day: Day) -> Int {
    let offset = day.days(since: window.first)
    return offset >= 0 ? offset * width / window.count : -1
  }

  /// The first day of a cell.
  package func day(at cell: Int) -> Day {
    window.first.adding(days: (cell * window.count + width - 1) / width) ?? window.last
  }

  /// Years over months, each name where its first day lies and where there is room.
  package func labels(_ wording: Wording) -> (years: String, months: String) {
    var years = Labels(width: width)
    var months = Labels(width: width)
    var (year, month, _) = window.first.civil
    while let first = Day(year: year, month: month, day: 1), first <= window.last {
      let cell = max(0, cell(of: first))
      if month == 1 || first <= window.first { years.put("\(year)", at: cell) }
      months.put(wording.month(month), at: cell)
      (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1)
    }
    return (years.line, months.line)
  }

  private struct Labels {
    let width: Int
    var cells: [Character] = []

    mutating func put(_ label: String, at cell: Int) {
      guard cell >= cells.count + (cells.isEmpty ? 0 : 1), cell + label.count <= width else { return }
      cells += Array(repeating: " ", count: cell - cells.count) + label
    }

    var line: String { String(cells) }
  }
}

/// The cells of a bar over an axis.
package enum BarCell: Sendable, Equatable {
  case empty, done, critical, planned, slack, milestone, milestoneReached, deadline, today
  /// It lies before or after what is shown.
  case before, after

  package var glyph: Character {
    switch self {
    case .empty: " "
    case .done: "█"
    case .critical: "▓"
    case .planned: "▒"
    case .slack: "┄"
    case .milestone: "◆"
    case .milestoneReached: "◇"
    case .deadline: "!"
    case .today: "┃"
    case .before: "◀"
    case .after: "▶"
    }
  }
}

extension TimeAxis {
  /// A step drawn over the axis; nil: only the line of today.
  package func draw(_ bar: Report.Bar?, today: Day) -> [BarCell] {
    var cells = [BarCell](repeating: .empty, count: width)
    func put(_ cell: BarCell, _ range: ClosedRange<Int>) {
      let clamped = range.clamped(to: 0...width - 1)
      guard range.overlaps(0...width - 1) else { return }
      for index in clamped { cells[index] = cell }
    }
    let now = cell(of: today)
    put(.today, now...now)
    guard let bar else { return cells }
    if bar.finish < window.first { put(.before, 0...0) }
    if bar.start > window.last { put(.after, width - 1...width - 1) }
    let (start, finish) = (cell(of: bar.start), cell(of: bar.finish))
    if let slack = bar.slackUntil, cell(of: slack) > finish { put(.slack, finish + 1...cell(of: slack)) }
    if let deadline = bar.deadline {
      let due = cell(of: deadline)
      put(.deadline, due...due)
    }
    if bar.isMilestone {
      put(bar.isDone ? .milestoneReached : .milestone, start...start)
    } else {
      put(bar.isDone ? .done : bar.isCritical ? .critical : .planned, start...max(start, finish))
      let reached = start + (finish - start + 1) * bar.progress / 100
      if bar.progress > 0, reached > start { put(.done, start...reached - 1) }
      if let deadline = bar.deadline, cell(of: deadline) < finish, !bar.isDone { put(.deadline, cell(of: deadline)...cell(of: deadline)) }
    }
    return cells
  }
}
