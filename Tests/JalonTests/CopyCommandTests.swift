import Foundation
import Support
import Testing

/// `jalon copy`: nobody gets a byte of what they may not see.
@Suite struct CopyCommandTests {
  let folder = TemporaryFolder()
  var workspace: String { folder.path("w") }

  init() throws { _ = try JalonProcess.run(["demo", "--keep", workspace, "--plain"]) }

  private static let secret = "Zwiebelkuchen"

  /// A step of which every member says the secret that can.
  private static func step(_ id: String, _ visibility: String, _ owners: String) -> String {
    let s = secret
    return """
      {"id": "\(id)-\(s.lowercased())", "phase": "\(s.lowercased())", "title": {"en": "\(s)", "fr": "\(s)"}, "deliverable": "\(s)", "owners": {\(owners)},
       "support": ["XX/\(s.lowercased())"], "duration": 3, "waiting": [{"on": "LY", "for": "reply", "since": "2026-01-05", "\(s)": 1}],
       "signoff": {"kind": "joint", "by": ["LY", "NE"], "given": {"NE": {"on": "2026-01-06", "by": "\(s)", "reference": "\(s)"}}},
       "visibility": "\(visibility)", "tags": ["\(s.lowercased())"], "source": "\(s)", "links": [{"title": "\(s)", "target": "\(s).docx"}], "notes": "\(s)",
       "blocked": "\(s)", "level": {"level": "R", "by": "\(s)", "why": "\(s)"}, "risk": "\(s)", "\(s)": {"\(s)": "\(s)"}}
      """
  }

  private func plantSecrets() {
    let s = Self.secret
    // A visible step whose hidden members say it, between two that others may not see.
    let visible = """
      {"id": "seen", "phase": "open", "title": "Seen", "owners": {"LY": "mol", "NE": "mol"}, "visibility": "public", "notes": "\(s)", "blocked": "\(s)",
       "level": {"level": "R", "by": "\(s)", "why": "\(s)"}, "risk": "\(s)", "after": [{"step": "a-\(s.lowercased())"}], "parent": "b-\(s.lowercased())",
       "opens": ["\(s.lowercased())"], "\(s)": "\(s)"}
      """
    let baseline =
      "{\"id\": \"x\", \"on\": \"2026-01-05\", \"steps\": {\"a-\(s.lowercased())\": {\"start\": \"2026-01-05\", \"finish\": \"2026-01-06\"}}}"
    let phases = "[{\"id\": \"open\", \"title\": \"Open\"}, {\"id\": \"\(s.lowercased())\", \"title\": \"\(s)\"}]"
    let steps = [Self.step("a", "own", "\"NE\": \"mol\""), visible, Self.step("b", "own", "")].joined(separator: ", ")
    folder.write(
      """
      {"format": "jalon.roadmap/1", "id": "mixed", "title": "Mixed", "parties": ["LY", "NE"], "start": "2026-01-05", "phases": \(phases), "steps": [\(steps)],
       "baselines": [\(baseline)], "trash": [\(Self.step("t", "public", ""))], "\(s)": "\(s)"}
      """, to: "w/roadmaps/mixed.json")
    folder.write(
      """
      {"format": "jalon.roadmap/1", "id": "\(s.lowercased())", "title": "\(s)", "parties": ["NE"], "start": "2026-01-05", "steps": [\(Self.step("c", "own", ""))]}
      """, to: "w/roadmaps/\(s.lowercased()).json")
    folder.write(
      """
      {"format": "jalon.party/1", "id": "XX", "name": "\(s)", "bodies": [{"id": "\(s.lowercased())", "name": "\(s)"}]}
      """, to: "w/parties/XX.json")
    let party = folder.text(of: "w/parties/LY.json")
    folder.write(
      party.replacingOccurrences(
        of: "\"bodies\": [",
        with: "\"bodies\": [{\"id\": \"\(s.lowercased())\", \"name\": \"\(s)\", \"person\": \"\(s)\", \"contact\": \"\(s)\"},"),
      to: "w/parties/LY.json")
    folder.write(
      "{\"format\": \"jalon.calendar/1\", \"id\": \"XX\", \"corrections\": [{\"on\": \"2027-01-05\", \"works\": false, \"reason\": \"\(s)\"}]}",
      to: "w/calendars/XX.json")
    folder.write(
      "{\"format\": \"jalon.calendar/1\", \"id\": \"LY\", \"extends\": \"LY\", \"corrections\": [{\"on\": \"2027-01-05\", \"works\": false, \"reason\": \"\(s)\", \"source\": \"\(s)\"}]}",
      to: "w/calendars/LY.json")
    folder.write("{\"format\": \"jalon.filters/1\", \"filters\": [\"\(s)\"]}", to: "w/.jalon/filters.json")
    _ = try? JalonProcess.run(["views", "save", s, s, "--workspace", workspace])
    _ = try? JalonProcess.run(["set", "seen", "notes:\(s) again", "--reason", s, "--workspace", workspace])
  }

  private func secrets(in copy: String) -> [String] {
    let needle = Self.secret.lowercased()
    return folder.files(in: copy).filter { "\($0.key) \($0.value)".lowercased().contains(needle) }.map(\.key)
  }

  @Test(arguments: ["LY", "joint", "public"]) func `no byte of a copy holds what its reader may not see`(reader: String) throws {
    plantSecrets()
    let made = try JalonProcess.run(["copy", folder.path("c"), "--reader", reader, "--workspace", workspace, "--today", "2026-11-24"])
    #expect(made.status == 0, "\(made.errors)")
    #expect(secrets(in: "c") == [])
    let list = try JalonProcess.run(["list", "roadmap:mixed", "--workspace", folder.path("c"), "--today", "2026-11-24"])
    #expect(list.output.contains("mixed/seen") && list.status == 0, "\(list.errors)")
    let check = try JalonProcess.run(["check", "--workspace", folder.path("c"), "--today", "2026-11-24"])
    #expect(!check.output.contains("missing]"), "\(check.output)")
  }

  @Test func `its own keeper gets everything, byte for byte, with history and without Jalon's own`() throws {
    plantSecrets()
    folder.write("{ half", to: "w/roadmaps/broken.json")
    let made = try JalonProcess.run(["copy", folder.path("c"), "--workspace", workspace])
    #expect(made.status == 0, "\(made.errors)")
    let shared = folder.files(in: "w").filter { !$0.key.contains("/.jalon/") }
    let copied = folder.files(in: "c").filter { !$0.key.contains("/.jalon/") }
    #expect(
      Dictionary(uniqueKeysWithValues: shared.map { ($0.key.dropFirst(1), $0.value) })
        == Dictionary(uniqueKeysWithValues: copied.map { ($0.key.dropFirst(1), $0.value) }))
    #expect(folder.read("c/.jalon/me.json") == nil && !folder.names(in: "c/history").isEmpty)
  }

  @Test func `a copy that cannot be made says why, and leaves nothing`() throws {
    func run(_ words: String...) throws -> JalonProcess { try JalonProcess.run(["copy"] + words + ["--workspace", workspace]) }
    #expect(try run(folder.path("c"), "--reader", "nobody at all").status == 64)
    #expect(try run(folder.path("c"), "--reader", "ZZ").status == 64)
    #expect(try run(folder.path("c"), "--roadmap", "nothing").status == 1)
    #expect(try run(workspace + "/copy").status == 73)
    folder.write("x", to: "full/a")
    #expect(try run(folder.path("full")).status == 73)
    #expect(try run(folder.path("full/a")).status == 66)
    #expect(folder.names() == ["full", "w"] && folder.names(in: "full") == ["a"] && !folder.names(in: "w").contains("copy"))
  }
}
