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

  @Test func `every command has a row, and a name in three languages`() {
    let names = Set(Command.all.map(\.name))
    #expect(names == Set(CommandName.allCases))
    for language in Language.allCases {
      let wording = Wording(language, home: .en)
      #expect(CommandName.allCases.allSatisfy { !wording.title($0).isEmpty })
    }
  }
}
