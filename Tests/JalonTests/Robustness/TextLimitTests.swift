import FileLimits
import Support
import Testing

/// On the command line, a text of the maximum length is saved and read; with one byte more nothing changes, and the reason is reported.
@Suite struct TextLimitTests {
  let folder = TemporaryFolder()
  var workspace: String { folder.path("w") }

  init() throws {
    try JalonProcess.makeSample(workspace)
    _ = try run(["me", "party:NE"])
  }

  private func run(_ words: [String]) throws -> JalonProcess {
    try JalonProcess.run(words + ["--workspace", workspace, "--today", "2026-11-24"])
  }

  private func text(_ bytes: Int) -> String { String(repeating: "a", count: bytes - 2) + "é" }

  private func shared() -> [String: String] { folder.files(in: "w").filter { !$0.key.contains("/lock") } }

  /// The arguments of commands; `@` stands for the text.
  private static let commands: [[String]] = [
    ["set", "gazette", "title:@"], ["set", "gazette", "title.ar:@"], ["set", "gazette", "deliverable:@"], ["set", "gazette", "source:@"],
    ["set", "gazette", "notes:@"], ["set", "gazette", "blocked:@"], ["set", "gazette", "risk:@"], ["set", "gazette", "dropped:@"],
    ["set", "gazette", "tags:@"], ["set", "gazette", "support:@"], ["set", "gazette", "links:@"], ["set", "gazette", "calendar:@"],
    ["set", "gazette", "signoff:joint", "signoff.NE:2026-11-20", "signoff.NE.by:@"],
    ["set", "gazette", "signoff:joint", "signoff.NE:2026-11-20", "signoff.NE.reference:@"], ["set", "gazette", "level:A", "level.by:@"],
    ["set", "gazette", "level:A", "level.why:@"], ["set", "gazette", "duration:4", "--reason", "@"],
    ["add", "@", "--roadmap", "ne-ly-labour"], ["add", "Title", "notes:@", "--roadmap", "ne-ly-labour"],
    ["party", "add", "XX", "name:@"], ["party", "set", "LY", "name.fr:@"], ["party", "set", "LY", "name:Another", "--reason", "@"],
    ["body", "set", "LY/mol", "contact:@"], ["body", "set", "LY/mol", "person:@"], ["body", "set", "LY/mol", "name:@"],
    ["body", "set", "LY/mol", "short:@"], ["body", "add", "LY/new", "name:@"], ["roadmap", "set", "ne-ly-labour", "title:@"],
    ["roadmap", "set", "ne-ly-labour", "phase.new:@"], ["roadmap", "add", "new", "parties:NE,LY", "phases:@"],
    ["roadmap", "add", "new", "parties:NE,LY", "title:@"], ["roadmap", "add", "@", "--parties", "NE,LY"], ["baseline", "add", "@"],
    ["views", "save", "@", "+late"], ["me", "name:@"],
    ["calendar", "correct", "LY", "2026-12-17", "off", "--reason", "@"],
    ["calendar", "correct", "LY", "2026-12-17", "off", "--reason", "x", "--source", "@"],
  ]

  @Test(arguments: commands) func `a text is saved at its limit, and refused beyond it with nothing changed`(command: [String]) throws {
    func words(_ bytes: Int) -> [String] { command.map { $0.replacing("@", with: text(bytes)) } }
    let before = shared()
    let beyond = try run(words(FileLimits.stringBytes + 1))
    #expect(beyond.status == 65 && beyond.errors.contains("65537"), "\(command) \(beyond.status) \(beyond.errors.prefix(300))")
    #expect(shared() == before, "\(command)")
    let within = try run(words(FileLimits.stringBytes))
    // A calendar must exist, and any other name is refused with that reason.
    let isOnlyKnown = command.contains("calendar:@")
    #expect(within.status == 0 || isOnlyKnown, "\(command) \(within.errors.prefix(300))")
    let check = try run(["check"])
    #expect(!check.output.contains(".json:") && !check.output.contains(".jsonl:"), "\(check.output.prefix(500))")
  }

  @Test func `a workspace with a title that is too long is not made`() throws {
    for words in [
      ["new", folder.path("n"), "--title", text(65_537)], ["new", folder.path("n"), "--title", text(65_537), "--parties", "NE,LY"],
    ] {
      let result = try JalonProcess.run(words)
      #expect(result.status == 65 && folder.names() == ["w"], "\(result.errors.prefix(300))")
    }
    #expect(try JalonProcess.run(["new", folder.path("n"), "--title", text(65_536)]).status == 0)
    #expect(try JalonProcess.run(["check", "--workspace", folder.path("n")]).status == 0)
  }

  @Test func `an import is refused as a whole for one text or one step too many`() throws {
    let before = shared()
    folder.write("id,title,notes\nz1,One,x\nz2,Two,\(text(65_537))\n", to: "long.csv")
    #expect(try run(["import", folder.path("long.csv"), "--roadmap", "ne-ly-labour"]).status == 65 && shared() == before)
    folder.write("id,title\n" + (1...100_000).map { "n\($0),Step\n" }.joined(), to: "many.csv")
    let many = try run(["import", folder.path("many.csv"), "--roadmap", "ne-ly-labour"])
    #expect(many.status == 65 && many.errors.contains("100000") && shared() == before, "\(many.errors.prefix(300))")
    #expect(many.output.isEmpty, "\(many.output.prefix(300))")
  }

  @Test func `an import that would exceed the size of a file prints no summary`() throws {
    // Each backslash takes two bytes in the file.
    let notes = String(repeating: "\\", count: 30_000)
    folder.write("id,title,notes\n" + (1...1200).map { "n\($0),Step,\(notes)\n" }.joined(), to: "large.csv")
    // An attempt to save may renew the private files of this copy.
    func plan() -> [String: String] { shared().filter { !$0.key.contains("/.jalon/") } }
    let before = plan()
    let large = try run(["import", folder.path("large.csv"), "--roadmap", "ne-ly-labour"])
    #expect(large.status == 65 && large.output.isEmpty && plan() == before, "\(large.output.prefix(300))\(large.errors.prefix(300))")
  }
}
