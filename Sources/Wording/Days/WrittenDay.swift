import RoadmapEngine

/// Whether the day or the month comes first in `03/12/2026`.
package enum DayOrder: String, CaseIterable, Sendable { case dmy, mdy }

/// A day as people write it: `2026-12-03`, `3 Dec 2026`, `jeudi 3 déc. 2026`, `٣ ديسمبر ٢٠٢٦`, `25/12/2026`.
package struct WrittenDay {
  private let content: DateReader.Content?
  private let order: DayOrder?

  /// Reads a text.
  /// - Parameter order: which of two numbers is the day if both can be; nil: such a text has two readings.
  package init(text: String, order: DayOrder?) {
    content = DateReader.read(text)
    self.order = order
  }

  /// Returns the day of a date that has its year.
  package func read() -> Result<Day, Fault> {
    switch reading(year: nil) {
    case .day(let day): .success(day)
    case .either(let first, let second): .failure(.ambiguous(first, second))
    case .none: .failure(.none)
    }
  }

  /// Whether a time of day other than midnight follows the date.
  package var hasClock: Bool { (content?.clock?.minutes ?? 0) != 0 }

  /// Minutes from midnight, and minutes by which that clock is ahead of UTC; nil without time or zone.
  package var instant: (minutes: Int, offset: Int)? {
    content?.clock.flatMap { clock in clock.offset.map { (clock.minutes, $0) } }
  }

  /// The order of day and month in a date of numbers; nil if both or none of the orders give a date.
  package var certainOrder: DayOrder? {
    guard case .unordered(let first, let second, let year?)? = content?.parts else { return nil }
    switch (Day(year: year, month: second, day: first), Day(year: year, month: first, day: second)) {
    case (.some, nil): return .dmy
    case (nil, .some): return .mdy
    default: return nil
    }
  }

  /// The reasons why a text is not read as one day.
  package enum Fault: Error, Hashable {
    case none
    case ambiguous(Day, Day)
  }

  /// Reads the date.
  /// - Parameter year: the year of a date that was written without one; nil: such a date has no reading.
  private func reading(year: Int?) -> DayReading {
    switch content?.parts {
    case .whole(let year, let month, let day)?: return Day(year: year, month: month, day: day).map(DayReading.day) ?? .none
    case .yearless(let day, let month)?:
      return year.flatMap { Day(year: $0, month: month, day: day) }.map(DayReading.day) ?? .none
    case .unordered(let first, let second, let written)?:
      guard let year = written ?? year else { return .none }
      return choose(Day(year: year, month: second, day: first), Day(year: year, month: first, day: second))
    case nil: return .none
    }
  }

  /// Chooses one of two readings if the order, the calendar or the weekday leaves only one.
  private func choose(_ dayFirst: Day?, _ monthFirst: Day?) -> DayReading {
    switch (dayFirst, monthFirst, order) {
    case (let day?, _, .dmy), (_, let day?, .mdy): return .day(day)
    case (let day?, nil, nil), (nil, let day?, nil): return .day(day)
    case (let first?, let second?, nil):
      if first == second { return .day(first) }
      switch content?.weekday {
      case first.weekday? where second.weekday != first.weekday: return .day(first)
      case second.weekday? where second.weekday != first.weekday: return .day(second)
      default: return .either(first, second)
      }
    default: return .none
    }
  }
}

extension WrittenDay {
  /// The most years until a day of the calendar comes again: 29 February around a year like 2100.
  private static let yearsAhead = 8

  /// Reads a day that a person types: a word for a day, a date, or a day as people say it.
  ///
  /// A date without a year is the next such day, or of what has happened the last one, today included.
  /// - Parameters:
  ///   - order: as in `init(text:order:)`.
  ///   - direction: on which side of today a day without a year is looked for.
  ///   - working: as in `DayExpression.resolve`.
  package static func typed(
    _ text: String, today: Day, order: DayOrder?, _ direction: DayDirection = .ahead, working: (Party.ID?) -> CalendarDays? = { _ in nil }
  ) -> DayReading {
    if let word = Wording.wordForDay(text) {
      return DayExpression(word).resolve(today: today, direction) { _ in nil }.map(DayReading.day) ?? .none
    }
    if let spoken = SpokenDay(text) { return spoken.resolve(today: today, direction, working: working).map(DayReading.day) ?? .none }
    let written = WrittenDay(text: text, order: order)
    let whole = written.reading(year: nil)
    guard whole == .none else { return whole }
    let years =
      direction == .ahead ? Array(today.year...today.year + yearsAhead) : (0...yearsAhead).map { today.year - $0 }
    func nearest(_ order: DayOrder?) -> DayReading {
      let written = WrittenDay(text: text, order: order)
      let isMeant = { (day: Day) in direction == .ahead ? day >= today : day <= today }
      return years.lazy.map { written.reading(year: $0) }.first { $0.day.map(isMeant) ?? false } ?? .none
    }
    guard order == nil else { return nearest(order) }
    switch (nearest(.dmy), nearest(.mdy)) {
    case (.day(let first), .day(let second)): return first == second ? .day(first) : .either(first, second)
    case (let first, .none): return first
    case (_, let second): return second
    }
  }
}

extension WrittenDay {
  /// Reads a day that does not depend on today: a date with its year.
  static func certain(_ text: String) -> DayReading {
    let reading = typed(text, today: .first, order: nil)
    return reading == typed(text, today: .last, order: nil) ? reading : .none
  }
}

extension DayExpression {
  /// Reads a day that a person types: an expression, a word of the three languages or a written date.
  /// - Parameters:
  ///   - order: the order of day and month if both are possible; nil gives both readings. A page that shows the day before it saves it
  ///     takes `dmy`.
  ///   - direction: on which side of today a day without a year is looked for.
  ///   - working: as in `resolve`.
  package func read(
    today: Day, order: DayOrder?, _ direction: DayDirection = .ahead, working: (Party.ID?) -> CalendarDays?
  ) -> DayReading {
    resolve(today: today, direction, working: working).map(DayReading.day)
      ?? WrittenDay.typed(text, today: today, order: order, direction, working: working)
  }
}
