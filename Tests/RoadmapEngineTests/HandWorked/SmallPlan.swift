import RoadmapEngine
import Testing

/// A roadmap `r` in a short notation, of Libya (weekend Fri and Sat) and Niger (weekend Sat and Sun), that starts on Monday 5 January
/// 2026.
///
///     Mo Tu We Th Fr Sa Su
///      5  6  7  8  9 10 11
///     12 13 14 15 16 17 18
///     19 20 21 22 23 24 25
struct SmallPlan {
  private(set) var roadmap = Roadmap(
    id: Roadmap.ID("r"), title: .plain("R"), parties: [Party.ID("LY"), Party.ID("NE")], start: Day("2026-01-05") ?? .first)
  private let schedule: Schedule
  private let workspace: Workspace

  /// Makes a plan of steps `id owners days`, each followed by fields as people type them after bars: `b LY,NE 3 | after:a SS+1`. The
  /// owner `-` means none.
  init(
    _ steps: String..., today: String = "2026-01-05", beside others: [Roadmap] = [], corrections: [String: Bool] = [:],
    holidays: [Holiday] = [], change: (inout Roadmap) -> Void = { _ in }
  ) {
    let today = Day(today) ?? .first
    roadmap.steps = steps.map { SmallPlan.step($0, today: today) }
    change(&roadmap)
    let decided = corrections.compactMap { text, works in Day(text).map { Correction(on: $0, works: works, reason: "", source: "") } }
    let calendars = [("LY", [Weekday.friday, .saturday]), ("NE", [.saturday, .sunday])].map { id, days in
      WorkingCalendar(
        id: WorkingCalendar.ID(id), weekends: [DatedWeekend(from: .first, days: WeekdaySet(days))], holidays: holidays,
        corrections: decided)
    }
    workspace = Workspace(
      title: .plain("W"), language: .en, parties: ["LY", "NE"].map { Party(id: Party.ID($0), name: .plain($0)) }, calendars: calendars,
      roadmaps: [roadmap] + others)
    schedule = Schedule([roadmap] + others, calendars: CalendarBook(workspace) { _ in nil }, today: today)
  }

  static func step(_ text: String, today: Day = .first) -> Step {
    let parts = text.split(separator: " | ").map { String($0) }
    let words = (parts.first ?? "").split(separator: " ").map { String($0) }
    var step = Step(id: Step.ID(words[0]), title: .plain(words[0]))
    step.owners = words[1] == "-" ? [] : words[1].split(separator: ",").map { Ownership(party: Party.ID(String($0)), bodies: []) }
    step.duration = words.count > 2 ? Int(words[2]) : nil
    let context = StepAssignment.Context(today: today, language: .en, home: .en) { _ in nil }
    for part in parts.dropFirst() {
      do { try #require(StepAssignment(part)).apply(to: &step, context) } catch { Issue.record("\(part): \(error)") }
    }
    return step
  }

  private func index(_ id: String) -> Int { roadmap.steps.firstIndex { $0.id.text == id } ?? 0 }

  /// The first and last day of a step in January 2026, inclusive: `5-9`.
  subscript(_ id: String) -> String {
    let dates = schedule.dates(roadmap: 0, step: index(id))
    return "\(short(dates.start))-\(short(dates.finish))"
  }

  /// Returns the late first and last day of a step, in the same form.
  func late(_ id: String) -> String {
    let dates = schedule.dates(roadmap: 0, step: index(id))
    return "\(short(dates.lateStart))-\(short(dates.lateFinish))"
  }

  /// Returns total, free and deadline slack in working days; nil if there is none.
  func slack(_ id: String) -> [Int?] {
    let dates = schedule.dates(roadmap: 0, step: index(id))
    return [dates.totalSlack, dates.freeSlack, dates.deadlineSlack]
  }

  func isCritical(_ id: String) -> Bool { schedule.dates(roadmap: 0, step: index(id)).isCritical }
  func isEstimated(_ id: String) -> Bool { schedule.dates(roadmap: 0, step: index(id)).isEstimated }
  func progress(_ id: String) -> Int { schedule.progress(roadmap: 0, step: index(id)) }
  func health(_ id: String) -> Health? { schedule.health(roadmap: 0, step: index(id)) }
  func drivers(_ id: String) -> [Driver] { schedule.drivers(roadmap: 0, step: index(id)) }
  func drivingPath(to id: String) -> [String] {
    schedule.drivingPath(toRoadmap: 0, step: index(id)).map(\.step.text)
  }
  /// The problems of the plan, except that calendars lack holidays.
  var problems: [Problem.Code] { PlanCheck.problems(of: workspace, schedule).map(\.code).filter { $0 != .calendarGap } }

  private func short(_ day: Day?) -> String {
    guard let day else { return "none" }
    let text = day.description
    return text.hasPrefix("2026-01-") ? String(Int(text.suffix(2)) ?? 0) : String(text)
  }
}
