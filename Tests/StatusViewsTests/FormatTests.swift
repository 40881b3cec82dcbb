import Canvas
import RoadmapEngine
import Support
import Testing
import Wording

@testable import StatusViews

/// The rules of each format, one by one.
@Suite struct FormatTests {
  private let wording = Wording(.en, home: .en)

  private func report(_ texts: [String], title: String = "T") -> Report {
    let rows = texts.map { Report.Row([Report.Cell($0)]) }
    return Report(nil, title: title, sections: [Report.Section("", columns: [Report.Column("text", "Text", .flexible)], rows: rows)])
  }

  private func csv(_ report: Report, isGuarded: Bool = true) -> String {
    String(decoding: report.csv(wording, isGuarded: isGuarded), as: UTF8.self)
  }

  private func markdown(_ report: Report) -> String { String(decoding: report.markdown(wording), as: UTF8.self) }

  private func html(_ report: Report) -> String {
    String(decoding: report.html(wording, today: Day("2026-11-24") ?? .first), as: UTF8.self)
  }

  @Test(arguments: [
    "=1+1", "+1", "-1", "@SUM(A1)", "=\u{301}1", " =1", "\u{A0}=1", "\u{3000}\u{200B}=1", "\u{FEFF}=1", "＝1", "＋1", "－1", "＠1",
    " \u{2003}-x",
  ]) func `a text that a spreadsheet would run begins with an apostrophe`(text: String) {
    #expect(csv(report([text])) == "Id,Text\r\n,'\(text)\r\n")
    #expect(csv(report([text]), isGuarded: false) == "Id,Text\r\n,\(text)\r\n")
  }

  @Test func `a text with commas or quotes is quoted, its guard inside`() {
    #expect(csv(report([#"=cmd|' /C calc'!A0, "x""#])) == "Id,Text\r\n,\"'=cmd|' /C calc'!A0, \"\"x\"\"\"\r\n")
    #expect(csv(report(["a\"\u{301}b"])) == "Id,Text\r\n,\"a\"\"\u{301}b\"\r\n")
    #expect(csv(report(["a\r\nb\nc\u{2028}d\te"])) == "Id,Text\r\n,a b c d e\r\n")
  }

  @Test func `numbers and days that we worked out are plain`() {
    let columns = [Report.Column("n", "N"), Report.Column("d", "D"), Report.Column("s", "S")]
    let row = Report.Row([
      Report.Cell(.number(-3), "−3"), Report.Cell(.day(Day("2026-11-24") ?? .first), "24 Nov"),
      Report.Cell(state: .late, in: Wording(.en, home: .en)),
    ])
    let report = Report(nil, title: "T", sections: [Report.Section(Report.Heading("A", facts: ["B"]), columns: columns, rows: [row])])
    #expect(csv(report) == "Id,Part,N,D,S\r\n,A,-3,2026-11-24,late\r\n")
    #expect(report.csv(wording, hasMark: true).starts(with: [0xEF, 0xBB, 0xBF]))
  }

  @Test func `columns of the same title are one, and each row has every field`() {
    let first = Report.Section(
      "", columns: [Report.Column("a", "A"), Report.Column("b", "B"), Report.Column("b2", "B")],
      rows: [Report.Row([Report.Cell("1"), Report.Cell("2"), Report.Cell("3")])])
    let second = Report.Section("", columns: [Report.Column("x", "B"), Report.Column("c", "C")], rows: [Report.Row([Report.Cell("4")])])
    #expect(csv(Report(nil, title: "T", sections: [first, second])) == "Id,A,B,B,C\r\n,1,2,3,\r\n,,4,,\r\n")
  }

  @Test func `Markdown stays text`() {
    #expect(
      markdown(report([#"\`*_[]<>#|!&~"#], title: "1. x")) == "# 1\\. x\n\n| Text |\n| --- |\n"
        + ##"| \\\`\*\_\[\]\<\>\#\|\!\&\~ |"## + "\n")
    #expect(markdown(report(["- x"], title: "- x")).hasPrefix("# \\- x\n"))
    #expect(markdown(report(["a\n| b"])).contains("| a \\| b |\n"))
  }

  @Test func `Markdown makes no link of what looks like an address`() {
    let text = markdown(report(["see http://x.org or www.x.org, write to a@x.org"]))
    #expect(text.contains("http\\://x\\.org") && text.contains("www\\.x\\.org") && text.contains("a`@`x\\.org"))
    #expect(markdown(report(["5:1. A. B"])).contains("| 5:1. A. B |"))
  }

  @Test func `HTML stays text`() {
    let text = html(report([#"<b>&"'"#], title: "</title><script>"))
    #expect(text.contains("<bdi>&lt;b&gt;&amp;&quot;&#39;</bdi>") && text.contains("<title>&lt;/title&gt;&lt;script&gt;</title>"))
    #expect(!text.contains("<script") && !text.contains("<b>&"))
  }

  @Test func `the parts of a heading stand apart, each with a direction of its own`() {
    let heading = Report.Heading("اتفاق", facts: ["LY–NE", "", "5 Jan"])
    let row = Report.Row([Report.Cell("x")])
    let report = Report(nil, title: "T", sections: [Report.Section(heading, columns: [Report.Column("x", "X")], rows: [row])])
    #expect(heading.line == "اتفاق  LY–NE  5 Jan")
    #expect(html(report).contains("<bdi>اتفاق</bdi>\u{2003}<bdi>LY–NE</bdi>\u{2003}<bdi>5 Jan</bdi>"))
    #expect(markdown(report).contains("## اتفاق · LY–NE · 5 Jan\n"))
    #expect(csv(report).hasSuffix(",اتفاق,x\r\n"))
  }

  @Test func `two blanks in a title part nothing`() {
    let report = Report(nil, title: "T", sections: [Report.Section("A  B", columns: [Report.Column("x", "X")], rows: [])])
    #expect(html(report).contains("<h2><bdi>A  B</bdi></h2>"))
  }

  @Test func `depth and marks are drawn by each format in its own way`() {
    let row = Report.Row([Report.Cell(.text("Signing"), "Signing", marks: .milestone, depth: 2)])
    let report = Report(nil, title: "T", sections: [Report.Section("", columns: [Report.Column("x", "X", .flexible)], rows: [row])])
    #expect(report.text(width: 40, wording: wording, today: .first, isStyled: false).contains("\n    ◆ Signing\n"))
    #expect(html(report).contains("style=\"--in:4\"><bdi>◆ Signing</bdi>"))
    #expect(markdown(report).contains("| ◆ Signing |"))
    #expect(csv(report) == "Id,X\r\n,Signing\r\n")
  }

  @Test func `every line of a nested text is indented`() {
    let text = "Visa and work permit, joint procedure of both ministries"
    let row = Report.Row([Report.Cell(.text(text), text, depth: 1)])
    let report = Report(nil, title: "T", sections: [Report.Section("", columns: [Report.Column("x", "X", .flexible)], rows: [row])])
    #expect(
      report.text(width: 40, wording: wording, today: .first, isStyled: false)
        .contains("\n  Visa and work permit, joint procedure\n  of both ministries\n"))
  }

  @Test func `a computed day that rests on an estimate has both marks in every format for people, and none for programs`() {
    let day = Day("2026-11-24") ?? .first
    let row = Report.Row([Report.Cell(.day(day), "24 Nov 2026", marks: [.estimated, .computed])])
    let report = Report(nil, title: "T", sections: [Report.Section("", columns: [Report.Column("x", "X", .flexible)], rows: [row])])
    for page in [report.text(width: 40, wording: wording, today: .first, isStyled: false), html(report), markdown(report)] {
      #expect(page.contains("(≈24 Nov 2026)"))
    }
    #expect(csv(report) == "Id,X\r\n,2026-11-24\r\n")
  }

  @Test func `a line stands before a column that starts a part`() {
    let columns = [Report.Column("a", "A"), Report.Column("b", "B", startsPart: true)]
    let report = Report(
      nil, title: "T", sections: [Report.Section("", columns: columns, rows: [Report.Row([Report.Cell("1"), Report.Cell("2")])])])
    let text = report.text(width: 40, wording: wording, today: .first, isStyled: false)
    #expect(text.contains("\nA  │B\n") && text.contains("\n1  │2\n"))
    #expect(
      html(report).contains("<th scope=\"col\" class=\"part\">B</th>") && html(report).contains("<td class=\"k part\"><bdi>2</bdi></td>"))
    #expect(csv(report) == "Id,A,B\r\n,1,2\r\n")
  }

  @Test func `no two states share a sign or a letter, also in plain ASCII`() {
    let states = Health.allCases.compactMap { Report.Cell(state: $0, in: wording).state(wording) }
    #expect(Set(states.map(\.sign)).count == Health.allCases.count && Set(Health.allCases.map { wording.letter($0) }).count == states.count)
    let ascii = [Glyphs.ascii.late, Glyphs.ascii.willBeLate, Glyphs.ascii.risk, Glyphs.ascii.dropped]
    #expect(Set(ascii).count == ascii.count && Glyphs.ascii.willBeLate.utf8.count == 1)
  }

  @Test func `a state is told by a sign, a letter and a word`() {
    let states = (Health.allCases + [nil]).map { Report.Cell(state: $0, in: wording).state(wording)?.text }
    #expect(Set(states) == ["R late", "r will be late", "A at risk", "G on track", "- not begun", "✓ done", "✗ dropped"])
    #expect(Report.Cell(.text("late"), "R", .health(.late)).state(wording) == nil)
  }
}
