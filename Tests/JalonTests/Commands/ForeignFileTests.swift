import Foundation
import Support
import Testing

/// `jalon import` of files of other programs, and of days that have two readings.
@Suite struct ForeignFileTests {
  let folder = TemporaryFolder()
  var workspace: String { folder.path("w") }

  init() throws { try JalonProcess.makeSample(workspace) }

  private func jalon(_ words: [String], _ environment: [String: String] = [:]) throws -> JalonProcess {
    try JalonProcess.run(words + ["--workspace", workspace, "--today", "2026-11-24"], environment: environment)
  }

  private func shown(_ text: String, as name: String, _ environment: [String: String] = [:]) throws -> JalonProcess {
    folder.write(text, to: name)
    return try jalon(["import", folder.path(name), "--roadmap", "ne-ly-labour"], environment)
  }

  @Test(arguments: [
    ("UTC", "2027-03-14"), ("Africa/Tripoli", "2027-03-15"), ("Africa/Niamey", "2027-03-15"), ("America/Lima", "2027-03-14"),
  ])
  func `an instant is the day of this machine`(zone: String, day: String) throws {
    let text = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nDTSTART:20270314T230000Z\nSUMMARY:Zwiebelfest\nEND:VEVENT\nEND:VCALENDAR\n"
    #expect(try shown(text, as: "x.ics", ["TZ": zone]).status == 0)
    #expect(try jalon(["list", "Zwiebelfest", "--format", "json"]).output.contains("\"\(day)\""))
  }

  @Test func `the zone that a calendar names takes precedence over that of the machine`() throws {
    let text =
      "BEGIN:VCALENDAR\nX-WR-TIMEZONE:Africa/Tripoli\nBEGIN:VEVENT\nUID:a\nDTSTART:20270314T223000Z\nSUMMARY:Zwiebelfest\nEND:VEVENT\nEND:VCALENDAR\n"
    #expect(try shown(text, as: "x.ics", ["TZ": "America/Lima"]).status == 0)
    #expect(try jalon(["list", "Zwiebelfest", "--format", "json"]).output.contains("\"2027-03-15\""))
    let odd = try shown(text.replacing("Africa/Tripoli", with: "../../../etc/passwd"), as: "y.ics")
    #expect(odd.status == 0 && odd.errors.contains("does not know the time zone"))
  }

  @Test(arguments: [
    ["set", "focal", "deadline:5/1/2027"], ["set", "focal", "on:5/1/2027"], ["print", "plan", "--today", "5/1/2027"],
    ["print", "changes", "--since", "5/1/2027"], ["list", "--today", "٥/١/٢٠٢٧"],
  ])
  func `a day with two readings is refused with both`(words: [String]) throws {
    let refused = try JalonProcess.run(words + ["--workspace", workspace] + (words.contains("--today") ? [] : ["--today", "2026-11-24"]))
    #expect(refused.status == 64 && refused.output.isEmpty)
    #expect(refused.errors.contains("5 Jan 2027 or 1 May 2027") && refused.errors.contains("2027-01-05 or 2027-05-01"), "\(refused.errors)")
  }

  @Test(arguments: ["15/1/2027", "5/5/2027", "3 déc. 2026", "15/1"]) func `a day with one reading is accepted`(day: String) throws {
    #expect(try jalon(["set", "focal", "deadline:\(day)"]).status == 0)
  }

  @Test(arguments: ["12:12", "3 4", "1,2", "-2014-07-07", "1.2.3", "3.12", "+227 20 72", "3-5/12/2026", "2026-12-03x"])
  func `a text that is no day is refused`(text: String) throws {
    for words in [["set", "focal", "deadline:\(text)"], ["set", "focal", "waiting.since:\(text)"]] {
      #expect(try jalon(words).status == 64, "\(words)")
    }
    #expect(try JalonProcess.run(["list", "--today=\(text)", "--workspace", workspace]).status == 64)
  }

  @Test func `a printed view is refused, and nothing is changed`() throws {
    let view = try jalon(["print", "matrix", "--format", "csv", "--lang", "fr", "--output", folder.path("m.csv")])
    #expect(view.status == 0)
    let refused = try jalon(["import", folder.path("m.csv"), "--lang", "fr"])
    #expect(refused.status == 65 && refused.errors.contains("vue imprimée") && refused.errors.contains("jalon export --format csv"))
  }
}
