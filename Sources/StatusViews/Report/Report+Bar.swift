import RoadmapEngine

extension Report {
  /// A step drawn over time; both ends of each pair included.
  package struct Bar: Sendable, Equatable {
    package let start: Day
    package let finish: Day
    /// The last day to which it may slip, where that is later.
    package let slackUntil: Day?
    /// 0 to 100.
    package let progress: Int
    package let shape: Shape
    package let isCritical: Bool
    package let isDone: Bool
    /// Of an unfinished step.
    package let deadline: Day?

    /// How it is drawn: a span holds others.
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
