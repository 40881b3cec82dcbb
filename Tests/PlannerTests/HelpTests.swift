import Canvas
import Planner
import RoadmapEngine
import Testing
import Wording

@testable import Planner

/// The help, its search and its legend.
@Suite struct HelpTests {
  private static func lines(_ planner: PlannerFixture) -> (commands: [CommandName], signs: [String]) {
    guard let help = planner.session.layers.top as? HelpList else { return ([], []) }
    var (commands, signs): ([CommandName], [String]) = ([], [])
    for line in help.lines(in: planner.session) {
      switch line {
      case .command(let command): commands.append(command.name)
      case .sign(let entry): signs.append(entry.meaning)
      case .heading: break
      }
    }
    return (commands, signs)
  }

  @Test func `the help lists the commands of the page, and what is typed is looked for in all of it`() {
    var planner = PlannerFixture(width: 120, height: 40)
    planner.press("<enter>?")
    #expect(Self.lines(planner).commands == Command.all(on: .steps).map(\.name))
    planner.press("timel")
    #expect(Self.lines(planner).commands.first == .timeline)
    planner.press("<c-u>zoom in")
    #expect(Self.lines(planner).commands.first == .zoomIn && planner.text.contains("zoom in · only on: timeline"))
    planner.press("<c-u>critical")
    #expect(Self.lines(planner).commands.first == .critical && Self.lines(planner).signs == ["on the critical path", "critical days"])
    planner.press("<c-u>xyzzy")
    #expect(planner.text.contains("Neither a key nor a sign for \"xyzzy\"."))
    planner.press("<esc>")
    #expect(planner.session.layers.isEmpty && planner.session.page.kind == .steps)
  }

  @Test(arguments: Language.allCases) func `every command of the page and every sign is found by its title`(language: Language) {
    for command in Command.all(on: .steps) {
      var planner = PlannerFixture(language: language)
      planner.press("<enter>?" + planner.session.wording.title(command.name))
      #expect(Self.lines(planner).commands.contains(command.name), "\(command.name.en)")
    }
    var planner = PlannerFixture(language: language)
    for entry in planner.session.legendOfSigns.flatMap(\.entries) {
      planner.press("?" + entry.meaning)
      #expect(Self.lines(planner).signs.contains(entry.meaning), "\(entry.meaning)")
      planner.press("<esc>")
    }
  }

  /// The properties of a set that are no signs of their own: borders, and lines of trees that no page draws.
  private static let plain: Set<String> = ["branch", "lastBranch", "trunk"]

  @Test(arguments: [Glyphs.unicode, .ascii]) func `the legend has every sign`(glyphs: Glyphs) {
    let planner = PlannerFixture(glyphs: glyphs)
    let signs = planner.session.legendOfSigns.flatMap(\.entries).map(\.sign).joined()
    for child in Mirror(reflecting: glyphs).children {
      guard let name = child.label, !Self.plain.contains(name), let sign = child.value as? String else { continue }
      #expect(signs.contains(sign), "\(name) \(sign)")
    }
    for entry in planner.session.legendOfSigns.flatMap(\.entries) { #expect(!entry.meaning.isEmpty) }
  }

  @Test(arguments: [(80, 24), (120, 40), (60, 16)]) func `the legend can be read to its end in every window`(size: (Int, Int)) {
    var planner = PlannerFixture(width: size.0, height: size.1)
    planner.press("?<tab>")
    #expect(planner.text.contains("How a step stands") && planner.text.contains("■"))
    var seen = planner.text
    for _ in 1...8 {
      planner.press("<pgdn>")
      seen += planner.text
    }
    for part in planner.session.legendOfSigns {
      #expect(seen.contains(part.title))
      for entry in part.entries { #expect(seen.contains(entry.meaning), "\(entry.meaning)") }
    }
    planner.press("<tab>")
    #expect(Self.lines(planner).commands.contains(.home))
  }
}
