import RoadmapEngine

/// The values of a task of a project that have no column in a table.
struct ProjectFacts: Sendable {
  /// The number of the task in its file, for the title of a task without a name.
  let number: String
  /// The first day of the task in the file; nil if the file does not say.
  var start: Day?
  /// The last day of the task in the file, inclusive; nil if the file does not say.
  var finish: Day?
  /// Whether only the start of the project keeps the task from starting earlier.
  var isBoundByStart = false
  /// Whether its start depends on another task of the file.
  var hasStartLink = false
  /// Whether its duration counts every day; nil if the file has no duration for it.
  var countsEveryDay: Bool?
  /// The remaining working days; nil if the file does not say.
  var remaining: Int?
  var hyperlink: (title: String, target: String)?

  /// The prefix of a tag that holds the code of a task.
  static let wbsTag = "wbs:"

  /// Returns the code among the tags of a step; nil if there is none.
  static func wbs(of step: Step) -> String? {
    step.tags.first { $0.hasPrefix(wbsTag) }.map { String($0.dropFirst(wbsTag.count)) }
  }
}
