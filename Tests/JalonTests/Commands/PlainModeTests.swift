import Foundation
import Glibc
import Support
import Testing

/// `jalon --plain`: commands are read and answered line by line.
@Suite struct PlainModeTests {
  let folder: TemporaryFolder

  init() throws {
    folder = TemporaryFolder()
    try JalonProcess.makeSample(folder.path("w"))
  }

  func talk(_ lines: [String], _ options: String..., environment: [String: String] = [:]) throws -> JalonProcess {
    let result = try JalonProcess.run(
      [folder.path("w"), "--today", "2026-11-24"] + options, environment: environment, input: lines.map { "\($0)\n" }.joined())
    #expect(!(result.output + result.errors).unicodeScalars.contains("\u{1B}"))
    return result
  }

  func jalon(_ arguments: String...) throws -> String {
    try JalonProcess.run(arguments + ["--workspace", folder.path("w"), "--today", "2026-11-24"]).output
  }

  /// A session that uses every command.
  static let story = [
    "1", "steps", "/+late", "4.3", "deadline 2026-12-23", "The cabinet meets later", "status active", "", "duration +5",
    "waiting NE/signature",
    "agenda /party:LY due.by:+30d", "waiting", "1", "undo", "redo", "done gazette", "", "reopen gazette", "", "sign-protocol",
    "add Send the file", "owners LY/mol, NE/mol", "remove", "undo", "print agenda", "roadmaps", "/send the file", "quit",
  ]

  @Test(arguments: ["en", "fr", "ar"])
  func `a whole story is told in each language`(language: String) throws {
    let result = try talk(Self.story, "--plain", "--lang", language)
    #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
    expectGolden(result.output, "plain-\(language)")
  }

  @Test func `the next date is that of the planner's first page, also if it is only computed`() throws {
    folder.write(
      """
      {"format": "jalon.roadmap/1", "id": "r", "title": "Only a milestone", "parties": ["LY"], "start": "2026-11-24",
       "steps": [{"id": "m", "title": "M", "kind": "milestone", "notBefore": "2027-03-01"}]}
      """, to: "w/roadmaps/r.json")
    let listed = try talk(["quit"], "--plain").output.split(separator: "\n").first { $0.contains("Only a milestone") }
    #expect(listed?.contains("next date Mon 1 Mar 2027") ?? false, "\(listed ?? "")")
  }

  @Test func `a deadline moves only after the answer, and the reason is in history`() throws {
    let result = try talk(["signature", "ne-ly-labour/sign-protocol", "deadline 2027-03-04", "Cabinet decision 12"], "--plain")
    #expect(result.status == 0 && result.output.contains("Why does the deadline move?"), "\(result.output)\(result.errors)")
    #expect(result.output.contains("Saved: \"Sign the implementing protocol\": Deadline 11 Feb 2027 → 4 Mar 2027."), "\(result.output)")
    #expect(try jalon("history", "sign-protocol").contains("Deadline 11 Feb 2027 → 4 Mar 2027  (Cabinet decision 12)"))
  }

  @Test func `the end of the input, or a dot, as the answer changes nothing`() throws {
    let before = folder.everything(in: "w")
    for lines in [
      ["ne-ly-labour/sign-protocol", "deadline +10wd"], ["ne-ly-labour/sign-protocol", "deadline:", "."],
      ["ne-ly-labour/model-contract", "duration 60"], ["ne-ly-labour/model-contract", "duration 60", "."],
    ] {
      let result = try talk(lines, "--plain")
      #expect(result.status == 0 && result.output.hasSuffix("Nothing was changed.\n"), "\(result.output)\(result.errors)")
    }
    #expect(folder.everything(in: "w") == before)
  }

  @Test func `a line that does not answer the question changes nothing and is run as a command`() throws {
    let result = try talk(["ne-ly-labour/model-contract", "duration 60", "help"], "--plain")
    #expect(result.output.contains("Nothing was changed.\nroadmaps: lists the roadmaps"), "\(result.output)")
  }

  @Test func `steps that move with a change are shown before it is saved`() throws {
    let result = try talk(["ne-ly-labour/model-contract", "duration 60", ""], "--plain")
    let lines = result.output.split(separator: "\n")
    let told = lines.firstIndex { $0.hasPrefix("ne-ly-labour/sign-protocol: ") }
    let saved = lines.firstIndex { $0.hasPrefix("Saved: ") }
    #expect(try #require(told) < #require(saved))
  }

  @Test func `what is said to be saved is undone and made again over runs`() throws {
    let before = folder.text(of: "w/roadmaps/ne-ly-labour.json")
    #expect(try talk(["ne-ly-labour/gazette", "notes Ask the printer"], "--plain").output.contains("Saved: "))
    #expect(folder.text(of: "w/roadmaps/ne-ly-labour.json").contains("Ask the printer"))
    #expect(try talk(["undo"], "--plain").output.contains("Undone: "))
    #expect(folder.text(of: "w/roadmaps/ne-ly-labour.json") == before)
    #expect(try talk(["rétablir"], "--plain").output.contains("Done again: "))
    #expect(folder.text(of: "w/roadmaps/ne-ly-labour.json").contains("Ask the printer"))
  }

  @Test func `every wrong line is answered with a sentence and what to do`() throws {
    let before = folder.everything(in: "w")
    let lines = [
      "frobnicate", "99", "dealine 2027-01-01", "show", "done", "steps", "add Title", "open", "open nothing", "print", "print matrxi",
      "/stat:done", "/\"no such words\"", "agenda /(", "undo", "redo", "deadline 2027-01-15", "1", "add", "status active",
      "ne-ly-labour/gazette", "deadline", "deadline 2027-02-30", "duration -3", "status asleep", "finished 2199-01-01", "after a11,,b!",
      "waiting LY/coffee", "", "\u{1B}[31m\u{202E}", String(repeating: "x", count: 3000), "1.", "/", "//(/",
    ]
    let needsStep = ["deadline 2027-02", "duration", "status as", "finished", "after", "waiting"]
    var text = ""
    for line in lines {
      let context = needsStep.contains { line.hasPrefix($0) } ? ["ne-ly-labour/gazette"] : line == "add" ? ["1"] : []
      let (without, with) = (try talk(context, "--plain"), try talk(context + [line], "--plain"))
      #expect(with.status == 0 && with.errors.isEmpty, "\(line): \(with.errors)")
      let answer = with.output.dropFirst(without.output.count)
      #expect(with.output.hasPrefix(without.output) && !answer.isEmpty, "\(line)")
      text +=
        "> \(line.prefix(40).replacingOccurrences(of: "\u{1B}", with: "ESC").replacingOccurrences(of: "\u{202E}", with: "RLO"))\n\(answer)\n"
    }
    expectGolden(text, "plain-wrong-lines")
    #expect(folder.everything(in: "w") == before)
  }

  @Test func `TERM=dumb starts line mode`() throws {
    let result = try talk(["q", "roadmaps"], environment: ["TERM": "dumb"])
    #expect(result.status == 0 && result.output.contains("Type a number to open it"), "\(result.output)\(result.errors)")
    // Nothing after the short command for leaving is answered.
    #expect(result.output.split(separator: "\n").count { $0.hasPrefix("1  ") } == 1, "\(result.output)")
  }

  @Test func `on a terminal it prompts, and Ctrl-C in a question leaves nothing half done`() throws {
    let before = folder.everything(in: "w")
    let terminal = try #require(
      PseudoTerminal(JalonProcess.path, [folder.path("w"), "--plain", "--today", "2026-11-24"], columns: 80, rows: 24))
    var seen = terminal.firstFrame(behind: "jalon> ").bytes
    seen += terminal.press("ne-ly-labour/sign-protocol\r", until: "ne-ly-labour/sign-protocol> ").bytes
    seen += terminal.press("deadline 2027-03-04\r", until: "Why does the deadline move?").bytes
    let text = String(decoding: seen, as: UTF8.self)
    #expect(
      text.contains("jalon> ") && text.contains("ne-ly-labour/sign-protocol> ") && text.contains("Why does the deadline move?"), "\(text)")
    #expect(!seen.contains(0x1B))
    _ = terminal.press("\u{3}")
    // A process that has ended is a zombie until the terminal object reaps it; on a busy machine ending takes a while.
    func hasEnded() -> Bool { Program.contents("/proc/\(terminal.process)/stat").contains(") Z ") }
    for _ in 0..<1200 where !hasEnded() { usleep(50_000) }
    #expect(hasEnded())
    #expect(folder.everything(in: "w") == before)
  }

  @Test func `a failed save is reported, and the exit code is 74`() throws {
    let path = "w/roadmaps/ne-ly-labour.json"
    folder.write(folder.text(of: path).replacingOccurrences(of: "roadmap/1", with: "roadmap/2"), to: path)
    let result = try talk(["ne-ly-labour/gazette", "notes Ask the printer", "waiting"], "--plain")
    #expect(
      result.status == 74 && result.output.contains("written by a newer Jalon") && !result.output.contains("Saved"), "\(result.output)")
  }

  @Test func `changes that others have saved meanwhile are reported`() throws {
    let terminal = try #require(
      PseudoTerminal(JalonProcess.path, [folder.path("w"), "--plain", "--today", "2026-11-24"], columns: 80, rows: 24))
    _ = terminal.firstFrame(behind: "jalon> ")
    _ = try jalon("set", "gazette", "duration:4")
    let text = String(decoding: terminal.press("help\r", quiet: 500).bytes, as: UTF8.self)
    #expect(text.contains("Working days 20 → 4"), "\(text)")
  }
}
