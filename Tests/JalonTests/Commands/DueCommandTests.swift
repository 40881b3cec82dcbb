import Foundation
import RoadmapEngine
import Support
import Testing

/// `jalon due` on the sample, on a fixed day, and the last visit by which it knows what is new.
@Suite struct DueCommandTests {
  private let folder = TemporaryFolder()

  init() throws {
    try JalonProcess.makeSample(folder.path("w"))
    _ = try jalon(["me", "party:NE", "name:Aminata"])
  }

  /// Runs the program for a person, who has a home of their own.
  private func jalon(_ words: [String], in workspace: String = "w", of person: String = "aminata", _ zone: String = "UTC") throws
    -> JalonProcess
  {
    try JalonProcess.run(
      words + ["--workspace", folder.path(workspace), "--today", "2026-11-24"],
      environment: ["HOME": folder.path(person), "XDG_CONFIG_HOME": folder.path("\(person).config"), "TZ": zone])
  }

  /// Opens line mode and leaves it at once, which is a visit.
  private func visit(_ workspace: String = "w", of person: String = "aminata") throws {
    let visit = try JalonProcess.run(
      [folder.path(workspace), "--plain", "--today", "2026-11-24"],
      environment: ["HOME": folder.path(person), "XDG_CONFIG_HOME": folder.path("\(person).config")], input: "quit\n")
    #expect(visit.status == 0, "\(visit.errors)")
  }

  private static let endings = ["text": "txt", "markdown": "md", "html": "html", "csv": "csv", "json": "json"]

  @Test(arguments: ["en", "fr", "ar"], endings.keys.sorted())
  func `what is due and who waits is told in every language and format`(language: String, format: String) throws {
    let result = try jalon(["due", "--lang", language, "--format", format])
    #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
    expectGolden(result.output, "due-\(language)", as: Self.endings[format] ?? "txt")
  }

  @Test func `the days, the party and the roadmaps choose what is told`() throws {
    // Niger takes no part in the roadmap of Ghana, so it does not wait for Ghana.
    let own = try jalon(["due"]).output
    #expect(own.contains("We wait for (3)") && !own.contains("Ghana (1)"))
    let near = try jalon(["due", "--days", "0"]).output
    #expect(near.contains("Overdue (3)") && near.contains("Today (1)") && !near.contains("In the next"), "\(near)")
    #expect(try jalon(["due", "--days", "30"]).output.contains("Implementing protocol:"))
    let libya = try jalon(["due", "--party", "libya"]).output
    #expect(libya.contains("Libya waits for") && libya.contains("Waiting for Libya") && libya.contains("Ghana (1)"), "\(libya)")
    let one = try jalon(["due", "--roadmap", "gh-ly-skills", "--filter", "+late"]).output
    #expect(one.contains("Map training centres") && !one.contains("Set up the joint committee"), "\(one)")
  }

  @Test func `when there is nothing to tell, a sentence says so, and --quiet prints nothing`() throws {
    let nothing = ["due", "--filter", "text:nonsense", "--since", "2026-11-24"]
    #expect(try jalon(nothing).output.contains("Nothing is due in the next 7 days, nobody is waited for"))
    let quiet = try jalon(nothing + ["--quiet"])
    #expect(quiet.status == 0 && quiet.output.isEmpty && quiet.errors.isEmpty)
    #expect(try jalon(["due", "--quiet"]).output.contains("Overdue (3)"))
  }

  @Test func `wrong options are refused with a sentence`() throws {
    for (words, part) in [
      (["--since", "2026-12-24"], "yet to come"), (["--since", "soon"], "soon"), (["--days=-1"], "--days -1"),
      (["--format", "mspdi"], "mspdi"), (["--filter", "+lat"], "+late"),
    ] {
      let result = try jalon(["due"] + words)
      #expect(result.status == 64 && result.output.isEmpty && result.errors.contains(part), "\(words): \(result.errors)")
    }
    let nobody = try jalon(["due", "--party", "Atlantis"])
    #expect(nobody.status == 1 && nobody.output.isEmpty && nobody.errors.contains("There is no party \"Atlantis\""))
  }

  // MARK: The last visit

  /// What `due` tells as changed, without the heading.
  private func news(in workspace: String = "w", of person: String = "aminata", _ words: [String] = []) throws -> [String] {
    let json = try jalon(["due", "--format", "json"] + words, in: workspace, of: person).output
    let changes = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])["changes"] as? [[String: Any]]
    return (changes ?? []).compactMap { $0["summary"] as? String }
  }

  /// Makes a copy of the workspace in which somebody else works.
  private func copy(to name: String, for person: String) throws {
    #expect(try jalon(["copy", folder.path(name)]).status == 0)
    _ = try jalon(["me", "party:NE", "name:\(person)"], in: name, of: person)
  }

  @Test func `what others did and a merge brought is new, however old it is, and what I did is not`() throws {
    _ = try jalon(["set", "gazette", "duration:6"])
    try copy(to: "b", for: "Moussa")
    _ = try jalon(["set", "ne-ly-labour/sign-protocol", "notes:The text is ready", "--reason", "Call with Tripoli"], in: "b", of: "moussa")
    usleep(1_100_000)
    try visit()
    #expect(try news().isEmpty)
    _ = try jalon(["set", "gazette", "duration:7"])
    #expect(try news().isEmpty)
    // The act is older than the visit, and comes after it.
    #expect(try jalon(["merge", folder.path("b")]).status == 0)
    let told = try news()
    #expect(told.count == 1 && told.first?.contains("Sign the implementing protocol") ?? false, "\(told)")
    try visit()
    #expect(try news().isEmpty)
    #expect(try news(["--since", "2000-01-01"]).count >= 3)
  }

  @Test func `each person of a shared machine has visits of their own, and nothing of them lies in the workspace`() throws {
    try copy(to: "b", for: "Moussa")
    let before = folder.everything(in: "w")
    try visit()
    try visit(of: "fatima")
    #expect(folder.everything(in: "w") == before)
    _ = try jalon(["set", "gazette", "notes:A"], in: "b", of: "moussa")
    _ = try jalon(["merge", folder.path("b")])
    #expect(try news().count == 1)
    #expect(try news(of: "fatima").count == 1)
    try visit(of: "fatima")
    #expect(try news().count == 1)
    #expect(try news(of: "fatima").isEmpty)
  }

  @Test func `a workspace that was moved or copied is known, and another one in its place is not`() throws {
    _ = try jalon(["set", "gazette", "notes:First"])
    try copy(to: "b", for: "Moussa")
    try visit()
    _ = try jalon(["set", "gazette", "notes:Second"], in: "b", of: "moussa")
    try FileManager.default.moveItem(atPath: folder.path("w"), toPath: folder.path("moved"))
    try FileManager.default.copyItem(atPath: folder.path("moved"), toPath: folder.path("stick"))
    for place in ["moved", "stick"] {
      _ = try jalon(["merge", folder.path("b")], in: place)
      #expect(try news(in: place).count == 1, "\(place)")
    }
    try visit("stick")
    #expect(try news(in: "moved").isEmpty, "what was seen in one copy has been seen")
    try JalonProcess.makeSample(folder.path("w"))
    try copy(to: "c", for: "Fatou")
    _ = try jalon(["set", "gazette", "notes:Of another plan"], in: "c", of: "fatou")
    _ = try jalon(["merge", folder.path("c")])
    #expect(try jalon(["due", "--since", "2000-01-01"]).output.contains("Fatou"))
    #expect(try !jalon(["due"]).output.contains("since your last visit"))
  }

  @Test func `a change is told with its local time`() throws {
    try copy(to: "b", for: "Moussa")
    try visit()
    _ = try jalon(["set", "gazette", "notes:A"], in: "b", of: "moussa")
    _ = try jalon(["merge", folder.path("b")])
    let utc = try jalon(["due"]).output
    let ahead = try jalon(["due"], "XXX-5").output
    #expect(utc.contains("NE Moussa") && ahead.contains("NE Moussa") && utc != ahead)
  }

  @Test func `other readers are not told who has changed what`() throws {
    _ = try jalon(["set", "gazette", "notes:Secret"])
    let own = try jalon(["due", "--since", "2020-01-01"]).output
    let other = try jalon(["due", "--since", "2020-01-01", "--reader", "LY"]).output
    #expect(own.contains("Changed since") && !other.contains("Changed since") && other.contains("Overdue"))
  }
}
