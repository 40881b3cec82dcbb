/// The forms in which people and programs write the date itself.
extension DateReader {
  /// Reads three numbers with the same sign twice between them; the year comes first or last. It has four digits, or two at the end of a date
  /// such as `31/12/26`. With hyphens that would also be a date that begins with its year.
  mutating func numeric() -> Parts? {
    guard let first = takeNumber(digits: 1...4), let sign = separator(), let second = takeNumber(digits: 1...2), separator() == sign
    else { return nil }
    if first.digits == 4 {
      return takeNumber(digits: 1...2).map { .whole(year: first.value, month: second.value, day: $0.value) }
    }
    guard first.digits <= 2 else { return nil }
    if let year = takeNumber(digits: 4...4) { return .unordered(first.value, second.value, year: year.value) }
    guard sign != "-", let year = takeNumber(digits: 2...2) else { return nil }
    return .unordered(first.value, second.value, year: 2000 + year.value)
  }

  /// Takes a sign that separates the numbers of a date.
  mutating func separator() -> Unicode.Scalar? {
    _ = takeBlank()
    guard let sign = takeSign(["/", "-", "."]) else { return nil }
    _ = takeBlank()
    return sign
  }

  /// Reads eight digits: `20261203`.
  mutating func compact() -> Parts? {
    takeNumber(digits: 8...8).map { .whole(year: $0.value / 10_000, month: $0.value / 100 % 100, day: $0.value % 100) }
  }

  /// Reads a date with the name of its month: `3 Dec 2026`, `Dec 3rd, 2026`, `2026 Dec 3`, `3 Dec`.
  mutating func named() -> Parts? {
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

  /// Reads a date with two digits of its year, which programs write in this order only: `20/Aug/26`, `31-déc-26`.
  mutating func shortened() -> Parts? {
    guard let day = takeNumber(digits: 1...2), let sign = takeSign(["/", "-"]), let month = month(), takeSign([sign]) != nil,
      let year = takeNumber(digits: 2...2)
    else { return nil }
    return .whole(year: 2000 + year.value, month: month, day: day.value)
  }

  /// Takes the number of a day, which may be an ordinal.
  mutating func dayOfMonth() -> Int? {
    guard let day = takeNumber(digits: 1...2) else { return nil }
    _ = takeWord(Wording.isOrdinal)
    return day.value
  }

  /// Takes a year of four digits.
  mutating func year() -> Int? {
    attempt { reader in
      guard reader.gap() else { return nil }
      return reader.takeNumber(digits: 4...4)?.value
    }
  }

  /// Takes the name of a month, of one or two words; an abbreviation may end with a point.
  mutating func month() -> Int? {
    guard case .word(let first)? = next else { return nil }
    if index + 2 < tokens.count, tokens[index + 1] == .blank, case .word(let second) = tokens[index + 2],
      let month = Wording.month(named: first + second)
    {
      index += 3
      return month
    }
    guard let month = Wording.month(named: first) else { return nil }
    index += 1
    _ = takeSign(["."])
    return month
  }

  /// Skips what may stand between a number and the name of a month; always true, as that may be nothing.
  ///
  /// It is `-` or `/` without blanks, or else a comma or a point, a blank and a preposition, of which each may be missing.
  mutating func gap() -> Bool {
    if takeSign(["-", "/"]) != nil { return true }
    _ = takeSign([",", "."])
    _ = takeBlank()
    if takeWord(Wording.isPrepositionOfDate) != nil { _ = takeBlank() }
    return true
  }

  /// Reads `15/1` and `15.1.`; `15.1` is a decimal number, and `15-1` is a range.
  mutating func shortNumeric() -> Parts? {
    guard let first = takeNumber(digits: 1...2), let sign = takeSign(["/", "."]), let second = takeNumber(digits: 1...2) else { return nil }
    if sign == ".", takeSign(["."]) == nil { return nil }
    return .unordered(first.value, second.value, year: nil)
  }
}
