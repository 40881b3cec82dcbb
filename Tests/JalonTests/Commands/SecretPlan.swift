import Foundation
import Support

/// A plan in which every text that some reader may not see contains one secret word.
enum SecretPlan {
  static let secret = "Zwiebelkuchen"

  /// Returns a step with the secret in every member that can hold it.
  private static func step(_ id: String, _ visibility: String, _ owners: String) -> String {
    let s = secret
    return """
      {"id": "\(id)-\(s.lowercased())", "phase": "\(s.lowercased())", "title": {"en": "\(s)", "fr": "\(s)"}, "deliverable": "\(s)", "owners": {\(owners)},
       "support": ["XX/\(s.lowercased())"], "duration": 3, "waiting": [{"on": "LY", "for": "reply", "since": "2026-01-05", "\(s)": 1}],
       "signoff": {"kind": "joint", "by": ["LY", "NE"], "given": {"NE": {"on": "2026-01-06", "by": "\(s)", "reference": "\(s)"}}},
       "visibility": "\(visibility)", "tags": ["\(s.lowercased())"], "source": "\(s)", "links": [{"title": "\(s)", "target": "\(s).docx"}], "notes": "\(s)",
       "log": [{"on": "2026-01-05", "by": "\(s)", "text": "\(s)"}], "blocked": "\(s)", "level": {"level": "R", "by": "\(s)", "why": "\(s)"}, "risk": "\(s)", "\(s)": {"\(s)": "\(s)"}}
      """
  }

  /// Writes the plan as the workspace `w` of a folder.
  static func plant(in folder: TemporaryFolder) {
    let s = secret
    // A visible step whose hidden members contain the secret, between two steps that others may not see.
    let visible = """
      {"id": "seen", "phase": "open", "title": "Seen", "owners": {"LY": "mol", "NE": "mol"}, "visibility": "public", "notes": "\(s)", "log": [{"on": "2026-01-05", "by": "\(s)", "text": "\(s)"}], "blocked": "\(s)",
       "level": {"level": "R", "by": "\(s)", "why": "\(s)"}, "risk": "\(s)", "after": [{"step": "a-\(s.lowercased())"}], "parent": "b-\(s.lowercased())",
       "opens": ["\(s.lowercased())"], "\(s)": "\(s)"}
      """
    let baseline =
      "{\"id\": \"x\", \"title\": \"As signed\", \"on\": \"2026-01-05\", \"steps\": {\"a-\(s.lowercased())\": {\"start\": \"2026-01-05\", \"finish\": \"2026-01-06\"}, \"seen\": {\"start\": \"2026-01-05\", \"finish\": \"2026-01-06\"}}}"
    let phases = "[{\"id\": \"open\", \"title\": \"Open\"}, {\"id\": \"\(s.lowercased())\", \"title\": \"\(s)\"}]"
    let steps = [step("a", "own", "\"NE\": \"mol\""), visible, step("b", "own", "")].joined(separator: ", ")
    folder.write(
      """
      {"format": "jalon.roadmap/1", "id": "mixed", "title": "Mixed", "parties": ["LY", "NE"], "start": "2026-01-05", "phases": \(phases), "steps": [\(steps)],
       "baselines": [\(baseline)], "trash": [\(step("t", "public", ""))], "\(s)": "\(s)"}
      """, to: "w/roadmaps/mixed.json")
    folder.write(
      """
      {"format": "jalon.roadmap/1", "id": "\(s.lowercased())", "title": "\(s)", "parties": ["NE"], "start": "2026-01-05", "steps": [\(step("c", "own", ""))]}
      """, to: "w/roadmaps/\(s.lowercased()).json")
    folder.write(
      """
      {"format": "jalon.party/1", "id": "XX", "name": "\(s)", "bodies": [{"id": "\(s.lowercased())", "name": "\(s)"}]}
      """, to: "w/parties/XX.json")
    let party = folder.text(of: "w/parties/LY.json")
    folder.write(
      party.replacingOccurrences(
        of: "\"bodies\": [",
        with:
          "\"letterhead\": \"\(s)\", \"city\": \"\(s)\", \"logo\": \"\(s).png\", \"bodies\": [{\"id\": \"\(s.lowercased())\", \"name\": \"\(s)\", \"person\": \"\(s)\", \"contact\": \"\(s)\"},"
      ),
      to: "w/parties/LY.json")
    folder.write(
      "{\"format\": \"jalon.calendar/1\", \"id\": \"XX\", \"corrections\": [{\"on\": \"2027-01-05\", \"works\": false, \"reason\": \"\(s)\"}]}",
      to: "w/calendars/XX.json")
    folder.write(
      "{\"format\": \"jalon.calendar/1\", \"id\": \"LY\", \"extends\": \"LY\", \"corrections\": [{\"on\": \"2027-01-05\", \"works\": false, \"reason\": \"\(s)\", \"source\": \"\(s)\"}]}",
      to: "w/calendars/LY.json")
    folder.write("{\"format\": \"jalon.filters/1\", \"filters\": [\"\(s)\"]}", to: "w/.jalon/filters.json")
    _ = try? JalonProcess.run(["views", "save", s, s, "--workspace", folder.path("w")])
    _ = try? JalonProcess.run(["set", "seen", "notes:\(s) again", "--reason", s, "--workspace", folder.path("w")])
  }
}
