import Testing

@testable import RoadmapEngine

@Suite struct RepetitionTests {
  /// Returns a roadmap with a status table every six months, four times, and a review that depends on it.
  private static func template(every: String = "6m", count: Int = 4) -> Roadmap {
    var table = Step(id: Step.ID("table"), title: .translated(["en": "Status table", "fr": "Tableau"]))
    table.after = [Link(StepReference("start"))]
    table.repeats = Repetition(every: every, count: count, roll: "next")
    table.deadline = Day("2027-08-31")
    var review = Step(id: Step.ID("review"), title: .plain("Review"))
    review.after = [Link(StepReference("table"))]
    return Roadmap(
      id: Roadmap.ID("t"), title: .plain("T"), parties: [], start: Day("2027-01-15") ?? .first,
      steps: [Step(id: Step.ID("start"), title: .plain("Start")), table, review])
  }

  @Test func `a repeating step becomes numbered instances, and what waited for it waits for the last one`() {
    let written = Self.template().writingOutRepetitions()
    #expect(written.steps.map(\.id.text) == ["start", "table.1", "table.2", "table.3", "table.4", "review"])
    #expect(written.steps[2].title == .translated(["en": "Status table 2/4", "fr": "Tableau 2/4"]))
    #expect(written.steps[1].after == [Link(StepReference("start"))])
    #expect(written.steps.last?.after == [Link(StepReference("table.4"))])
    #expect(
      written.steps[1...4].map(\.deadline) == ["2027-08-31", "2028-02-29", "2028-08-31", "2029-02-28"].map { Day($0) })
    #expect(written.steps.allSatisfy { $0.repeats == nil })
  }

  /// From 15 January to 15 July 2027 there are 181 days, and to 15 January 2028 another 184.
  @Test func `instances start their period apart, and on a working day`() throws {
    let written = Self.template().writingOutRepetitions()
    #expect(written.steps[2].after == [Link(StepReference("table.1"), .startToStart, lag: 181, unit: .calendarDays)])
    #expect(written.steps[3].after.first?.lag == 184)
    let workspace = Workspace(title: .plain("W"), language: .en, roadmaps: [written])
    let schedule = Schedule([written], calendars: CalendarBook(workspace) { _ in nil }, today: written.start)
    // The start is due on Friday 15 January. Monday 18 January is 181 days before Sunday 18 July, which is moved to Monday.
    let starts = (1...3).map { schedule.dates(roadmap: 0, step: $0).start }
    #expect(starts == ["2027-01-18", "2027-07-19", "2028-01-19"].map { Day($0) })
  }

  @Test func `the same template gives the same ids twice`() {
    #expect(Self.template().writingOutRepetitions() == Self.template().writingOutRepetitions())
    #expect(Self.template().writingOutRepetitions().writingOutRepetitions() == Self.template().writingOutRepetitions())
  }

  @Test(arguments: ["", "6", "m", "-6m", "0d", "1000d", "6y", "+6m", "6mm"]) func `a period that cannot be read leaves the step alone`(
    every: String
  ) {
    #expect(Self.template(every: every).writingOutRepetitions() == Self.template(every: every))
  }

  @Test func `instances end somewhere`() {
    #expect(Self.template(every: "999m", count: 1_000_000).writingOutRepetitions().steps.count == Repetition.most + 2)
    #expect(Self.template(every: "2w", count: -3).writingOutRepetitions().steps.map(\.id.text) == ["start", "table.1", "review"])
  }
}
