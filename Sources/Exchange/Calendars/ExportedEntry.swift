import RoadmapEngine

/// The day and the title with which Jalon exported an entry of a calendar, and the state of the plan, kept in a property of the entry. An import
/// takes only what has changed since.
struct ExportedEntry {
  /// The name of the property.
  static let name = "X-JALON-WAS"

  let state: PlanState
  let day: Day
  private let title: String

  init(_ state: PlanState, day: Day, title: String) {
    self.state = state
    self.day = day
    self.title = RowMark.hash(of: title)
  }

  /// Reads the property; nil for any other text.
  init?(_ text: String) {
    let parts = text.split(separator: " ").map { String($0) }
    guard parts.count == 3, let state = PlanState(parts[0]), let day = Day(parts[1]) else { return nil }
    self.state = state
    self.day = day
    title = parts[2]
  }

  /// The value of the property: `4e8vq02k 2026-12-03 0f3k2`.
  var text: String { "\(state.text) \(day) \(title)" }

  /// Checks whether a title is the one that was exported.
  func has(_ title: String) -> Bool { RowMark.hash(of: title) == self.title }
}
