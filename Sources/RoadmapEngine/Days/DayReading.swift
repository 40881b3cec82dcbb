/// The day or days that a typed text may mean.
package enum DayReading: Hashable, Sendable {
  case day(Day)
  /// Two numbers that both may be the day. The reading with the day first comes first, then the one with the month first.
  case either(Day, Day)
  /// The text does not mean a day.
  case none

  /// The day if the text has exactly one reading, else nil.
  package var day: Day? { if case .day(let day) = self { day } else { nil } }
}
