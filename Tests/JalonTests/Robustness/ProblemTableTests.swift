import RoadmapEngine
import Support
import Testing

/// Every problem code with a broken sample, its exact message and its remedy; `Goldens/problems.md` is made from these.
@Suite struct ProblemTableTests {
  /// A minimal workspace with a problem: steps of the roadmap `r`, other members of it, and other files.
  struct Sample {
    let code: Problem.Code
    var steps = ""
    var members = ""
    var files: [String: String] = [:]
  }

  static let samples: [Sample] = [
    Sample(
      code: .cycle, steps: #"{"id": "a", "title": "A", "after": [{"step": "b"}]}, {"id": "b", "title": "B", "after": [{"step": "a"}]}"#),
    Sample(
      code: .linkBroken,
      steps: #"{"id": "a", "title": "A", "duration": 20}, {"id": "b", "title": "B", "on": "2027-01-11", "after": [{"step": "a"}]}"#),
    Sample(code: .agreedDatePassed, steps: #"{"id": "a", "title": "A", "on": "2026-12-01"}"#),
    Sample(code: .doneWithoutDate, steps: #"{"id": "a", "title": "A", "status": "done"}"#),
    Sample(code: .activeWithoutStart, steps: #"{"id": "a", "title": "A", "status": "active"}"#),
    Sample(code: .actualInFuture, steps: #"{"id": "a", "title": "A", "status": "done", "finished": "2027-02-01"}"#),
    Sample(
      code: .finishedBeforeStart,
      steps: #"{"id": "a", "title": "A", "status": "done", "started": "2026-12-02", "finished": "2026-12-01"}"#),
    Sample(code: .linkMissing, steps: #"{"id": "a", "title": "A", "after": [{"step": "nothing"}]}"#),
    Sample(
      code: .linkTwice,
      steps: #"{"id": "a", "title": "A"}, {"id": "b", "title": "B", "after": [{"step": "a"}, {"step": "a", "lag": 2}]}"#),
    Sample(
      code: .openInside,
      steps: #"{"id": "a", "title": "A", "status": "done", "finished": "2027-01-05"}, {"id": "b", "title": "B", "parent": "a"}"#),
    Sample(code: .repeatsIgnored, steps: #"{"id": "a", "title": "A", "repeats": {"every": "6m", "count": 3}}"#),
    Sample(
      code: .extendsMissing,
      files: ["calendars/NE.json": #"{"format": "jalon.calendar/1", "id": "NE", "extends": "QQ"}"#]),
    Sample(
      code: .viewWrong,
      files: [
        "jalon.json":
          #"{"format": "jalon.workspace/1", "title": "W", "language": "en", "views": [{"id": "late", "filter": "+lat"}]}"#
      ]),
    Sample(code: .parentMissing, steps: #"{"id": "a", "title": "A", "parent": "nothing"}"#),
    Sample(code: .duplicateStep, steps: #"{"id": "a", "title": "A"}, {"id": "a", "title": "Again"}"#),
    Sample(code: .duplicateID, members: #" "phases": [{"id": "p", "title": "P"}, {"id": "p", "title": "Again"}],"#),
    Sample(code: .opensMissing, steps: #"{"id": "a", "title": "A", "opens": ["nothing"]}"#),
    Sample(code: .ownerMissing, steps: #"{"id": "a", "title": "A", "owners": {"NE": "nobody"}}"#),
    Sample(code: .phaseMissing, steps: #"{"id": "a", "title": "A", "phase": "nothing"}"#),
    Sample(
      code: .partyMissing,
      files: [
        "roadmaps/q.json":
          #"{"format": "jalon.roadmap/1", "id": "q", "title": "Q", "parties": ["XX"], "start": "2027-01-04", "steps": []}"#
      ]),
    Sample(code: .calendarUnknown, steps: #"{"id": "a", "title": "A", "calendar": "XX"}"#),
    Sample(code: .calendarGap, steps: #"{"id": "a", "title": "A", "notBefore": "2090-05-02", "owners": {"NE": []}}"#),
    Sample(
      code: .calendarMissing, steps: #"{"id": "a", "title": "A", "owners": {"XX": []}}"#,
      files: ["parties/XX.json": #"{"format": "jalon.party/1", "id": "XX", "name": "X"}"#]),
    Sample(code: .weekendEmpty, files: calendar(#"{"from": "2027-01-01", "days": []}"#)),
    Sample(code: .weekendEndless, files: calendar(#"{"from": "2027-01-01", "days": ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]}"#)),
    Sample(
      code: .calendarNeverWorks,
      files: [
        "parties/XX.json": #"{"format": "jalon.party/1", "id": "XX", "name": "X"}"#,
        "calendars/XX.json":
          #"{"format": "jalon.calendar/1", "id": "XX", "weekends": [{"from": "1900-01-01", "days": ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]}]}"#,
      ]),
    Sample(code: .noWorkingDay, steps: #"{"id": "a", "title": "A", "notBefore": "2199-12-30", "duration": 10}"#),
    Sample(code: .badValue, steps: #"{"id": "a", "title": "A", "duration": -5}"#),
    Sample(code: .unknownValue, steps: #"{"id": "a", "title": "A", "status": "resting"}"#),
  ]

  private static func calendar(_ weekend: String) -> [String: String] {
    ["calendars/NE.json": #"{"format": "jalon.calendar/1", "id": "NE", "extends": "NE", "weekends": [\#(weekend)]}"#]
  }

  /// Returns the output of `check` for a sample.
  private func check(_ sample: Sample, _ language: String) throws -> (output: String, status: Int32) {
    let folder = TemporaryFolder()
    folder.write(#"{"format": "jalon.workspace/1", "title": "W", "language": "en"}"#, to: "w/jalon.json")
    folder.write(#"{"format": "jalon.party/1", "id": "NE", "name": "Niger"}"#, to: "w/parties/NE.json")
    folder.write(
      """
      {"format": "jalon.roadmap/1", "id": "r", "title": "R", "parties": ["NE"], "start": "2027-01-04",\(sample.members) "steps": [\(sample.steps)]}
      """, to: "w/roadmaps/r.json")
    for (path, text) in sample.files { folder.write(text, to: "w/\(path)") }
    let result = try JalonProcess.run(["check", "--workspace", folder.path("w"), "--today", "2027-01-06", "--lang", language])
    #expect(result.errors.isEmpty || result.status == 1, "\(result.errors)")
    return (result.output, result.status)
  }

  @Test func `every code has a sample`() {
    #expect(Set(Self.samples.map(\.code)) == Set(Problem.Code.allCases))
  }

  @Test func `the table of problems equals the output of check`() throws {
    var table = """
      # What `jalon check` finds in a plan
      Made by the tests from real output (`ProblemTableTests`). Everything here can be saved; dates ignore what makes no sense. Each sample
      stands in a roadmap `r` of the party NE that starts on 2027-01-04, and is looked at on 2027-01-06.

      | code | severity | place | message | remedy |
      | --- | --- | --- | --- | --- |

      """
    var samples = "\n"
    for sample in Self.samples.sorted(by: { $0.code.rawValue < $1.code.rawValue }) {
      let lines = try check(sample, "en").output.split(separator: "\n").map { String($0) }
      let mark = "[\(sample.code.rawValue)]"
      guard let line = lines.firstIndex(where: { $0.contains(mark) }), lines.indices.contains(line + 1) else {
        Issue.record("\(mark) is not found: \(lines)")
        continue
      }
      let severity = lines[line].prefix { $0 != " " }
      let parts = lines[line].split(separator: ": ", maxSplits: 1)
      let place = parts[0].split(separator: "]").last.map { $0.filter { $0 != " " } } ?? ""
      let remedy = lines[line + 1].drop { $0 == " " }
      table += "| \(sample.code.rawValue) | \(severity) | \(place) | \(parts.last ?? "") | \(remedy) |\n"
      let json =
        ([sample.members.isEmpty ? "" : String(sample.members.dropFirst().dropLast()), sample.steps]
        + sample.files.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }).filter { !$0.isEmpty }
      samples += "## A sample of \(sample.code.rawValue)\n```\n\(json.joined(separator: "\n"))\n```\n\n"
    }
    table += samples
    expectGolden(table, "problems", as: "md")
  }

  @Test(arguments: ["fr", "ar"]) func `every problem has its words in every language`(language: String) throws {
    for sample in Self.samples {
      let other = try check(sample, language)
      let english = try check(sample, "en")
      #expect(other.output.contains("[\(sample.code.rawValue)]") && other.output != english.output, "\(sample.code)")
      #expect(other.status == english.status)
    }
  }

  @Test func `an error makes check fail, a warning does not`() throws {
    for sample in Self.samples {
      let (output, status) = try check(sample, "en")
      #expect(status == (output.contains("error [") ? 1 : 0), "\(sample.code)")
    }
  }
}
