import RoadmapEngine

/// The amount of time that one cell of a timeline holds.
package enum TimeScale: Sendable, Hashable {
  /// A day takes this number of cells, at least 2.
  case cells(Int)
  /// A cell holds this number of calendar days, at least 1, and may begin on any day.
  case days(Int)
  /// A cell holds a week from Monday to Sunday.
  case week
  /// A cell holds this number of whole months: 1, or 3 for quarters that begin in January.
  case months(Int)

  /// The average number of calendar days in a cell.
  package var days: Double {
    switch self {
    case .cells(let count): 1 / Double(count)
    case .days(let count): Double(count)
    case .week: 7
    case .months(let count): Double(count) * 30.436875
    }
  }

  /// Returns the first day of the cell that holds a day.
  package func start(of day: Day) -> Day {
    switch self {
    case .cells, .days: return day
    case .week: return day.adding(days: -day.weekday.rawValue) ?? .first
    case .months(let count):
      let (year, month, _) = day.civil
      return Day(year: year, month: month - (month - 1) % count, day: 1) ?? day
    }
  }

  /// Returns the first day of the cell that lies a number of cells after another cell. It stays within the range of days.
  /// - Parameter start: the first day of the other cell.
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

  /// Returns a day moved by a number of cells, at least one day for each; nil outside the range of days.
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

  /// Returns the finest scale with which a range fits in a number of cells.
  package static func fitting(_ range: DayRange, width: Int) -> TimeScale {
    let width = max(1, width)
    let count = range.count
    return width / count >= 2 ? .cells(width / count) : .days((count + width - 1) / width)
  }
}
