import Canvas
import Planner
import RoadmapEngine
import Testing

@testable import Planner

/// Clicks on pages and on layers over them.
@Suite struct MouseTests {
  /// Clicks one cell after the beginning of the first occurrence of a text.
  private func click(_ text: String, _ planner: inout PlannerFixture) throws {
    let lines = planner.text.split(separator: "\n", omittingEmptySubsequences: false)
    let y = try #require(lines.firstIndex { $0.contains(text) }, "\(text) is not seen in \(planner.text)")
    let x = lines[y].distance(from: lines[y].startIndex, to: try #require(lines[y].firstRange(of: text)).lowerBound)
    planner.handle(.mouse(Mouse(.press, x: x + 1, y: y)))
  }

  @Test func `a day of the calendar is gone to, and taken at a second click`() throws {
    var planner = PlannerFixture()
    planner.press("<enter>/model empl<enter>jd")
    try click("19     20", &planner)
    #expect(planner.text.contains("2027-01-19"))
    try click("19     20", &planner)
    #expect(planner.text.contains("Why"), "\(planner.text)")
    planner.press("<enter><enter>")
    #expect(planner.step("model-contract")?.deadline == Day("2027-01-19"))
  }

  @Test func `a field of a form is gone to`() throws {
    var planner = PlannerFixture()
    planner.press("<enter>/model empl<enter>je<c-f>source<enter>")
    try click("Deliverable", &planner)
    planner.press("<c-u>A contract<c-s>")
    #expect(planner.step("model-contract")?.deliverable?.reading(.en, home: .en).text == "A contract")
  }

  @Test(arguments: Page.Kind.allCases)
  func `a click on a row selects it, and one on the selected row does what Enter does; a double click does both`(_ kind: Page.Kind) throws {
    let way = try #require(CommandStoryTests.ways[kind], "no way to the page \(kind)")
    let isExchange = [.proposals, .exchanges].contains(kind)
    let workspace = kind == .conflicts ? ContestedSample.workspace : isExchange ? ExchangeSample.state.workspace : nil
    var planner = PlannerFixture(width: 120, height: 40, workspace: workspace)
    if isExchange { planner.exchanges = ExchangeSample.state.exchanges }
    planner.press("<home>" + way)
    guard !planner.session.page.model.isText else { return }
    for y in 2..<38 {
      for x in kind == .board ? [2, 40, 80] : [6] {
        guard let row = planner.session.page.model.row(at: x, y, in: planner.session), row != planner.session.cursor.selected else {
          continue
        }
        var selected = planner
        selected.handle(.mouse(Mouse(.press, x: x, y: y)))
        selected.handle(.mouse(Mouse(.release, x: x, y: y)))
        #expect(selected.session.cursor.selected == row, "\(row)\n\(selected.text)")
        var (twice, slow, entered) = (selected, selected, selected)
        twice.handle(.mouse(Mouse(.secondPress, x: x, y: y)))
        slow.handle(.mouse(Mouse(.press, x: x, y: y)))
        entered.handle(.key(.enter))
        for clicked in [twice, slow] {
          let isSame = clicked.session.frame() == entered.session.frame()
          #expect(isSame, "\(row)\n\(clicked.text)\n\(entered.text)")
        }
      }
    }
  }

  @Test func `the second press of a double click does nothing where the first one has opened something`() {
    var planner = PlannerFixture()
    planner.handle(.mouse(Mouse(.press, x: 10, y: planner.session.layout.list.y)))
    #expect(planner.session.page.kind == .steps)
    let opened = planner.session.frame()
    planner.handle(.mouse(Mouse(.secondPress, x: 10, y: planner.session.layout.list.y)))
    #expect(planner.session.frame() == opened)
    planner.handle(.mouse(Mouse(.press, x: 10, y: planner.session.layout.list.y)))
    #expect(planner.session.frame() != opened)
  }

  @Test func `a theme, a command and a saved view are selected by a click, and taken by another`() throws {
    var planner = PlannerFixture()
    planner.press(",")
    let former = planner.session.themeID
    let other = try #require(planner.session.resources.themes.first { $0.id != former })
    let name = planner.session.wording.name(other.name)
    try click(name, &planner)
    #expect(planner.session.themeID == other.id && planner.session.layers.top is ThemeList)
    try click(name, &planner)
    #expect(planner.session.layers.isEmpty && planner.settings == [.theme(other.id)])

    planner.press(":")
    planner.handle(.mouse(Mouse(.press, x: 20, y: 7)))
    #expect((planner.session.layers.top as? CommandPalette)?.selected == 2)
    var entered = planner
    entered.press("<enter>")
    planner.handle(.mouse(Mouse(.press, x: 20, y: 7)))
    let isSame = planner.session.frame() == entered.session.frame()
    #expect(isSame && !(planner.session.layers.top is CommandPalette), "\(planner.text)")

    var viewing = PlannerFixture(workspace: RepeatTests.withViews)
    viewing.press("V")
    let views = viewing.session.workspace.views
    let title = viewing.session.wording.text(try #require(views.last?.title))
    try click(title, &viewing)
    #expect(viewing.session.filter.isEmpty && viewing.session.layers.top is ViewList)
    var applied = viewing
    applied.press("<enter>")
    try click(title, &viewing)
    #expect(viewing.session.layers.isEmpty && !viewing.session.filter.isEmpty && viewing.session.filter == applied.session.filter)
  }

  @Test func `a column is shown or hidden by a click, and a link is made and taken away`() throws {
    var planner = PlannerFixture(width: 120, height: 40)
    planner.press("<enter>|")
    let columns = planner.session.usualColumns
    let hidden = try #require(StepColumn.allCases.first { !columns.contains($0) && $0 != .title })
    try click(planner.session.wording.name(hidden), &planner)
    #expect(planner.session.preferences.table.columns?.contains(hidden) == true)
    planner.press("<esc><enter>")
    planner = PlannerFixture(width: 120, height: 40)
    planner.press("<enter>/sign the impl<enter>jb")
    let editor = try #require(planner.session.layers.top as? LinkEditor)
    try click("[ ]", &planner)
    let changed = try #require(planner.session.layers.top as? LinkEditor)
    #expect(changed.entries.count != editor.entries.count || changed.fault != nil)
  }

  @Test func `a value of a conflict is chosen by a click, and decided for by another`() throws {
    var planner = PlannerFixture(width: 120, height: 40, workspace: ContestedSample.workspace, author: ContestedSample.niger)
    planner.press("9<enter>")
    let comparison = try #require(planner.session.layers.top as? ConflictComparison)
    let side = try #require(comparison.options[1].side)
    let (wording, separator) = (planner.session.wording, planner.session.glyphs.separator)
    let head = "\(wording.title(comparison.options[1].command)) \(separator) \(wording.who(side.author))"
    try click(head, &planner)
    #expect((planner.session.layers.top as? ConflictComparison)?.chosen == 1)
    var pressed = planner
    pressed.press("<enter>")
    try click(head, &planner)
    planner.handle(.tick)
    let isSame = planner.session.frame() == pressed.session.frame()
    #expect(isSame, "\(planner.text)")
  }

  @Test func `a double click takes a list with the item, whether it was marked before or not`() throws {
    for isMarked in [false, true] {
      var planner = PlannerFixture()
      planner.press("<enter>/model empl<enter>jo<f4>" + (isMarked ? "mfa" : ""))
      try click("LY/mfa", &planner)
      if isMarked { try click("LY/mfa", &planner) }
      let lines = planner.text.split(separator: "\n", omittingEmptySubsequences: false)
      let y = try #require(lines.firstIndex { $0.contains("LY/mfa") })
      planner.handle(.mouse(Mouse(.secondPress, x: 30, y: y)))
      #expect(!(planner.session.layers.top is PickList), "\(planner.text)")
      planner.press("<enter>")
      #expect(planner.step("model-contract")?.owners.first { $0.party.text == "LY" }?.bodies.map(\.text) == ["mol", "mfa"])
    }
  }

  @Test func `a row of a list is marked`() throws {
    var planner = PlannerFixture()
    planner.press("<enter>/model empl<enter>jo<f4>")
    try click("LY/mfa", &planner)
    planner.press("<enter><enter>")
    #expect(planner.step("model-contract")?.owners.first { $0.party.text == "LY" }?.bodies.map(\.text) == ["mol", "mfa"])
  }
}
