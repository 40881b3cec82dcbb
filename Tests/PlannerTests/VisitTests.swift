import Testing

@testable import Planner

/// The pages from which Esc leads back to where they were opened, and the keys that a page must offer.
@Suite struct VisitTests {
  /// The keys that open a page which is a visit, and its kind.
  private static let visits: [(key: String, kind: Page.Kind)] = [("T", .trash), ("P", .report), ("gf", .forecast), ("gy", .history)]

  @Test func `Esc leads back through every visit to the page where the first one began`() {
    for first in Self.visits {
      for second in Self.visits {
        for third in Self.visits {
          var planner = PlannerFixture(width: 100, height: 30)
          planner.press("<enter>")
          var path: [Page.Kind] = []
          for visit in [first, second, third] {
            planner.press(visit.key)
            // A page of text may not offer the key.
            guard planner.session.page.kind == visit.kind, path.last != visit.kind else { continue }
            if let index = path.firstIndex(of: visit.kind) { path.removeSubrange(index...) }
            path.append(visit.kind)
          }
          while let kind = path.popLast() {
            #expect(planner.session.page.kind == kind, "\(first.kind) \(second.kind) \(third.kind)")
            planner.press("<esc>")
          }
          #expect(planner.session.page.kind == .steps, "\(first.kind) \(second.kind) \(third.kind)")
        }
      }
    }
  }

  @Test(arguments: Page.Kind.allCases)
  func `a page with rows offers Enter, and one that is searched by words offers the key of the search`(_ kind: Page.Kind) throws {
    let way = try #require(CommandStoryTests.ways[kind], "no way to the page \(kind)")
    var planner = PlannerFixture(width: 100, height: 30)
    planner.press("<home>" + way)
    let offered = Set(Command.all.filter { $0.pages.contains(kind) }.map(\.name))
    let hasRows = !planner.session.page.model.isText && !planner.session.rows.isEmpty
    // A row of the trash is restored; a day of these two pages is changed by keys of their own.
    if hasRows, ![.trash, .calendars, .commonDays].contains(kind) { #expect(offered.contains(.open)) }
    if planner.session.page.model.isSearchedByWords { #expect(offered.contains(.filter)) }
  }
}
