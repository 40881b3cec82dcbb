import FileLimits
import RoadmapEngine
import StrictJSON
import Testing

@testable import FileFormat

/// A change that a file can hold can be made, and any other is refused before it is written. This covers every text of every table, so
/// that a new field is covered as soon as it is added.
@Suite struct LimitTests {
  /// A place for a text: writes a member, by its key, into a file of its kind.
  struct Spot: Sendable, CustomTestStringConvertible {
    let key: String
    let json: @Sendable (String) -> String
    let read: @Sendable (String, _ longest: Int) throws -> Change
    var testDescription: String { key }
  }

  private static func spots<Whole: Sendable>(
    _ kind: String, _ layout: Layout<Whole>, _ empty: Whole, _ inFile: @escaping @Sendable (String) -> String,
    _ change: @escaping @Sendable (Whole) -> Change
  ) -> [Spot] {
    layout.members.filter { "\($0.key)" != "format" }.flatMap { member in
      member.schema().texts.enumerated().map { place, text in
        Spot(key: "\(kind).\(member.key) \(place)", json: { inFile("\"\(member.key)\": \(text($0))") }) { json, longest in
          var whole = empty
          try layout.read(JSONDocument(Array(json.utf8), stringBytes: longest).root, into: &whole)
          return change(whole)
        }
      }
    }
  }

  private static let roadmapID = Roadmap.ID("r")

  static var all: [Spot] {
    let step = Step(id: Step.ID(""), title: .plain(""))
    let steps = ["\"id\": \"s\"", "\"title\": \"S\""]
    let heads = ["\"format\": \"\"", "\"id\": \"r\"", "\"title\": \"R\"", "\"parties\": []", "\"start\": \"2026-01-05\"", "\"steps\": []"]
    return spots("step", Step.layout, step, { object(steps, $0) }) { Change([.step(roadmapID, before: nil, after: $0, follows: nil)]) }
      + spots("trash", Step.layout, step, { object(steps, $0) }) { Change([.trash(roadmapID, before: nil, after: $0, follows: nil)]) }
      + spots(
        "roadmap", Roadmap.layout, Roadmap(id: Roadmap.ID(""), title: .plain(""), parties: [], start: .first), { object(heads, $0) }
      ) { whole in
        var other = whole
        other.id = Roadmap.ID("other")
        return Change([.roadmap(before: nil, after: other)])
      }
      + spots(
        "party", Party.layout, Party(id: Party.ID(""), name: .plain("")),
        { object(["\"format\": \"\"", "\"id\": \"NE\"", "\"name\": \"N\""], $0) }
      ) { Change([.party(before: nil, after: $0)]) }
      + spots(
        "calendar", WorkingCalendar.layout, WorkingCalendar(id: WorkingCalendar.ID("")),
        { object(["\"format\": \"\"", "\"id\": \"NE\""], $0) }
      ) {
        Change([.calendar(before: nil, after: $0)])
      }
      + spots(
        "view", SavedView.layout, SavedView(id: SavedView.ID(""), filter: ""), { object(["\"id\": \"v\"", "\"filter\": \"x\""], $0) }
      ) { Change([.view(before: nil, after: $0, follows: nil)]) }
  }

  /// Returns an object with the given members; `other` replaces the member with the same key.
  private static func object(_ members: [String], _ other: String) -> String {
    let key = other.prefix { $0 != ":" }
    return "{" + (members.filter { !$0.hasPrefix("\(key):") } + [other]).joined(separator: ", ") + "}"
  }

  private var workspace: Workspace {
    Workspace(
      title: .plain("W"), language: .en, roadmaps: [Roadmap(id: Self.roadmapID, title: .plain("R"), parties: [], start: .first)])
  }

  @Test(arguments: all) func `a text as long as a file may hold it is made, written and read`(spot: Spot) throws {
    let text = String(repeating: "a", count: FileLimits.stringBytes)
    let change = try spot.read(spot.json(text), FileLimits.stringBytes)
    var made = workspace
    try made.apply(change)
    let line = HistoryFile.line(ChangeRecord(id: "h", at: "2026-11-24T08:00:00Z", author: Author(), change: change))
    #expect(line.count > text.utf8.count, "\(spot.key) is not taken")
    #expect(HistoryFile.read(line).records.map(\.change.edits) == [change.edits])
    for file in change.files {
      let bytes = try #require(PlanFile.bytes(of: file, in: made))
      #expect(try JSONDocument(bytes).root.kind == .object && bytes.count > text.utf8.count)
    }
  }

  @Test(arguments: all) func `a text of one byte more is refused, and nothing is changed`(spot: Spot) throws {
    let text = String(repeating: "a", count: FileLimits.stringBytes - 1) + "é"
    let change = try spot.read(spot.json(text), .max)
    var made = workspace
    let fault = #expect(throws: Conflict.self) { try made.apply(change) }
    guard case .overLimit(let excess)? = fault else {
      Issue.record("\(spot.key): \(String(describing: fault))")
      return
    }
    // The excess of a text of a step names the step.
    let isNamed = excess.subject.hasPrefix("other/") || spot.key.contains(".\(excess.field) ")
    #expect(excess.reason == .textTooLong(bytes: text.utf8.count) && isNamed, "\(excess)")
    #expect(made.roadmaps == workspace.roadmaps && made.parties.isEmpty && made.views.isEmpty)
  }

  @Test func `the title of a workspace and a reason have the same limit, by what they mean and not by how they are escaped`() throws {
    for count in [FileLimits.stringBytes, FileLimits.stringBytes + 1] {
      let text = String(repeating: "\n", count: count)
      for change in [
        Change([.title(before: .plain("W"), after: .plain(text))]), Change([.title(before: .plain("W"), after: .plain("X"))], reason: text),
      ] {
        var made = workspace
        let isMade = (try? made.apply(change)) != nil
        #expect(isMade == (count == FileLimits.stringBytes))
        guard count == FileLimits.stringBytes else { continue }
        let line = HistoryFile.line(ChangeRecord(id: "h", at: "2026-11-24T08:00:00Z", author: Author(), change: change))
        #expect(HistoryFile.read(line).records.map(\.change) == [change] && (try? PlanFile.workspace(PlanFile.bytes(of: made))) != nil)
      }
    }
  }

  @Test func `a roadmap takes as many steps as its file may hold, its trash included`() throws {
    var plan = workspace
    plan.roadmaps[0].steps = (1..<FileLimits.steps).map { Step(id: Step.ID("s\($0)"), title: .plain("S")) }
    let steps = ["t1", "t2"].map { Edit.step(Self.roadmapID, before: nil, after: Step(id: Step.ID($0), title: .plain("T")), follows: nil) }
    try plan.apply(Change([steps[0]]))
    #expect(try PlanFile.roadmap(PlanFile.bytes(of: plan.roadmaps[0])).value.steps.count == FileLimits.steps)
    let fault = Conflict.overLimit(LimitFault(.tooManySteps(FileLimits.steps + 1), of: "r", "steps"))
    #expect(throws: fault) { try plan.apply(Change([steps[1]])) }
    let reference = StepReference(Self.roadmapID, Step.ID("s7"))
    try plan.apply(plan.removing([reference], Removal(at: "2026-11-24T08:00:00Z", by: "")))
    #expect(throws: fault) { try plan.apply(Change([steps[1]])) }
  }

  @Test func `what is nested as deep as a file may hold it is still read in a line of history`() throws {
    let deep = String(repeating: "[", count: FileLimits.depth - 1) + String(repeating: "]", count: FileLimits.depth - 1)
    let text = #"{"format": "jalon.roadmap/1", "id": "r", "title": "R", "parties": [], "start": "2026-01-05", "steps": [], "x": \#(deep)}"#
    let roadmap = try PlanFile.roadmap(Array(text.utf8)).value
    for change in [Change([.roadmap(before: nil, after: roadmap)]), Change([.roadmap(before: workspace.roadmaps[0], after: roadmap)])] {
      let line = HistoryFile.line(ChangeRecord(id: "h", at: "2026-11-24T08:00:00Z", author: Author(), change: change))
      #expect(HistoryFile.read(line).damaged.isEmpty)
    }
  }
}

extension JSONSchema {
  /// Returns the ways to write a value of this kind with a free text, one for each place of a text.
  fileprivate var texts: [@Sendable (String) -> String] {
    switch self {
    case .string: return [{ "\"\($0)\"" }]
    case .named(_, let schema), .defaulting(let schema, _), .described(let schema, _): return schema.texts
    case .array(let element): return element.texts.map { text in { @Sendable in "[\(text($0))]" } }
    case .map(let keys, let value):
      let key = keys == nil ? "en" : keys == NamePattern.id ? "a" : "NE"
      return value.texts.map { text in { @Sendable in "{\"\(key)\": \(text($0))}" } }
    case .either(let schemas): return schemas.flatMap(\.texts)
    case .object(let properties, _, let exactlyOne):
      return properties.flatMap { property in
        property.schema.texts.map { text in
          { @Sendable value in
            let others = properties.filter { $0.key != property.key && ($0.isRequired || $0.key == exactlyOne.first) }
            return "{"
              + (others.map { "\"\($0.key)\": \($0.schema.least)" } + ["\"\(property.key)\": \(text(value))"]).joined(separator: ", ")
              + "}"
          }
        }
      }
    case .form, .day, .word, .integer, .flag, .null: return []
    }
  }

  /// A minimal value of this kind.
  private var least: String {
    switch self {
    case .named("Day", _), .day: return "\"2026-01-05\""
    case .named("Code", _), .named("CodeOrAll", _): return "\"NE\""
    case .named(_, let schema), .defaulting(let schema, _), .described(let schema, _): return schema.least
    case .string, .form: return "\"a\""
    case .word(let words): return "\"\(words.first ?? "")\""
    case .integer(let range): return "\(range?.lowerBound ?? 0)"
    case .flag: return "true"
    case .null: return "null"
    case .array: return "[]"
    case .map: return "{}"
    case .either(let schemas): return schemas.first?.least ?? "null"
    case .object(let properties, _, _):
      return "{" + properties.filter(\.isRequired).map { "\"\($0.key)\": \($0.schema.least)" }.joined(separator: ", ") + "}"
    }
  }
}
