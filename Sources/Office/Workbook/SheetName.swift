/// Names of the tabs of a workbook: at most 31 UTF-16 units without the signs that programs refuse, and each only once.
struct SheetName {
  private var taken: Set<String> = []
  private static let longest = 31
  private static let refused: Set<Unicode.Scalar> = ["[", "]", ":", "*", "?", "/", "\\"]

  /// Returns a name for a title that no other tab has.
  mutating func name(_ title: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in SheetText.line(title).unicodeScalars { scalars.append(Self.refused.contains(scalar) ? " " : scalar) }
    var base = Self.cut(String(scalars).trimmingQuotes, Self.longest).trimmingQuotes
    // Excel reserves this name.
    if base.isEmpty || base.lowercased() == "history" { base += "_" }
    var name = base
    var number = 2
    while !taken.insert(name.lowercased()).inserted {
      let mark = " (\(number))"
      name = Self.cut(base, Self.longest - mark.utf16.count).trimmingQuotes + mark
      number += 1
    }
    return name
  }

  /// Returns the first whole characters of a text up to a number of UTF-16 units.
  private static func cut(_ text: String, _ limit: Int) -> String {
    var cut = ""
    var units = 0
    for character in text {
      units += character.utf16.count
      if units > limit { break }
      cut.append(character)
    }
    return cut
  }
}

extension String {
  /// The text without blanks and apostrophes at its ends.
  fileprivate var trimmingQuotes: String {
    let isKept = { (sign: Character) in sign != " " && sign != "'" && sign != "\u{2003}" }
    guard let first = firstIndex(where: isKept), let last = lastIndex(where: isKept) else { return "" }
    return String(self[first...last])
  }
}
