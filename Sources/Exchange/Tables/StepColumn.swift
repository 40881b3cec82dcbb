import RoadmapEngine

/// A column of a table of steps that is exported and imported.
package enum StepColumn: String, CaseIterable, Sendable {
  case id, roadmap, phase, parent, kind, title, deliverable, owners, support, duration, after, notBefore, on, deadline, status, started,
    finished, progress, visibility, tags, source, notes
  /// A number by which other rows refer to the row; it is not a value of the step.
  case number
  // Computed columns, which are not imported.
  case start, finish, health

  /// The columns of an exported table, in their order.
  package static let written = allCases.filter { $0 != .number }

  /// Whether the column is imported; computed columns are not.
  package var isRead: Bool {
    switch self {
    case .start, .finish, .health: false
    default: true
    }
  }
}
