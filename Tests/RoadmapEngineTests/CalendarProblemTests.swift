import Testing

@testable import RoadmapEngine

/// Hand-edited calendars by which every day or no day works.
@Suite struct CalendarProblemTests {
  let id = WorkingCalendar.ID("XX")
  let change = Day(year: 2026, month: 6, day: 1) ?? .first

  func schedule(_ calendar: WorkingCalendar, kind: Step.Kind = .task) -> (plan: Schedule, problems: [Problem.Fact]) {
    var step = Step(id: Step.ID("a"), title: .plain("a"))
    step.kind = kind
    step.duration = 3
    var next = Step(id: Step.ID("b"), title: .plain("b"))
    next.after = [Link(StepReference("a"))]
    let parties = [Party(id: Party.ID("XX"), name: .plain("XX")), Party(id: Party.ID("YY"), name: .plain("YY"), calendar: id)]
    let start = Day(year: 2026, month: 1, day: 5) ?? .first
    let roadmap = Roadmap(id: Roadmap.ID("r"), title: .plain("R"), parties: parties.map(\.id), start: start, steps: [step, next])
    let workspace = Workspace(title: .plain("W"), language: .en, parties: parties, calendars: [calendar], roadmaps: [roadmap])
    let plan = Schedule([roadmap], calendars: CalendarBook(workspace) { _ in nil }, today: start)
    return (plan, PlanCheck.problems(of: workspace, plan).map(\.fact))
  }

  func weekends(_ weekends: [(Day, WeekdaySet)]) -> WorkingCalendar {
    WorkingCalendar(id: id, weekends: weekends.map { DatedWeekend(from: $0.0, days: $0.1) })
  }

  @Test(arguments: [Step.Kind.task, .event]) func `a calendar that never works is reported, and its steps find no day`(kind: Step.Kind) {
    let (plan, problems) = schedule(weekends([(.first, .everyDay)]), kind: kind)
    #expect(problems.contains(.calendarNeverWorks(id)) && problems.filter { $0 == .noWorkingDay }.count == 2)
    #expect(plan.dates(roadmap: 0, step: 0).start == nil && plan.dates(roadmap: 0, step: 1).start == nil)
    #expect(plan.drivers(roadmap: 0, step: 1).count < 10)
  }

  @Test func `a weekend of seven days is reported from the day on which it begins`() {
    let (plan, problems) = schedule(weekends([(.first, WeekdaySet([Weekday.saturday, .sunday])), (change, .everyDay)]))
    #expect(problems.contains(.weekendEndless(id, change)) && !problems.contains(.calendarNeverWorks(id)))
    #expect(plan.dates(roadmap: 0, step: 0).finish == Day("2026-01-07"))
  }

  @Test func `a weekend without a day, and a calendar without a weekend, are reported`() {
    let (plan, problems) = schedule(weekends([(change, [])]))
    #expect(problems.contains(.weekendEmpty(id, change)) && plan.dates(roadmap: 0, step: 0).finish == Day("2026-01-07"))
    #expect(schedule(weekends([])).problems.contains(.weekendEmpty(id, .first)))
  }

  @Test func `holidays find no other day where nobody works`() {
    var calendar = weekends([(.first, .everyDay)])
    calendar.holidays = [Holiday(rule: .every(month: 12, day: 25), name: .plain("H"), days: 60, shift: .nextWorkingDay)]
    #expect(CalendarDays(calendar).problems == [.calendarNeverWorks(id)])
    #expect(schedule(calendar).problems.contains(.noWorkingDay))
  }
}
