import RoadmapEngine
import Testing

/// The log of a step: dated remarks that are added and never edited.
@Suite struct RemarkTests {
  private static let roadmap = Roadmap.ID("r")

  private func adding(_ text: String, on day: String, by author: String, to step: Step) throws -> Step {
    var step = step
    let today = try #require(Day(day))
    let context = StepAssignment.Context(today: today, language: .en, home: .en, author: author) { _ in nil }
    try StepAssignment(field: "log", value: text).apply(to: &step, context)
    return step
  }

  private func workspace(_ step: Step) throws -> Workspace {
    var roadmap = Roadmap(id: Self.roadmap, title: .plain("R"), parties: [Party.ID("NE")], start: try #require(Day("2026-01-05")))
    roadmap.steps = [step]
    return Workspace(title: .plain("W"), language: .en, roadmaps: [roadmap])
  }

  private let step = Step(id: Step.ID("a"), title: .plain("A"))

  @Test func `a remark is dated, signed and put before the older ones, and an empty one is none`() throws {
    let first = try adding("Sent to Tripoli.", on: "2026-11-24", by: "NE", to: step)
    let second = try adding("No answer yet.", on: "2026-11-29", by: "Desk officer", to: first)
    #expect(second.log.map(\.by) == ["Desk officer", "NE"] && second.log.map(\.on.description) == ["2026-11-29", "2026-11-24"])
    #expect(second.log.map(\.text) == [.plain("No answer yet."), .plain("Sent to Tripoli.")])
    #expect(try adding("  ", on: "2026-11-29", by: "NE", to: second) == second)
  }

  @Test func `remarks that two people add at once are both kept`() throws {
    let start = try adding("Sent.", on: "2026-11-20", by: "NE", to: step)
    let base = try workspace(start)
    let here = try adding("Here.", on: "2026-11-24", by: "NE", to: start)
    let there = try adding("There.", on: "2026-11-24", by: "LY", to: start)
    var both = base
    try both.apply(try #require(base.changing(StepReference(Self.roadmap, step.id)) { $0 = here }).narrowed)
    try both.apply(try #require(base.changing(StepReference(Self.roadmap, step.id)) { $0 = there }).narrowed)
    let log = try #require(both[StepReference(Self.roadmap, step.id)]).log
    #expect(Set(log.map(\.text)) == [.plain("Here."), .plain("There."), .plain("Sent.")] && log.last?.text == .plain("Sent."))
  }

  @Test func `a reader outside does not see the log`() throws {
    var seen = try adding("Between us.", on: "2026-11-24", by: "NE", to: step)
    seen.visibility = .public
    seen.owners = [Ownership(party: Party.ID("NE"), bodies: [])]
    let workspace = try workspace(seen)
    let schedule = Schedule(workspace.roadmaps, calendars: CalendarBook(workspace) { _ in nil }, today: try #require(Day("2026-11-24")))
    #expect(workspace.seen(by: .everybody, schedule, roadmaps: [0])[StepReference(Self.roadmap, step.id)]?.log == [])
  }
}
