import RoadmapEngine
import Wording

extension Report {
  /// A step drawn over time, from start to finish, both inclusive.
  package struct Bar: Sendable, Equatable {
    package let start: Day
    package let finish: Day
    /// The last day to which the finish may slip; nil without slack.
    package let slackUntil: Day?
    /// The progress in percent, 0 to 100.
    package let progress: Int
    package let shape: Shape
    package let isCritical: Bool
    package let isDone: Bool
    /// The deadline of an unfinished step.
    package let deadline: Day?
    /// The steps that must be finished before this one starts.
    package var after: [StepReference] = []

    /// The shape of the drawing; a span contains other steps.
    package enum Shape: Sendable { case bar, milestone, span }

    package init(
      start: Day, finish: Day, slackUntil: Day? = nil, progress: Int = 0, shape: Shape = .bar, isCritical: Bool = false,
      isDone: Bool = false, deadline: Day? = nil
    ) {
      self.start = start
      self.finish = finish
      self.slackUntil = slackUntil
      self.progress = progress
      self.shape = shape
      self.isCritical = isCritical
      self.isDone = isDone
      self.deadline = deadline
    }
  }
}

extension Report.Bar {
  /// The last day of the part that is done; nil if nothing is done.
  package var doneUntil: Day? {
    if isDone { return finish }
    let days = (finish.days(since: start) + 1) * progress / 100
    return days > 0 ? start.adding(days: days - 1) : nil
  }

  /// The first day after the deadline, but not before the start; nil if the step is in time.
  package var lateFrom: Day? {
    guard !isDone, let deadline, deadline < finish else { return nil }
    return deadline.adding(days: 1).map { max($0, start) }
  }

  /// Returns the dates beside a bar, whose years the axis shows: `5 Jan – 3 Mar`; one date for one day.
  func shortDates(_ wording: Wording) -> String {
    start == finish ? wording.shortDate(start) : "\(wording.shortDate(start)) – \(wording.shortDate(finish))"
  }

  /// Returns the dates in words, `5 Jan 2026 – 3 Mar 2026`; one date for one day.
  func dates(_ wording: Wording) -> String {
    start == finish ? wording.date(start) : "\(wording.date(start)) – \(wording.date(finish))"
  }
}
