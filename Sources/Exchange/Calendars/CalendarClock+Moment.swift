import RoadmapEngine

extension CalendarClock {
  /// A date with or without a time of day.
  struct Moment: Hashable {
    let time: LocalTime
    /// Whether the file gives a time of day.
    let hasClock: Bool
    /// The time in UTC if the file gives it so; nil otherwise.
    var universal: LocalTime?

    var day: Day { time.day }

    /// Returns the moment `seconds` later on the same clock; nil outside the range of days.
    func adding(seconds: Int) -> Moment? {
      time.adding(seconds: seconds).map { Moment(time: $0, hasClock: hasClock, universal: universal?.adding(seconds: seconds)) }
    }

    /// Returns the seconds from another moment to this one.
    ///
    /// They count in UTC if both moments are given so, otherwise by their local clocks.
    func seconds(since other: Moment) -> Int {
      guard let universal, let before = other.universal else { return time.seconds(since: other.time) }
      return universal.seconds(since: before)
    }
  }
}
