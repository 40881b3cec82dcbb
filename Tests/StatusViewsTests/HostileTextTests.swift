import Library
import RoadmapEngine
import StatusViews
import Support
import Testing
import Wording

/// A workspace in which every text is an attack; every format must write it as harmless text (Promises.md, S1 to S3).
@Suite struct HostileTextTests {
  static let texts = [
    #""><script>alert(1)</script>"#, #"' onmouseover='alert(1)"#, "</title></style><img src=x onerror=alert(1)>", "]]><!-- -->&lt;b&gt;",
    "=cmd|' /C calc'!A0", "\"=\u{301}1\"", "=\u{301}1+1", "＝HYPERLINK(\"http://x.org\",\"x\")", " \u{A0}+1", "-1+1|x", "@SUM(1)",
    "a\u{202E}gpj.exe\u{2066}x\u{200F}\u{61C}", "\u{1B}]0;title\u{7}\u{9B}31m\u{1B}[31m", "x\u{0}\u{8}\u{C}\u{7F}\u{85}y",
    "a | b\n| --- |\r\n# h",
    "`code` **b** _i_ ~~s~~ [x](javascript:alert(1)) ![x](http://x.org)", "http://x.org www.x.org joe@x.org <http://x.org>",
    "line\u{2028}line\u{2029}",
    "\\", "\\|", "<U+202E>", "1. one", "- one", "> one", "    code", "url(x);}*{display:none", "صفحة\u{301} \"x\"",
  ]

  /// The sample with every text of roadmaps and parties replaced.
  static let workspace: Workspace = {
    var workspace = Library.sample
    var next = 0
    func text() -> Text {
      next += 1
      return .plain(texts[next % texts.count])
    }
    workspace.title = .plain(texts[0])
    for roadmap in workspace.roadmaps.indices {
      workspace.roadmaps[roadmap].title = text()
      for phase in workspace.roadmaps[roadmap].phases.indices { workspace.roadmaps[roadmap].phases[phase].title = text() }
      for step in workspace.roadmaps[roadmap].steps.indices {
        workspace.roadmaps[roadmap].steps[step].title = text()
        workspace.roadmaps[roadmap].steps[step].deliverable = text()
        workspace.roadmaps[roadmap].steps[step].notes = text()
        workspace.roadmaps[roadmap].steps[step].source = text()
        workspace.roadmaps[roadmap].steps[step].risk = text()
        workspace.roadmaps[roadmap].steps[step].blocked = text()
        if workspace.roadmaps[roadmap].steps[step].dropped != nil { workspace.roadmaps[roadmap].steps[step].dropped = text() }
        workspace.roadmaps[roadmap].steps[step].support = [texts[step % texts.count]]
        workspace.roadmaps[roadmap].steps[step].tags = [texts[step % texts.count]]
      }
    }
    for party in workspace.parties.indices {
      workspace.parties[party].name = text()
      for body in workspace.parties[party].bodies.indices {
        workspace.parties[party].bodies[body].name = text()
        workspace.parties[party].bodies[body].short = text()
      }
    }
    return workspace
  }()

  static let schedule = Schedule(
    workspace.roadmaps, calendars: CalendarBook(workspace, shipped: Library.calendar), today: PrintTests.today)

  static func source(_ language: Language) throws -> ViewSource {
    try ViewSource(workspace, schedule, Wording(language, home: .en), ViewSelection(), shipped: Library.calendar, records: [])
  }

  /// Returns whether a scalar must not occur in a file: a control or a bidirectional control.
  static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: false
    case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  private func expectHarmless(_ text: String, _ name: Comment) {
    let harm = text.unicodeScalars.filter(Self.isHarmful)
    #expect(harm.isEmpty, "\(name): \(harm.map { String($0.value, radix: 16) })")
  }

  @Test(arguments: StatusView.allCases, Language.allCases)
  func `no format carries a control or a change of direction`(view: StatusView, language: Language) throws {
    let source = try Self.source(language)
    let report = source.report(view)
    expectHarmless(report.text(width: 80, wording: source.wording, today: PrintTests.today, isStyled: false), "text")
    expectHarmless(report.pages(.a4, of: "", wording: source.wording, today: PrintTests.today).replacing("\u{C}", with: ""), "pages")
    for (name, bytes) in [
      ("markdown", report.markdown(source.wording)), ("html", report.html(source.wording, today: PrintTests.today)),
      ("json", source.reportView(view).json),
    ] { expectHarmless(try #require(String(validating: bytes, as: UTF8.self)), "\(name)") }
    for isGuarded in [true, false] {
      let text = try #require(String(validating: report.csv(source.wording, isGuarded: isGuarded), as: UTF8.self))
      // Line ends are CR LF, and neither byte occurs elsewhere.
      let lines = Array(text.unicodeScalars).split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.dropLast().allSatisfy { $0.last == "\r" } && lines.last?.isEmpty == true)
      for line in lines.dropLast() { expectHarmless(String(String.UnicodeScalarView(line.dropLast())), "csv") }
    }
  }

  @Test(arguments: StatusView.allCases, Language.allCases)
  func `Markdown has no sign from data that is not escaped`(view: StatusView, language: Language) throws {
    let source = try Self.source(language)
    let bytes = source.report(view).markdown(source.wording)
    let columns = String(decoding: bytes, as: UTF8.self).split(separator: "\n").filter { $0.utf8.first == UInt8(ascii: "|") }
    for line in columns {
      var isEscaped = false
      for scalar in line.unicodeScalars {
        if isEscaped {
          isEscaped = false
          continue
        }
        isEscaped = scalar == "\\"
        #expect(!"<>[]#!&~_".unicodeScalars.contains(scalar), "\(line)")
      }
      #expect(!isEscaped && line.unicodeScalars.last == "|", "\(line)")
    }
  }

  @Test func `of all scalars there are, none passes that drives a terminal, and every other one does`() {
    let all = (0...0x10FFFF).compactMap(Unicode.Scalar.init)
    let wording = Wording(.en, home: .en)
    for isHarmful in [true, false] {
      let text = String(String.UnicodeScalarView(all.filter { Self.isHarmful($0) == isHarmful && $0 != "\n" }))
      let row = Report.Row([Report.Cell(.text(text), "x")])
      let report = Report(nil, title: text, sections: [Report.Section("", columns: [Report.Column("x", "X", .flexible)], rows: [row])])
      let csv = String(decoding: report.csv(wording), as: UTF8.self).replacing("\r\n", with: "")
      expectHarmless(csv, "csv")
      expectHarmless(String(decoding: report.markdown(wording), as: UTF8.self), "markdown")
      expectHarmless(String(decoding: report.html(wording, today: PrintTests.today), as: UTF8.self), "html")
      if !isHarmful { #expect(csv.unicodeScalars.elementsEqual("Id,X,\"\(text.replacing("\"", with: "\"\""))\"".unicodeScalars)) }
    }
  }
}
