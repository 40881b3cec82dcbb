import RoadmapEngine
import StatusViews

/// Converts the calendar days of an agreed event to its duration in working days.
struct EventSpans {
  private let source: ViewSource
  /// For each roadmap, a schedule with one event without owners, which represents a new event.
  private var probes: [Int: Schedule] = [:]

  init(_ source: ViewSource) { self.source = source }

  /// Returns the duration in working days with which an event that begins on one day ends on another.
  ///
  /// If the first day works and the last one does not, only the working days between them count: a week-long conference has five.
  /// - Parameters:
  ///   - last: the last day, inclusive.
  ///   - step: the index of an existing step; nil for a new one.
  /// - Returns: nil if both days are days off, in which case no duration in working days gives this end.
  mutating func workingDays(from first: Day, to last: Day, _ roadmap: Int, _ step: Int?) -> Int? {
    if first == last { return 1 }
    let schedule = step == nil ? probe(roadmap) : source.schedule
    let (roadmap, step) = step.map { (roadmap, $0) } ?? (0, 0)
    func worked(_ first: Day, _ last: Day) -> Int {
      last.adding(days: 1).map { schedule.workingDays(from: first, to: $0, roadmap: roadmap, step: step) } ?? 0
    }
    if worked(first, first) > 0 { return worked(first, last) }
    // The agreed day of an event counts as worked even if it is a day off.
    return worked(last, last) > 0 ? worked(first, last) + 1 : nil
  }

  private mutating func probe(_ roadmap: Int) -> Schedule {
    if let known = probes[roadmap] { return known }
    let whole = source.schedule.roadmaps[roadmap]
    var event = Step(id: Step.ID("event"), title: .plain(""))
    event.kind = .event
    var alone = Roadmap(id: whole.id, title: .plain(""), parties: whole.parties, start: whole.start, steps: [event])
    alone.calendar = whole.calendar
    let schedule = Schedule([alone], calendars: source.schedule.calendars, today: source.schedule.today)
    probes[roadmap] = schedule
    return schedule
  }
}
