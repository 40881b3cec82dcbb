import RoadmapEngine
import StrictJSON
import Support
import Testing

@testable import FileFormat
@testable import Library

/// Checks the schemas with an independent validator, the Python package jsonschema.
@Suite struct SchemaTests {
  static let roadmap = """
    {"format": "jalon.roadmap/1", "id": "ne-ly", "title": {"en": "Labour", "fr": null}, "instrument": "mou", "parties": ["LY", "*"],
    "start": "2026-01-05", "phases": [{"id": "draft", "title": "Draft"}], "calendar": "each", "archived": false, "x-origin": true, "steps": [
    {"id": "a16", "phase": "draft", "kind": "event", "title": "Round 1", "deliverable": {"ar": "م"},
    "owners": {"*": "mfa", "LY": ["mol", "mfa"], "NE": ""}, "support": ["IOM/mission"], "duration": 3,
    "after": [{"step": "other/a11"}, {"step": "a14", "type": "SS", "lag": -5, "unit": "cd"}], "notBefore": "2026-03-01",
    "deadline": "2026-04-30", "status": "active", "started": "2026-04-06", "progress": 40,
    "waiting": [{"on": "LY", "for": "reply", "since": "2026-04-09", "reminders": ["2026-04-20"], "until": "2026-05-01"}],
    "signoff": {"kind": "each", "by": ["LY", "NE"], "threshold": 1, "given": {"NE": {"on": "2026-04-08", "by": "DG", "reference": "NV 221"}}},
    "visibility": "joint", "tags": ["legal"], "source": "art. 7", "links": [{"title": "Draft", "target": "docs/d.docx"}], "notes": "N",
    "log": [{"on": "2026-04-09", "by": "NE", "text": "T"}],
    "calendar": "LY", "on": "2026-04-07", "finished": "2026-04-09", "remaining": 2, "blocked": "B",
    "level": {"level": "A", "on": "2026-04-01", "by": "DG", "why": "W"}, "estimate": {"best": 0, "usual": 500, "worst": 10000},
    "parent": "a1", "opens": ["gh-ly"], "risk": "R", "dropped": "D", "repeats": {"every": "6m", "count": 4, "roll": "next"}}],
    "baselines": [{"id": "b", "title": "B", "on": "2022-10-14", "steps": {"a16": {"start": "2026-03-02", "finish": "2026-03-04"}}}],
    "trash": [{"id": "a2", "title": "T", "removed": {"at": "2026-11-23T08:30:00Z", "by": "NE"}}]}
    """
  static let party = """
    {"format": "jalon.party/1", "id": "NE", "name": {"en": "Niger"}, "kind": "state", "calendar": "NE", "archived": true,
     "letterhead": {"fr": "République du Niger\\nMinistère du Travail"}, "city": "Niamey", "logo": "NE.png",
    "bodies": [{"id": "mol", "short": {"en": "MoL"}, "name": "Ministry", "person": "", "contact": "c", "archived": false}], "x": {"y": 1}}
    """
  static let calendar = """
    {"format": "jalon.calendar/1", "id": "LY", "extends": "NE", "weekends": [{"from": "2006-01-01", "days": ["fri", "sat"], "source": "s"}],
    "holidays": [{"on": "2026-03-20", "name": {"en": "Eid"}, "certainty": "estimated", "source": "U"}, {"every": "08-03", "name": "I",
    "days": 1, "from": 1960, "until": 2100, "except": [1999], "shift": "next-working-day", "declared": true}, {"easter": 1, "name": "E"},
    {"orthodoxEaster": -2, "name": "O"}, {"hijri": "10-01", "name": "H"}],
    "corrections": [{"on": "2026-03-19", "works": false, "name": "C", "reason": "R", "source": "s"}]}
    """
  static let workspace = """
    {"format": "jalon.workspace/1", "title": {"en": "W"}, "language": "fr", "views": [{"id": "late", "title": "L", "filter": "+late"}]}
    """
  static let me = """
    {"format": "jalon.me/1", "party": "NE", "name": "Amina", "replica": "3f9a2c71", "place": "1:2:3", "born": "4.5", "user": 1000}
    """

  static func schema(_ kind: SchemaName) -> String {
    String(decoding: kind.schema.document(title: "jalon.\(kind.rawValue)/1"), as: UTF8.self)
  }

  /// Returns a schema that allows only known keys, as the program writes them.
  static func closed(_ kind: SchemaName) -> String {
    schema(kind).replacing("\"additionalProperties\": true", with: "\"additionalProperties\": false")
  }

  /// Returns whether the program reads a file without any value that counts as missing.
  static func isClean(_ kind: SchemaName, _ text: String) -> Bool {
    let bytes = Array(text.utf8)
    func clean<Value>(_ reading: PlanFile.Reading<Value>?) -> Bool {
      reading.map { !$0.isNewer && !unknown(in: $0.value).contains { $0.cause != .unknownKey } } ?? false
    }
    return switch kind {
    case .roadmap: clean(try? PlanFile.roadmap(bytes))
    case .party: clean(try? PlanFile.party(bytes))
    case .calendar: clean(try? PlanFile.calendar(bytes))
    case .workspace: clean(try? PlanFile.workspace(bytes))
    case .me: clean(try? ReplicaMark.read(bytes))
    case .change: HistoryFile.read(bytes).damaged.isEmpty
    }
  }

  /// Returns the unknown members that are kept in a value, at any depth.
  static func unknown(in value: Any) -> [UnknownMember] {
    if let member = value as? UnknownMember { return [member] }
    return Mirror(reflecting: value).children.flatMap { unknown(in: $0.value) }
  }

  @Test func `the samples of this test have every key that the tables have`() {
    let keys =
      [Roadmap.layout.properties, Phase.layout.properties, Step.layout.properties, Link.layout.properties, Waiting.layout.properties]
      + [Signoff.layout.properties, Approval.layout.properties, Attachment.layout.properties, Level.layout.properties]
      + [Estimate.layout.properties, Repetition.layout.properties, Removal.layout.properties, Baseline.layout.properties]
      + [Baseline.Dates.layout.properties, Party.layout.properties, Body.layout.properties, WorkingCalendar.layout.properties]
      + [DatedWeekend.layout.properties, Holiday.layout.properties, Correction.layout.properties, Workspace.layout.properties]
      + [SavedView.layout.properties, ReplicaMark.layout.properties]
    let samples = [Self.roadmap, Self.party, Self.calendar, Self.workspace, Self.me].joined()
    #expect(keys.flatMap { $0 }.map(\.key).filter { !samples.contains("\"\($0)\":") } == [])
  }

  /// Thousands of files that are valid, slightly damaged or only unusual: every leaf at its limits, and any damage at any place.
  @Test(arguments: [
    (SchemaName.roadmap, roadmap, 600), (.party, party, 300), (.calendar, calendar, 500), (.workspace, workspace, 200), (.me, me, 200),
  ]) func `schema and program say the same of every file`(kind: SchemaName, sample: String, count: Int) throws {
    let tree = JSONTree(try JSONDocument(Array(sample.utf8)).root)
    var random = SeededRandom(seed: 2026)
    let mutations = (Mutation.everywhere(in: tree) + (0..<count).map { _ in Mutation(of: tree, &random) }).filter {
      !Self.isOutOfOrder($0)
    }
    let faults = try SchemaValidator.faults([sample] + mutations.map(\.text), schema: Self.schema(kind))
    #expect(faults.first == .some(nil) && Self.isClean(kind, sample))
    let verdicts = zip(mutations, faults.dropFirst()).map { (mutation: $0, schema: $1, isClean: Self.isClean(kind, $0.text)) }
    for verdict in verdicts.filter({ ($0.schema == nil) != $0.isClean }).prefix(12) {
      Issue.record(
        "\(verdict.mutation.name) · schema: \(verdict.schema ?? "accepts") · program: \(verdict.isClean ? "accepts" : "refuses")")
    }
    let accepted = verdicts.count { $0.isClean }
    #expect(accepted > verdicts.count / 10 && accepted < verdicts.count * 9 / 10, "\(accepted) of \(verdicts.count)")
  }

  /// Returns whether a mutation breaks the one rule that a schema cannot express: best <= usual <= worst.
  static func isOutOfOrder(_ mutation: Mutation) -> Bool {
    guard let root = try? JSONDocument(Array(mutation.text.utf8)).root else { return false }
    func values(_ json: JSONValue, _ key: StaticString) -> [JSONValue] { json.members.filter { $0.key == key }.map(\.value) }
    let steps = (values(root, "steps") + values(root, "trash")).flatMap { Array($0.elements) }
    return steps.flatMap { values($0, "estimate") }.contains { estimate in
      guard let best = values(estimate, "best").first?.integer, let usual = values(estimate, "usual").first?.integer,
        let worst = values(estimate, "worst").first?.integer
      else { return false }
      return !(best <= usual && usual <= worst)
    }
  }

  @Test func `every shipped calendar and template is valid`() throws {
    for (kind, folder) in [(SchemaName.calendar, "calendars"), (.roadmap, "templates")] {
      let names = Library.names(in: folder)
      let files = names.compactMap { Library.bytes(of: "\(folder)/\($0).json").map { String(decoding: $0, as: UTF8.self) } }
      #expect(files.count > 4 && files.count == names.count)
      let faults = try SchemaValidator.faults(files, schema: Self.closed(kind))
      #expect(zip(names, faults).compactMap { name, fault in fault.map { "\(name) \($0)" } } == [])
    }
  }

  @Test func `every schema is one by its own metaschema`() throws {
    for kind in SchemaName.allCases { #expect(try SchemaValidator.faults([], schema: Self.schema(kind)).isEmpty) }
  }
}
