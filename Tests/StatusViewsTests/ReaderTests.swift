import Exchange
import RoadmapEngine
import Support
import Testing
import Wording

@testable import StatusViews

/// Reads what Jalon writes with programs that share no code with it.
@Suite struct ReaderTests {
  private let folder = TemporaryFolder()

  private func write(_ bytes: [UInt8], _ name: String) -> String {
    folder.write(String(decoding: bytes, as: UTF8.self), to: name)
    return folder.path(name)
  }

  private static let sources: [(name: String, source: @Sendable (Language) throws -> ViewSource)] = [
    ("sample", { try PrintTests().source($0) }), ("hostile", { try HostileTextTests.source($0) }),
  ]

  // MARK: CSV

  /// Returns a text as a spreadsheet should see it: without line ends, and guarded against formulas.
  private func guarded(_ text: String) -> String {
    let text = Report.Cell(text).text
    let blanks = text.unicodeScalars.drop { $0 == " " || $0 == "\u{A0}" }
    return blanks.first.map { "=+-@＝＋－＠".unicodeScalars.contains($0) } == true ? "'" + text : text
  }

  /// Returns the non-empty fields of a row, sorted.
  private func fields(_ row: Report.Row, _ wording: Wording) -> [String] {
    let fields = row.cells.flatMap { cell -> [String] in
      switch cell.value {
      case .text(let text):
        return [guarded(text)]
      case .state(let health): return [health.map { wording.word($0) } ?? wording.word(Step.Status.dropped)]
      case .number(let number): return ["\(number)"]
      case .day(let day): return [day.description]
      case .bar(let bar): return [bar.start.description, bar.finish.description]
      case .share, .none: return []
      }
    }
    return fields + [row.step?.description].compactMap { $0 }
  }

  @Test(arguments: StatusView.allCases)
  func `Python's reader finds the same cells in a CSV file`(view: StatusView) throws {
    for (name, source) in Self.sources {
      let sources = try Language.allCases.map { try source($0) }
      let paths = sources.map { write($0.print(view, .csv), "\(name)-\($0.wording.language).csv") }
      for (source, table) in zip(sources, try PythonReader.read("csv_cells.py", paths, as: [[[String]]].self)) {
        compare(table, source.report(view), source.wording, "\(name) \(source.wording.language)")
      }
    }
  }

  private func compare(_ table: [[String]], _ report: Report, _ wording: Wording, _ name: Comment) {
    let rows = report.sections.flatMap { $0.rows.filter { !$0.isGroup } }
    #expect(table.count == rows.count + 1 && Set(table.map(\.count)).count == 1, name)
    let hasParts = report.sections.contains { !$0.heading.isEmpty }
    let hasGroups = report.sections.contains { $0.rows.contains(where: \.isGroup) }
    for (line, row) in zip(table.dropFirst(), rows) {
      // The columns for part and group have names of their own.
      var line = line
      line.removeSubrange(1..<1 + (hasParts ? 1 : 0) + (hasGroups ? 1 : 0))
      #expect(line.filter { !$0.isEmpty }.sorted() == fields(row, wording).sorted(), name)
    }
  }

  // MARK: HTML

  private struct Page: Decodable {
    let errors, elements, attributes, addresses, policy: [String]
    let language, direction, title, text: String
    let tables: [Table]

    struct Table: Decodable {
      let caption: String
      let widths: [Int]
      let unscoped: Int
      let rows: [[String]]
    }
  }

  private static let elements: Set = [
    "abbr", "b", "bdi", "body", "caption", "col", "colgroup", "defs", "div", "footer", "g", "h1", "h2", "head", "header", "html", "i", "li",
    "line", "main", "meta",
    "p",
    "path", "pattern", "rect", "section", "span", "style", "svg", "table", "tbody", "td", "text", "th", "thead", "title", "tr", "ul", "use",
  ]
  private static let attributes: Set = [
    "aria-hidden", "charset", "class", "colspan", "content", "d", "dir", "dx", "height", "href", "http-equiv", "id", "lang", "name",
    "patternTransform", "patternUnits", "role", "scope", "style", "text-anchor", "title", "width", "x", "x1", "x2", "y", "y1", "y2",
  ]

  @Test(arguments: StatusView.allCases)
  func `the reference parser finds no error in a page, and nothing in it but what we put there`(view: StatusView) throws {
    for (name, source) in Self.sources {
      let paths = try Language.allCases.map { language in
        write(try source(language).print(view, .html), "\(name)-\(language).html")
      }
      for (language, page) in zip(Language.allCases, try PythonReader.read("html_page.py", paths, as: [Page].self)) {
        let report = try source(language).onPaper(source(language).report(view), nil)
        #expect(page.errors == [], "\(name) \(language)")
        #expect(page.language == language.rawValue && page.direction == (language == .ar ? "rtl" : "ltr"))
        #expect(page.policy == ["default-src 'none'; style-src 'unsafe-inline'"])
        #expect(Set(page.elements).subtracting(Self.elements) == [] && Set(page.attributes).subtracting(Self.attributes) == [])
        #expect(page.addresses.allSatisfy { $0.hasPrefix("#") })
        #expect(page.title == Report.Cell(report.title).text)
        let sections = report.sections.filter { !$0.rows.isEmpty }
        #expect(page.tables.count == sections.count)
        for (table, section) in zip(page.tables, sections) {
          #expect(table.widths == [section.columns.count] && table.unscoped == 0 && !table.caption.isEmpty)
          #expect(table.rows.count == section.rows.count + 1)
          let place = section.columns.firstIndex { $0.fit == .flexible } ?? 0
          for (cells, row) in zip(table.rows.dropFirst(), section.rows) where !row.isGroup {
            #expect(cells[place] == row.cells[place].markedText)
          }
        }
      }
    }
  }

  @Test(
    .enabled(if: Browser.path != nil, "Chromium is not installed: no page was opened in a browser"),
    arguments: [StatusView.timeline, .matrix, .overview], [Language.en, .ar])
  func `a browser opens a page without a word, and there is something to see`(view: StatusView, language: Language) throws {
    let page = write(try PrintTests().source(language).print(view, .html), "page.html")
    #expect(try Browser.shoot(page, to: folder.path("page.png"), width: 1200, height: 1600, in: folder) == [])
    let numbers = try PythonReader.run("picture.py", [folder.path("page.png")]).split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
    #expect(numbers.count == 3 && numbers.prefix(2) == [1200, 1600] && numbers[2] > 300, "\(numbers)")
  }
}
