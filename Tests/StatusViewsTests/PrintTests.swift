import Library
import RoadmapEngine
import StatusViews
import Support
import Testing
import Wording

@Suite struct PrintTests {
  static let today = Day("2026-11-24") ?? .first

  func source(_ language: Language, roadmap: String? = nil) throws -> ViewSource {
    let sample = Library.sample
    let schedule = Schedule(sample.roadmaps, calendars: CalendarBook(sample, shipped: Library.calendar), today: PrintTests.today)
    var selection = ViewSelection()
    selection.roadmaps = roadmap.map { [Roadmap.ID($0)] }
    return try ViewSource(sample, schedule, Wording(language, home: .en), selection, shipped: Library.calendar, records: [])
  }

  @Test(arguments: StatusView.allCases, [Language.en, .fr, .ar])
  func `a view prints the same page`(view: StatusView, language: Language) throws {
    let source = try source(language, roadmap: view == .overview ? nil : "ne-ly-labour")
    let text = source.report(view).text(width: 80, wording: source.wording, today: PrintTests.today, isStyled: false)
    expectGolden(text, "\(view)-\(language)-80")
  }

  @Test func `the matrix has more columns on a wide page`() throws {
    let source = try source(.en, roadmap: "ne-ly-labour")
    expectGolden(
      source.report(.matrix).text(width: 160, wording: source.wording, today: PrintTests.today, isStyled: false), "matrix-en-160")
  }

  @Test(arguments: StatusView.allCases)
  func `a view as JSON stays what programs read`(view: StatusView) throws {
    expectGolden(String(decoding: try source(.en, roadmap: "ne-ly-lmi").json(view), as: UTF8.self), "\(view)-json")
  }

  @Test(arguments: StatusView.allCases, [60, 80, 120, 200])
  func `no line is wider than the page`(view: StatusView, width: Int) throws {
    for language in Language.allCases {
      let source = try source(language)
      let lines = TextLayout(source.report(view), width: width, wording: source.wording, today: PrintTests.today).lines
      #expect(
        lines.allSatisfy { width >= $0.text.unicodeScalars.count { $0.properties.generalCategory != .nonspacingMark } },
        "\(view) \(language)")
    }
  }
}
