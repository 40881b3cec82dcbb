/// A number of calendar days from a first day on, as the text of a duration cell: `P3D`.
struct CalendarSpan {
  let days: Int

  init(days: Int) { self.days = days }

  /// Parses a text such as `P3D`; nil for any other text.
  init?(_ text: String) {
    guard text.hasPrefix("P"), text.hasSuffix("D"), let days = Int(text.dropFirst().dropLast()), days > 0 else { return nil }
    self.days = days
  }

  var text: String { "P\(days)D" }
}
