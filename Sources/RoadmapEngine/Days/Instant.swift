/// A moment to the second, as records of history store it: `2026-11-23T08:30:00Z`.
package struct Instant: Hashable, Comparable, Sendable {
  /// The seconds since 1970-01-01T00:00:00Z.
  package let seconds: Int

  private static let secondsOfDay = 86_400
  /// The number of 1970-01-01 as a `Day`.
  private static let epoch = 25_567

  /// Creates the moment at a number of seconds since 1970-01-01T00:00:00Z.
  package init(seconds: Int) { self.seconds = seconds }

  /// Reads a text such as `2026-11-23T08:30:00Z`; the seconds may be missing. It returns nil for any other text.
  package init?(_ text: String) {
    let letters = Array(text.utf8)
    guard letters.count >= 16, letters[10] == UInt8(ascii: "T"), letters[13] == UInt8(ascii: ":"), let day = Day(text.prefix(10)),
      let hour = Instant.number(letters[11...12], below: 24), let minute = Instant.number(letters[14...15], below: 60)
    else { return nil }
    let second = letters.count >= 19 ? Instant.number(letters[17...18], below: 61) ?? 0 : 0
    seconds = (Int(day.number) - Instant.epoch) * Instant.secondsOfDay + hour * 3600 + minute * 60 + second
  }

  package static func < (left: Instant, right: Instant) -> Bool { left.seconds < right.seconds }

  /// Returns the day and the time of a clock; nil outside of the range of days.
  /// - Parameter ahead: by how many seconds the clock is ahead of UTC.
  package func local(ahead: Int) -> (day: Day, hour: Int, minute: Int)? {
    let (local, isTooLarge) = seconds.addingReportingOverflow(ahead)
    guard !isTooLarge else { return nil }
    var (number, second) = local.quotientAndRemainder(dividingBy: Instant.secondsOfDay)
    if second < 0 { (number, second) = (number - 1, second + Instant.secondsOfDay) }
    guard let day = Day(number: number + Instant.epoch) else { return nil }
    return (day, second / 3600, second / 60 % 60)
  }

  private static func number(_ letters: ArraySlice<UInt8>, below limit: Int) -> Int? {
    guard letters.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    let number = letters.reduce(0) { $0 * 10 + Int($1) - 0x30 }
    return number < limit ? number : nil
  }
}
