import RoadmapEngine

/// A percentage as people and programs write it: `40`, `40 %`, `٤٠٪`, or a part of 1: `0.75`, `0,75`.
enum WrittenPercentage {
  /// Returns the whole percentage of a text; nil if it is none from 0 to 100.
  static func percent(_ text: String) -> Int? {
    let digits = DecimalDigits.inASCII(text).filter { !"%٪ \u{a0}\u{202f}".contains($0) }
    if let whole = Int(digits) { return Step.percent.contains(whole) ? whole : nil }
    let isPart = !text.contains { "%٪".contains($0) }
    guard let match = digits.wholeMatch(of: /([0-9]{1,3})[.,٫]([0-9]{1,15})/), let number = Double("\(match.1).\(match.2)") else {
      return nil
    }
    return percent(number, isPart: isPart)
  }

  /// Returns the whole percentage of a number, of which one between 0 and 1 is a part of 1; nil if it is none from 0 to 100.
  static func percent(_ number: Double, isPart: Bool = true) -> Int? {
    if isPart, number > 0, number < 1 { return Int((number * 100).rounded()) }
    return number == number.rounded() && (0...100).contains(number) ? Int(number) : nil
  }
}
