import Canvas
import Library
import Planner
import RoadmapEngine
import Support
import Testing
import Wording

@testable import Planner

/// Every command on every one of its pages: the screen before and after its key.
@Suite struct CommandStoryTests {
  /// The keys that lead to each page in the sample.
  static let ways: [Page.Kind: String] = [
    .portfolio: "", .steps: "<enter>", .timeline: "<enter>3", .parties: "gp", .agenda: "5", .waiting: "6", .critical: "<enter>7",
    .report: "<enter>P", .forecast: "<enter>F", .history: "<enter>H", .trash: "<enter>/gazette<enter>j<del>T", .board: "<enter>4",
    .problems: "ge",
    .calendars: "gk", .commonDays: "gd", .baselines: "<enter>gl", .variance: "<enter>gl<enter>",
    .groups: "<enter>8", .conflicts: "9", .proposals: "0", .exchanges: "gr", .day: "gm",
  ]

  /// The keys to press before a command, so that it has something to act on.
  private static let preludes: [CommandName: String] = [
    .undo: "<enter>jx<esc>gh", .redo: "<enter>jx<esc>u<esc>gh", .moveUp: "jjj", .pageUp: "<pgdn>", .first: "<end>", .moveStepUp: "j",
    .back: "/visa<enter>",
  ]

  @Test func `what every key does on every page`() {
    var story = ""
    let planners = Dictionary(
      uniqueKeysWithValues: Self.ways.map { kind, way in
        let isExchange = [.proposals, .exchanges].contains(kind)
        let workspace = kind == .conflicts ? ContestedSample.workspace : isExchange ? ExchangeSample.state.workspace : nil
        var planner = PlannerFixture(width: 100, height: 30, workspace: workspace)
        if isExchange { planner.exchanges = ExchangeSample.state.exchanges }
        planner.press("<home>" + way)
        return (kind, planner)
      })
    for command in Command.all {
      for kind in Page.Kind.allCases where command.pages.contains(kind) {
        guard let way = Self.ways[kind], var planner = planners[kind] else {
          Issue.record("no way to the page \(kind)")
          continue
        }
        let prelude = Self.preludes[command.name] ?? ""
        if [.undo, .redo].contains(command.name) {
          planner = PlannerFixture(width: 100, height: 30)
          planner.press(prelude + "<home>" + way)
        } else {
          planner.press(prelude)
        }
        // One key of each command on each of its pages, and all of its keys on the first one.
        let strokes = kind == Page.Kind.allCases.first(where: command.pages.contains) ? command.strokes : Array(command.strokes.prefix(1))
        for stroke in strokes { story += tell(command, kind, stroke, in: planner) }
      }
    }
    expectGolden(story, "command-stories")
  }

  /// Returns the lines of the screen that a key changes, and what it saves.
  private func tell(_ command: Command, _ kind: Page.Kind, _ stroke: Stroke, in opened: PlannerFixture) -> String {
    var planner = opened
    #expect(planner.session.page.kind == kind || [.back].contains(command.name), "\(command.name) on \(kind)")
    let before = planner.text.split(separator: "\n", omittingEmptySubsequences: false)
    let saves = planner.saves.count
    for key in [stroke.prefix, stroke.key].compactMap({ $0 }) { planner.handle(.key(key)) }
    planner.handle(.tick)
    let after = planner.text.split(separator: "\n", omittingEmptySubsequences: false)
    let changed = zip(before, after).filter { $0 != $1 }.map { "  \($1)" }
    let summaries = planner.saves.dropFirst(saves).map { "  saved: \(planner.session.wording.summary($0, in: PlannerFixture.sample))" }
    let title = planner.session.wording.title(command.name)
    let said = changed.count > 5 ? changed.prefix(2) + ["  …"] + changed.suffix(2) : changed[...]
    return (["\(kind) · \(planner.session.wording.stroke(stroke)) · \(title)"] + said + summaries + (planner.hasQuit ? ["  quits"] : []))
      .joined(separator: "\n") + "\n"
  }
}
