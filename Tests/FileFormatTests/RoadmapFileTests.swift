import FileFormat
import RoadmapEngine
import StrictJSON
import Testing

@Suite struct RoadmapFileTests {
  /// A roadmap with every key of the format, and two unknown ones.
  static let full = """
    {
      "format": "jalon.roadmap/1",
      "id": "ne-ly-labour",
      "title": {
        "en": "Labour agreement",
        "fr": "Accord de main-d'œuvre"
      },
      "instrument": "mou",
      "parties": ["LY", "NE"],
      "start": "2026-01-05",
      "phases": [
        {
          "id": "draft",
          "title": "Draft"
        }
      ],
      "steps": [
        {
          "id": "a16",
          "phase": "draft",
          "kind": "event",
          "title": "Round 1",
          "owners": {
            "*": "mfa",
            "LY": ["mol", "mfa"],
            "NE": "mol"
          },
          "support": ["IOM/mission"],
          "duration": 3,
          "after": [
            {
              "step": "other/a11"
            },
            {
              "step": "a14",
              "type": "SS",
              "lag": -5,
              "unit": "cd"
            }
          ],
          "deadline": "2026-04-30",
          "status": "active",
          "started": "2026-04-06",
          "progress": 40,
          "waiting": [
            {
              "on": "LY",
              "for": "reply",
              "since": "2026-04-09",
              "reminders": ["2026-04-20"]
            }
          ],
          "signoff": {
            "kind": "joint",
            "by": ["LY", "NE"],
            "given": {
              "NE": {
                "on": "2026-04-08",
                "by": "Director of Labour"
              }
            }
          },
          "tags": ["legal"],
          "x-colour": {
            "deep": [1, 2.5, null]
          }
        }
      ],
      "x-origin": true
    }

    """

  @Test func `a canonical file comes back byte for byte`() throws {
    let roadmap = try PlanFile.roadmap(Array(RoadmapFileTests.full.utf8), named: "ne-ly-labour").value
    #expect(String(decoding: PlanFile.bytes(of: roadmap), as: UTF8.self) == RoadmapFileTests.full)
    #expect(roadmap.steps[0].after[1].lag == -5 && roadmap.steps[0].owners.map(\.party.text) == ["*", "LY", "NE"])
  }

  @Test(arguments: [
    #""phase":"p""#, #""kind":"event""#, #""deliverable":"D""#, #""owners":{"LY":"b"}"#, #""support":["IOM"]"#, #""duration":0"#,
    #""after":[{"step":"b"}]"#, #""notBefore":"2026-04-06""#, #""deadline":"2026-04-06""#, #""status":"active""#,
    #""started":"2026-04-06""#, #""progress":1"#, #""waiting":[{"on":"LY","for":"reply","since":"2026-04-09"}]"#,
    #""signoff":{"kind":"joint","by":["LY"]}"#, #""visibility":"own""#, #""tags":["t"]"#, #""source":"S""#,
    #""links":[{"title":"T","target":"t"}]"#, #""notes":"N""#, #""log":[{"on":"2026-04-06","text":"R"}]"#, #""calendar":"LY""#,
    #""on":"2026-04-06""#, #""finished":"2026-04-06""#, #""remaining":0"#, #""blocked":"B""#, #""level":{"level":"R"}"#,
    #""estimate":{"best":1,"usual":2,"worst":3}"#, #""parent":"b""#, #""opens":["r"]"#, #""risk":"R""#, #""dropped":"D""#,
    #""repeats":{"every":"week","count":2}"#, #""removed":{"at":"2026-04-06"}"#,
  ])
  func `a step with one member that is not as usual is written with it, and without it once it is as usual again`(member: String) throws {
    let start = #"{"format":"jalon.roadmap/1","id":"r","title":"R","parties":["LY"],"start":"2026-01-05","steps":["#
    let plain = #"{"id":"a","title":"A"}"#
    let file = start + #"{"id":"a","title":"A","# + member + "}]}"
    var roadmap = try PlanFile.roadmap(Array(file.utf8)).value
    func text() -> String { String(decoding: PlanFile.bytes(of: roadmap), as: UTF8.self).filter { $0 != " " && $0 != "\n" } }
    #expect(text().contains(member) && text().count == file.count)
    let usual = Step(id: Step.ID("a"), title: .plain("A"))
    for field in Step.fields { field.take(usual, &roadmap.steps[0]) }
    #expect(text() == start + plain + "]}")
    // An empty list may have memory of its own.
    roadmap.steps[0].tags.reserveCapacity(100)
    roadmap.steps[0].owners = [Ownership(party: Party.ID("LY"), bodies: [])]
    roadmap.steps[0].owners.removeAll(keepingCapacity: true)
    #expect(text() == start + plain + "]}")
  }

  func fault(_ old: String, _ new: String) -> FormatFault? {
    do throws(FormatFault) {
      _ = try PlanFile.roadmap(Array(RoadmapFileTests.full.replacing(old, with: new).utf8), named: "ne-ly-labour")
    } catch { return error }
    return nil
  }

  @Test func `what a file cannot be without is refused with its place`() {
    #expect(fault("\"id\": \"a16\",", "")?.reason == .missingKey("id"))
    #expect(fault("\"id\": \"a16\",", "")?.place == JSONPlace(line: 18, column: 5))
    #expect(fault("\"a16\"", "\"A 16\"") == FormatFault(.badValue("id", "\"A 16\""), at: JSONPlace(line: 19, column: 13)))
    #expect(fault("roadmap/1", "party/1")?.reason == .wrongFormat("\"jalon.party/1\""))
    #expect(fault("\"2026-01-05\"", "\"2026-02-30\"")?.reason == .badValue("start", "\"2026-02-30\""))
    #expect(fault("\"id\": \"ne-ly-labour\"", "\"id\": \"else\"")?.reason == .otherID(found: "else", expected: "ne-ly-labour"))
    #expect(fault("\"NE\"],", "\"NE\"],,")?.reason == .json(.unexpected(",")))
  }

  @Test(arguments: ["", "../x", "a..b", "a/b", "A16", "a16.", "nul", "\u{E9}"])
  func `what is no id is not taken for one`(odd: String) throws {
    #expect(fault("\"a16\"", "\"\(odd)\"")?.reason == .badValue("id", "\"\(odd)\""))
    let link = Self.full.replacing("other/a11", with: "other/\(odd)")
    #expect(try PlanFile.roadmap(Array(link.utf8)).value.steps[0].after.isEmpty)
    let party = "{\"format\": \"jalon.party/1\", \"id\": \"\(odd)x\", \"name\": \"X\"}"
    #expect(throws: FormatFault.self) { try PlanFile.party(Array(party.utf8)) }
  }

  @Test func `a value that cannot be used is kept, and counts as missing until a better one is set`() throws {
    let bytes = Array(RoadmapFileTests.full.replacing("\"status\": \"active\"", with: "\"status\": \"resting\"").utf8)
    var roadmap = try PlanFile.roadmap(bytes).value
    #expect(roadmap.steps[0].status == .planned && roadmap.steps[0].unknown.contains { $0.key == "status" && $0.cause == .unknownValue })
    #expect(String(decoding: PlanFile.bytes(of: roadmap), as: UTF8.self).contains("\"status\": \"resting\""))
    roadmap.steps[0].status = .done
    let text = String(decoding: PlanFile.bytes(of: roadmap), as: UTF8.self)
    #expect(text.contains("\"status\": \"done\"") && !text.contains("resting"))
  }

  @Test func `a newer format is read and marked`() throws {
    let bytes = Array(RoadmapFileTests.full.replacing("roadmap/1", with: "roadmap/7").utf8)
    #expect(try PlanFile.roadmap(bytes).isNewer)
  }

  /// A value that this program cannot use is kept in its place.
  @Test(arguments: [
    ("\"status\": \"active\"", "\"status\": \"resting\""), ("\"deadline\": \"2026-04-30\"", "\"deadline\": \"soon\""),
    ("\"kind\": \"event\"", "\"kind\": \"dance\""), ("\"instrument\": \"mou\"", "\"instrument\": \"song\""),
    ("\"progress\": 40", "\"progress\": 400"),
  ]) func `a value that cannot be used stays at its place`(known: String, odd: String) throws {
    let text = Self.full.replacing(known, with: odd)
    #expect(text != Self.full)
    let read = try PlanFile.roadmap(Array(text.utf8)).value
    #expect(
      String(decoding: PlanFile.bytes(of: read), as: UTF8.self) == text + "\n"
        || String(decoding: PlanFile.bytes(of: read), as: UTF8.self) == text)
  }

  @Test func `two spellings of one key are two keys, and neither is lost`() throws {
    let (composed, decomposed) = ("\u{E9}", "e\u{301}")
    let title = "{\"\(composed)\": \"one\", \"\(decomposed)\": \"two\"}"
    let text =
      "{\"format\": \"jalon.roadmap/1\", \"id\": \"r\", \"title\": \"R\", \"parties\": [], \"start\": \"2026-01-05\", \"steps\": [{\"id\": \"a\", \"title\": \"A\", \"notes\": \(title)}], \"\(composed)\": 1, \"\(decomposed)\": 2}"
    let written = PlanFile.bytes(of: try PlanFile.roadmap(Array(text.utf8)).value)
    for part in [composed, decomposed, "one", "two"] { #expect(written.firstRange(of: Array("\"\(part)\"".utf8)) != nil) }
    #expect(PlanFile.bytes(of: try PlanFile.roadmap(written).value) == written)
  }

  @Test(arguments: ["jalon.roadmap/+1", "jalon.roadmap/01", "jalon.roadmap/", "jalon.roadmap/1 ", "jalon.roadmap/-1", "jalon.party/1"])
  func `a format that is none is refused`(format: String) {
    let text = Self.full.replacing("jalon.roadmap/1", with: format)
    #expect(throws: FormatFault.self) { try PlanFile.roadmap(Array(text.utf8)) }
  }

  @Test func `a language that Jalon does not speak is kept, and English counts`() throws {
    let text = "{\n  \"format\": \"jalon.workspace/1\",\n  \"title\": \"W\",\n  \"language\": \"pt\"\n}\n"
    let read = try PlanFile.workspace(Array(text.utf8)).value
    #expect(read.language == .en && String(decoding: PlanFile.bytes(of: read), as: UTF8.self) == text)
  }

  /// Values of a newer program inside a step are kept in their place, and the rest of the step is used.
  @Test(arguments: [
    ("\"kind\": \"joint\"", "\"kind\": \"quorum\""), ("\"for\": \"reply\"", "\"for\": \"applause\""),
    ("\"level\": \"A\"", "\"level\": \"violet\""), ("\"type\": \"SS\"", "\"type\": \"XY\""),
  ]) func `an unknown word of an enumeration costs nothing but itself`(known: String, odd: String) throws {
    let levelled = Self.full.replacing(
      "\"x-colour\"", with: "\"level\": {\n        \"level\": \"A\",\n        \"by\": \"Amina\"\n      },\n      \"x-colour\"")
    let text = levelled.replacing(known, with: odd)
    #expect(text != levelled)
    let roadmap = try PlanFile.roadmap(Array(text.utf8)).value
    #expect(String(decoding: PlanFile.bytes(of: roadmap), as: UTF8.self) == text)
    let step = roadmap.steps[0]
    #expect(step.signoff?.kind == .joint && step.signoff?.given.count == 1 && step.waiting.first?.purpose == .reply)
    #expect(step.level?.by == "Amina" && step.level?.level == (odd.contains("violet") ? nil : .amber))
    let workspace = Workspace(title: .plain("W"), language: .en, roadmaps: [roadmap])
    let schedule = Schedule([roadmap], calendars: CalendarBook(workspace, shipped: { _ in nil }), today: .first)
    let codes = PlanCheck.problems(of: workspace, schedule).map(\.code).filter { [.unknownValue, .badValue].contains($0) }
    #expect(codes == [.unknownValue])
  }

  @Test func `a body that is no id is named, and so is a bad value of a removed step`() throws {
    let text = """
      {"format": "jalon.roadmap/1", "id": "r", "title": "R", "parties": ["LY", "NE"], "start": "2026-01-05", "steps": [
      {"id": "a", "title": "A", "owners": {"LY": "../x"}}, {"id": "b", "title": "B", "owners": {"LY": "", "NE": "mol"}}],
      "trash": [{"id": "c", "title": "C", "progress": 400, "removed": {"at": "2026-11-23T08:30:00Z", "by": 7}}]}
      """
    let roadmap = try PlanFile.roadmap(Array(text.utf8)).value
    #expect(roadmap.steps[0].owners == [] && roadmap.steps[1].owners.map(\.bodies.count) == [0, 1])
    let workspace = Workspace(title: .plain("W"), language: .en, roadmaps: [roadmap])
    let schedule = Schedule([roadmap], calendars: CalendarBook(workspace, shipped: { _ in nil }), today: .first)
    let named = PlanCheck.problems(of: workspace, schedule).filter { $0.code == .badValue }.flatMap(\.steps)
    #expect(named == [Step.ID("a"), Step.ID("c"), Step.ID("c")])
  }

  @Test func `an unknown certainty or shift of a holiday costs nothing but itself`() throws {
    let text = """
      {"format": "jalon.calendar/1", "id": "LY", "holidays": [{"on": "2026-03-20", "name": "Eid", "certainty": "rumoured"},
      {"every": "08-03", "name": "I", "shift": "to-the-moon"}]}
      """
    let calendar = try PlanFile.calendar(Array(text.utf8)).value
    #expect(calendar.holidays.map(\.name) == [.plain("Eid"), .plain("I")] && calendar.holidays.allSatisfy { $0.unknown.count == 1 })
    let written = String(decoding: PlanFile.bytes(of: calendar), as: UTF8.self)
    #expect(written.contains("\"certainty\": \"rumoured\"") && written.contains("\"shift\": \"to-the-moon\""))
  }
}
