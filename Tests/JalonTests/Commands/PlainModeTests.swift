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
    let listed = try talk(["quit"], "--plain").output
    #expect(listed.contains("Next date: Monday 1 March 2027, in 97 days\nMilestone: M\n"), "\(listed)")
  }

  @Test func `a deadline moves only after the answer, and the reason is in history`() throws {
    let result = try talk(["signature", "ne-ly-labour/sign-protocol", "deadline 2027-03-04", "Cabinet decision 12"], "--plain")
    #expect(result.status == 0 && result.output.contains("Why does the deadline move?"), "\(result.output)\(result.errors)")
    #expect(
      result.output.contains("Saved: \"Sign the implementing protocol\": Deadline 11 Feb 2027 becomes 4 Mar 2027."), "\(result.output)")
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
    #expect(result.output.contains("Nothing was changed.\ndue (/FILTER): tells what is due"), "\(result.output)")
  }

  @Test func `steps that move with a change are shown before it is saved`() throws {
    let result = try talk(["ne-ly-labour/model-contract", "duration 60", ""], "--plain")
    let lines = result.output.split(separator: "\n")
    let told = lines.firstIndex { $0.hasPrefix("4.5 Sign the implementing protocol: from Thursday") }
    let saved = lines.firstIndex { $0.hasPrefix("Saved: ") }
    #expect(try #require(told) < #require(saved))
  }

  @Test func `what is said to be saved is undone and made again over runs`() throws {
    let before = folder.text(of: "w/roadmaps/ne-ly-labour.json")
    #expect(try talk(["ne-ly-labour/gazette", "notes Ask the printer"], "--plain").output.contains("Saved: "))
    #expect(folder.text(of: "w/roadmaps/ne-ly-labour.json").contains("Ask the printer"))
    #expect(try talk(["undo"], "--plain").output.contains("Undone: "))
    #expect(folder.text(of: "w/roadmaps/ne-ly-labour.json") == before)
    #expect(try talk(["rétablir"], "--plain").output.contains("Redone: "))
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

  /// The signs that are drawn and not said.
  private static let drawn = Set("→·≈≠◆■●▲▸✓│─━█▏▎▍▌▋▊▉░▒▓↑↓".unicodeScalars)

  @Test(arguments: ["en", "fr", "ar"])
  func `nothing that is told has a drawing sign, two facts on a line, or a column`(language: String) throws {
    let views = (1...16).flatMap { ["print", "\($0)"] }
    let told = try talk(
      ["due", "agenda", "waiting", "steps", "1", "steps", "4.4", "fields", "duration 60", "", "undo", "/+late"] + views, "--plain",
      "--lang",
      language
    ).output
    #expect(Self.drawn.intersection(told.unicodeScalars).isEmpty, "\(Self.drawn.intersection(told.unicodeScalars))")
    for line in told.split(separator: "\n") where line.contains("   ") { Issue.record("columns: \(line)") }
    for line in told.split(separator: "\n") where line.contains("ne-ly-labour/") { Issue.record("an id: \(line)") }
  }

  @Test func `the first line says what has switched line mode on, and how to leave it`() throws {
    let dumb = try talk(["quit"], environment: ["TERM": "dumb"]).output
    let accessible = try talk(["quit"], environment: ["ACCESSIBLE": "1"]).output
    let option = try talk(["quit"], "--plain", environment: ["ACCESSIBLE": "1"]).output
    #expect(dumb.hasPrefix("Line mode, because TERM is dumb. Type quit to leave.") && dumb.contains("1. Labour agreement"))
    #expect(accessible.hasPrefix("Line mode, because the variable ACCESSIBLE is set. Type quit to leave."))
    #expect(option.hasPrefix("Line mode, because of --plain. Type quit to leave."))
    let off = try talk(["quit"], environment: ["ACCESSIBLE": "0"])
    #expect(!off.output.contains("Line mode"))
    let french = try talk(["quitter"], "--plain", "--lang", "fr").output
    #expect(french.hasPrefix("Mode ligne, en raison de l’option --plain. Tapez quitter pour sortir."), "\(french)")
    #expect(try talk(["خروج"], "--plain", "--lang", "ar").output.hasPrefix("نمط الأسطر بسبب --plain. اكتب خروج للخروج."))
  }

  @Test(arguments: [
    ("fr", "échéance 15/12/2026", "2026-12-15"), ("fr", "Echeance : 15 décembre", "2026-12-15"),
    ("ar", "الموعد النهائي 2026-12-15", "2026-12-15"),
    ("en", "deadline: 15 Dec", "2026-12-15"), ("fr", "deadline 2026-12-15", "2026-12-15"),
  ])
  func `a field is known by its name in the reader's language`(language: String, line: String, day: String) throws {
    let result = try talk(["ne-ly-labour/model-contract", line, "because", "quit"], "--plain", "--lang", language)
    #expect(result.status == 0 && folder.text(of: "w/roadmaps/ne-ly-labour.json").contains("\"deadline\": \"\(day)\""), "\(result.output)")
  }

  @Test func `values are known in the reader's language and by the numbers of the choices`() throws {
    let step = "ne-ly-labour/gazette"
    let asked = try talk([step, "état", "2", ""], "--plain", "--lang", "fr").output
    #expect(asked.contains("État : prévu\n1. prévu\n2. en cours\n3. achevé\n4. abandonné\nTapez le numéro"), "\(asked)")
    #expect(try jalon("show", step).contains("active"))
    #expect(try talk([step, "état prévu", ""], "--plain", "--lang", "fr").output.contains("en cours devient prévu"))
    #expect(try talk([step, "الحالة قيد التنفيذ", ""], "--plain", "--lang", "ar").status == 0)
    #expect(try jalon("show", step).contains("active"))
    let before = folder.everything(in: "w")
    #expect(try talk([step, "status", "."], "--plain").output.contains("Nothing was changed."))
    // A line that is no answer is a command.
    #expect(try talk([step, "status", "waiting"], "--plain").output.contains("Nothing was changed.\nLibya: 2 steps"))
    #expect(folder.everything(in: "w") == before)
  }

  @Test func `filters in the reader's language work in every list`() throws {
    let french = try talk(
      ["/partie:LIBYE +en-retard", "agenda /santé:retard", "attentes /attente:libye", "échéances /+en-retard"], "--plain", "--lang", "fr")
    #expect(french.output.contains("1. Approbation du gouvernement (Libye)") && !french.output.contains("«"), "\(french.output)")
    let arabic = try talk(["/طرف:ليبيا +متأخرة"], "--plain", "--lang", "ar").output
    let english = try talk(["/party:LY +late"], "--plain", "--lang", "ar").output
    #expect(arabic == english && arabic.contains("Cabinet approval (Libya)"), "\(arabic)")
  }

  @Test(arguments: [("fr", "imprimer agenda"), ("fr", "imprimer chronologie"), ("ar", "اطبع المواعيد"), ("fr", "imprimer matrix")])
  func `views are known by their names`(language: String, line: String) throws {
    let result = try talk([line], "--plain", "--lang", language).output
    #expect(result.split(separator: "\n").count > 60, "\(result)")
  }

  @Test func `a whole day is done by ear`() throws {
    _ = try jalon("me", "party:NE", "name:Aminata")
    let told = try talk(
      [
        "due", "2", "deadline 1 February", "The hall is taken", "remark Called Tripoli", "undo", "ne-ly-labour/model-contract",
        "duration 60", "", "undo", "quit",
      ], "--plain"
    ).output
    let parts = [
      "4 due, 1 waits for us. Type due to hear it.",
      "Overdue: 3\n1. Cabinet approval (Libya)\nDeadline: Thursday 29 October 2026, 26 days ago",
      "Waiting for us: 1", "Step: 5.1 Set up the joint committee", "Deadline: Thursday 5 November 2026, 19 days ago",
      "No other date would move.",
      "Why does the deadline move?", "Saved: \"Set up the joint committee\": Deadline 5 Nov 2026 becomes 1 Feb 2027.",
      "Saved: \"Set up the joint committee\": Log.", "Undone: \"Set up the joint committee\": Log", "other dates would move:",
      "4.5 Sign the implementing protocol: from Thursday 17 December 2026 to ", "Enter saves", "Saved: ", "Undone: ",
    ]
    var rest = told[...]
    for part in parts {
      guard let found = rest.firstRange(of: part) else {
        Issue.record("\(part) does not follow in \(told)")
        return
      }
      rest = rest[found.upperBound...]
    }
  }

  @Test func `TERM=dumb starts line mode`() throws {
    let result = try talk(["q", "roadmaps"], environment: ["TERM": "dumb"])
    #expect(result.status == 0 && result.output.contains("Type a number to open it"), "\(result.output)\(result.errors)")
    // Nothing after the short command for leaving is answered.
    #expect(result.output.split(separator: "\n").count { $0.hasPrefix("1. ") } == 1, "\(result.output)")
  }

  @Test func `on a terminal it prompts, and Ctrl-C in a question leaves nothing half done`() throws {
    let before = folder.everything(in: "w")
    let terminal = try #require(
      PseudoTerminal(JalonProcess.path, [folder.path("w"), "--plain", "--today", "2026-11-24"], columns: 80, rows: 24))
    var seen = terminal.firstFrame(behind: "jalon> ").bytes
    seen += terminal.press("ne-ly-labour/sign-protocol\r", until: "4.5> ").bytes
    seen += terminal.press("deadline 2027-03-04\r", until: "Why does the deadline move?").bytes
    let text = String(decoding: seen, as: UTF8.self)
    #expect(
      text.contains("jalon> ") && text.contains("4.5> ") && text.contains("Why does the deadline move?"), "\(text)")
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
    #expect(text.contains("Working days 20 becomes 4"), "\(text)")
  }
}
