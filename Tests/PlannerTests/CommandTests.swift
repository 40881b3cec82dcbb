import Planner
import RoadmapEngine
import Testing
import Wording

@testable import Planner

@Suite struct CommandTests {
  @Test func `no key means two things on one page`() {
    for page in Page.Kind.allCases {
      let strokes = Command.all(on: page).flatMap(\.strokes)
      #expect(Set(strokes).count == strokes.count, "\(page)")
      let prefixes = Set(strokes.compactMap(\.prefix))
      #expect(strokes.allSatisfy { $0.prefix != nil || !prefixes.contains($0.key) }, "\(page)")
    }
  }

  @Test(arguments: Language.allCases) func `every command of a page has a name that no other one has`(language: Language) {
    let wording = Wording(language, home: .en)
    for page in Page.Kind.allCases {
      // Two rows may share a name where they share a purpose, such as one key on some pages and another elsewhere; never on one page.
      let titles = Command.all(on: page).map { wording.title($0.name) }
      #expect(titles.allSatisfy { !$0.isEmpty })
      #expect(Set(titles).count == titles.count, "\(page)")
    }
  }
}
