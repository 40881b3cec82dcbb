import Exchange
import RoadmapEngine
import Support
import Testing
import Wording

@testable import StatusViews

/// Steps in groups, from the sample and from a workspace whose every text is an attack.
@Suite struct GroupsViewTests {
  private static let pairs: [(StepGroups.Field, StepGroups.Field?)] = StepGroups.Field.allCases.flatMap { first in
    [(first, nil)] + StepGroups.Field.allCases.filter { $0 != first }.map { (first, $0) }
  }

  private static func views(_ language: Language) throws -> [GroupsView] {
    let sources = try [PrintTests().source(language), HostileTextTests.source(language)]
    return sources.flatMap { source in pairs.map { GroupsView(source, by: $0.0, and: $0.1) } }
  }

  @Test(arguments: Language.allCases) func `no line is wider than the page`(language: Language) throws {
    for view in try Self.views(language) {
      for width in [60, 80, 120] {
        let lines = TextLayout(view.report, width: width, wording: view.source.wording, today: PrintTests.today).lines
        #expect(
          lines.allSatisfy { width >= $0.text.unicodeScalars.count { $0.properties.generalCategory != .nonspacingMark } },
          "\(view.groups.field)")
      }
    }
  }

  @Test func `the longest bar fills its column, and no group is without one`() throws {
    let view = GroupsView(try PrintTests().source(.en), by: .tag)
    let text = view.report.text(width: 100, wording: view.source.wording, today: PrintTests.today, isStyled: false)
    let bars = text.split(separator: "\n").map { line in line.count { $0 == "█" } }.filter { $0 > 0 }
    #expect(bars.count == view.groups.rows.count && bars.max() == 32, "\(text)")
  }

  @Test func `what drives a terminal or a spreadsheet is harmless in every format`() throws {
    for view in try Self.views(.en) {
      for format in TextFormat.allCases {
        let bytes = view.print(format, of: view.source)
        let text = String(decoding: bytes, as: UTF8.self)
        if format == .html || format == .markdown { #expect(!text.contains("<script>")) }
        #expect(!text.unicodeScalars.contains { ["\u{1B}", "\u{202E}", "\u{9B}"].contains($0) })
        if format == .csv { #expect(!text.contains(",=") && !text.contains(",@SUM")) }
      }
    }
  }

  @Test func `groups of the same size stand in the order of the language, the Arabic article aside`() throws {
    for language in Language.allCases {
      let source = try PrintTests().source(language)
      let rows = source.groups(by: .party).rows.filter { $0.key != .without(.party) }
      for (first, next) in zip(rows, rows.dropFirst()) where first.count.steps == next.count.steps {
        #expect(source.wording.sortKey(of: source.name(of: first.key)) <= source.wording.sortKey(of: source.name(of: next.key)))
      }
    }
  }
}
