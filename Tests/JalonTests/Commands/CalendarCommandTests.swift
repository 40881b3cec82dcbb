import Foundation
import Support
import Testing

/// `jalon calendar` on a workspace of two parties and one roadmap with three steps.
@Suite struct CalendarCommandTests {
  let folder: TemporaryFolder

  init() {
    folder = TemporaryFolder()
    folder.write("{\"format\": \"jalon.workspace/1\", \"title\": \"W\", \"language\": \"en\"}", to: "w/jalon.json")
    for (id, english, french) in [("LY", "Libya", "Libye"), ("NE", "Niger", "Niger"), ("TD", "Chad", "Tchad")] {
      folder.write(
        "{\"format\": \"jalon.party/1\", \"id\": \"\(id)\", \"name\": {\"en\": \"\(english)\", \"fr\": \"\(french)\"}}",
        to: "w/parties/\(id).json")
    }
    folder.write(
      """
      {"format": "jalon.roadmap/1", "id": "r", "title": "R", "parties": ["LY", "NE"], "start": "2027-03-01", "steps": [
        {"id": "draft", "title": "Draft", "owners": {"LY": []}, "duration": 7, "deadline": "2027-03-14"},
        {"id": "reply", "title": "Reply", "owners": {"NE": []}, "duration": 5, "after": [{"step": "draft"}], "deadline": "2027-04-30"},
        {"id": "sign", "title": "Sign", "kind": "event", "owners": {"LY": [], "NE": []}, "after": [{"step": "reply"}]}]}
      """, to: "w/roadmaps/r.json")
  }

  func run(_ line: String, _ more: String...) throws -> JalonProcess { try run(line, more) }

  private func run(_ line: String, _ more: [String]) throws -> JalonProcess {
    let words = line.split(separator: " ").map { String($0) } + more
    return try JalonProcess.run(["calendar"] + words + ["--workspace", folder.path("w"), "--today", "2027-02-15"])
  }

  /// Returns the commands and their output, as a person would see them.
  func story(_ lines: [[String]]) throws -> String {
    try lines.map { line in
      let result = try run(line[0], Array(line.dropFirst()))
      let words = ([line[0]] + line.dropFirst().map { "'\($0)'" }).joined(separator: " ")
      return "$ jalon calendar \(words)\n\(result.output)\(result.errors)[\(result.status)]\n\n"
    }.joined().replacingOccurrences(of: folder.path, with: "DIR")
  }

  @Test(arguments: ["en", "fr", "ar"]) func `a year of a calendar on a page`(language: String) throws {
    let result = try run("show ly --year 2027 --lang \(language)")
    #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
    expectGolden(result.output, "calendar-show-\(language)")
  }

  @Test(arguments: ["en", "fr", "ar"]) func `a year with holidays that are observed on other days`(language: String) throws {
    let result = try run("show GH --year 2027 --lang \(language)")
    #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
    expectGolden(result.output, "calendar-show-shifted-\(language)")
  }

  @Test func `the JSON of a shifted holiday names the day instead of which it is observed`() throws {
    let output = try run("show GH --year 2026 --format json").output
    #expect(output.contains("\"day\": \"2026-01-09\"") && output.contains("\"insteadOf\": [\"2026-01-07\"]"))
    #expect(!output.contains("\"day\": \"2026-01-07\"") && output.contains("Constitution Day (observed)"))
  }

  @Test(arguments: ["en", "fr", "ar"]) func `the days that are common to three parties on a page`(language: String) throws {
    let result = try run("common LY NE TD --from 2027-01-01 --to 2027-06-30 --lang \(language)")
    #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
    expectGolden(result.output, "calendar-common-\(language)")
  }

  @Test func `a year and common days as JSON stay what programs read`() throws {
    expectGolden(try run("show EG --year 2027 --format json").output, "calendar-show-json")
    expectGolden(try run("common LY EU --from 2027-02-01 --to 2027-02-28 --format json").output, "calendar-common-json")
  }

  @Test func `a year in which the weekend changed, and one beyond the data`() throws {
    expectGolden(try story([["show MR --year 2014"], ["show LY --year 2078"], ["show IT --year 2190"]]), "calendar-show-years")
  }

  @Test func `a story of corrections`() throws {
    let text = try story([
      ["correct LY 2027-03-08 off --dry-run --reason", "Cabinet decision 12"],
      ["correct LY 2027-03-08 off --reason", "Cabinet decision 12"],
      ["correct LY 2027-03-08 off --reason", "Again"], ["correct LY 2027-03-09 off --reason", "Announced"],
      ["move LY 2027-03-10 2027-03-10 --source lana.gov.ly --reason", "Announced on 8 March"],
      ["move LY 2027-03-12 2027-03-14 --reason", "Put off"], ["correct LY 2027-03-08 works --reason", "Cabinet decision 13"],
      ["correct NE 2027-03-20 works --lang fr --reason", "Rattrapage"], ["correct MA 2027-03-22 off --lang ar --reason", "قرار"],
      ["show LY --year 2027"],
    ])
    expectGolden(text, "calendar-story")
    expectGolden(folder.text(of: "w/calendars/LY.json"), "calendar-story-file")
  }

  @Test func `a correction that is only shown changes no file`() throws {
    let before = folder.files()
    #expect(try run("move LY 2027-03-09 2027-03-16 --dry-run --reason", "R").status == 0)
    #expect(folder.files().filter { !$0.key.contains("/.jalon/") } == before)
  }

  @Test func `a step whose dates a correction moved is printed with its new date`() throws {
    #expect(try run("correct LY 2027-03-08 off --reason", "R").output.contains("r/reply: "))
    let page = try JalonProcess.run(["show", "draft", "--workspace", folder.path("w"), "--today", "2027-02-15"])
    #expect(page.output.contains("R, LY, 8 Mar") || page.output.contains("R, Libya, 8 Mar"), "\(page.output)")
  }

  @Test func `the catalogue of wrong questions about calendars`() throws {
    let before = folder.files()
    expectGolden(
      try story([
        ["show LI"], ["show Nigr"], ["show Tchat"], ["show QQ"], ["show ../LY"], ["show LY --year 2300"], ["show LY --format csv"],
        ["common"], ["common LY NE"], ["common LY XX --from 2027-01-01 --to 2027-02-01"],
        ["common LY NE --from 2027-02-01 --to 2027-01-01"], ["correct LY 2027-02-30 off --reason", "R"],
        ["correct LY 2027-03-08 free --reason", "R"], ["correct LY 2027-03-08 off"], ["correct LY 2027-03-08 off --reason", " "],
        ["correct LY 2027-03-12 off --reason", "R"], ["correct LY 2027-03-08 works --reason", "R"],
        ["correct LY 2027-09-16 off --reason", "R"], ["move LY 2027-03-08 2027-03-20 --reason", "R"],
        ["move LY 2027-11-10 2027-11-20 --reason", "R"], ["move LY 2027-09-16 2027-09-16 --reason", "R"],
        ["move LY 2027-03-09 2199-12-30 --reason", "R"], ["correct LY 2200-01-01 off --reason", "R"],
      ]), "calendar-wrong")
    #expect(folder.files().filter { !$0.key.contains("/.jalon/") } == before)
  }

  @Test func `a party without a calendar is told apart from an unknown one`() throws {
    folder.write("{\"format\": \"jalon.party/1\", \"id\": \"AU\", \"name\": \"African Union\"}", to: "w/parties/AU.json")
    let result = try run("common LY AU --from 2027-01-01 --to 2027-02-01")
    #expect(result.status == 1 && result.errors.contains("The calendar AU of party AU is not there"), "\(result.errors)")
  }

  @Test func `a broken calendar is named, and never overwritten`() throws {
    folder.write("{ broken", to: "w/calendars/LY.json")
    #expect(try run("show LY").errors.contains("calendars/LY.json"))
    #expect(try run("correct LY 2027-03-08 off --reason", "R").status == 65)
    #expect(folder.text(of: "w/calendars/LY.json") == "{ broken")
  }

  @Test func `calendars by which nobody or everybody works are reported, and end`() throws {
    let week = "\"mon\", \"tue\", \"wed\", \"thu\", \"fri\", \"sat\", \"sun\""
    for (weekends, code) in [
      ("[{\"from\": \"1900-01-01\", \"days\": [\(week)]}]", "calendar-never-works"),
      ("[{\"from\": \"1900-01-01\", \"days\": [\"sun\"]}, {\"from\": \"2027-03-10\", \"days\": [\(week)]}]", "weekend-endless"),
      ("[{\"from\": \"1900-01-01\", \"days\": []}]", "weekend-empty"), ("[]", "weekend-empty"),
    ] {
      folder.write("{\"format\": \"jalon.calendar/1\", \"id\": \"LY\", \"weekends\": \(weekends)}", to: "w/calendars/LY.json")
      let check = try JalonProcess.run(["check", "--workspace", folder.path("w"), "--today", "2027-02-15"])
      #expect(check.output.contains("[\(code)]"), "\(check.output)")
      #expect(try JalonProcess.run(["print", "plan", "--workspace", folder.path("w"), "--today", "2027-02-15"]).status == 0)
      #expect(try run("show LY --year 2027 --format json").output.contains("\"code\": \"\(code)\""))
      #expect(try run("common LY NE --from 2027-03-01 --to 2027-04-30").status == 0)
      #expect(try run("correct LY 2027-03-08 off --dry-run --reason", "R").status == 0)
    }
  }
}
