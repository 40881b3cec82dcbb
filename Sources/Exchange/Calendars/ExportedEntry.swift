import RoadmapEngine

/// The day and the title with which Jalon exported an entry of a calendar, kept in a property of the entry. An import takes only what has
/// changed since.
struct ExportedEntry {
  /// The name of the property.
  static let name = "X-JALON-WAS"

  let day: Day
  private let title: String

  init(day: Day, title: String) {
    self.day = day
    self.title = RowMark.hash(of: title)
  }

  /// Reads the property; nil for any other text.
  init?(_ text: String) {
    let parts = text.split(separator: " ").map { String($0) }
    guard parts.count == 2, let day = Day(parts[0]) else { return nil }
    self.day = day
    title = parts[1]
  }

  /// The value of the property: `2026-12-03 0f3k2`.
  var text: String { "\(day) \(title)" }

  /// Checks whether a title is the one that was exported.
  func has(_ title: String) -> Bool { RowMark.hash(of: title) == self.title }
}
