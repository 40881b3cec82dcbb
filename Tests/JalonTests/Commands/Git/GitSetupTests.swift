import Foundation
import Support
import Testing

/// `jalon git setup`, and what `jalon check` says of a clone (CommandLine.md, Git).
@Suite struct GitSetupTests {
  @Test func `setting up twice changes nothing, and removing takes everything back`() throws {
    let copies = try GitCopies("niamey", hasDriver: false)
    let before = copies.folder.files(in: "niamey")
    #expect(try copies.run("niamey", "check").output.contains("This clone merges without Jalon"))
    let first = try copies.run("niamey", "git", "setup")
    #expect(first.status == 0, "\(first.errors)")
    #expect(!(try copies.run("niamey", "check").output.contains("warning: ")))
    let after = copies.folder.files(in: "niamey")
    #expect(try copies.run("niamey", "git", "setup").output.contains("Nothing to do"))
    #expect(copies.folder.files(in: "niamey").filter { !$0.key.contains("/.jalon/") } == after.filter { !$0.key.contains("/.jalon/") })
    try copies.run("niamey", "git", "setup", "--remove")
    let removed = copies.folder.files(in: "niamey").filter { !$0.key.contains("/.jalon/") }
    #expect(removed == before.filter { !$0.key.contains("/.jalon/") })
  }

  @Test func `what others have written stays, and the line for their hook is told`() throws {
    let copies = try GitCopies("niamey", hasDriver: false)
    copies.folder.write("*.txt text\n", to: "niamey/.gitattributes")
    copies.folder.write("#!/bin/sh\necho mine\n", to: "niamey/.git/hooks/pre-commit", mode: 0o755)
    let result = try copies.run("niamey", "git", "setup")
    #expect(result.errors.contains("check --staged"))
    #expect(copies.folder.text(of: "niamey/.git/hooks/pre-commit") == "#!/bin/sh\necho mine\n")
    #expect(copies.folder.text(of: "niamey/.gitattributes").hasPrefix("*.txt text\n# jalon: begin\n"))
    try copies.run("niamey", "git", "setup", "--remove")
    #expect(copies.folder.text(of: "niamey/.gitattributes") == "*.txt text\n")
  }

  @Test func `a workspace in a subfolder with an odd name is merged by its driver`() throws {
    let world = GitFolder()
    let name = "r/plans [1] \"é\""
    try JalonProcess.makeSample(world.folder.path("sample"))
    try FileManager.default.createDirectory(atPath: world.folder.path("r"), withIntermediateDirectories: true)
    try FileManager.default.moveItem(atPath: world.folder.path("sample"), toPath: world.folder.path(name))
    try world.makeRepository("r")
    func jalon(_ words: String...) throws -> JalonProcess {
      try JalonProcess.run(words, in: world.folder.path(name), environment: world.environment)
    }
    #expect(try jalon("git", "setup").status == 0)
    #expect(!(try jalon("check").output.contains("attributes")))
    for (branch, field) in [("one", "deadline:2027-02-02"), ("two", "duration:7")] {
      try world.git("r", "checkout", "-q", "-b", branch, "main")
      #expect(try jalon("set", "ne-ly-labour/gazette", field).status == 0)
      try world.git("r", "add", "-A")
      #expect(try world.git("r", "commit", "-q", "-m", branch).status == 0)
    }
    let merged = try world.git("r", "merge", "-q", "one")
    #expect(merged.status == 0, "\(merged.output)")
    #expect(world.folder.text(of: "\(name)/roadmaps/ne-ly-labour.json").contains("2027-02-02"))
  }

  @Test func `a commit of a broken workspace is refused, also where only a part is committed`() throws {
    let copies = try GitCopies("niamey")
    #expect(try copies.run("niamey", "set", "session-1", "on:2027-02-02").status == 0)
    try copies.commit("niamey")
    let history = try #require(copies.folder.names(in: "niamey/history").first { !$0.hasPrefix("start.") })
    let lines = copies.folder.text(of: "niamey/history/\(history)")
    copies.folder.write("", to: "niamey/history/\(history)")
    let lost = try copies.world.git("niamey", "commit", "-a", "-m", "lost")
    #expect(lost.status == 1)
    #expect(lost.output.contains("would go from history"))
    copies.folder.write("<<<<<<< HEAD\n\(lines)=======\n>>>>>>> x\n", to: "niamey/history/\(history)")
    #expect(try copies.world.git("niamey", "commit", "-a", "-m", "marks").output.contains("marks of a conflict"))
    copies.folder.write(lines, to: "niamey/history/\(history)")
    copies.folder.write("{", to: "niamey/parties/LY.json")
    #expect(try copies.world.git("niamey", "commit", "-m", "broken", "parties/LY.json").status == 1)
    copies.folder.write("text", to: "niamey/letter.txt")
    try copies.world.git("niamey", "add", "letter.txt")
    #expect(try copies.world.git("niamey", "commit", "-m", "letter", "letter.txt").status == 0)
  }

  @Test func `git diff tells sentences`() throws {
    let copies = try GitCopies("niamey")
    try copies.run("niamey", "set", "session-1", "on:2027-02-02")
    let told = try copies.world.git("niamey", "diff").output
    #expect(told.contains("\"Joint committee, session 1, Tripoli\": Agreed for"))
    #expect(!told.contains("@@"))
  }

  @Test func `programs of a hostile repository do not run`() throws {
    let copies = try GitCopies("niamey", hasDriver: false)
    let mark = copies.folder.path("mark")
    copies.folder.write("#!/bin/sh\ntouch '\(mark)'\nexec cat\n", to: "evil", mode: 0o755)
    let evil = copies.folder.path("evil")
    for key in [
      "core.fsmonitor", "core.sshCommand", "core.pager", "core.editor", "filter.evil.clean", "filter.evil.smudge", "merge.evil.driver",
      "diff.evil.command", "diff.external", "gpg.program", "remote.origin.uploadpack", "remote.origin.receivepack", "merge.jalon.driver",
    ] { try copies.world.git("niamey", "config", key, evil) }
    try copies.world.git("niamey", "config", "commit.gpgSign", "true")
    copies.folder.write("*.txt filter=evil merge=evil diff=evil\n", to: "niamey/.git/info/attributes")
    for hook in ["pre-commit", "commit-msg", "post-commit", "reference-transaction", "post-merge", "pre-push", "post-checkout"] {
      copies.folder.write("#!/bin/sh\ntouch '\(mark)'\n", to: "niamey/.git/hooks/\(hook)", mode: 0o755)
    }
    for hook in ["pre-receive", "update", "post-receive"] {
      copies.folder.write("#!/bin/sh\ntouch '\(mark)'\n", to: "hub/hooks/\(hook)", mode: 0o755)
    }
    try copies.run("niamey", "set", "session-1", "on:2027-02-02")
    for words in [["check"], ["diff"], ["list"], ["conflicts"]] {
      _ = try JalonProcess.run(words, in: copies.folder.path("niamey"), environment: copies.world.environment)
    }
    let sync = try copies.run("niamey", "sync")
    #expect(sync.status == 0, "\(sync.errors)")
    #expect(sync.errors.contains("remote.origin.uploadpack is not run"))
    #expect(!FileManager.default.fileExists(atPath: mark))
  }
}
