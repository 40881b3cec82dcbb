import RoadmapEngine

/// The yearly rule of a time zone in POSIX notation: `CET-1CEST,M3.5.0,M10.5.0/3`.
struct ZoneRule: Sendable {
  /// The offset of standard time in seconds ahead of UTC.
  private let standard: Int
  /// The offset and the changes of summer time; nil if there is none.
  private var summer: (offset: Int, start: Change, end: Change)?

  /// A day of each year and the second of that day at which the clock changes.
  private enum Change: Sendable {
    /// A weekday (0 is Sunday) in a week of a month (5 is the last).
    case weekday(month: Int, week: Int, weekday: Int, second: Int)
    /// Days after 1 January, from 0.
    case day(Int, second: Int)
    /// The number of a day in a year without 29 February, from 1: 60 is 1 March in every year.
    case commonDay(Int, second: Int)
  }

  /// Parses a rule; nil if the text is not one.
  init?(_ text: String) {
    var rest = text[...]
    guard ZoneRule.takeName(&rest), let west = ZoneRule.takeTime(&rest) else { return nil }
    standard = -west
    if rest.isEmpty { return }
    guard ZoneRule.takeName(&rest) else { return nil }
    var offset = standard + 3600
    if rest.first != "," {
      guard let west = ZoneRule.takeTime(&rest) else { return nil }
      offset = -west
    }
    let parts = rest.dropFirst().split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count == 2, let start = ZoneRule.change(parts[0]), let end = ZoneRule.change(parts[1]) else { return nil }
    summer = (offset, start, end)
  }

  /// Returns by how many seconds the clocks are ahead of UTC at an instant. Instants are in seconds from 1970.
  func offset(at instant: Int) -> Int {
    guard let summer else { return standard }
    let day = (instant + standard >= 0 ? instant + standard : instant + standard - 86_399) / 86_400 + ZoneRule.epoch
    guard let year = Day(number: day)?.year, let start = ZoneRule.instant(of: summer.start, year),
      let end = ZoneRule.instant(of: summer.end, year)
    else { return standard }
    let (first, last) = (start - standard, end - summer.offset)
    let isSummer = first < last ? (first..<last).contains(instant) : !(last..<first).contains(instant)
    return isSummer ? summer.offset : standard
  }

  /// The day number of 1970-01-01.
  private static let epoch = 25_567

  /// Returns the instant of a change in a year, in seconds from 1970 by the clock before the change.
  private static func instant(of change: Change, _ year: Int) -> Int? {
    switch change {
    case .day(let number, let second):
      return Day(year: year, month: 1, day: 1).map { (Int($0.number) - epoch + number) * 86_400 + second }
    case .commonDay(let number, let second):
      return instant(of: .day(number - (Day.isLeap(year) && number >= 60 ? 0 : 1), second: second), year)
    case .weekday(let month, let week, let weekday, let second):
      guard let first = Day(year: year, month: month, day: 1) else { return nil }
      // In a rule, weekday 0 is Sunday.
      var dayOfMonth = (weekday + 6 - first.weekday.rawValue) % 7 + 1 + (week - 1) * 7
      while dayOfMonth > Day.length(ofMonth: month, year: year) { dayOfMonth -= 7 }
      return (Int(first.number) - epoch + dayOfMonth - 1) * 86_400 + second
    }
  }

  /// Parses the date of a change, with an optional time after "/"; the default is 02:00.
  private static func change(_ text: Substring) -> Change? {
    let parts = text.split(separator: "/", maxSplits: 1)
    guard let date = parts.first else { return nil }
    var second = 7200
    if parts.count == 2 {
      var rest = parts[1]
      guard let time = takeTime(&rest), rest.isEmpty else { return nil }
      second = time
    }
    if date.first == "M" {
      let numbers = date.dropFirst().split(separator: ".").compactMap { Int($0) }
      guard numbers.count == 3, (1...12).contains(numbers[0]), (1...5).contains(numbers[1]), (0...6).contains(numbers[2]) else {
        return nil
      }
      return .weekday(month: numbers[0], week: numbers[1], weekday: numbers[2], second: second)
    }
    if date.first == "J" {
      guard let number = Int(date.dropFirst()), (1...365).contains(number) else { return nil }
      return .commonDay(number, second: second)
    }
    guard let number = Int(date), (0...365).contains(number) else { return nil }
    return .day(number, second: second)
  }

  /// Removes the name of a zone, such as `CET` or `<+03>`; returns false if there is none.
  private static func takeName(_ rest: inout Substring) -> Bool {
    if rest.first == "<" {
      guard let end = rest.firstIndex(of: ">") else { return false }
      rest = rest[rest.index(after: end)...]
      return true
    }
    let letters = rest.prefix { $0.isLetter }
    rest = rest.dropFirst(letters.count)
    return letters.count >= 3
  }

  /// Removes a time such as `-1` or `3:30` and returns its seconds; nil if there is none.
  private static func takeTime(_ rest: inout Substring) -> Int? {
    let text = rest.prefix { "+-0123456789:".contains($0) }
    rest = rest.dropFirst(text.count)
    let isNegative = text.first == "-"
    let numbers = text.drop { $0 == "+" || $0 == "-" }.split(separator: ":").map { Int($0) ?? 1000 }
    guard (1...3).contains(numbers.count), numbers.allSatisfy({ $0 <= 167 }) else { return nil }
    let seconds = numbers[0] * 3600 + (numbers.count > 1 ? numbers[1] * 60 : 0) + (numbers.count > 2 ? numbers[2] : 0)
    return isNegative ? -seconds : seconds
  }
}
