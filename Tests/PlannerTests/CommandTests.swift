import Planner
import RoadmapEngine
import Testing
import Wording

@testable import Planner

@Suite struct CommandTests {
  @Test func `no key means two things on one page`() {
    for page in Page.Kind.allCases {
      let keys = Command.all(on: page).flatMap(\.keys)
      #expect(Set(keys).count == keys.count, "\(page)")
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
