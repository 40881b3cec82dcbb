/// A duration in the notation of Microsoft Project: `PT16H30M0S`.
enum ProjectLength {
  /// Returns the minutes of a duration, rounded up; nil if the text is not one or is too long.
  static func minutes(_ text: String) -> Int? {
    guard text.hasPrefix("P") else { return nil }
    var minutes = 0.0
    var digits = ""
    var isTime = false
    for letter in text.dropFirst() {
      if letter.isASCII, letter.isNumber || letter == "." {
        digits.append(letter)
        continue
      }
      if letter == "T" {
        isTime = true
        continue
      }
      let perUnit: Double? =
        switch (letter, isTime) {
        case ("H", true): 60
        case ("M", true): 1
        case ("S", true): 1 / 60
        case ("D", false): 1440
        default: nil
        }
      guard let perUnit, let count = Double(digits) else { return nil }
      minutes += count * perUnit
      digits = ""
    }
    guard digits.isEmpty, text.count > 2, minutes < 1e12 else { return nil }
    return Int(minutes.rounded(.up))
  }
}
