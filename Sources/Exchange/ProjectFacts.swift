import RoadmapEngine

/// What a task of a project says beside the columns of a table.
struct ProjectFacts: Sendable {
  /// What the other program numbers it with; for a task without a name.
  let number: String
  /// The first and the last day that it occupies in the file; nil where the file does not say.
  var start: Day?
  var finish: Day?
  /// Whether nothing but the start of the project keeps it from starting earlier.
  var isBoundByStart = false
  /// Whether it waits with its start for another task of the file.
  var hasStartLink = false
  /// Whether its length counts every day; nil: the file has no length for it.
  var countsEveryDay: Bool?
  /// Working days still to do; nil: the file does not say.
  var remaining: Int?
  var hyperlink: (title: String, target: String)?

  /// How a code stands among the tags of a step.
  static let wbsTag = "wbs:"

  /// The code among the tags of a step.
  static func wbs(of step: Step) -> String? {
    step.tags.first { $0.hasPrefix(wbsTag) }.map { String($0.dropFirst(wbsTag.count)) }
  }
}
