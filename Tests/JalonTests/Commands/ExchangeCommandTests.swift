import Foundation
import Support
import Testing

/// `jalon import` and `jalon export`: files of other programs.
@Suite struct ExchangeCommandTests {
  let folder = TemporaryFolder()
  var workspace: String { folder.path("w") }

  init() throws { try JalonProcess.makeSample(workspace) }

  private func jalon(_ words: String...) throws -> JalonProcess {
    try JalonProcess.run(words + ["--workspace", workspace, "--today", "2026-11-24"])
  }

  /// The shared files, without those of this copy alone.
  private var files: [String: String] { folder.files(in: "w").filter { !$0.key.contains("/.jalon/") } }

  @Test(arguments: ["csv", "ics", "mspdi"], ["en", "fr", "ar"])
  func `a file that is exported and imported again changes no byte`(format: String, language: String) throws {
    let file = folder.path("steps.\(format == "mspdi" ? "xml" : format)")
    let out = try jalon("export", "--format", format, "--lang", language, "--output", file)
    // What a project cannot express is reported.
    #expect(out.status == 0 && out.output.isEmpty && out.errors.isEmpty == (format != "mspdi"), "\(out.errors)")
    let before = files
    let back = try jalon("import", file)
    #expect(back.status == 0 && back.errors.isEmpty && back.output.contains("Nothing to change."), "\(back.output)\(back.errors)")
    #expect(files == before)
  }

  @Test func `an import is printed, saved as one change, and undone by one undo`() throws {
    folder.write(
      "Id;Titre;Échéance;Responsables;Attend\nfocal;Désigner les points focaux;3 déc. 2026;LY/mfa, NE/mfa;niamey-2018\n;Publier le texte;12/01/2027;NE;focal\n",
      to: "plan.csv")
    let before = files
    let words = [
      "import", folder.path("plan.csv"), "--roadmap", "ne-ly-labour", "--dates", "dmy", "--workspace", workspace, "--today", "2026-11-24",
    ]
    let shown = try JalonProcess.run(words + ["--dry-run"])
    #expect(shown.status == 0 && files == before)
    #expect(
      shown.output.contains("1 step new, 1 changed, 0 as before.") && shown.output.contains("~ ne-ly-labour/focal  ")
        && shown.output.contains("      Deadline: "))
    #expect(shown.output.hasSuffix("Nothing is saved: this is what would change.\n"))
    let done = try JalonProcess.run(words)
    #expect(done.status == 0 && done.output.contains("Imported \(folder.path("plan.csv"))."))
    #expect(try jalon("show", "focal").output.contains("3 Dec 2026"))
    let list = try jalon("list", "Publier", "--format", "json")
    #expect(list.output.contains("2027-01-12") && list.output.contains("Publier le texte"))
    #expect(try jalon("history").output.contains("import of plan.csv"))
    #expect(try jalon("undo").status == 0)
    #expect(files.filter { !$0.key.contains("/history/") } == before.filter { !$0.key.contains("/history/") })
  }

  @Test func `an error in one row leaves all as it was`() throws {
    folder.write("title,deadline,roadmap\nGood,2026-12-03,ne-ly-labour\nBad,03/12/2026,ne-ly-labour\n", to: "plan.csv")
    let before = files
    let refused = try jalon("import", folder.path("plan.csv"))
    #expect(refused.status == 65 && refused.output.isEmpty && files == before)
    #expect(
      refused.errors == """
        error: line 3, deadline "03/12/2026": It may mean 3 Dec 2026 or 12 Mar 2026.
          Write it as 2026-12-03 or 3 Dec 2026, or say which comes first with: --dates dmy or --dates mdy
        1 error: nothing was imported.
        Mend the file, then import it again.

        """)
  }

  @Test func `an import prints the steps that move`() throws {
    folder.write("id,duration\nratify-ly,200\n", to: "plan.csv")
    let list = try jalon("list", "status:planned", "--format", "json", "--roadmap", "ne-ly-labour")
    #expect(list.status == 0)
    let shown = try jalon("import", folder.path("plan.csv"), "--roadmap", "ne-ly-labour", "--dry-run")
    #expect(shown.status == 0 && shown.output.contains("moved:"), "\(shown.output)\(shown.errors)")
  }

  @Test func `a dry run of an import prints the problems that it would bring`() throws {
    folder.write("id,after\nimplementing,sign-protocol\n", to: "loop.csv")
    let shown = try jalon("import", folder.path("loop.csv"), "--roadmap", "ne-ly-labour", "--dry-run")
    #expect(shown.status == 0 && shown.errors.contains("implementing") && shown.errors.contains("sign-protocol"), "\(shown.errors)")
  }

  @Test func `a file of no known format is refused`() throws {
    func fault(_ name: String, _ words: String...) throws -> JalonProcess {
      try JalonProcess.run(["import", folder.path(name)] + words + ["--workspace", workspace])
    }
    folder.write("title\nSign\n", to: "x.csv")
    #expect(try fault("none.csv").status == 66)
    #expect(try fault("").status == 65)
    #expect(try fault("x.csv", "--format", "ics").status == 65)
    #expect(try fault("x.csv", "--format", "mspdi").status == 65)
    #expect(try fault("x.csv", "--format", "json").status == 64)
    #expect(try fault("x.csv", "--roadmap", "nothing").status == 1)
    // There are several roadmaps and none is named.
    #expect(try fault("x.csv").status == 65)
    folder.write("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><Project>&e;</Project>", to: "x.xml")
    let refused = try fault("x.xml")
    #expect(refused.status == 65 && refused.errors.contains("document type") && !refused.errors.contains("root:"))
    // The command must not wait for a pipe without a writer.
    #expect(mkfifo(folder.path("pipe.csv"), 0o600) == 0)
    #expect(try fault("pipe.csv").status == 65)
  }

  @Test func `what a reader may not see is in no export`() throws {
    _ = try jalon("set", "focal", "visibility:own", "title:Zwiebelkuchen", "notes:Zwiebelkuchen", "deadline:2026-12-17", "status:planned")
    for format in ["csv", "ics", "mspdi", "json"] {
      let own = try jalon("export", "--format", format)
      let theirs = try jalon("export", "--format", format, "--reader", "public")
      #expect(own.output.contains("Zwiebelkuchen") && theirs.status == 0 && !theirs.output.contains("Zwiebelkuchen"), "\(format)")
    }
  }

  @Test func `a filter and roadmaps select what is exported, and a full disk is reported`() throws {
    let csv = try jalon("export", "--format", "csv", "--roadmap", "ne-ly-labour", "--filter", "status:done", "--bom")
    #expect(
      csv.output.hasPrefix("\u{FEFF}Id,Roadmap,") && csv.output.contains("niamey-2018,ne-ly-labour,") && !csv.output.contains(",planned,"))
    #expect(try jalon("export", "--format", "ics", "--bom").status == 64)
    #expect(try jalon("export", "--format", "csv", "--filter", "statsu:done").status == 64)
    let full = try JalonProcess.run(["export", "--format", "csv", "--workspace", workspace], output: "/dev/full")
    #expect(full.status == 74)
    #expect(try jalon("export", "--format", "csv", "--output", folder.path("none/x.csv")).status == 73)
  }

  @Test(arguments: ["en", "fr", "ar"]) func `a dry run shows every old and new value, and what it would keep`(language: String) throws {
    let exported = try jalon("export", "--format", "csv", "--roadmap", "ne-ly-labour").output
    let rows = exported.split(separator: "\r\n").map { String($0) }
    let focal = try #require(rows.first { $0.hasPrefix("focal,") })
    _ = try jalon("set", "focal", "progress:70", "status:active")
    folder.write("\(rows[0])\r\n\(focal)\r\n", to: "old.csv")
    let untouched = try jalon("import", folder.path("old.csv"), "--lang", language)
    #expect(untouched.status == 0 && untouched.errors.isEmpty, "\(untouched.output)\(untouched.errors)")
    folder.write("\(rows[0])\r\n\(Self.editing(focal, progress: "20"))\r\nx,ne-ly-labour,,,,One more,,NE,,5\r\n", to: "new.csv")
    let shown = try jalon("import", folder.path("new.csv"), "--dry-run", "--lang", language)
    #expect(shown.status == 1)
    expectGolden(
      (shown.output + shown.errors).replacing(folder.path("new.csv"), with: "new.csv"), "import-dry-run-\(language)")
    let taken = try jalon("import", folder.path("new.csv"), "--overwrite")
    #expect(taken.status == 0 && taken.output.contains("70 → 20"), "\(taken.output)\(taken.errors)")
  }

  /// Returns an exported row with another progress, for everybody to see.
  private static func editing(_ row: String, progress: String) -> String {
    let parts = row.split(separator: ",all parties,", maxSplits: 1).map { String($0) }
    guard parts.count == 2, let comma = parts[0].lastIndex(of: ",") else { return row }
    return "\(parts[0][...comma])\(progress),public,\(parts[1])"
  }

  @Test func `a roadmap is made of a file, with its title, parties and start`() throws {
    folder.write("Title,Owners,Phase,Deadline\nDraft,LY/mol,Draft,2027-03-01\nSign,\"LY, TD/newbody\",Sign,\n", to: "Plan 2027.csv")
    let words = ["import", folder.path("Plan 2027.csv"), "--new", "--workspace", workspace, "--today", "2026-11-24"]
    let missing = try JalonProcess.run(words)
    #expect(missing.status == 64 && missing.errors.contains("parties:"))
    #expect(try JalonProcess.run(words + ["--parties", "LY,TD"]).errors.contains("start:"))
    let given = words + ["--parties", "LY,TD", "--start", "2027-01-04", "--title", "Border agreement"]
    let before = files
    let shown = try JalonProcess.run(given + ["--dry-run"])
    #expect(shown.status == 0 && files == before, "\(shown.errors)")
    #expect(shown.output.hasPrefix("New roadmap border-agreement: Border agreement, LY, TD, from 4 Jan 2027.\n2 steps new"))
    #expect(try JalonProcess.run(given).status == 0)
    let list = try jalon("list", "roadmap:border-agreement", "--format", "json")
    #expect(list.output.contains("\"Draft\"") && list.output.contains("\"Sign\""))
    #expect(try jalon("check").output.contains("newbody") == false)
    #expect(try jalon("undo").status == 0 && jalon("roadmap", "list").output.contains("border-agreement") == false)
    #expect(try JalonProcess.run(given + ["--roadmap", "ne-ly-labour"]).status == 73)
    #expect(try JalonProcess.run(given + ["--roadmap", "no id"]).status == 64)
    #expect(try jalon("import", folder.path("Plan 2027.csv"), "--start", "2027-01-04").status == 64)
  }

  @Test func `a project brings its title and start, and what is left of its calendars is told`() throws {
    folder.write(
      "<Project><Title>Road to Agadez</Title><StartDate>2027-03-01T08:00:00</StartDate><CalendarUID>1</CalendarUID><Calendars><Calendar><UID>1</UID><Name>Standard</Name><WeekDays><WeekDay><DayType>1</DayType><DayWorking>1</DayWorking></WeekDay></WeekDays></Calendar></Calendars><Tasks><Task><UID>1</UID><Name>Kick-off</Name><Duration>PT40H0M0S</Duration></Task></Tasks></Project>",
      to: "p.xml")
    let made = try jalon("import", folder.path("p.xml"), "--new", "--parties", "NE")
    #expect(made.status == 0 && made.output.hasPrefix("New roadmap road-to-agadez: Road to Agadez, NE, from 1 Mar 2027."), "\(made.errors)")
    #expect(made.errors.contains("\"Standard\" (of the project; works Sun)"), "\(made.errors)")
    #expect(try jalon("show", "road-to-agadez/ms-1").output.contains("1 Mar 2027"))
  }

  @Test func `on a terminal, what a new roadmap needs is asked for`() throws {
    folder.write("Title\nDraft\n", to: "road.csv")
    let words = ["import", folder.path("road.csv"), "--new", "--workspace", workspace, "--today", "2026-11-24"]
    let terminal = try #require(PseudoTerminal(JalonProcess.path, words, columns: 120, rows: 24))
    var seen = terminal.firstFrame(behind: "[road]: ").bytes
    seen += terminal.press("Border road\r", until: "such as NE,LY: ").bytes
    seen += terminal.press("LY,TD\r", until: "Its first day: ").bytes
    seen += terminal.press("4 January 2027\r", until: "Imported ").bytes
    let text = String(decoding: seen, as: UTF8.self)
    #expect(text.contains("New roadmap border-road: Border road, LY, TD, from 4 Jan 2027."), "\(text)")
    #expect(terminal.waits { (try? jalon("roadmap", "list").output.contains("border-road")) ?? false })
  }
}
