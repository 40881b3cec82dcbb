import Exchange
import Library
import RoadmapEngine
import StatusViews
import Testing
import Wording

/// The timeline as a page of HTML: dates beside bars, links, the direction of time, and the days that are shown.
@Suite struct TimelinePageTests {
  private static let today = Day("2026-03-02") ?? .first

  /// Returns a plan of three steps, each of which waits for the one before it, under two phases.
  private static func source(_ language: Language, period: DayRange? = nil) throws -> ViewSource {
    var roadmap = Roadmap(id: Roadmap.ID("r"), title: .plain("R"), parties: [Party.ID("NE")], start: today)
    roadmap.phases = ["p", "q"].map { Phase(id: Phase.ID($0), title: .plain($0)) }
    roadmap.steps = [("a", "p"), ("b", "p"), ("c", "q")].map { id, phase in
      var step = Step(id: Step.ID(id), title: .plain("Step \(id)"))
      (step.duration, step.phase) = (20, Phase.ID(phase))
      return step
    }
    roadmap.steps[1].after = [Link(StepReference(nil, Step.ID("a")))]
    roadmap.steps[2].after = [Link(StepReference(nil, Step.ID("b")))]
    let plan = Workspace(
      title: .plain("W"), language: .en, parties: [Party(id: Party.ID("NE"), name: .plain("Niger"))], roadmaps: [roadmap])
    let schedule = Schedule(plan.roadmaps, calendars: CalendarBook(plan, shipped: Library.calendar), today: today)
    var selection = ViewSelection()
    selection.period = period
    return try ViewSource(plan, schedule, Wording(language, home: .en), selection, shipped: Library.calendar)
  }

  private func page(_ source: ViewSource) -> String { String(decoding: source.print(.timeline, .html), as: UTF8.self) }

  /// Returns the places of the arrows in percent.
  private func arrows(_ page: String) -> [Double] {
    page.matches(of: /href="#h" class="h2" x="([0-9.]+)%"/).compactMap { Double($0.1) }
  }

  @Test func `links run from the end of a bar to the start of the next, and through what lies between`() throws {
    let page = page(try Self.source(.en))
    #expect(arrows(page).count == 2)
    // The link from b to c crosses the heading of the second phase.
    let heading = try #require(page.split(separator: "<tr class=\"g\">").last?.split(separator: "</tr>").first)
    #expect(heading.contains("y1=\"-500\" y2=\"500\""), "\(heading)")
    #expect(page.contains("y1=\"0\" y2=\"500\"") && page.contains("y1=\"-500\" y2=\"0\""))
  }

  @Test func `dates stand beside the bars`() throws {
    let source = try Self.source(.en)
    let page = page(source)
    for bar in source.report(.timeline).sections[0].rows.compactMap({ $0.cells.last?.value }) {
      guard case .bar(let bar) = bar else { continue }
      #expect(page.contains(">\(source.wording.shortDate(bar.start)) – \(source.wording.shortDate(bar.finish))</text>"))
    }
  }

  @Test func `in Arabic time runs from right to left`() throws {
    let (left, right) = (arrows(page(try Self.source(.en))), arrows(page(try Self.source(.ar))))
    #expect(left.count == 2 && zip(left, right).allSatisfy { abs($0 + $1 - 100) < 0.011 }, "\(left) \(right)")
  }

  @Test func `steps outside the days that are asked for are counted, and their phase is left out`() throws {
    let all = try Self.source(.en)
    guard case .bar(let last)? = all.report(.timeline).sections[0].rows.last?.cells.last?.value else { return }
    let report = try Self.source(.en, period: DayRange(last.start, .last)).report(.timeline)
    #expect(report.sections[0].rows.map { $0.group?.title ?? $0.cells[1].text } == ["q", "Step c"])
    #expect(report.sections[0].notes.last == "steps outside these days, not shown: 2")
    guard case .bars(let window)? = report.sections[0].columns.last?.fit else { return }
    #expect(window.first == last.start)
    let early = try Self.source(.en, period: DayRange(.first, Self.today.adding(days: 2) ?? Self.today)).report(.timeline)
    #expect(early.sections[0].rows.count { !$0.isGroup } == 1, "without a first day the timeline begins with its first step")
  }
}
