import RoadmapEngine

/// A civil date and the seconds of that day that have passed.
struct LocalTime: Hashable {
  let day: Day
  /// The seconds since midnight, 0 to 86,400.
  let seconds: Int

  static let secondsOfDay = 86_400
  /// The day number of 1970-01-01.
  private static let epoch = 25_567

  /// Returns the same instant in another zone.
  /// - Parameter offset: by how many seconds the clock of this time is ahead of UTC.
  /// - Returns: nil outside the range of days.
  func moved(from offset: Int, to zone: ZoneOffset) -> LocalTime? {
    let instant = (Int(day.number) - LocalTime.epoch) * LocalTime.secondsOfDay + seconds - offset
    return LocalTime(counting: instant + zone(instant) + LocalTime.epoch * LocalTime.secondsOfDay)
  }

  /// Returns the time `more` seconds later; nil outside the range of days.
  func adding(seconds more: Int) -> LocalTime? {
    let (sum, overflow) = (Int(day.number) * LocalTime.secondsOfDay + seconds).addingReportingOverflow(more)
    return overflow ? nil : LocalTime(counting: sum)
  }

  /// Returns the seconds from another time to this one.
  func seconds(since other: LocalTime) -> Int { day.days(since: other.day) * LocalTime.secondsOfDay + seconds - other.seconds }

  init(day: Day, seconds: Int) {
    self.day = day
    self.seconds = seconds
  }

  /// Makes a time from the seconds since the beginning of day number 0; nil outside the range of days.
  private init?(counting count: Int) {
    guard count >= 0, let day = Day(number: count / LocalTime.secondsOfDay) else { return nil }
    self.init(day: day, seconds: count % LocalTime.secondsOfDay)
  }
}
