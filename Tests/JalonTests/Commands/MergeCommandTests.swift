import Foundation
import Support
import Testing

/// Two copies of one workspace, on which two people work with the real program (Collaboration.md).
@Suite struct MergeCommandTests {
  /// Two folders that began as one.
  private struct TwoCopies {
    let folder = TemporaryFolder()
    private(set) var text = ""

    init() throws {
      try JalonProcess.makeSample(folder.path("niamey"))
      try FileManager.default.copyItem(atPath: folder.path("niamey"), toPath: folder.path("tripoli"))
      try run("niamey", "me", "party:NE", "name:Issoufou")
      try run("tripoli", "me", "party:LY", "name:Saley")
    }

    @discardableResult
    mutating func run(_ copy: String, _ words: String...) throws -> JalonProcess {
      let result = try JalonProcess.run(words + ["--workspace", copy, "--today", "2026-11-24"], in: folder.path(""))
      text += "\(copy)$ jalon \(words.joined(separator: " "))\n\(result.output)\(result.errors)[\(result.status)]\n\n"
      return result
    }

    /// Lets both copies take over what the other has.
    mutating func exchange() throws {
      try run("niamey", "merge", "tripoli")
      try run("tripoli", "merge", "niamey")
    }

    /// Every shared file of a copy with its content.
    func shared(_ copy: String) -> [String: String] {
      let files = folder.everything(in: copy).filter { !$0.key.hasPrefix("\(copy)/.jalon/") }
      return Dictionary(uniqueKeysWithValues: files.map { (String($0.key.dropFirst(copy.count)), $0.value) })
    }

    /// The story without what differs from run to run: instants, and ids of records and conflicts.
    var timeless: String {
      text.replacing(#/\d{1,2} \w{3} \d{4} \d\d:\d\d/#, with: "24 Nov 2026 08:00").replacing(#/(?m)^[0-9a-f]{8}  /#, with: "ID        ")
        .replacing(#/decide [0-9a-f]+/#, with: "decide ID")
    }

    /// The beginning of the id of the only conflict.
    var conflict: String {
      get throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path("niamey/conflicts"))
        return String(try #require(names.first).prefix(6))
      }
    }
  }

  @Test func `two people change the same date, see both values, and one of them decides`() throws {
    var copies = try TwoCopies()
    try copies.run("niamey", "set", "session-1", "on:2027-02-02", "--reason", "hall taken in January")
    try copies.run("niamey", "set", "ne-ly-labour/gazette", "progress:40")
    try copies.run("tripoli", "set", "session-1", "on:2027-03-16", "--reason", "after Ramadan")
    try copies.exchange()
    #expect(copies.shared("niamey") == copies.shared("tripoli"))
    try copies.run("niamey", "conflicts")
    try copies.run("niamey", "check")
    try copies.run("niamey", "decide", copies.conflict, "theirs", "--reason", "agreed by phone")
    try copies.run("niamey", "conflicts")
    try copies.run("tripoli", "merge", "niamey")
    #expect(copies.shared("niamey") == copies.shared("tripoli"))
    try copies.run("niamey", "undo")
    #expect(try copies.run("niamey", "conflicts").status == 1)
    try copies.run("niamey", "decide", copies.conflict, "base")
    try copies.exchange()
    #expect(copies.shared("niamey") == copies.shared("tripoli"))
    try copies.run("tripoli", "merge", "niamey")
    expectGolden(copies.timeless, "merge-story")
    #expect(try copies.run("niamey", "history").output.contains("decided: ne-ly-labour/session-1"))
  }

  @Test(arguments: ["fr", "ar"])
  func `conflicts are told in French and Arabic`(_ language: String) throws {
    var copies = try TwoCopies()
    try copies.run("niamey", "set", "session-1", "on:2027-02-02")
    try copies.run("tripoli", "set", "session-1", "on:2027-03-16")
    try copies.run("tripoli", "remove", "ne-ly-labour/gazette")
    try copies.run("niamey", "set", "ne-ly-labour/gazette", "deadline:2027-12-01")
    try copies.run("niamey", "merge", "tripoli", "--lang", language)
    try copies.run("niamey", "conflicts", "--lang", language)
    try copies.run("niamey", "decide", "zz", "base", "--lang", language)
    try copies.run("niamey", "decide", copies.conflict, "nobody", "--lang", language)
    try copies.run("niamey", "merge", "niamey", "--lang", language)
    expectGolden(copies.timeless.replacing(#/\d{1,2}(er)? \S+ 20\d\d \d\d:\d\d/#, with: "24 Nov 2026 08:00"), "merge-\(language)")
  }

  @Test func `the list of conflicts is read by programs`() throws {
    var copies = try TwoCopies()
    try copies.run("niamey", "set", "session-1", "on:2027-02-02")
    try copies.run("tripoli", "set", "session-1", "on:2027-03-16")
    try copies.exchange()
    let json = try copies.run("niamey", "conflicts", "--format", "json").output
    let list = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
    #expect(list.map { $0["atom"] as? String } == ["on"])
    #expect(list.first?["step"] as? String == "session-1")
    #expect((list.first?["sides"] as? [[String: Any]])?.map { $0["party"] as? String }.sorted { ($0 ?? "") < ($1 ?? "") } == ["LY", "NE"])
    #expect(list.first?["id"] is String)
    // Every list of contested or proposed values has these members, null included.
    #expect(Set(try #require(list.first).keys) == ["id", "roadmap", "step", "atom", "base", "sides"])
    #expect((list.first?["base"] as? [String: String]) == ["on": "2027-01-26"])
    let sides = try #require(list.first?["sides"] as? [[String: Any]])
    #expect(sides.allSatisfy { Set($0.keys) == ["party", "by", "at", "value", "reason"] })
  }

  @Test(arguments: ["en", "fr", "ar"])
  func `line mode lists conflicts, tells what each side moves, and decides by number`(_ language: String) throws {
    var copies = try TwoCopies()
    try copies.run("niamey", "set", "session-1", "on:2027-02-02", "--reason", "hall taken in January")
    try copies.run("tripoli", "set", "session-1", "on:2027-03-16")
    try copies.run("niamey", "set", "ne-ly-labour/gazette", "title:Publish it")
    try copies.run("tripoli", "set", "ne-ly-labour/gazette", "title:Publish both")
    try copies.exchange()
    let words = ["en": ["conflicts", "decide", "theirs", "before"], "fr": ["divergences", "trancher", "autre", "avant"]]
    let said = words[language] ?? ["تعارضات", "احسم", "لهم", "قبل"]
    let lines = [
      said[0], "2", "\(said[1]) 2", "\(said[1]) 2 \(said[2])", "after Ramadan", said[0], "\(said[1]) 1 \(said[3])",
      said[0],
      "\(said[1]) 7 \(said[2])",
    ]
    let result = try JalonProcess.run(
      ["--plain", "--lang", language, "--workspace", "niamey", "--today", "2026-11-24"], in: copies.folder.path(""),
      input: lines.map { "\($0)\n" }.joined())
    #expect(result.status == 0)
    let told = result.output.replacing(#/\d{1,2}(er)? \S+ 20\d\d \d\d:\d\d/#, with: "24 Nov 2026 08:00")
    expectGolden(told, "plain-conflicts-\(language)")
    #expect(copies.shared("niamey")["/roadmaps/ne-ly-labour.json"]?.contains("\"on\": \"2027-03-16\"") == true)
    #expect(try copies.run("niamey", "conflicts").status == 0)
  }

  @Test func `an undo after a merge takes back only one's own act`() throws {
    var copies = try TwoCopies()
    try copies.run("niamey", "set", "ne-ly-labour/gazette", "progress:40")
    try copies.run("tripoli", "set", "ne-ly-labour/gazette", "deadline:2027-12-01")
    try copies.run("tripoli", "set", "model-contract", "duration:50")
    try copies.exchange()
    #expect(try copies.run("niamey", "undo").output.contains("Progress % 0 → 40"))
    let plan = try #require(copies.shared("niamey")["/roadmaps/ne-ly-labour.json"])
    #expect(!plan.contains("\"progress\": 40") && plan.contains("\"2027-12-01\"") && plan.contains("\"duration\": 50"))
    #expect(try copies.run("niamey", "undo").status == 1)
    try copies.exchange()
    #expect(copies.shared("niamey") == copies.shared("tripoli"))
  }

  @Test func `an undo on which another copy has built is refused, names it, and leaves the acts before it free`() throws {
    var copies = try TwoCopies()
    try copies.run("niamey", "set", "ne-ly-labour/gazette", "deadline:2027-12-01")
    try copies.run("niamey", "set", "ne-ly-labour/gazette", "progress:10")
    try copies.run("tripoli", "merge", "niamey")
    try copies.run("tripoli", "set", "ne-ly-labour/gazette", "progress:60")
    try copies.run("niamey", "merge", "tripoli")
    let refused = try copies.run("niamey", "undo")
    #expect(refused.status == 1 && refused.errors.contains("In the way is what LY Saley did on"), "\(refused.errors)")
    #expect(refused.errors.contains("Progress % 10 → 60"))
    let offered = try #require(refused.errors.firstMatch(of: /jalon undo (h-\w+)/)).1
    #expect(try copies.run("niamey", "undo", String(offered)).status == 0)
    let plan = try #require(copies.shared("niamey")["/roadmaps/ne-ly-labour.json"])
    #expect(!plan.contains("\"2027-12-01\"") && plan.contains("\"progress\": 60"))
  }

  @Test func `undoing one's own side of a conflict leaves the other value`() throws {
    var copies = try TwoCopies()
    try copies.run("niamey", "set", "session-1", "on:2027-02-02")
    try copies.run("tripoli", "set", "session-1", "on:2027-03-16")
    try copies.exchange()
    #expect(try copies.run("niamey", "undo").status == 0)
    #expect(try copies.run("niamey", "conflicts").status == 0)
    #expect(copies.shared("niamey")["/roadmaps/ne-ly-labour.json"]?.contains("\"on\": \"2027-03-16\"") == true)
  }

  @Test func `what was edited by hand in one copy reaches the other`() throws {
    var copies = try TwoCopies()
    try copies.run("niamey", "set", "session-1", "on:2027-02-02")
    let file = copies.folder.path("tripoli/roadmaps/ne-ly-labour.json")
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let edited = text.replacing("\"Joint committee, session 1, Tripoli\"", with: "\"Joint committee, first session\"")
    #expect(edited != text)
    try edited.write(toFile: file, atomically: true, encoding: .utf8)
    try copies.exchange()
    #expect(copies.shared("niamey") == copies.shared("tripoli"))
    #expect(copies.shared("niamey")["/roadmaps/ne-ly-labour.json"]?.contains("first session") == true)
    #expect(copies.shared("tripoli")["/roadmaps/ne-ly-labour.json"]?.contains("2027-02-02") == true)
    // Once it is a record, an edit of the same title by hand is one that followed it.
    try copies.run("niamey", "set", "session-1", "title:Another title")
    try copies.exchange()
    #expect(try copies.run("niamey", "conflicts").status == 0)
  }

  @Test func `a purged step is nowhere left after a merge, in neither copy`() throws {
    var copies = try TwoCopies()
    try copies.run("tripoli", "set", "ne-ly-labour/gazette", "notes:Unspeakable words")
    try copies.run("niamey", "remove", "ne-ly-labour/gazette")
    try copies.run("niamey", "purge", "ne-ly-labour/gazette", "--yes-purge", "gazette")
    try copies.exchange()
    try copies.exchange()
    #expect(copies.shared("niamey") == copies.shared("tripoli"))
    for (name, text) in copies.shared("tripoli") { #expect(!text.contains("Unspeakable"), "\(name)") }
  }

  @Test func `only a copy of the same workspace is merged, and only a whole one`() throws {
    var copies = try TwoCopies()
    try copies.run("niamey", "set", "session-1", "on:2027-02-02")
    let before = copies.shared("niamey")
    #expect(try copies.run("niamey", "merge", "nowhere").status == 66)
    _ = try JalonProcess.run(["new", "other", "--template", "bla", "--parties", "NE,LY"], in: copies.folder.path(""))
    #expect(try copies.run("niamey", "merge", "other").status == 65)
    try "{".write(toFile: copies.folder.path("tripoli/parties/LY.json"), atomically: true, encoding: .utf8)
    #expect(try copies.run("niamey", "merge", "tripoli").status == 65)
    #expect(copies.shared("niamey") == before)
  }

  @Test func `three copies that pass records on become equal, whoever meets whom`() throws {
    var copies = try TwoCopies()
    try FileManager.default.copyItem(atPath: copies.folder.path("niamey"), toPath: copies.folder.path("agadez"))
    try copies.run("agadez", "me", "party:NE", "name:Moussa")
    try copies.run("niamey", "rename", "ne-ly-labour/gazette", "journal")
    try copies.run("agadez", "set", "ne-ly-labour/gazette", "deadline:2028-01-10")
    try copies.run("tripoli", "add", "Visit of the sites", "--roadmap", "ne-ly-labour")
    try copies.run("agadez", "merge", "tripoli")
    try copies.run("agadez", "undo")
    try copies.run("niamey", "merge", "agadez")
    try copies.run("tripoli", "merge", "niamey")
    try copies.run("agadez", "merge", "tripoli")
    #expect(copies.shared("niamey") == copies.shared("tripoli"))
    #expect(copies.shared("niamey") == copies.shared("agadez"))
    #expect(copies.shared("agadez")["/roadmaps/ne-ly-labour.json"]?.contains("\"journal\"") == true)
    #expect(copies.shared("agadez")["/roadmaps/ne-ly-labour.json"]?.contains("2028-01-10") == false)
    #expect(copies.shared("agadez")["/roadmaps/ne-ly-labour.json"]?.contains("Visit of the sites") == true)
  }
}
