/// What a text says of a day.
package enum DayReading: Hashable, Sendable {
  case day(Day)
  /// Two numbers that may both be the day or the month: the day with the day in front, then the one with the month in front.
  case either(Day, Day)
  /// The text is no day.
  case none

  /// The day, where there is exactly one.
  package var day: Day? { if case .day(let day) = self { day } else { nil } }
}
