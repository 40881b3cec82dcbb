import RoadmapEngine

/// Returns by how many seconds the clocks of a zone are ahead of UTC at an instant, which is in seconds from 1970-01-01T00:00:00Z.
package typealias ZoneOffset = @Sendable (_ instant: Int) -> Int

/// The time zones by which instants are converted to civil days.
package struct TimeZones: Sendable {
  /// The zone of this machine.
  let machine: ZoneOffset
  /// Returns a zone by its name, such as `Africa/Tripoli`; nil if this machine does not know it.
  let named: @Sendable (String) -> ZoneOffset?

  package init(machine: @escaping ZoneOffset, named: @escaping @Sendable (String) -> ZoneOffset?) {
    self.machine = machine
    self.named = named
  }

  /// UTC as the zone of the machine, and no named zones.
  package static let universal = TimeZones(machine: { _ in 0 }, named: { _ in nil })
}

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

/// Converts dates and times of a calendar file to civil days.
struct CalendarClock {
  /// The zone to which times in UTC are converted.
  let zone: ZoneOffset

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

    /// Returns the seconds from another moment to this one, in UTC if both are given so, otherwise by their local clocks.
    func seconds(since other: Moment) -> Int {
      guard let universal, let before = other.universal else { return time.seconds(since: other.time) }
      return universal.seconds(since: before)
    }
  }

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

/// A duration of a calendar entry: `P5D`, `P1W`, `PT72H`, `P2DT8H30M`, `+P3D`.
struct CalendarDuration {
  let seconds: Int

  /// Parses a duration; nil if the text is not one, or is negative.
  init?(_ text: String) {
    var rest = text.trimmed.uppercased()[...]
    if rest.first == "+" { rest = rest.dropFirst() }
    guard rest.first == "P", rest.count <= 40 else { return nil }
    rest = rest.dropFirst()
    var total = 0
    var isTime = false
    var hasPart = false
    while let letter = rest.first {
      if letter == "T", !isTime {
        isTime = true
        rest = rest.dropFirst()
        continue
      }
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      guard let count = Int(digits), count <= 1_000_000_000, let unit = rest.dropFirst(digits.count).first,
        let size = isTime ? ["H": 3600, "M": 60, "S": 1][unit] : ["W": 604_800, "D": 86_400][unit]
      else { return nil }
      total += count * size
      hasPart = true
      rest = rest.dropFirst(digits.count + 1)
    }
    guard hasPart else { return nil }
    seconds = total
  }
}
