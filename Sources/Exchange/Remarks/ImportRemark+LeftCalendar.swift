import RoadmapEngine

extension ImportRemark {
  /// A calendar of a project, which is not imported because the parties have calendars of their own.
  package struct LeftCalendar: Hashable, Sendable {
    package let name: String
    /// The working weekdays; nil if it names none.
    package let weekdays: WeekdaySet?
    /// The number of exceptions, such as holidays.
    package let exceptions: Int
    /// The number of work weeks that differ from its usual one.
    package let weeks: Int
    /// The number of tasks that use it.
    package let tasks: Int
    /// Whether it is the calendar of the whole project.
    package let isOfProject: Bool

    package init(name: String, weekdays: WeekdaySet?, exceptions: Int, weeks: Int, tasks: Int, isOfProject: Bool) {
      self.name = name
      self.weekdays = weekdays
      self.exceptions = exceptions
      self.weeks = weeks
      self.tasks = tasks
      self.isOfProject = isOfProject
    }
  }
}
