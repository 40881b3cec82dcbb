import Support
import Testing

/// Defects that users found.
@Suite struct ReviewedTests {
  let folder = TemporaryFolder()

  private func run(_ words: String...) throws -> JalonProcess {
    try JalonProcess.run(words + ["--workspace", folder.path("w"), "--today", "2027-01-04"])
  }

  /// Makes a workspace of Niger and Libya with one roadmap.
  private func plan(_ steps: String, files: [String: String] = [:]) {
    folder.write(#"{"format": "jalon.workspace/1", "title": "W", "language": "en"}"#, to: "w/jalon.json")
    for id in ["NE", "LY"] { folder.write(#"{"format": "jalon.party/1", "id": "\#(id)", "name": "\#(id)"}"#, to: "w/parties/\(id).json") }
    folder.write(
      #"{"format": "jalon.roadmap/1", "id": "r", "title": "R", "parties": ["NE", "LY"], "start": "2027-01-04", "steps": [\#(steps)]}"#,
      to: "w/roadmaps/r.json")
    for (path, text) in files { folder.write(text, to: "w/\(path)") }
  }

  @Test func `who closes a circle, or names what is not there, is told at once`() throws {
    plan(#"{"id": "a", "title": "A"}, {"id": "b", "title": "B", "after": [{"step": "a"}]}"#)
    let circle = try run("set", "a", "after:b")
    #expect(
      circle.status == 0 && circle.errors.contains("in a circle: r/a → r/b → r/a") && circle.errors.contains("Remove one of the links"))
    #expect(try run("set", "a", "after:").errors.isEmpty)
    #expect(try run("set", "a", "after:nothing").errors.contains("nothing"))
    #expect(try run("set", "b", "duration:2").errors.isEmpty)
  }

  @Test func `a link that is added within a circle is told, and a change of anything else there is not`() throws {
    plan(#"{"id": "a", "title": "A", "after": [{"step": "b"}]}, {"id": "b", "title": "B", "after": [{"step": "a"}]}"#)
    for links in ["b,a", "b"] { #expect(try run("set", "a", "after:\(links)").errors.contains("in a circle") == (links == "b,a")) }
    #expect(try run("set", "a", "duration:2").errors.isEmpty)
  }

  @Test func `a milestone that cannot be dated stands in the forecast all the same`() throws {
    plan(
      #"{"id": "a", "title": "Signing", "kind": "milestone", "deadline": "2027-02-01", "after": [{"step": "a"}]}, {"id": "b", "title": "B", "kind": "event"}"#
    )
    let forecast = try run("forecast", "--runs", "10")
    #expect(forecast.output.contains("Signing") && forecast.output.contains("1 step without dates"))
  }

  @Test func `a step that finds no working day has no dates, and says why`() throws {
    let never =
      #"{"format": "jalon.calendar/1", "id": "NE", "weekends": [{"from": "2027-01-01", "days": ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]}]}"#
    plan(#"{"id": "a", "title": "A", "owners": {"NE": []}}"#, files: ["calendars/NE.json": never])
    #expect(try run("show", "a").output.contains("no working day is left"))
    #expect(try !run("list").output.contains("2199"))
    #expect(try !run("print", "plan", "--format", "json").output.contains("2199-12-31\",\n          \"lateStart"))
  }

  @Test func `why names the feast that a lag steps over, and none that pushed nothing`() throws {
    plan(
      #"{"id": "b0", "title": "B", "on": "2027-03-04", "owners": {"LY": []}}, {"id": "lg", "title": "L", "owners": {"LY": []}, "after": [{"step": "b0", "lag": 5}]}, {"id": "each", "title": "E", "owners": {"NE": [], "LY": []}, "duration": 3, "notBefore": "2027-02-14"}"#
    )
    #expect(try run("show", "lg").output.contains("Eid al-Fitr"))
    #expect(try !run("show", "each").output.contains("February 17"))
  }

  @Test func `a day that was not written out is said before it is saved`() throws {
    plan(#"{"id": "a", "title": "A"}"#)
    let lines = try run("set", "a", "deadline:+10d").output.split(separator: "\n")
    #expect(lines.first == "r/a: Deadline Thu 14 Jan 2027" && lines.contains("Saved: 1 step."))
    #expect(try run("set", "a", "deadline:2027-02-01").output == "Saved: 1 step.\n")
  }

  @Test func `a broken agreement and a person's own rating are shown with the step`() throws {
    plan(
      #"{"id": "a", "title": "A", "duration": 5, "owners": {"NE": []}}, {"id": "m", "title": "M", "kind": "milestone", "owners": {"NE": []}, "after": [{"step": "a"}], "on": "2027-01-07", "level": {"level": "R", "on": "2027-01-02", "by": "DG", "why": "Budget"}}"#
    )
    let shown = try run("show", "m").output
    #expect(shown.contains("does not allow it yet (8 Jan 2027 at the earliest)"), "\(shown)")
    #expect(shown.contains("R, 2 Jan 2027, DG: Budget"))
    #expect(try run("print", "matrix", "--width", "140").output.contains("Budget"))
  }

  @Test func `what is wrong in a calendar or a party is named with its file`() throws {
    plan(
      "",
      files: [
        "calendars/NE.json": #"{"format": "jalon.calendar/1", "id": "NE", "extends": "QQ", "holidays": [{"every": "02-30", "name": "x"}]}"#
      ])
    let check = try run("check")
    #expect(
      check.output.contains("[bad-value] calendars/NE.json") && check.output.contains("extends QQ") && check.status == 1, "\(check.output)")
  }

  @Test func `a command behind its options is told where it belongs`() throws {
    let result = try JalonProcess.run(["--workspace", folder.path, "list"])
    #expect(result.status == 64 && result.errors.contains("Put it first: jalon list"))
  }

  @Test func `what lies in the folders of a workspace and is no part of it is named, and stays`() throws {
    plan(
      #"{"id": "a", "title": "A"}"#, files: ["roadmaps/r.json~": "lost", "parties/notes.txt": "x", "history/.keep": "", "docs/a.txt": "x"])
    let check = try run("check")
    #expect(check.status == 0 && check.output.contains("w/roadmaps/r.json~ is no file of the workspace"))
    #expect(check.output.contains("w/parties/notes.txt") && check.output.contains("2 warnings") && !check.output.contains("docs"))
    #expect(folder.read("w/roadmaps/r.json~") == "lost")
  }

  @Test func `two bodies, views or baselines with one id are named where they stand`() throws {
    plan(
      #"{"id": "a", "title": "A"}"#,
      files: [
        "parties/NE.json":
          #"{"format": "jalon.party/1", "id": "NE", "name": "Niger", "bodies": [{"id": "m", "name": "M"}, {"id": "m", "name": "N"}]}"#,
        "jalon.json":
          #"{"format": "jalon.workspace/1", "title": "W", "language": "en", "views": [{"id": "v", "filter": "+late"}, {"id": "v", "filter": "a"}]}"#,
      ])
    let check = try run("check")
    #expect(check.status == 1)
    #expect(check.output.contains(#"[duplicate-id] parties/NE.json: The id "m" stands on two bodies"#))
    #expect(check.output.contains(#"[duplicate-id] jalon.json: The id "v" stands on two saved views"#))
  }
}
