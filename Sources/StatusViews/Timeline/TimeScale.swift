import RoadmapEngine

/// How much time one cell of a timeline holds.
package enum TimeScale: Sendable, Hashable {
  /// A day takes so many cells, at least 2.
  case cells(Int)
  /// So many calendar days in a cell, at least 1, from any day on.
  case days(Int)
  /// Monday to Sunday.
  case week
  /// Whole months: 1, or 3 for quarters that begin in January.
  case months(Int)

  /// Calendar days in a cell, on the average.
  package var days: Double {
    switch self {
    case .cells(let count): 1 / Double(count)
    case .days(let count): Double(count)
    case .week: 7
    case .months(let count): Double(count) * 30.436875
    }
  }

  /// The first day of the cell that holds a day.
  package func start(of day: Day) -> Day {
    switch self {
    case .cells, .days: return day
    case .week: return day.adding(days: -day.weekday.rawValue) ?? .first
    case .months(let count):
      let (year, month, _) = day.civil
      return Day(year: year, month: month - (month - 1) % count, day: 1) ?? day
    }
  }

  /// The first day of the cell that lies so many cells behind the one that begins on a day; the ends of time where that lies beyond them.
  package func day(_ cells: Int, after start: Day) -> Day {
    let end = cells < 0 ? Day.first : Day.last
    switch self {
    case .cells(let count): return start.adding(days: cells / count - (cells % count < 0 ? 1 : 0)) ?? end
    case .days(let count): return start.adding(days: cells * count) ?? end
    case .week: return start.adding(days: cells * 7) ?? end
    case .months(let count):
      let (year, month, _) = start.civil
      let months = year * 12 + month - 1 + cells * count
      return Day(year: months / 12, month: months % 12 + 1, day: 1) ?? end
    }
  }

  /// A day moved by the time that a number of cells holds, at least one day for each; nil outside of the range of days.
  package func moving(_ day: Day, by cells: Int) -> Day? {
    switch self {
    case .cells: return day.adding(days: cells)
    case .days(let count): return day.adding(days: cells * count)
    case .week: return day.adding(days: cells * 7)
    case .months(let count):
      let (year, month, date) = day.civil
      let months = year * 12 + month - 1 + cells * count
      let length = Day.length(ofMonth: months % 12 + 1, year: months / 12)
      return Day(year: months / 12, month: months % 12 + 1, day: min(date, length))
    }
  }

  /// The closest look that shows all of a range in a width.
  package static func fitting(_ range: DayRange, width: Int) -> TimeScale {
    let width = max(1, width)
    let count = range.count
    return width / count >= 2 ? .cells(width / count) : .days((count + width - 1) / width)
  }
}
