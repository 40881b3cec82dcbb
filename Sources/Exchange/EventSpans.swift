import RoadmapEngine
import StatusViews

/// How many working days an event has that is agreed for some days of the calendar.
struct EventSpans {
  private let source: ViewSource
  /// For each roadmap a schedule of one event that nobody owns, as a new one is.
  private var probes: [Int: Schedule] = [:]

  init(_ source: ViewSource) { self.source = source }

  /// The duration with which an event that begins on a day ends on another one.
  /// - Parameters:
  ///   - last: included.
  ///   - step: the place of a step that is there already; nil: a new one.
  /// - Returns: nil where both are days off, which only a calendar without days off can hold. From a working day to a day off it is the
  ///   working days between them: a week of a conference has five.
  mutating func workingDays(from first: Day, to last: Day, _ roadmap: Int, _ step: Int?) -> Int? {
    if first == last { return 1 }
    let schedule = step == nil ? probe(roadmap) : source.schedule
    let (roadmap, step) = step.map { (roadmap, $0) } ?? (0, 0)
    func worked(_ first: Day, _ last: Day) -> Int {
      last.adding(days: 1).map { schedule.workingDays(from: first, to: $0, roadmap: roadmap, step: step) } ?? 0
    }
    if worked(first, first) > 0 { return worked(first, last) }
    // The agreed day counts as worked, whatever day it is.
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
