import RoadmapEngine

/// Whether the day or the month comes first in `03/12/2026`.
package enum DayOrder: String, CaseIterable, Sendable { case dmy, mdy }

/// A day as people write it: `2026-12-03`, `3 Dec 2026`, `jeudi 3 déc. 2026`, `٣ ديسمبر ٢٠٢٦`, `25/12/2026`.
package struct WrittenDay {
  let text: String
  let order: DayOrder?

  /// - Parameter order: of numbers that could be either; nil: such a day is not guessed at.
  package init(text: String, order: DayOrder?) {
    self.text = text
    self.order = order
  }

  package func read() -> Result<Day, Fault> {
    let (numbers, words, _) = parts
    let month = Wording.month(named: words.joined())
    if let month, numbers.count == 2 {
      let (first, second) = (numbers[0], numbers[1])
      if second.digits == 4 { return day(second.value, month, first.value) }
      if first.digits == 4 { return day(first.value, month, second.value) }
      return .failure(.none)
    }
    guard words.isEmpty else { return .failure(.none) }
    if numbers.count == 1, numbers[0].digits == 8 {
      return day(numbers[0].value / 10_000, numbers[0].value / 100 % 100, numbers[0].value % 100)
    }
    guard numbers.count == 3 else { return .failure(.none) }
    if numbers[0].digits == 4 { return day(numbers[0].value, numbers[1].value, numbers[2].value) }
    guard numbers[2].digits == 4 else { return .failure(.none) }
    let year = numbers[2].value
    let dayFirst = Day(year: year, month: numbers[1].value, day: numbers[0].value)
    let monthFirst = Day(year: year, month: numbers[0].value, day: numbers[1].value)
    switch (dayFirst, monthFirst, order) {
    case (let day?, _, .dmy), (_, let day?, .mdy): return .success(day)
    case (let first?, let second?, nil): return first == second ? .success(first) : .failure(.ambiguous(first, second))
    case (let day?, nil, nil), (nil, let day?, nil): return .success(day)
    default: return .failure(.none)
    }
  }

  /// Whether a time of day stands behind it that is not midnight.
  package var hasClock: Bool { parts.hasClock }

  package enum Fault: Error, Hashable {
    case none
    case ambiguous(Day, Day)

    package var fact: ImportRemark.Fact {
      switch self {
      case .none: .badDate
      case .ambiguous(let first, let second): .ambiguousDay(first, second)
      }
    }
  }

  private func day(_ year: Int, _ month: Int, _ day: Int) -> Result<Day, Fault> {
    Day(year: year, month: month, day: day).map { .success($0) } ?? .failure(.none)
  }

  /// Its numbers and words; whether a time of day stands in it that is not midnight.
  private var parts: (numbers: [(value: Int, digits: Int)], words: [String], hasClock: Bool) {
    var numbers: [(value: Int, digits: Int)] = []
    var words: [String] = []
    for part in tokens {
      if part.isNumber { numbers.append((Int(part.text) ?? -1, part.text.utf8.count)) } else { words.append(part.text) }
    }
    // A time of day behind the date, as programs write it; people set days, not hours.
    if (4...8).contains(numbers.count), numbers[0].digits == 4 || numbers[2].digits == 4 {
      let rest = numbers[3...]
      words.removeAll { ["t", "z", "am", "pm"].contains($0.lowercased()) }
      let isMidnight = rest.allSatisfy { $0.value == 0 }
      return (Array(numbers[..<3]), words, !isMidnight)
    }
    return (numbers, words.filter { !Wording.isIdleInDate($0) || Wording.month(named: $0) != nil }, false)
  }

  private var tokens: [(text: String, isNumber: Bool)] {
    var tokens: [(text: String, isNumber: Bool)] = []
    var isOpen = false
    for scalar in DecimalDigits.inASCII(text).unicodeScalars {
      if scalar.properties.generalCategory == .format || scalar.properties.generalCategory == .nonspacingMark { continue }
      let isNumber = ("0"..."9").contains(scalar)
      guard isNumber || scalar.properties.isAlphabetic else {
        isOpen = false
        continue
      }
      if isOpen, let last = tokens.last, last.isNumber == isNumber {
        tokens[tokens.count - 1].text.unicodeScalars.append(scalar)
      } else {
        tokens.append((String(scalar), isNumber))
      }
      isOpen = true
    }
    return tokens.count > 16 ? [] : tokens
  }
}

extension WrittenDay {
  /// The day that somebody means who sees at once which one was understood: numbers are read as in `25/12/2026`, and a date without a year
  /// is the next one from today on.
  /// - Returns: nil where no day is meant.
  package static func meant(by text: String, today: Day) -> Day? {
    if let word = Wording.wordForDay(text) { return DayExpression(word).resolve(today: today) { _ in nil } }
    if case .success(let day) = WrittenDay(text: text, order: .dmy).read() { return day }
    guard text.contains(where: \.isNumber) else { return nil }
    for year in today.year...today.year + 1 {
      let separator: Character = text.contains("/") ? "/" : text.contains(".") && !text.contains(where: \.isLetter) ? "." : " "
      let written = WrittenDay(text: "\(text.trimmed)\(separator)\(year)", order: .dmy)
      if case .success(let day) = written.read(), day >= today { return day }
    }
    return nil
  }
}

extension DayExpression {
  /// The day meant by what a person typed into a field that shows at once which one was understood: like `resolve`, and as people write days.
  package func meant(today: Day, working: (Party.ID?) -> CalendarDays?) -> Day? {
    resolve(today: today, working: working) ?? WrittenDay.meant(by: text, today: today)
  }
}
