import RoadmapEngine

/// Converts dates and times of a calendar file to civil days.
struct CalendarClock {
  /// The zone to which times in UTC are converted.
  let zone: ZoneOffset

  /// Returns the first date of a property; nil if its value is not a date.
  ///
  /// A date is `20261203`, `20261203T090000` in the zone of the property, or `20261203T080000Z` in UTC.
  func moment(_ line: CalendarLines.Line) -> Moment? { moments(line).first ?? nil }

  /// Returns every date of a property that may hold several; nil for a value that is not a date.
  func moments(_ line: CalendarLines.Line) -> [Moment?] {
    line.value.split(separator: ",").map { text in
      // A period is a date, a slash and an end or a duration.
      moment(String(text.prefix { $0 != "/" }).trimmed)
    }
  }

  private func moment(_ text: String) -> Moment? {
    var bytes = Array(text.utf8)
    let isUniversal = bytes.last == UInt8(ascii: "Z") || bytes.last == UInt8(ascii: "z")
    if isUniversal { bytes.removeLast() }
    func number(_ range: Range<Int>) -> Int? {
      guard range.upperBound <= bytes.count else { return nil }
      var value = 0
      for byte in bytes[range] {
        guard (0x30...0x39).contains(byte) else { return nil }
        value = value * 10 + Int(byte - 0x30)
      }
      return value
    }
    guard let date = number(0..<8), let day = Day(year: date / 10_000, month: date / 100 % 100, day: date % 100) else { return nil }
    if bytes.count == 8 { return Moment(time: LocalTime(day: day, seconds: 0), hasClock: false) }
    guard bytes.count == 15 || bytes.count == 13, bytes[8] == UInt8(ascii: "T") || bytes[8] == UInt8(ascii: "t"), let hour = number(9..<11),
      let minute = number(11..<13), let second = bytes.count == 15 ? number(13..<15) : 0, hour <= 24, minute < 60, second <= 60
    else { return nil }
    let local = LocalTime(day: day, seconds: min(LocalTime.secondsOfDay, hour * 3600 + minute * 60 + second))
    guard isUniversal else { return Moment(time: local, hasClock: true) }
    return local.moved(from: 0, to: zone).map { Moment(time: $0, hasClock: true, universal: local) }
  }
}
