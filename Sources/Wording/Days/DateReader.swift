import RoadmapEngine

/// Reads a written date by a strict grammar: a date, then perhaps a time of day, and nothing else.
///
/// Times, decimal numbers, versions, ranges and telephone numbers are therefore no dates.
struct DateReader {
  /// The parts of a date as they stand in the text; no calendar has checked them yet.
  enum Parts: Hashable {
    case whole(year: Int, month: Int, day: Int)
    /// A day and the name of a month, without a year.
    case yearless(day: Int, month: Int)
    /// A day and a month in an unknown order; the year is nil if the text has none.
    case unordered(Int, Int, year: Int?)
  }

  /// A time of day.
  struct Clock: Hashable {
    /// Minutes from midnight, 0 to 1440.
    let minutes: Int
    /// Minutes by which the clock is ahead of UTC; nil if the text does not say.
    let offset: Int?
  }

  /// What a text says.
  struct Content: Hashable {
    let weekday: Weekday?
    let parts: Parts
    let clock: Clock?
  }

  /// Reads a text; nil if it is no date.
  static func read(_ text: String) -> Content? {
    guard let tokens = Token.all(in: text) else { return nil }
    // `mar. 3 déc. 2026` is a Tuesday and `Mar 3, 2026` is in March, so both meanings of the first word are tried.
    for hasWeekday in [false, true] {
      var reader = DateReader(tokens: tokens)
      if let content = reader.content(hasWeekday: hasWeekday) { return content }
    }
    return nil
  }

  let tokens: [Token]
  var index = 0

  init(tokens: [Token]) { self.tokens = tokens }

  var next: Token? { index < tokens.count ? tokens[index] : nil }

  mutating func takeBlank() -> Bool {
    guard next == .blank else { return false }
    index += 1
    return true
  }

  mutating func takeSign(_ wanted: Set<Unicode.Scalar>) -> Unicode.Scalar? {
    guard case .sign(let sign)? = next, wanted.contains(sign) else { return nil }
    index += 1
    return sign
  }

  mutating func takeNumber(digits: ClosedRange<Int>) -> (value: Int, digits: Int)? {
    guard case .number(let value, let count)? = next, digits.contains(count) else { return nil }
    index += 1
    return (value, count)
  }

  mutating func takeWord(_ isWanted: (String) -> Bool) -> String? {
    guard case .word(let word)? = next, isWanted(word) else { return nil }
    index += 1
    return word
  }

  /// Tries one way of reading; if it fails, the reader goes back to where it was.
  mutating func attempt<Value>(_ read: (inout DateReader) -> Value?) -> Value? {
    let start = index
    let value = read(&self)
    if value == nil { index = start }
    return value
  }

  /// Reads the whole text.
  /// - Parameter hasWeekday: whether the first word is taken for a weekday.
  mutating func content(hasWeekday: Bool) -> Content? {
    takeArticle()
    var weekday: Weekday?
    if hasWeekday {
      guard case .word(let word)? = next, let found = Wording.weekday(named: word) else { return nil }
      weekday = found
      index += 1
      _ = takeSign(["."])
      _ = takeSign([","])
      guard takeBlank() else { return nil }
      takeArticle()
    }
    let parts =
      attempt { $0.numeric() } ?? attempt { $0.compact() } ?? attempt { $0.shortened() } ?? attempt { $0.named() }
      ?? attempt { $0.shortNumeric() }
    guard let parts else { return nil }
    let clock = attempt { $0.clock() }
    return index == tokens.count ? Content(weekday: weekday, parts: parts, clock: clock) : nil
  }

  /// Skips an article: `le`, `the`, `on`, `يوم`.
  mutating func takeArticle() {
    _ = attempt { reader -> Bool? in
      reader.takeWord(Wording.isArticleOfDate) != nil && reader.takeBlank() ? true : nil
    }
  }
}
