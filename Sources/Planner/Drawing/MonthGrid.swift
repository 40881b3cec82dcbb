import Canvas
import RoadmapEngine
import Wording

/// The grid of a month: weeks that begin on Monday.
enum MonthGrid {
  /// The width in columns: four for each day of the week, and one for the sign after the last.
  static let width = 29
  /// The height in lines: a heading, the names of the weekdays, and at most six weeks.
  static let height = 8

  /// Returns every day of the month of a day, with its column (0 to 6) and its week (0 to 5).
  static func days(of day: Day) -> [(day: Day, column: Int, week: Int)] {
    guard let first = Day(year: day.year, month: day.month, day: 1) else { return [] }
    let offset = first.weekday.rawValue
    return (0..<Day.length(ofMonth: day.month, year: day.year)).compactMap { number in
      first.adding(days: number).map { ($0, (offset + number) % 7, (offset + number) / 7) }
    }
  }
}

extension Session {
  /// Draws the month of a day. Today is in brackets, and a sign follows each marked day.
  func drawMonth(of day: Day, marked: Set<Day>, x: Int, y: Int, _ frame: inout Frame) {
    frame.put(wording.monthAndYear(day), x: x + 1, y: y, .title)
    for (column, weekday) in Weekday.allCases.enumerated() {
      frame.put(TextWidth.fitToEnd(wording.narrowWeekday(weekday), columns: 3), x: x + 4 * column, y: y + 1, .tableHead)
    }
    let days = MonthGrid.days(of: day)
    // Today is drawn last, because the sign after it reaches into the next column.
    for (day, column, week) in days.filter({ $0.day != document.today }) + days.filter({ $0.day == document.today }) {
      let isToday = day == document.today
      let isMarked = marked.contains(day)
      let number = TextWidth.fitToEnd("\(day.dayOfMonth)", columns: 2)
      let text = isToday ? "[\(number)]\(isMarked ? glyphs.milestone : "")" : " \(number)\(isMarked ? glyphs.milestone : " ")"
      let role: Role = isToday ? .today : isMarked ? (day < document.today ? .late : .milestone) : .text
      frame.put(text, x: x + 4 * column, y: y + 2 + week, role)
    }
  }
}
