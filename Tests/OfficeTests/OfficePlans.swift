import Library
import RoadmapEngine
import StatusViews
import Support
import Wording

/// The sample as reports, and files of them.
enum OfficePlans {
  static let today = Day("2026-11-24") ?? .first

  static func source(_ language: Language, digits: Wording.Digits = .western) throws -> ViewSource {
    let sample = Library.sample
    let schedule = Schedule(sample.roadmaps, calendars: CalendarBook(sample, shipped: Library.calendar), today: today)
    return try ViewSource(
      sample, schedule, Wording(language, home: .en, digits: digits), ViewSelection(), shipped: Library.calendar, records: [])
  }

  /// A report whose texts try to become formulas, XML, field codes, other characters and lines of their own.
  static let hostile = Report(
    nil, title: "=1+1 & <b> \u{202E}x\u{7} ]]>", facts: ["<w:p/>", "&amp;"],
    sections: ["a:b*c?d/e\\f[g]", "A B C D E F G", "'", "History", "", String(repeating: "𝄞", count: 40)].map { title in
      Report.Section(
        title, columns: [Report.Column("a", "=A1", .flexible), Report.Column("b", "<t>")],
        rows: texts.map { Report.Row([Report.Cell($0), Report.Cell(.text($0), $0, .health(.late), depth: 3)]) }, notes: ["@SUM(1)"])
    } + [bare, bare], notes: ["&P &N"])

  /// A table with neither a heading nor notes, which may stand beside another one.
  private static let bare = Report.Section("", columns: [Report.Column("a", "A")], rows: [Report.Row([Report.Cell(1)])])

  static let texts = [
    "=HYPERLINK(\"http://example.org\")", "+1", "-1+2", "@SUM(A1)", "_x000D_", "_x0041_b_x_", "]]><x/>", "&lt;", "a\tb\nc", "\u{FFFE}",
    "سلام Niger 12", "1.10", "5.3.1", "2026-03-04", String(repeating: "long ", count: 9000),
  ]
}
