import Support
import Testing

/// A file that cannot be read is named, never treated as missing, and never overwritten.
@Suite struct UnreadableFileTests {
  let folder = TemporaryFolder()
  var workspace: String { folder.path("w") }

  init() throws { try JalonProcess.makeSample(workspace) }

  private func run(_ words: [String]) throws -> JalonProcess {
    try JalonProcess.run(words + ["--workspace", workspace, "--today", "2026-11-24"])
  }

  private func shared() -> [String: String] { folder.files(in: "w").filter { !$0.key.contains("/lock") } }

  @Test(arguments: [
    ["rename", "ne-ly-labour/gazette", "printed"], ["rename", "ne-ly-labour", "ne-ly"], ["rename", "LY", "LIB"],
    ["rename", "NE/mol", "met"],
    ["party", "remove", "XX"], ["body", "remove", "XX/one"], ["roadmap", "remove", "alone"], ["baseline", "add", "now"],
    ["calendar", "correct", "LY", "2026-12-17", "off", "--reason", "x"], ["remove", "gazette"],
    ["copy", "DIR/c", "--reader", "LY"], ["set", "td-ly-labour/x", "duration:3"], ["show", "nowhere"],
    ["roadmap", "set", "ml-ly-mou", "title:X"], ["add", "One"],
    ["import", "DIR/steps.csv"],
  ])
  func `what needs the whole plan, or the file itself, names the file that cannot be read`(command: [String]) throws {
    #expect(try run(["party", "add", "XX", "name:X"]).status == 0 && run(["body", "add", "XX/one", "name:One"]).status == 0)
    #expect(try run(["roadmap", "add", "alone", "parties:NE,LY"]).status == 0)
    let broken = command.contains("td-ly-labour/x") ? "td-ly-labour" : "ml-ly-mou"
    folder.write("{ half", to: "w/roadmaps/\(broken).json")
    folder.write("Title\nOne\n", to: "steps.csv")
    let before = shared()
    let result = try run(command.map { $0.replacing("DIR", with: folder.path) })
    #expect(result.status == 65 && result.errors.contains("\(broken).json"), "\(command) \(result.status) \(result.errors)")
    #expect(shared() == before && folder.names() == ["steps.csv", "w"])
  }

  @Test(arguments: ["{ half", #"{"format": "jalon.me/2", "name": "Aïcha"}"#])
  func `a file of the author that cannot be read is never overwritten`(text: String) throws {
    #expect(try run(["me", "party:NE", "name:Aïcha"]).status == 0)
    folder.write(text, to: "w/.jalon/me.json", mode: 0o600)
    let before = shared()
    for command in [["me", "party:LY"], ["me"], ["set", "gazette", "duration:4"], ["undo"]] {
      let result = try run(command)
      #expect(result.status == 65 && result.errors.contains("me.json"), "\(command) \(result.errors)")
    }
    let (refused, set, check) = (try run(["undo"]), try run(["set", "gazette", "duration:4"]), try run(["check"]))
    #expect(refused.errors == set.errors && check.output.contains("me.json"), "\(refused.errors) \(check.output)")
    #expect(shared() == before && folder.text(of: "w/.jalon/me.json") == text)
  }

  @Test(.enabled(if: Strace.path != nil)) func `one failing read of me.json loses nobody's name`() throws {
    #expect(try run(["me", "party:NE", "name:Aïcha"]).status == 0)
    let mark = folder.text(of: "w/.jalon/me.json")
    let result = Program.run(
      Strace.path ?? "",
      [
        "-f", "-qq", "-o", "/dev/null", "-P", "\(workspace)/.jalon/me.json", "-e", "inject=read:error=EIO", JalonProcess.path, "set",
        "gazette",
      ]
        + ["duration:4", "--workspace", workspace])
    #expect(result.code == 74 && folder.text(of: "w/.jalon/me.json") == mark)
    #expect(result.output.contains("Check the disk"), "\(result.output)")
  }

  @Test func `undo never takes back an earlier act because the last one cannot be read`() throws {
    #expect(try run(["set", "gazette", "duration:4"]).status == 0 && run(["set", "gazette", "duration:5"]).status == 0)
    let name = try #require(folder.names(in: "w/history").first)
    let sound = folder.text(of: "w/history/\(name)")
    let roadmap = folder.text(of: "w/roadmaps/ne-ly-labour.json")
    for damaged in [
      String(sound.dropLast(20)), sound.replacing("\"set\":{\"duration\":5}", with: "\"turn\":{\"duration\":5}"), sound + "{ half\n",
    ] {
      folder.write(damaged, to: "w/history/\(name)")
      let result = try run(["undo"])
      let line = damaged.hasPrefix(sound) ? 3 : 2
      #expect(result.status == 65 && result.errors.contains("history/\(name):\(line)"), "\(result.status) \(result.errors)")
      #expect(try run(["redo"]).status != 0 && folder.text(of: "w/roadmaps/ne-ly-labour.json") == roadmap)
    }
    #expect(try run(["set", "gazette", "duration:6"]).status == 0 && run(["undo"]).status == 0)
    #expect(folder.text(of: "w/roadmaps/ne-ly-labour.json") == roadmap)
  }

  @Test func `an import never takes the id of a step in the trash`() throws {
    #expect(try run(["remove", "gazette"]).status == 0)
    let before = shared()
    folder.write("id,title\ngazette,Another\n", to: "in.csv")
    let result = try run(["import", folder.path("in.csv"), "--roadmap", "ne-ly-labour"])
    #expect(result.status == 65 && result.errors.contains("jalon restore ne-ly-labour/gazette") && shared() == before, "\(result.errors)")
  }

  @Test(arguments: [
    ["set", "gazette", "duration:4"], ["add", "Another", "--roadmap", "ne-ly-labour"], ["remove", "gazette"], ["copy", "DIR/c"],
  ])
  func `a saved change is reported on stderr if the message on stdout cannot be written`(command: [String]) throws {
    let before = folder.files()
    let words = command.map { $0.replacing("DIR", with: folder.path) } + ["--workspace", workspace]
    let result = try JalonProcess.run(words, output: "/dev/full")
    #expect(result.status == 74 && result.errors.contains("It is done, and on the disk"), "\(result.errors)")
    #expect(folder.files() != before)
  }

  @Test(arguments: [["list"], ["undo"], ["import", "DIR/in.csv", "--roadmap", "ne-ly-labour"]])
  func `output that cannot be written is reported in the language of --lang`(command: [String]) throws {
    #expect(try run(["set", "gazette", "duration:4"]).status == 0)
    folder.write("title\nAnother\n", to: "in.csv")
    let words = command.map { $0.replacing("DIR", with: folder.path) } + ["--workspace", workspace, "--lang", "fr"]
    let result = try JalonProcess.run(words, output: "/dev/full")
    #expect(result.status == 74 && result.errors.contains("Impossible d’écrire la sortie"), "\(result.errors)")
  }

  @Test func `a closed stdout is reported`() throws {
    let result = Program.run("/bin/sh", ["-c", "'\(JalonProcess.path)' list --workspace '\(workspace)' >&-"])
    #expect(result.code == 74 && result.output.contains("stdout is closed") && !result.output.contains("space"), "\(result.output)")
  }

  @Test func `a command that does nothing does not claim to have done something`() throws {
    let result = try JalonProcess.run(["list", "--workspace", workspace], output: "/dev/full")
    #expect(result.status == 74 && !result.errors.contains("It is done"))
  }
}
