import Support
import Testing

/// Problems of files that `jalon check` reports with the file.
@Suite struct CheckCommandTests {
  private let plan = SmallWorkspace()

  @Test func `problems of a calendar or a party are reported with the file`() throws {
    plan.write(
      "",
      files: [
        "calendars/NE.json": #"{"format": "jalon.calendar/1", "id": "NE", "extends": "QQ", "holidays": [{"every": "02-30", "name": "x"}]}"#
      ])
    let check = try plan.run("check")
    #expect(
      check.output.contains("[bad-value] calendars/NE.json") && check.output.contains("extends QQ") && check.status == 1, "\(check.output)")
  }

  @Test func `files that do not belong to the workspace are reported, and stay`() throws {
    plan.write(
      #"{"id": "a", "title": "A"}"#, files: ["roadmaps/r.json~": "lost", "parties/notes.txt": "x", "history/.keep": "", "docs/a.txt": "x"])
    let check = try plan.run("check")
    #expect(check.status == 0 && check.output.contains("w/roadmaps/r.json~ is no file of the workspace"))
    #expect(check.output.contains("w/parties/notes.txt") && check.output.contains("2 warnings") && !check.output.contains("docs"))
    #expect(plan.folder.read("w/roadmaps/r.json~") == "lost")
  }

  @Test func `two bodies, views or baselines with one id are reported with their file`() throws {
    plan.write(
      #"{"id": "a", "title": "A"}"#,
      files: [
        "parties/NE.json":
          #"{"format": "jalon.party/1", "id": "NE", "name": "Niger", "bodies": [{"id": "m", "name": "M"}, {"id": "m", "name": "N"}]}"#,
        "jalon.json":
          #"{"format": "jalon.workspace/1", "title": "W", "language": "en", "views": [{"id": "v", "filter": "+late"}, {"id": "v", "filter": "a"}]}"#,
      ])
    let check = try plan.run("check")
    #expect(check.status == 1)
    #expect(check.output.contains(#"[duplicate-id] parties/NE.json: The id "m" stands on two bodies"#))
    #expect(check.output.contains(#"[duplicate-id] jalon.json: The id "v" stands on two saved views"#))
  }
}
