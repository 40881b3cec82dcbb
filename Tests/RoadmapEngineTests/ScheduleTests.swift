import RoadmapEngine
import Testing

@Suite struct ScheduleTests {
  /// Monday 5 January 2026.
  let start = Day(year: 2026, month: 1, day: 5) ?? .first

  func schedule(_ steps: [Step], today: Day? = nil) -> Schedule {
    let parties = ["LY", "NE"].map { Party(id: Party.ID($0), name: .plain($0)) }
    let roadmap = Roadmap(id: Roadmap.ID("r"), title: .plain("R"), parties: parties.map(\.id), start: start, steps: steps)
    let workspace = Workspace(title: .plain("W"), language: .en, parties: parties, roadmaps: [roadmap])
    let weekends: [String: [Weekday]] = ["LY": [.friday, .saturday], "NE": [.saturday, .sunday]]
    let book = CalendarBook(workspace) { id in
      weekends[id.text].map { WorkingCalendar(id: id, weekends: [DatedWeekend(from: .first, days: WeekdaySet($0))]) }
    }
    return Schedule([roadmap], calendars: book, today: today ?? start)
  }

  func step(_ id: String, _ days: Int, owner: String, after: [String] = []) -> Step {
    var step = Step(id: Step.ID(id), title: .plain(id))
    step.duration = days
    step.owners = owner.isEmpty ? [] : [Ownership(party: Party.ID(owner), bodies: [])]
    step.after = after.map { Link(StepReference($0)) }
    return step
  }

  @Test func `a step of Libya works on Sunday and rests on Friday`() {
    // Mon 5 to Thu 8 are 4 days, Fri and Sat are off, Sun 11 is the fifth.
    let dates = schedule([step("a", 5, owner: "LY")]).dates(roadmap: 0, step: 0)
    #expect(dates.start == start && dates.finish == Day("2026-01-11"))
  }

  @Test func `slack is the working days that a step may wait`() {
    let plan = schedule([step("a", 2, owner: "NE"), step("b", 5, owner: "NE"), step("c", 1, owner: "NE", after: ["a", "b"])])
    let short = plan.dates(roadmap: 0, step: 0)
    // b holds Mon 5 to Fri 9, so that a may start on Thu 8: three working days later.
    #expect(short.totalSlack == 3 && short.freeSlack == 3 && short.lateStart == Day("2026-01-08"))
    #expect(plan.dates(roadmap: 0, step: 1).isCritical && plan.dates(roadmap: 0, step: 2).start == Day("2026-01-12"))
  }
}
