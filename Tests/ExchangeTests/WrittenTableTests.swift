import Canvas
import RoadmapEngine
import StatusViews
import Support
import Testing
import Wording

@testable import Exchange

/// Cells of tables as people and spreadsheet programs write them, in the three languages.
@Suite struct WrittenTableTests {
  private func taken(_ text: String) throws -> (steps: [Step], said: [ImportRemark.Fact]) { try Plans.taken(Array(text.utf8)) }

  private static func heading(_ column: StepColumn, _ language: Language) -> String { Wording(language, home: .en).heading(column) }

  @Test(arguments: Language.allCases) func `every word that Jalon prints for a value is read`(language: Language) throws {
    let wording = Wording(language, home: .en)
    func values(_ column: StepColumn, _ words: [String]) throws -> [Step] {
      let rows = words.enumerated().map { "t\($0)\t\($1)\n" }.joined()
      return try taken("\(Self.heading(.title, language))\t\(Self.heading(column, language))\n\(rows)").steps
    }
    #expect(try values(.status, Step.Status.allCases.map { wording.word($0) }).map(\.status) == Step.Status.allCases)
    #expect(try values(.kind, Step.Kind.allCases.map { wording.word($0) }).map(\.kind) == Step.Kind.allCases)
    #expect(try values(.visibility, Step.Visibility.allCases.map { wording.word($0) }).map(\.visibility) == Step.Visibility.allCases)
    let owner = Ownership(party: Party.ID("LY"), bodies: [Body.ID("mol")])
    let printed = wording.owners([owner], in: Plans.small())
    #expect(try values(.owners, [printed]).map(\.owners) == [[owner]], "\(printed)")
    let day = Day("2026-12-31") ?? .first
    #expect(try values(.deadline, [wording.date(day)]).map(\.deadline) == [day])
  }

  @Test(
    arguments: Language.allCases,
    ["31/12/26", "31.12.2026", "31-déc-26", "31 ديسمبر 2026", "٣١/١٢/٢٠٢٦", "٣١/١٢/٢٦", "46387", "Dec 31, 2026"])
  func `a day is read in each way`(language: Language, day: String) throws {
    let (steps, said) = try taken("\(Self.heading(.title, language));\(Self.heading(.deadline, language))\nSign;\(day)\n")
    #expect(steps.map(\.deadline) == [Day("2026-12-31")] && said == (day == "46387" ? [.serialDays(1)] : []))
  }

  @Test(arguments: Language.allCases, ["03/04/26", "3/4/2026", "٠٣/٠٤/٢٠٢٦"])
  func `a day that may be two is asked for, with its place`(language: Language, day: String) throws {
    let table = "\(Self.heading(.title, language)),\(Self.heading(.deadline, language))\nSign,\(day)\n"
    let both = (Day("2026-04-03") ?? .first, Day("2026-03-04") ?? .first)
    #expect(
      Plans.errors(table) == [
        ImportRemark(.ambiguousDay(both.0, both.1), line: 2, column: Self.heading(.deadline, language), value: day)
      ])
  }

  @Test(arguments: ["19999", "80001", "4638", "463870", "46387.5", "1e4"]) func `other numbers are no days`(text: String) {
    #expect(Plans.errors("title,deadline\nSign,\(text)\n").map(\.fact) == [.badDate])
  }

  @Test(arguments: ["-", "–", "—", " - "]) func `a dash is an empty cell, except in a title`(dash: String) throws {
    let columns: [StepColumn] = [.deadline, .owners, .after, .status, .duration, .progress, .notes, .deliverable, .phase, .tags]
    let (steps, said) = try taken(
      "title,\(columns.map(\.rawValue).joined(separator: ","))\nSign\(columns.map { _ in ",\(dash)" }.joined())\n")
    #expect(said == [] && steps.map(\.deadline) == [nil] && steps.map(\.notes) == [nil] && steps.map(\.phase) == [nil])
    #expect(steps.map(\.tags) == [[]] && steps.map(\.owners) == [[]] && steps.map(\.status) == [.planned])
    #expect(try Plans.imported("title\n\"\(dash)\"\n").roadmaps[0].steps.map(\.title) == [.plain(dash.trimmed)])
    let old = Plans.small([Plans.step("a") { $0.notes = .plain("-") }])
    #expect(try Plans.plan(Array("id,notes\na,-\n".utf8), as: .csv, into: old).change.isEmpty)
  }

  @Test(arguments: [
    "Total;;;\n", "# made by hand;;;\n", "Source: the ministry;;;\n", "#activity+id;#activity+name;#date+agreed;#status\n",
    ";;;provisional\n",
  ]) func `a remark of a person between the rows is left aside and told`(line: String) throws {
    let (steps, said) = try taken("Code;Title;Deadline;Seen by\na;Sign;2026-12-03;\n\(line)b;Ship;2026-12-04;\n")
    #expect(steps.map(\.title) == [.plain("Sign"), .plain("Ship")] && said.contains(.remarkRows(1)))
  }

  @Test func `a row with a title or an id alone is a step`() throws {
    #expect(try taken("Title,Deadline\nSign,\n# 1 in the list,\n").steps.count == 2)
    // A title that begins with a number sign is no tag, whatever stands beside it.
    #expect(try taken("Title,Source\n#1 Alpha,#2\n#3,#4\n").steps.map(\.title) == [.plain("#1 Alpha"), .plain("#3")])
    let old = Plans.small([Plans.step("a") { $0.deadline = Day("2026-12-03") }])
    #expect(try Plans.imported("id,deadline\na,\n", into: old).roadmaps[0].steps.map(\.deadline) == [nil])
  }

  @Test(arguments: ["75", "75 %", "0.75", "0,75", "٠٫٧٥", "٧٥٪"]) func `a percentage may be a part of one`(text: String) throws {
    #expect(try taken("Title;Progress\nSign;\(text)\n").steps.map(\.progress) == [75])
  }

  @Test(arguments: [";", "\t", "|", ","]) func `a line that names the separator is believed`(separator: String) throws {
    let row = ["Title", "Notes"].joined(separator: separator)
    let (steps, _) = try taken("sep=\(separator)\r\n\(row)\r\n\"a,b;c|d\te\"\(separator)x\r\n")
    #expect(steps.map(\.title) == [.plain("a,b;c|d\te")] && steps.map(\.notes) == [.plain("x")])
  }

  // MARK: An export that a spreadsheet program has saved in its own way

  /// A plan with texts in a language that a code page of Windows has.
  private static func plan(_ title: String) -> Workspace {
    Plans.small([
      Plans.step("a") {
        $0.title = .plain(title)
        $0.deadline = Day("2027-03-04")
        $0.notes = .plain("\(title) 2, \(title)")
      }, Plans.step("b") { $0.status = .active },
    ])
  }

  @Test(
    arguments: [
      (TextEncoding.windows1252, "L’été à Tripoli – déjà réglé…", Language.fr), (.windows1256, "توقيع مذكرة التفاهم", .ar),
      (.utf16, "توقيع L’été 😀", .ar), (.utf8, "توقيع", .fr),
    ], [",", ";", "\t"])
  func `an export in another encoding and with another separator is untouched`(
    way: (encoding: TextEncoding, title: String, language: Language), separator: String
  ) throws {
    let plan = Self.plan(way.title)
    let rows = try CSVTable(Plans.source(plan, way.language).stepTable(Plans.state)[...], separator: UInt8(ascii: ",")).rows.map(\.cells)
    let text = rows.map { row in row.map { "\"\($0)\"" }.joined(separator: separator) }.joined(separator: "\r\n")
    let file = try ImportedFile(Self.encode(text, way.encoding), named: "x.csv", as: nil, order: nil)
    var random = SeededRandom(seed: 1)
    let back = WorkspaceImport(of: file, into: Plans.source(plan), roadmap: nil, using: &random)
    #expect(back.errors == [] && back.change.isEmpty && back.unchanged == 2)
    #expect(back.warnings.map(\.fact) == (way.encoding == .utf8 ? [] : [.readAs(way.encoding.rawValue)]))
  }

  @Test func `letters that an encoding lacks are not lost in the plan`() throws {
    let plan = Self.plan("توقيع L’été")
    let text = String(decoding: Plans.source(plan).stepTable(Plans.state), as: UTF8.self)
    let lost = String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value > 0x2FF && $0 != "’" ? "?" : $0 }))
    let back = try Plans.plan(Self.encode(lost, .windows1252), as: .csv, into: plan)
    #expect(back.change.isEmpty && back.warnings.map(\.fact) == [.readAs("Windows-1252"), .lostLetters(2)])
  }

  /// Returns a text in an encoding, by the inverse of how it is read.
  private static func encode(_ text: String, _ encoding: TextEncoding) -> [UInt8] {
    switch encoding {
    case .utf8: return Array(text.utf8)
    case .utf16: return "\u{FEFF}\(text)".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .windows1252, .windows1256:
      var bytes: [String: UInt8] = [:]
      for byte in UInt8.min...UInt8.max { bytes[String(decoding: encoding.utf8([byte][...]), as: UTF8.self)] = byte }
      return text.unicodeScalars.map { bytes[String($0)] ?? UInt8(ascii: "?") }
    }
  }
}
