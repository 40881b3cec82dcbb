import Canvas
import Exchange
import Foundation
import RoadmapEngine
import StatusViews
import Support
import Testing
import Wording

/// Writes every text of the catalogue in every format and reads it with independent readers. They must see the same text, or dangerous
/// scalars shown as numbers, and never a formula, markup, a control sequence or an additional line (Promises.md, S1 to S3).
@Suite struct HostileCatalogueTests {
  private static let texts = HostileCatalogue.texts

  private static let source = Plans.source(
    Plans.small(
      texts.enumerated().map { place, text in
        Plans.step("s\(place)") { step in
          step.title = .plain(text)
          step.notes = .plain(text)
          step.deliverable = .plain(text)
          step.deadline = Day("2026-12-03")
        }
      }))

  private let folder = TemporaryFolder()

  private func read<Value: Decodable>(_ bytes: [UInt8], by script: String, as type: Value.Type = Value.self) throws -> Value {
    let path = folder.path("file")
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    return try #require(try PythonReader.read(script, [path], as: [Value].self).first)
  }

  /// Returns whether a scalar must not occur in a text that was read from a file: a control or a bidirectional control.
  private func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  private func isHarmless(_ bytes: [UInt8]) -> Bool { !String(decoding: bytes, as: UTF8.self).unicodeScalars.contains(where: isHarmful) }

  /// Returns whether a text begins like a formula after spaces and invisible characters.
  private func beginsFormula(_ text: String) -> Bool {
    let first = text.unicodeScalars.first {
      !$0.properties.isWhitespace && !$0.properties.isDefaultIgnorableCodePoint && $0.properties.generalCategory != .control
    }
    guard let first, let start = text.unicodeScalars.first else { return false }
    return "=+-@＝＋－＠﹦﹢﹣﹫".unicodeScalars.contains(first) || "\t\r\n".unicodeScalars.contains(start)
  }

  @Test func `the table of an export holds every text, and no formula`() throws {
    let bytes = Self.source.stepTable(Plans.state)
    let rows: [[String]] = try read(bytes, by: "csv_cells.py")
    #expect(rows.count == Self.texts.count + 1 && isHarmless(bytes))
    let column = try #require(rows.first?.firstIndex(of: "Title"))
    for (row, text) in zip(rows.dropFirst(), Self.texts) {
      #expect(!row.contains(where: beginsFormula), "\(text.debugDescription)")
      let shown = TextWidth.printableText(text)
      #expect([shown, "'\(shown)"].contains { $0.unicodeScalars.elementsEqual(row[column].unicodeScalars) }, "\(text.debugDescription)")
    }
  }

  @Test(arguments: StatusView.allCases) func `no table of a view begins a formula or a row of its own`(view: StatusView) throws {
    let bytes = Self.source.reportView(view).print(.csv, of: Self.source)
    let rows: [[String]] = try read(bytes, by: "csv_cells.py")
    #expect(Set(rows.map(\.count)).count == 1 && isHarmless(bytes))
    #expect(!rows.joined().contains { beginsFormula($0) && Int($0) == nil })
    #expect(!rows.joined().contains { $0.contains("\n") })
  }

  @Test func `the table of the plan holds every title on one line`() throws {
    let cells = try read(Self.source.reportView(.plan).print(.csv, of: Self.source), by: "csv_cells.py", as: [[String]].self).joined()
    let found = Set(cells.map { Array($0.utf8) })
    for text in Self.texts {
      let line = TextWidth.printableLine(text)
      #expect(found.contains(Array(line.utf8)) || found.contains(Array("'\(line)".utf8)), "\(text.debugDescription)")
    }
  }

  @Test func `a calendar holds every title, and nothing that drives a terminal`() throws {
    let bytes = Self.source.iCalendar(Plans.state, stamp: "2026-11-24T00:00:00Z")
    let entries: [[String]] = try read(bytes, by: "calendar_texts.py")
    #expect(entries.count == Self.texts.count && isHarmless(bytes))
    let found = Set(entries.map { Array($0[1].utf8) })
    // The library reads a backslash and an "n" as a line end even if the backslash is escaped.
    for text in Self.texts where !text.contains("\\") {
      let shown = TextWidth.printableText(text)
      let lines = ["\r\n", "\r"].reduce(shown) { $0.replacingOccurrences(of: $1, with: "\n", options: .literal) }
      let wanted = "Deadline: \(lines)"
      #expect(found.contains(Array(wanted.utf8)), "\(text.debugDescription)")
    }
  }

  @Test func `a project holds every title and every note exactly`() throws {
    let bytes = Self.source.projectXML()
    let tasks: [[String]] = try read(bytes, by: "project_texts.py")
    #expect(isHarmless(bytes))
    let found = Dictionary(tasks.map { ($0[0], $0) }, uniquingKeysWith: { first, _ in first })
    for (place, text) in Self.texts.enumerated() {
      // XML 1.0 can hold no controls except tabs and line ends, and not the two noncharacters.
      let wanted = text.unicodeScalars.map { scalar in
        scalar.value < 0x20 && ![9, 10, 13].contains(scalar.value) || [0xFFFE, 0xFFFF].contains(scalar.value)
          ? TextWidth.number(of: scalar) : String(scalar)
      }.joined()
      let task = try #require(found["r/s\(place)"])
      #expect(task[1].unicodeScalars.elementsEqual(wanted.unicodeScalars), "\(text.debugDescription): \(task[1].debugDescription)")
      #expect(task[2].unicodeScalars.elementsEqual(wanted.unicodeScalars), "\(text.debugDescription): \(task[2].debugDescription)")
    }
  }

  @Test func `a project that is read into an empty roadmap has the same titles and notes`() throws {
    var workspace = Self.source.workspace
    let steps = workspace.roadmaps[0].steps
    workspace.roadmaps[0].steps = []
    let plan = try Plans.plan(Self.source.projectXML(), as: .mspdi, into: workspace)
    #expect(plan.errors == [])
    try workspace.apply(plan.change)
    for step in steps where step.title.wordings.allSatisfy({ !TextWidth.hasNoPlaceInXML($0.text) }) {
      let read = try #require(workspace.roadmaps[0][step.id])
      #expect(read.title == step.title && read.notes == step.notes, "\(step.title)")
    }
  }

  @Test(arguments: [ExchangeFormat.csv, .ics, .mspdi]) func `a file of hostile texts that nobody has changed changes nothing`(
    format: ExchangeFormat
  ) throws {
    let plan = try Plans.plan(Plans.bytes(Self.source, as: format), as: format, into: Self.source.workspace)
    #expect(plan.errors == [] && plan.changed == [] && plan.change.isEmpty, "\(plan.errors) \(plan.changed)")
  }

  private struct Page: Decodable {
    let errors: [String]
    let elements: [String]
    let text: String
  }

  @Test func `a page for browsers holds every title as text, and no element of theirs`() throws {
    let bytes = Self.source.reportView(.plan).print(.html, of: Self.source)
    let page: Page = try read(bytes, by: "html_page.py")
    // The parser reports noncharacters, which are harmless.
    #expect(page.errors.allSatisfy { $0.contains("invalid-codepoint") } && isHarmless(bytes), "\(page.errors)")
    #expect(Set(page.elements).isDisjoint(with: ["script", "img", "a"]))
    for text in Self.texts {
      let line = TextWidth.printableLine(text).trimmed
      #expect(page.text.unicodeScalars.contains(line.unicodeScalars), "\(text.debugDescription)")
    }
  }

  @Test func `the data for programs holds every title exactly`() throws {
    struct View: Decodable {
      struct Roadmap: Decodable { let steps: [Step] }
      struct Step: Decodable { let title: String }
      let roadmaps: [Roadmap]
    }
    let bytes = Self.source.reportView(.plan).json
    #expect(isHarmless(bytes))
    let titles = try JSONDecoder().decode(View.self, from: Data(bytes)).roadmaps.flatMap(\.steps).map { Array($0.title.utf8) }
    #expect(Set(titles) == Set(Self.texts.map { Array($0.utf8) }))
  }

  @Test(arguments: [TextFormat.text, .markdown], StatusView.allCases) func `pages of text carry nothing that drives a terminal`(
    format: TextFormat, view: StatusView
  ) {
    #expect(isHarmless(Self.source.reportView(view).print(format, of: Self.source).filter { $0 != 0xC }))
  }
}

extension TextWidth {
  /// Returns whether XML 1.0 cannot hold a text.
  fileprivate static func hasNoPlaceInXML(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0.value < 0x20 && ![9, 10, 13].contains($0.value) || [0xFFFE, 0xFFFF].contains($0.value) }
  }
}
