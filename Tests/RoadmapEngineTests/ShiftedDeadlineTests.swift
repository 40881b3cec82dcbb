import RoadmapEngine
import Testing

@Suite struct ShiftedDeadlineTests {
  let today = Day(year: 2027, month: 3, day: 1) ?? .first

  /// Returns the schedule of three working days from Monday 1 March 2027 with a deadline and a dropped successor; some days are off.
  func schedule(due: Int, off: [Int], done: Bool = false) -> Schedule {
    var step = Step(id: Step.ID("a"), title: .plain("a"))
    step.duration = 3
    step.deadline = Day(year: 2027, month: 3, day: due)
    if done { step = step.setting(.done, today: today) }
    var dropped = Step(id: Step.ID("b"), title: .plain("b")).setting(.dropped, today: today)
    dropped.after = [Link(StepReference("a"))]
    dropped.deadline = step.deadline
    let party = Party(id: Party.ID("XX"), name: .plain("X"))
    let corrections = off.compactMap { Day(year: 2027, month: 3, day: $0) }.map { Correction(on: $0, works: false) }
    let weekend = DatedWeekend(from: .first, days: WeekdaySet([Weekday.saturday, .sunday]))
    let calendar = WorkingCalendar(id: WorkingCalendar.ID("XX"), weekends: [weekend], corrections: corrections)
    let roadmap = Roadmap(id: Roadmap.ID("r"), title: .plain("R"), parties: [party.id], start: today, steps: [step, dropped])
    let workspace = Workspace(title: .plain("W"), language: .en, parties: [party], calendars: [calendar], roadmaps: [roadmap])
    return Schedule([roadmap], calendars: CalendarBook(workspace) { _ in nil }, today: today)
  }

  func shifted(due: Int, off: [Int], done: Bool = false) -> [ShiftedDeadline] {
    ShiftedDeadline.between(schedule(due: due, off: [], done: done), schedule(due: due, off: off, done: done))
  }

  @Test func `a deadline that is no longer met is named with both finishes`() throws {
    let all = shifted(due: 3, off: [2])
    let shifted = try #require(all.first)
    #expect(all.map(\.step.step.text) == ["a"])
    #expect(shifted.before.finish == Day("2027-03-03") && shifted.after.finish == Day("2027-03-04"))
    #expect(shifted.before.health == .risk && shifted.after.health == .willBeLate)
  }

  @Test func `a deadline that stands as before, or whose step is done, is not named`() {
    #expect(shifted(due: 5, off: [2]) == [] && shifted(due: 3, off: [2], done: true) == [])
  }

  @Test func `a deadline that comes too near is named even where no date moves`() {
    // Sixteen working days of slack are enough; without the last two weeks five remain.
    #expect(shifted(due: 24, off: Array(8...19)).map(\.after.health) == [.risk])
  }
}
