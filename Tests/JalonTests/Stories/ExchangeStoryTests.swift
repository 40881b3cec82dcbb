import Foundation
import Support
import Testing

/// Working together with the real program in real terminals: two copies and a stick, two clones and git, and eight ministries with packets.
@Suite(.serialized, .enabled(if: Tmux.isInstalled, "tmux is not installed")) struct ExchangeStoryTests {
  private let folder = TemporaryFolder()

  private func run(_ copy: String, _ words: String...) throws -> JalonProcess {
    try JalonProcess.run(words + ["--workspace", copy, "--today", "2026-11-24"], in: folder.path(""))
  }

  private func git(_ words: String...) { git(words) }

  private func git(_ words: [String]) {
    let ending = Program.run("/usr/bin/git", ["-C", folder.path("")] + words)
    #expect(ending.code == 0, "git \(words.joined(separator: " ")): \(ending.output)")
  }

  /// Opens the planner on a copy, in a terminal of its own.
  private func planner(_ copy: String) throws -> Tmux {
    let terminal = try Tmux(width: 80, height: 24)
    try terminal.enter("clear; \(JalonProcess.path) \(folder.path(copy)) --today 2026-11-24; echo left with $?")
    try terminal.wait("[1 roadmaps]")
    return terminal
  }

  private func type(_ text: String, _ terminal: Tmux) throws { try terminal.run("send-keys", "-l", text) }

  /// Changes the deadline of a step in the planner, whose page of steps is opened for it.
  private func setDeadline(_ day: String, of step: String, because reason: String, _ terminal: Tmux) throws {
    try terminal.press("1", "Enter")
    try terminal.wait("[2 steps]")
    try terminal.press("/")
    try type(step, terminal)
    try terminal.press("Enter", "Home", "j", "d")
    try terminal.wait("PgUp/Dn month")
    try terminal.press("C-u")
    try type(day, terminal)
    try terminal.press("Enter")
    try terminal.wait("Why does the deadline move?")
    try type(reason, terminal)
    try terminal.press("Enter")
    try terminal.wait("u undoes")
    try terminal.press("Escape")
    try terminal.waitUntilGone("Filter:")
  }

  /// Sends and receives in the planner through a folder, and waits for the window of what was exchanged.
  private func exchange(through path: String, copies: Bool, _ terminal: Tmux) throws -> String {
    try terminal.press("S")
    try terminal.wait("Folder or file")
    try terminal.press("C-u")
    try type(path, terminal)
    if copies {
      try terminal.press("Tab", "C-u", "Tab", "n", "Tab", "t")
      try terminal.wait("through this folder")
    }
    try terminal.press("C-s")
    let seen = try terminal.wait("What was exchanged")
    // Escape is sent alone, because a key that follows at once would be read together with it.
    try terminal.press("Escape")
    try terminal.waitUntilGone("What was exchanged")
    return seen
  }

  private func leave(_ terminal: Tmux) throws {
    try terminal.press("q")
    try terminal.wait("left with 0")
  }

  @Test func `two people with two copies and a stick lose nothing, and both see what moved and why`() throws {
    try JalonProcess.makeSample(folder.path("niamey"))
    _ = try run("niamey", "me", "party:NE", "name:Issoufou")
    try FileManager.default.copyItem(atPath: folder.path("niamey"), toPath: folder.path("agadez"))
    _ = try run("agadez", "me", "party:NE", "name:Saley")
    try FileManager.default.createDirectory(atPath: folder.path("stick"), withIntermediateDirectories: false)
    let (niamey, agadez) = (try planner("niamey"), try planner("agadez"))
    try setDeadline("2027-03-18", of: "sign the impl", because: "The hall is taken", niamey)
    try setDeadline("2027-04-01", of: "sign the impl", because: "After Ramadan", agadez)
    #expect(try run("agadez", "set", "ne-ly-labour/implementing", "duration:60", "--reason", "The text is longer").status == 0)
    _ = try exchange(through: folder.path("stick"), copies: true, niamey)
    let seen = try exchange(through: folder.path("stick"), copies: true, agadez)
    #expect(seen.contains("Issoufou"))
    try agadez.press("9")
    try agadez.wait("[9 conflicts", "18 Mar", "1 Apr")
    // The other copy learns both values, and which dates the longer text moves.
    let told = try exchange(through: folder.path("stick"), copies: true, niamey)
    #expect(told.contains("Saley") && told.contains("deadline"), "\(told)")
    try niamey.press("9")
    try niamey.wait("[9 conflicts")
    try niamey.press("o")
    try niamey.wait("Reason of the decision")
    try type("As agreed by phone", niamey)
    try niamey.press("Enter")
    try niamey.wait("Decided")
    _ = try exchange(through: folder.path("stick"), copies: true, niamey)
    _ = try exchange(through: folder.path("stick"), copies: true, agadez)
    try leave(niamey)
    try leave(agadez)
    _ = try run("niamey", "sync", folder.path("stick"))
    let copies = ["niamey", "agadez"].map { copy in
      Dictionary(uniqueKeysWithValues: folder.everything(in: copy).map { (String($0.key.dropFirst(copy.count)), $0.value) })
    }
    #expect(copies[0] == copies[1])
    #expect(folder.text(of: "agadez/roadmaps/ne-ly-labour.json").contains("2027-03-18"))
    #expect(try run("agadez", "check").status == 0)
  }

  @Test func `two people with two clones exchange through git in the planner`() throws {
    try JalonProcess.makeSample(folder.path("first"))
    _ = try run("first", "me", "party:NE", "name:Issoufou")
    git("init", "--bare", "-b", "main", "hub.git")
    git("init", "-b", "main", "first")
    for words in [["config", "user.name", "A"], ["config", "user.email", "a@example.org"], ["add", "-A"], ["commit", "-m", "Begin"]] {
      git(["-C", "first"] + words)
    }
    git("-C", "first", "remote", "add", "origin", folder.path("hub.git"))
    git("-C", "first", "push", "-u", "origin", "main")
    git("clone", "hub.git", "second")
    for words in [["config", "user.name", "B"], ["config", "user.email", "b@example.org"]] { git(["-C", "second"] + words) }
    for clone in ["first", "second"] { #expect(try run(clone, "git", "setup").status == 0) }
    _ = try run("second", "me", "party:NE", "name:Saley")
    let (first, second) = (try planner("first"), try planner("second"))
    try setDeadline("2027-03-18", of: "sign the impl", because: "The hall is taken", first)
    try setDeadline("2027-05-20", of: "set up the joint", because: "A longer text", second)
    for (turn, terminal) in [first, second, first].enumerated() {
      try terminal.press("S")
      try terminal.wait("Own other copies")
      // The form remembers its choices.
      if turn < 2 { try terminal.press("Tab", "C-u", "Tab", "n", "Tab", "Left") }
      try terminal.wait("through git")
      try terminal.press("C-s")
      try terminal.wait("What was exchanged")
      try terminal.press("Escape")
      try terminal.waitUntilGone("What was exchanged")
    }
    try leave(first)
    try leave(second)
    for clone in ["first", "second"] {
      let plan = folder.text(of: "\(clone)/roadmaps/ne-ly-labour.json")
      #expect(plan.contains("2027-03-18") && plan.contains("2027-05-20"), "\(clone)")
      #expect(try run(clone, "check").status == 0)
    }
  }

  @Test func `a desk officer sends a sheet, reminds the party, and reviews what came back`() throws {
    try JalonProcess.makeSample(folder.path("ne"))
    _ = try run("ne", "me", "party:NE", "name:Issoufou")
    let terminal = try Tmux(width: 80, height: 24)
    try terminal.enter("cd \(folder.path("")); clear; \(JalonProcess.path) ne --today 2026-11-24; echo left with $?")
    try terminal.wait("[1 roadmaps]")
    try terminal.press("g", "r")
    try terminal.wait("[exchanges]")
    // The list begins with Ghana.
    try terminal.press("j", "s")
    try terminal.wait("Answer by")
    try terminal.press("C-s")
    try terminal.wait("Libya: sheet in NE_LY_", "0 of 1 have answered")
    try terminal.press("r")
    try terminal.wait("Reminder: Libya", "24 November 2026")
    try terminal.press("w")
    try terminal.wait("Written:", "reminder-LY-2026-11-24.txt")
    #expect(folder.text(of: "reminder-LY-2026-11-24.txt").contains("Dear colleagues,"))
    let sheet = try #require(folder.names(in: "").first { $0.hasSuffix(".xlsx") })
    _ = try PythonReader.run(
      "fill_sheet.py",
      [
        folder.path(sheet), folder.path("back.xlsx"), "name:Salma", "gh-ly-skills/d05|#date+proposed|day:2027-03-18",
        "gh-ly-skills/d06|#description+remark|Noted",
      ])
    let came = try exchange(through: ".", copies: false, terminal)
    #expect(came.contains("Libya, sheet of 24 Nov 2026: taken 0, waiting 2") && came.contains("back-receipt.txt"), "\(came)")
    try terminal.press("0")
    try terminal.wait("[0 proposals +2]", "Sheet of Salma")
    try terminal.press("t")
    try terminal.wait("1 proposal taken", "[0 proposals +1]")
    try terminal.press("u")
    try terminal.wait("Undone", "[0 proposals +2]")
    try terminal.press("t")
    try terminal.wait("1 proposal taken", "[0 proposals +1]")
    try terminal.press("r")
    try terminal.wait("Reason of the refusal")
    try type("We have it already", terminal)
    try terminal.press("Enter")
    try terminal.wait("1 proposal refused")
    // The same exchange again writes the final receipt, and changes nothing else.
    _ = try exchange(through: ".", copies: false, terminal)
    let receipt = folder.text(of: "back-receipt.txt")
    #expect(receipt.contains("Taken over") && receipt.contains("Reason: We have it already"), "\(receipt)")
    try terminal.press("g", "r")
    try terminal.wait("1 of 1 have answered")
    try leave(terminal)
  }

  @Test func `eight ministries answer a secretariat in any order, some twice and one not at all`() throws {
    let ministries = ["GH", "LY", "MA", "ML", "MR", "NE", "NG", "TD"]
    try JalonProcess.makeSample(folder.path("secretariat"))
    _ = try run("secretariat", "me", "party:IOM", "name:A. Diallo")
    let parties = (ministries + ["IOM"]).joined(separator: ",")
    #expect(try run("secretariat", "roadmap", "set", "regional-framework", "parties:\(parties)").status == 0)
    for name in ["out", "in"] { try FileManager.default.createDirectory(atPath: folder.path(name), withIntermediateDirectories: false) }
    let sending = try JalonProcess.run(
      ["send"] + ministries + [
        "--roadmap", "regional-framework", "--output", "out", "--workspace", "secretariat", "--today", "2026-11-24",
      ],
      in: folder.path(""))
    #expect(sending.status == 0, "\(sending.errors)")
    for (index, ministry) in ministries.enumerated() {
      let packet = try #require(
        try FileManager.default.contentsOfDirectory(atPath: folder.path("out")).first { $0.hasPrefix("IOM_\(ministry)_") })
      #expect(try JalonProcess.run(["receive", "out/\(packet)", "--into", ministry], in: folder.path("")).status == 0)
      _ = try run(ministry, "me", "party:\(ministry)", "name:Focal point")
      let title = "Consultation in \(ministry)"
      #expect(try run(ministry, "add", title, "duration:\(index + 3)", "--roadmap", "regional-framework").status == 0)
      // One ministry says nothing, and one sends twice.
      if ministry == "MR" { continue }
      #expect(try run(ministry, "send", "IOM", "--output", "in").status == 0)
      if ministry == "NE" { #expect(try run(ministry, "send", "IOM", "--output", "in").status == 0) }
    }
    let terminal = try planner("secretariat")
    let came = try exchange(through: folder.path("in"), copies: false, terminal)
    #expect(came.contains("Ghana, packet 1"))
    try terminal.press("0")
    try terminal.wait("[0 proposals +7]", "Consultation in ")
    try terminal.press("T")
    try terminal.wait("Take 7 proposals: structure?")
    try terminal.press("Enter")
    try terminal.wait("7 proposals taken")
    try terminal.press("g", "r")
    try terminal.wait("Mauritania")
    // What another program receives is shown without a key.
    #expect(try run("GH", "add", "Second consultation", "duration:4", "--roadmap", "regional-framework").status == 0)
    #expect(try run("GH", "send", "IOM", "--output", "in").status == 0)
    let second = try #require(folder.names(in: "in").first { $0.hasPrefix("GH_") && $0.hasSuffix("_2.zip") })
    try terminal.press("0")
    try terminal.wait("[0 proposals]")
    #expect(try run("secretariat", "receive", folder.path("in/\(second)")).status == 1)
    try terminal.wait("[0 proposals +1]", "Second consultation")
    try leave(terminal)
    let rounds = try run("secretariat", "rounds")
    #expect(rounds.output.contains("MR  sent 24 Nov 2026 (2), no answer since 24 Nov 2026 (0 working days)"), "\(rounds.output)")
    let plan = folder.text(of: "secretariat/roadmaps/regional-framework.json")
    #expect(ministries.filter { plan.contains("Consultation in \($0)") } == ministries.filter { $0 != "MR" })
    // The same packets again change nothing.
    let before = folder.everything(in: "secretariat")
    let again = try JalonProcess.run(
      ["receive"]
        + (try FileManager.default.contentsOfDirectory(atPath: folder.path("in")).filter { !$0.hasPrefix("IOM") }.sorted().map {
          "in/\($0)"
        })
        + ["--workspace", "secretariat", "--today", "2026-11-24"], in: folder.path(""))
    // One proposal still waits.
    #expect(again.status == 1 && folder.everything(in: "secretariat") == before, "\(again.output)\(again.errors)")
  }
}
