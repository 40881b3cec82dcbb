import Canvas
import RoadmapEngine
import Support
import Testing
import Wording

@testable import Planner

/// The page of groups: its pictures, and the way through it by keys.
@Suite struct GroupsPageTests {
  private static let pages: [(name: String, keys: String)] = [
    ("groups", "<enter>G"), ("groups-all", "8"), ("groups-phase", "<enter>8<right><right>"), ("groups-matrix", "<enter>8<tab>"),
    ("groups-matrix-tags", "8<left>" + String(repeating: "<tab>", count: 5)),
  ]

  @Test(arguments: GroupsPageTests.pages.indices, [(80, 24), (120, 40), (60, 16)])
  func `a page of groups looks the same`(page: Int, size: (Int, Int)) {
    let (name, keys) = Self.pages[page]
    var planner = PlannerFixture(width: size.0, height: size.1)
    planner.press(keys)
    expectGolden(planner.session.frame().picture, "\(name)-\(size.0)x\(size.1)")
  }

  @Test(arguments: [Language.fr, .ar]) func `groups speak other languages`(language: Language) {
    var planner = PlannerFixture(language: language)
    let pages = ["<enter>8", "<right>", "<tab><tab>"].map { keys in
      planner.press(keys)
      return planner.text
    }
    expectGolden(pages.joined(), "groups-\(language)")
  }

  @Test func `fields turn in both directions, and never are twice the same`() {
    var planner = PlannerFixture()
    planner.press("<enter>8")
    guard case .groups(let roadmap, .owner, nil) = planner.session.page else {
      Issue.record("\(planner.session.page)")
      return
    }
    #expect(roadmap != nil)
    for keys in ["<right><left>", "<tab><s-tab>", String(repeating: "l", count: 6), String(repeating: "<tab>", count: 6)] {
      planner.press(keys)
      #expect(planner.session.page == .groups(roadmap, by: .owner, and: nil), "\(keys)")
    }
    planner.press("<tab>")
    for _ in 0..<12 {
      planner.press("<right>")
      guard case .groups(_, let field, let second) = planner.session.page else { continue }
      #expect(field != second && second == .party)
    }
  }

  @Test func `Enter shows the steps of a group, and Esc leads back to the list`() throws {
    var planner = PlannerFixture()
    planner.press("<enter>8<right>")
    let roadmap = planner.session.page.roadmap
    for _ in 0..<4 {
      guard case .own(let term, _) = planner.session.selectedRow else {
        Issue.record("no group is selected")
        return
      }
      planner.press("<enter>")
      #expect(planner.session.page.kind == .steps && planner.session.filter == term && !planner.session.rows.isEmpty)
      planner.press("<esc>8<down>")
      planner.press("<right>")
    }
    planner.press("<esc>")
    #expect(planner.session.filter.isEmpty && planner.session.page.kind == .steps && planner.session.page.roadmap == roadmap)
  }

  @Test func `a filter stays while groups are looked at, and is narrowed by Enter`() {
    var planner = PlannerFixture()
    planner.press("<enter>/visa or sign<enter>8")
    #expect(planner.session.page.kind == .groups && planner.session.filter == "visa or sign")
    planner.press("<enter>")
    #expect(planner.session.page.kind == .steps && planner.session.filter.hasPrefix("(visa or sign) owner:"), "\(planner.session.filter)")
    planner.press("<esc>8/no such word<enter>")
    #expect(planner.session.rows.isEmpty && planner.text.contains("no such word"))
    planner.press("<enter><esc>")
    #expect(planner.session.page.kind == .groups && !planner.session.rows.isEmpty)
  }

  @Test func `groups of all roadmaps lead to the board, and the same key goes from one to all`() {
    var planner = PlannerFixture()
    planner.press("8<tab>")
    #expect(planner.session.page == .groups(nil, by: .owner, and: .party))
    planner.press("<enter>")
    #expect(planner.session.page == .board(nil) && planner.session.filter.hasPrefix("owner:"))
    planner.press("gh<enter>88")
    #expect(planner.session.page == .groups(planner.session.page.roadmap, by: .owner, and: nil))
  }

  @Test func `the total is no group, and the list ends above it`() {
    var planner = PlannerFixture()
    planner.press("<enter>8<end>")
    guard case .own = planner.session.selectedRow else {
      Issue.record("\(String(describing: planner.session.selectedRow))")
      return
    }
    #expect(planner.session.rows.last?.isHeading == true)
  }

  @Test func `plain terminals get bars that they have`() {
    var planner = PlannerFixture(glyphs: .ascii)
    planner.press("<enter>8")
    #expect(planner.text.contains("----") && !planner.text.contains("▒"))
  }
}
