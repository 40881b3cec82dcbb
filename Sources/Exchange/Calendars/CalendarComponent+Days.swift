import RoadmapEngine

/// The duration of an entry.
extension CalendarComponent {
  /// Returns its duration in calendar days, at least 1; nil if it has no readable start or length.
  ///
  /// An entry with times that lasts at most 24 hours counts as one day, the day on which it begins.
  func days(_ clock: CalendarClock) -> Int? {
    guard let start = self["DTSTART"].flatMap(clock.moment) else { return nil }
    guard let end = end(clock) else { return self["DURATION"] == nil && self["DTEND"] == nil ? 1 : nil }
    return start.hasClock && end.seconds(since: start) <= LocalTime.secondsOfDay ? 1 : daysTouched(clock)
  }

  /// Returns the number of calendar days from its first to its last day, at least 1. It is nil if start or end is missing or cannot be
  /// read.
  func daysTouched(_ clock: CalendarClock) -> Int? {
    guard let start = self["DTSTART"].flatMap(clock.moment), let end = end(clock)?.time else { return nil }
    // The end is exclusive, so its day counts only if some of that day has passed.
    return max(1, end.day.days(since: start.day) + (end.seconds > 0 ? 1 : 0))
  }

  /// Returns whether its end is before its start.
  func endsTooEarly(_ clock: CalendarClock) -> Bool {
    guard self["DURATION"] == nil, let start = self["DTSTART"].flatMap(clock.moment), let end = end(clock) else { return false }
    return end.seconds(since: start) < 0
  }

  /// Returns its exclusive end, by its duration or its end property. It is nil if it has neither or it cannot be read.
  private func end(_ clock: CalendarClock) -> CalendarClock.Moment? {
    if let length = self["DURATION"] {
      guard let start = self["DTSTART"].flatMap(clock.moment) else { return nil }
      return CalendarDuration(length.value).flatMap { start.adding(seconds: $0.seconds) }
    }
    return self["DTEND"].flatMap(clock.moment)
  }
}
