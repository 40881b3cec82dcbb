import RoadmapEngine

/// Takes a written date apart by a strict grammar: a date, then perhaps a time of day, and nothing before, between or behind them that
/// belongs to neither. Times, decimal numbers, versions, ranges and numbers of telephones are therefore no dates.
struct DateReader {
  /// The parts of a date as they stand in the text; none of them is checked against a calendar.
  enum Parts: Hashable {
    case whole(year: Int, month: Int, day: Int)
    /// A day and the name of a month; nobody wrote a year.
    case yearless(day: Int, month: Int)
    /// Day and month in an unknown order; no year where nobody wrote one.
    case unordered(Int, Int, year: Int?)
  }

  /// A time of day.
  struct Clock: Hashable {
    /// From midnight, 0 to 1440.
    let minutes: Int
    /// Minutes by which it is ahead of UTC, where the text says so.
    let offset: Int?
  }

  struct Content: Hashable {
    let weekday: Weekday?
    let parts: Parts
    let clock: Clock?
  }

  /// - Returns: nil where the text is no date.
  static func read(_ text: String) -> Content? {
    guard let tokens = Token.all(in: text) else { return nil }
    // `mar. 3 déc. 2026` is a Tuesday and `Mar 3, 2026` is in March: what a word means shows in what follows it.
    for hasWeekday in [false, true] {
      var reader = DateReader(tokens: tokens)
      if let content = reader.content(hasWeekday: hasWeekday) { return content }
    }
    return nil
  }

  private enum Token: Hashable {
    case number(Int, digits: Int)
    case word(String)
    case sign(Unicode.Scalar)
    case blank

    /// - Returns: nil where the text is longer than any date.
    static func all(in text: String) -> [Token]? {
      guard text.utf8.count <= 256 else { return nil }
      var tokens: [Token] = []
      var isOpen = false
      for scalar in DecimalDigits.inASCII(text).unicodeScalars {
        let category = scalar.properties.generalCategory
        if category == .format { continue }
        if category == .nonspacingMark {
          // A vowel sign or an accent belongs to a word and to nothing else.
          guard isOpen, case .word? = tokens.last else { return nil }
          continue
        }
        if ("0"..."9").contains(scalar) {
          let digit = Int(scalar.value - 0x30)
          if isOpen, case .number(let value, let digits)? = tokens.last {
            guard digits < 9 else { return nil }
            tokens[tokens.count - 1] = .number(value * 10 + digit, digits: digits + 1)
          } else {
            tokens.append(.number(digit, digits: 1))
          }
          isOpen = true
        } else if scalar.properties.isAlphabetic {
          if isOpen, case .word(let word)? = tokens.last {
            tokens[tokens.count - 1] = .word(word + String(scalar))
          } else {
            tokens.append(.word(String(scalar)))
          }
          isOpen = true
        } else {
          isOpen = false
          if scalar.properties.isWhitespace {
            if !tokens.isEmpty, tokens.last != .blank { tokens.append(.blank) }
          } else {
            tokens.append(.sign(plain(scalar)))
          }
        }
      }
      if tokens.last == .blank { tokens.removeLast() }
      return tokens
    }

    /// Signs that look the same and mean the same.
    private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
      switch scalar {
      case "\u{2010}", "\u{2011}": "-"
      case "\u{60D}", "\u{2044}": "/"
      case "\u{60C}": ","
      default: scalar
      }
    }
  }

  private let tokens: [Token]
  private var place = 0

  private init(tokens: [Token]) { self.tokens = tokens }

  // MARK: Single tokens

  private var next: Token? { place < tokens.count ? tokens[place] : nil }

  private mutating func takeBlank() -> Bool {
    guard next == .blank else { return false }
    place += 1
    return true
  }

  private mutating func takeSign(_ wanted: Set<Unicode.Scalar>) -> Unicode.Scalar? {
    guard case .sign(let sign)? = next, wanted.contains(sign) else { return nil }
    place += 1
    return sign
  }

  private mutating func takeNumber(digits: ClosedRange<Int>) -> (value: Int, digits: Int)? {
    guard case .number(let value, let count)? = next, digits.contains(count) else { return nil }
    place += 1
    return (value, count)
  }

  private mutating func takeWord(_ isWanted: (String) -> Bool) -> String? {
    guard case .word(let word)? = next, isWanted(word) else { return nil }
    place += 1
    return word
  }

  /// Runs one way of reading; what it took is given back where it fails.
  private mutating func attempt<Value>(_ read: (inout DateReader) -> Value?) -> Value? {
    let start = place
    let value = read(&self)
    if value == nil { place = start }
    return value
  }

  // MARK: The grammar

  private mutating func content(hasWeekday: Bool) -> Content? {
    takeArticle()
    var weekday: Weekday?
    if hasWeekday {
      guard case .word(let word)? = next, let found = Wording.weekday(named: word) else { return nil }
      weekday = found
      place += 1
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
    return place == tokens.count ? Content(weekday: weekday, parts: parts, clock: clock) : nil
  }

  /// `le`, `the`, `on`, `يوم`.
  private mutating func takeArticle() {
    _ = attempt { reader -> Bool? in
      reader.takeWord(Wording.isArticleOfDate) != nil && reader.takeBlank() ? true : nil
    }
  }

  /// Three numbers with twice the same sign between them, the year of four digits in front or at the end.
  private mutating func numeric() -> Parts? {
    guard let first = takeNumber(digits: 1...4), let sign = separator(), let second = takeNumber(digits: 1...2), separator() == sign
    else { return nil }
    if first.digits == 4 {
      return takeNumber(digits: 1...2).map { .whole(year: first.value, month: second.value, day: $0.value) }
    }
    guard first.digits <= 2, let year = takeNumber(digits: 4...4) else { return nil }
    return .unordered(first.value, second.value, year: year.value)
  }

  private mutating func separator() -> Unicode.Scalar? {
    _ = takeBlank()
    guard let sign = takeSign(["/", "-", "."]) else { return nil }
    _ = takeBlank()
    return sign
  }

  /// `20261203`
  private mutating func compact() -> Parts? {
    takeNumber(digits: 8...8).map { .whole(year: $0.value / 10_000, month: $0.value / 100 % 100, day: $0.value % 100) }
  }

  /// `3 Dec 2026`, `Dec 3rd, 2026`, `2026 Dec 3`, `3 Dec`.
  private mutating func named() -> Parts? {
    let dayFirst = attempt { reader -> Parts? in
      guard let day = reader.dayOfMonth(), reader.gap(), let month = reader.month() else { return nil }
      return reader.year().map { .whole(year: $0, month: month, day: day) } ?? .yearless(day: day, month: month)
    }
    let monthFirst = { (reader: inout DateReader) -> Parts? in
      guard let month = reader.month(), reader.gap(), let day = reader.dayOfMonth() else { return nil }
      return reader.year().map { .whole(year: $0, month: month, day: day) } ?? .yearless(day: day, month: month)
    }
    let yearFirst = { (reader: inout DateReader) -> Parts? in
      guard let year = reader.takeNumber(digits: 4...4), reader.gap(), let month = reader.month(), reader.gap(),
        let day = reader.dayOfMonth()
      else { return nil }
      return .whole(year: year.value, month: month, day: day)
    }
    return dayFirst ?? attempt(monthFirst) ?? attempt(yearFirst)
  }

  /// `20/Aug/26`, `31-déc-26`: as programs write a day with two figures of its year, in this order alone.
  private mutating func shortened() -> Parts? {
    guard let day = takeNumber(digits: 1...2), let sign = takeSign(["/", "-"]), let month = month(), takeSign([sign]) != nil,
      let year = takeNumber(digits: 2...2)
    else { return nil }
    return .whole(year: 2000 + year.value, month: month, day: day.value)
  }

  private mutating func dayOfMonth() -> Int? {
    guard let day = takeNumber(digits: 1...2) else { return nil }
    _ = takeWord(Wording.isOrdinal)
    return day.value
  }

  private mutating func year() -> Int? {
    attempt { reader in
      guard reader.gap() else { return nil }
      return reader.takeNumber(digits: 4...4)?.value
    }
  }

  /// A month of one or two words; a point shortens it.
  private mutating func month() -> Int? {
    guard case .word(let first)? = next else { return nil }
    if place + 2 < tokens.count, tokens[place + 1] == .blank, case .word(let second) = tokens[place + 2],
      let month = Wording.month(named: first + second)
    {
      place += 3
      return month
    }
    guard let month = Wording.month(named: first) else { return nil }
    place += 1
    _ = takeSign(["."])
    return month
  }

  /// What may stand between a number and the name of a month: nothing, `-` or `/` without blanks, else a comma or a point, a blank, a
  /// preposition. True always.
  private mutating func gap() -> Bool {
    if takeSign(["-", "/"]) != nil { return true }
    _ = takeSign([",", "."])
    _ = takeBlank()
    if takeWord(Wording.isPrepositionOfDate) != nil { _ = takeBlank() }
    return true
  }

  /// `15/1`, and `15.1.` with a point at its end; `15.1` is a decimal number, and `15-1` is a range.
  private mutating func shortNumeric() -> Parts? {
    guard let first = takeNumber(digits: 1...2), let sign = takeSign(["/", "."]), let second = takeNumber(digits: 1...2) else { return nil }
    if sign == ".", takeSign(["."]) == nil { return nil }
    return .unordered(first.value, second.value, year: nil)
  }

  // MARK: The time of day

  /// ` 09:30`, `T09:30:00Z`, `, 8:00 AM`, ` 8h30`, ` at 8 pm`.
  private mutating func clock() -> Clock? {
    let hasMark = takeWord { $0 == "T" || $0 == "t" } != nil
    if !hasMark {
      let hasComma = takeSign([","]) != nil
      guard takeBlank() || hasComma else { return nil }
      if takeWord(Wording.isPrepositionOfTime) != nil { _ = takeBlank() }
    }
    if hasMark, let compact = attempt({ $0.compactTime() }) { return Clock(minutes: compact, offset: zone()) }
    guard let hour = takeNumber(digits: 1...2)?.value, hour <= 24 else { return nil }
    var minute: Int?
    if takeSign([":"]) != nil {
      guard let minutes = takeNumber(digits: 2...2)?.value, minutes < 60, takeSeconds() else { return nil }
      minute = minutes
    } else if attempt({ reader in
      _ = reader.takeBlank()
      return reader.takeWord(Wording.isHourSign)
    }) != nil {
      minute = attempt { reader in
        _ = reader.takeBlank()
        return reader.takeNumber(digits: 2...2).flatMap { $0.value < 60 ? $0.value : nil }
      }
      minute = minute ?? 0
    }
    if let isAfternoon = attempt({ $0.halfOfDay() }) {
      guard (1...12).contains(hour) else { return nil }
      return Clock(minutes: (hour % 12 + (isAfternoon ? 12 : 0)) * 60 + (minute ?? 0), offset: zone())
    }
    guard let minute, hour < 24 || minute == 0 else { return nil }
    return Clock(minutes: hour * 60 + minute, offset: zone())
  }

  /// `093000` or `0930` as minutes.
  private mutating func compactTime() -> Int? {
    guard let number = takeNumber(digits: 4...6), number.digits != 5 else { return nil }
    let time = number.digits == 6 ? number.value / 100 : number.value
    return time / 100 <= 24 && time % 100 < 60 ? time / 100 * 60 + time % 100 : nil
  }

  /// Whether the seconds, if there are any, are ones.
  private mutating func takeSeconds() -> Bool {
    guard takeSign([":"]) != nil else { return true }
    guard let seconds = takeNumber(digits: 2...2)?.value, seconds <= 60 else { return false }
    guard takeSign([".", ","]) != nil else { return true }
    return takeNumber(digits: 1...9) != nil
  }

  /// True in the afternoon.
  private mutating func halfOfDay() -> Bool? {
    _ = takeBlank()
    guard case .word(let word)? = next else { return nil }
    if let isAfternoon = Wording.isAfternoon(word) {
      place += 1
      return isAfternoon
    }
    // `a.m.`
    guard ["a", "p"].contains(word.lowercased()) else { return nil }
    place += 1
    guard takeSign(["."]) != nil, takeWord({ $0.lowercased() == "m" }) != nil, takeSign(["."]) != nil else { return nil }
    return word.lowercased() == "p"
  }

  /// Minutes ahead of UTC: `Z`, `+01:00`, `GMT+1`.
  private mutating func zone() -> Int? {
    attempt { reader in
      _ = reader.takeBlank()
      let isUniversal = reader.takeWord { ["Z", "z", "UTC", "GMT"].contains($0) } != nil
      guard let sign = reader.takeSign(["+", "-", "\u{2212}"]) else { return isUniversal ? 0 : nil }
      guard let number = reader.takeNumber(digits: 1...4) else { return nil }
      var minutes = number.digits > 2 ? number.value / 100 * 60 + number.value % 100 : number.value * 60
      if number.digits <= 2, reader.takeSign([":"]) != nil {
        guard let rest = reader.takeNumber(digits: 2...2) else { return nil }
        minutes += rest.value
      }
      return minutes <= 24 * 60 ? (sign == "+" ? minutes : -minutes) : nil
    }
  }
}
