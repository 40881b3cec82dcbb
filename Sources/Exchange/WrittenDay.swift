import RoadmapEngine
import Wording

/// Whether the day or the month comes first in `03/12/2026`.
package enum DayOrder: String, CaseIterable, Sendable { case dmy, mdy }

/// A day as people write it: `2026-12-03`, `3 Dec 2026`, `jeudi 3 déc. 2026`, `٣ ديسمبر ٢٠٢٦`, `25/12/2026`.
struct WrittenDay {
  let text: String
  let order: DayOrder?

  func read() -> Result<Day, Fault> {
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
  var hasClock: Bool { parts.hasClock }

  enum Fault: Error, Hashable {
    case none
    case ambiguous(Day, Day)

    var fact: ImportRemark.Fact {
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

enum DecimalDigits {
  /// A text with the digits of Arabic writing as `0` to `9`.
  static func inASCII(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x660...0x669: plain.append(Unicode.Scalar(UInt8(scalar.value - 0x660 + 0x30)))
      case 0x6F0...0x6F9: plain.append(Unicode.Scalar(UInt8(scalar.value - 0x6F0 + 0x30)))
      default: plain.append(scalar)
      }
    }
    return String(plain)
  }
}
