import Exchange
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

  /// Returns the source of a view: one roadmap, or the whole sample for the overview.
  private func sample(_ view: StatusView, _ language: Language) throws -> ViewSource {
    try source(language, roadmap: view == .overview ? nil : "ne-ly-labour")
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  private func text(_ source: ViewSource, _ view: StatusView, width: Int) -> String {
    source.report(view).text(width: width, wording: source.wording, today: PrintTests.today, isStyled: false)
  }

  @Test(arguments: StatusView.allCases, Language.allCases)
  func `a view prints the same page`(view: StatusView, language: Language) throws {
    expectGolden(text(try sample(view, language), view, width: 80), "\(view)-\(language)-80")
  }

  @Test(arguments: StatusView.allCases, Language.allCases)
  func `a view is the same file in every format`(view: StatusView, language: Language) throws {
    let source = try sample(view, language)
    for (format, ending) in [(TextFormat.html, "html"), (.markdown, "md"), (.csv, "csv")] {
      expectGolden(text(source.print(view, format)), "\(view)-\(language)", as: ending)
    }
  }

  @Test(arguments: StatusView.allCases, [60, 120, 160])
  func `a view is at home on narrow and on wide pages`(view: StatusView, width: Int) throws {
    expectGolden(text(try sample(view, .en), view, width: width), "\(view)-en-\(width)")
  }

  @Test(arguments: [(StatusView.plan, Language.fr, Paper.a4), (.matrix, .en, .landscape), (.timeline, .ar, .landscape)])
  func `a view fills the same sheets of paper`(view: StatusView, language: Language, paper: Paper) throws {
    var style = PrintStyle()
    style.paper = paper
    let pages = text(try source(language, roadmap: "ne-ly-labour").print(view, .text, style))
    expectGolden(pages.replacing("\u{C}", with: "<form feed>\n"), "\(view)-\(language)-\(paper.rawValue)")
  }

  @Test(arguments: StatusView.allCases)
  func `a view as JSON stays what programs read`(view: StatusView) throws {
    expectGolden(text(try source(.en, roadmap: "ne-ly-lmi").reportView(view).json), "\(view)-json")
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
