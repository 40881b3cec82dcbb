import RoadmapEngine

/// A day in the words of a conversation, in any of the three languages: `+10 j`, `dans 3 semaines`, `vendredi prochain`, `end of next month`,
/// `sem. 51`, `بعد أسبوعين`, and `15` for a day of the month.
struct SpokenDay {
  private enum Meaning {
    case days(Int)
    case offset(Int, Unit)
    case weekday(Weekday, Which?)
    case edge(Edge, Unit, later: Int)
    case edgeOfMonth(Edge, Int)
    case week(Int)
    case dayOfMonth(Int)
  }

  enum Unit: String { case days = "d", workingDays = "wd", weeks = "w", months = "m", quarters = "q", years = "y" }
  enum Which { case next, last, this }
  enum Edge { case first, last }

  private let meaning: Meaning

  /// Reads a text; nil if it says no day in this way.
  init?(_ text: String) {
    guard text.utf8.count <= 256 else { return nil }
    let trimmed = text.trimmed
    let sign = trimmed.first.flatMap { ["+": 1, "-": -1, "\u{2212}": -1][$0] }
    guard let words = Self.words(of: sign == nil ? trimmed : String(trimmed.dropFirst())), let meaning = Self.meaning(words, sign) else {
      return nil
    }
    self.meaning = meaning
  }

  /// Returns the day; nil outside of the range, and without the working days that it counts.
  /// - Parameters:
  ///   - direction: where a weekday without more, a day of the month and a week are looked for.
  ///   - working: as in `DayExpression.resolve`.
  func resolve(today: Day, _ direction: DayDirection, working: (Party.ID?) -> CalendarDays?) -> Day? {
    switch meaning {
    case .days(let count): today.adding(days: count)
    case .offset(let count, let unit): Self.adding(count, unit, to: today, working)
    case .weekday(let weekday, let which): Self.day(weekday, which, today, direction)
    case .edge(let edge, let unit, let later): Self.adding(later, unit, to: today, working).flatMap { Self.day(edge, of: unit, $0) }
    case .edgeOfMonth(let edge, let month): Self.day(edge, ofMonth: month, today, direction)
    case .week(let number): Self.monday(ofWeek: number, today, direction)
    case .dayOfMonth(let day): Self.day(day, ofMonth: today, direction)
    }
  }

  // MARK: Reading

  private static func meaning(_ words: [String], _ sign: Int?) -> Meaning? {
    if let sign { return count(words[...]).map { .offset(sign * $0.count, $0.unit) } }
    if let days = dayWords[words.joined(separator: " ")] { return .days(days) }
    if let offset = offset(words) { return offset }
    let plain = words.filter { !fillers.contains($0) }
    let which = plain.compactMap { Self.which[$0] }.first
    let rest = plain.filter { Self.which[$0] == nil }
    if plain.count - rest.count > 1 { return nil }
    if let edge = rest.first.flatMap({ edges[$0] }), rest.count == 2 {
      // The last day of a week is not the same one for all parties.
      if let unit = units[rest[1]]?.unit, which != .last, unit != .weeks { return .edge(edge, unit, later: which == .next ? 1 : 0) }
      return which == nil ? Wording.month(named: rest[1]).map { .edgeOfMonth(edge, $0) } : nil
    }
    guard let word = rest.first else { return nil }
    if rest.count == 1, let which {
      // `mar` is a Tuesday in French and March in English.
      if let weekday = Wording.weekday(named: word) { return Wording.month(named: word) == nil ? .weekday(weekday, which) : nil }
      if let unit = units[word]?.unit, which != .this { return .offset(which == .next ? 1 : -1, unit) }
    }
    guard which == nil else { return nil }
    if rest.count == 2, weekWords.contains(word), let number = Int(rest[1]), (1...53).contains(number) {
      // `S1` and `S2` are halves of a year.
      return word == "s" && number < 3 ? nil : .week(number)
    }
    if words.count == 1, let day = Int(word), (1...31).contains(day), word.utf8.count <= 2 { return .dayOfMonth(day) }
    return nil
  }

  /// Reads `dans 3 semaines`, `3 weeks ago`, `قبل يومين`.
  private static func offset(_ words: [String]) -> Meaning? {
    for (before, after, sign) in distances {
      let (before, after) = (before.split(separator: " ").map { String($0) }, after.split(separator: " ").map { String($0) })
      guard words.count > before.count + after.count, words.starts(with: before), words.suffix(after.count) == after[...],
        let (count, unit) = count(words.dropFirst(before.count).dropLast(after.count))
      else { continue }
      return .offset(sign * count, unit)
    }
    return nil
  }

  /// Reads a count with its unit: `10 jours ouvrés`, `a week`, `أسبوعين`.
  private static func count(_ words: ArraySlice<String>) -> (count: Int, unit: Unit)? {
    guard let first = words.first else { return nil }
    let number = Int(first) ?? numbers[first]
    let name = words.dropFirst(number == nil ? 0 : 1).joined(separator: " ")
    guard let (unit, implied) = units[name], let count = number ?? implied, count <= 200_000 else { return nil }
    return number != nil && implied == 2 ? nil : (count, unit)
  }

  /// Splits a text into words of letters and numbers, without accents, in lower case; nil if it has a sign that no such text has.
  private static func words(of text: String) -> [String]? {
    var words: [String] = []
    var last: Bool?
    var isBehindHyphen = false
    for scalar in DecimalDigits.inASCII(text).unicodeScalars {
      let isDigit = ("0"..."9").contains(scalar)
      // `S-1` is no week 1.
      if isDigit, isBehindHyphen { return nil }
      isBehindHyphen = false
      if !isDigit, !scalar.properties.isAlphabetic, scalar.properties.generalCategory != .nonspacingMark {
        // `j.o.` is one word, and so is `ي.ع`; a point behind a number makes it another one.
        let isBetweenLetters = last == false && "-'’\u{2010}\u{2011}".unicodeScalars.contains(scalar)
        guard scalar.properties.isWhitespace || isBetweenLetters || scalar == "." && last == false else { return nil }
        if scalar != "." { last = nil }
        isBehindHyphen = isBetweenLetters
        continue
      }
      if last == isDigit { words[words.count - 1].unicodeScalars.append(scalar) } else { words.append(String(scalar)) }
      last = isDigit
    }
    return words.map { Wording.plain($0) }
  }

  // MARK: Days

  private static func adding(_ count: Int, _ unit: Unit, to day: Day, _ working: (Party.ID?) -> CalendarDays?) -> Day? {
    switch unit {
    case .quarters: DayExpression.adding(months: 3 * count, to: day)
    case .years: count.magnitude <= 10_000 ? DayExpression.adding(months: 12 * count, to: day) : nil
    case .days, .workingDays, .weeks, .months:
      DayExpression("\(count < 0 ? "-" : "+")\(count.magnitude)\(unit.rawValue)").resolve(today: day, working: working)
    }
  }

  private static func day(_ weekday: Weekday, _ which: Which?, _ today: Day, _ direction: DayDirection) -> Day? {
    let ahead = (weekday.rawValue - today.weekday.rawValue + 7) % 7
    return switch which {
    case .next: today.adding(days: ahead == 0 ? 7 : ahead)
    case .last: today.adding(days: ahead - 7)
    case .this: today.adding(days: ahead)
    case nil: today.adding(days: direction == .back ? (ahead == 0 ? 0 : ahead - 7) : ahead == 0 ? 7 : ahead)
    }
  }

  /// Returns the first or the last day of the week, month, quarter or year of a day.
  private static func day(_ edge: Edge, of unit: Unit, _ day: Day) -> Day? {
    switch unit {
    case .days, .workingDays: return nil
    case .weeks: return day.adding(days: (edge == .first ? 0 : 6) - day.weekday.rawValue)
    case .months: return DayExpression(edge == .first ? "som" : "eom").resolve(today: day) { _ in nil }
    case .quarters: return DayExpression(edge == .first ? "soq" : "eoq").resolve(today: day) { _ in nil }
    case .years: return DayExpression(edge == .first ? "soy" : "eoy").resolve(today: day) { _ in nil }
    }
  }

  private static func day(_ edge: Edge, ofMonth month: Int, _ today: Day, _ direction: DayDirection) -> Day? {
    nearest(
      direction, today, (-1...1).compactMap { Day(year: today.year + $0, month: month, day: 1).flatMap { day(edge, of: .months, $0) } })
  }

  private static func day(_ number: Int, ofMonth today: Day, _ direction: DayDirection) -> Day? {
    let months = (-3...3).compactMap { DayExpression.adding(months: $0, to: today) }
    return nearest(direction, today, months.compactMap { Day(year: $0.year, month: $0.month, day: number) })
  }

  /// Returns the Monday of a week by its number (ISO 8601): week 1 is that of 4 January.
  private static func monday(ofWeek number: Int, _ today: Day, _ direction: DayDirection) -> Day? {
    let mondays = (-1...1).compactMap { years -> Day? in
      let year = today.year + years
      guard let first = Day(year: year, month: 1, day: 4).flatMap({ day(.first, of: .weeks, $0) }),
        let next = Day(year: year + 1, month: 1, day: 4).flatMap({ day(.first, of: .weeks, $0) }),
        let monday = first.adding(days: 7 * (number - 1)), monday < next
      else { return nil }
      return monday
    }
    // The week of today counts on both sides.
    return nearest(direction, day(.first, of: .weeks, today) ?? today, mondays)
  }

  private static func nearest(_ direction: DayDirection, _ today: Day, _ days: [Day]) -> Day? {
    direction == .ahead ? days.filter { $0 >= today }.min() : days.filter { $0 <= today }.max()
  }
}
