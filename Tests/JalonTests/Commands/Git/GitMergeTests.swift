import Foundation
import Support
import Testing

/// Merges, rebases and reverts by git without `jalon sync`, and the plan after the next command (Collaboration.md, Git).
@Suite struct GitMergeTests {
  /// Two clones with one contested value, a step that only one has added, and one that only the other has removed.
  private func diverged(hasDriver: Bool) throws -> GitCopies {
    let copies = try GitCopies("niamey", "tripoli", hasDriver: hasDriver)
    try copies.run("niamey", "set", "session-1", "on:2027-02-02")
    try copies.run("niamey", "add", "Visit of the sites", "--roadmap", "ne-ly-labour")
    try copies.commit("niamey")
    try copies.world.git("niamey", "push", "-q")
    try copies.run("tripoli", "set", "session-1", "on:2027-03-16")
    try copies.run("tripoli", "set", "ne-ly-labour/gazette", "deadline:2027-12-01")
    try copies.commit("tripoli")
    return copies
  }

  private func expectUnited(_ copies: GitCopies, _ name: String, _ comment: Comment) throws {
    #expect(try copies.contested(name) == ["session-1 on"], comment)
    #expect(copies.lines(name, with: "Visit of the sites").count == 1, comment)
    #expect(copies.lines(name, with: "2027-12-01").count == 1, comment)
    for (path, text) in copies.shared(name) { #expect(!text.contains("<<<<<<<"), "\(path)") }
  }

  private static let ways = [
    (true, ["merge", "-q", "origin/main"]), (false, ["merge", "-q", "origin/main"]), (true, ["pull", "-q", "--rebase"]),
    (true, ["pull", "-q", "--no-rebase"]), (false, ["pull", "-q", "--no-rebase"]),
  ]

  @Test(arguments: ways)
  func `after a merge or a rebase the plan is that of all acts`(_ hasDriver: Bool, _ words: [String]) throws {
    let copies = try diverged(hasDriver: hasDriver)
    try copies.world.git("tripoli", "fetch", "-q")
    try copies.world.run("/usr/bin/git", in: "tripoli", words)
    try copies.run("tripoli", "list")
    try expectUnited(copies, "tripoli", "\(words) \(hasDriver)")
    // The other clone gets the same plan.
    #expect(try copies.run("tripoli", "sync").status == 1)
    #expect(try copies.run("niamey", "sync").status == 1)
    #expect(copies.shared("niamey") == copies.shared("tripoli"))
    // A second look finds nothing to do.
    let before = copies.shared("tripoli")
    #expect(try copies.run("tripoli", "list").errors.isEmpty)
    #expect(copies.shared("tripoli") == before)
  }

  @Test func `in the middle of a rebase nothing is written, and what a person makes of its marks is kept as an edit by hand`() throws {
    let copies = try diverged(hasDriver: false)
    try copies.world.git("tripoli", "pull", "-q", "--rebase")
    let plan = copies.shared("tripoli")
    let refused = try copies.run("tripoli", "set", "td-ly-prevention/e12", "deadline:2027-05-05")
    #expect(refused.status == 75)
    #expect(refused.errors.contains("git rebase --continue"))
    #expect(try copies.run("tripoli", "list").errors.contains("in the middle of a rebase"))
    #expect(try copies.run("tripoli", "sync").status == 75)
    #expect(copies.shared("tripoli") == plan)
    // The person takes the own version of the whole file, which drops what the other one has added.
    try copies.world.git("tripoli", "checkout", "-q", "--theirs", "roadmaps/ne-ly-labour.json")
    try copies.world.git("tripoli", "add", "-A")
    #expect(try copies.world.git("tripoli", "rebase", "--continue").status == 0)
    let found = try copies.run("tripoli", "list")
    #expect(found.errors.contains("kept as an edit by hand"))
    #expect(copies.records("tripoli").isSuperset(of: copies.records("niamey")))
    #expect(copies.lines("tripoli", with: "2027-12-01").count == 1)
    #expect(try copies.run("tripoli", "history").output.contains("Visit of the sites"))
  }

  @Test func `what a merge with ours, a revert of a merge or an octopus drops comes back`() throws {
    for words in [["merge", "-q", "-s", "ours", "origin/main"], ["merge", "-q", "-s", "resolve", "origin/main"]] {
      let copies = try diverged(hasDriver: true)
      try copies.world.git("tripoli", "fetch", "-q")
      try copies.world.run("/usr/bin/git", in: "tripoli", words)
      try copies.run("tripoli", "list")
      try expectUnited(copies, "tripoli", "\(words)")
      #expect(copies.records("tripoli").isSuperset(of: copies.records("niamey")))
    }
    let copies = try diverged(hasDriver: true)
    try copies.run("tripoli", "sync")
    let records = copies.records("tripoli")
    try copies.world.git("tripoli", "revert", "--no-edit", "-m", "1", "HEAD")
    #expect(copies.records("tripoli").count < records.count)
    #expect(try copies.run("tripoli", "list").errors.contains("that it had taken away"))
    #expect(copies.records("tripoli").isSuperset(of: records))
    // The revert is in effect, as an act in history that can be undone.
    #expect(
      copies.lines("tripoli", with: "Visit of the sites").isEmpty
        || copies.shared("tripoli").keys.contains { $0.hasPrefix("history/hand.") })
  }

  @Test func `a cherry-pick brings its act`() throws {
    let copies = try diverged(hasDriver: true)
    try copies.world.git("tripoli", "fetch", "-q")
    try copies.world.git("tripoli", "cherry-pick", "origin/main")
    try copies.run("tripoli", "list")
    try expectUnited(copies, "tripoli", "cherry-pick")
  }

  @Test func `an own act that was saved and never committed comes back after git has thrown it away`() throws {
    let copies = try GitCopies("niamey")
    try copies.run("niamey", "set", "session-1", "on:2027-02-02")
    try copies.commit("niamey")
    try copies.run("niamey", "list")
    try copies.run("niamey", "set", "ne-ly-labour/gazette", "deadline:2027-12-01")
    let records = copies.records("niamey")
    try copies.world.git("niamey", "checkout", "--", ".")
    #expect(copies.records("niamey").count == records.count - 1)
    #expect(try copies.run("niamey", "list").errors.contains("1 act that it had taken away is back."))
    #expect(copies.records("niamey").isSuperset(of: records))
  }

  @Test func `a stash and another branch are no losses`() throws {
    let copies = try GitCopies("niamey")
    try copies.commit("niamey", "setup")
    try copies.run("niamey", "set", "session-1", "on:2027-02-02")
    try copies.commit("niamey")
    try copies.run("niamey", "set", "ne-ly-labour/gazette", "deadline:2027-12-01")
    let before = copies.shared("niamey")
    try copies.world.git("niamey", "stash", "-q")
    #expect(try copies.run("niamey", "list").errors.isEmpty)
    #expect(try copies.world.git("niamey", "stash", "pop", "-q").status == 0)
    #expect(copies.shared("niamey") == before)
    try copies.commit("niamey")
    try copies.world.git("niamey", "checkout", "-q", "-b", "other", "HEAD~1")
    let other = copies.shared("niamey")
    #expect(try copies.run("niamey", "list").errors.isEmpty)
    #expect(copies.shared("niamey") == other)
    try copies.world.git("niamey", "checkout", "-q", "main")
    #expect(try copies.run("niamey", "list").errors.isEmpty)
    #expect(copies.shared("niamey") == before)
  }

  @Test func `a step that one has removed and the other has changed stays, and people decide`() throws {
    let copies = try GitCopies("niamey", "tripoli")
    try copies.run("niamey", "remove", "ne-ly-labour/gazette")
    try copies.run("niamey", "sync")
    try copies.run("tripoli", "set", "ne-ly-labour/gazette", "deadline:2027-12-01")
    try copies.run("tripoli", "sync")
    #expect(try copies.contested("tripoli") == ["gazette presence"])
  }

  @Test func `a roadmap that one has removed and the other has changed stays, although git cannot merge it`() throws {
    let copies = try GitCopies("niamey", "tripoli")
    try copies.run("niamey", "roadmap", "remove", "td-ly-prevention")
    try copies.commit("niamey")
    try copies.world.git("niamey", "push", "-q")
    try copies.run("tripoli", "set", "td-ly-prevention/e12", "deadline:2027-12-01")
    try copies.commit("tripoli")
    #expect(try copies.world.git("tripoli", "pull", "-q", "--no-rebase").status == 1)
    #expect(try copies.run("tripoli", "conflicts").status == 1)
    #expect(try copies.run("tripoli", "sync").status == 1)
    try copies.run("niamey", "sync")
    #expect(copies.shared("niamey") == copies.shared("tripoli"))
    #expect(copies.shared("niamey")["roadmaps/td-ly-prevention.json"]?.contains("2027-12-01") == true)
  }

  @Test func `marks of a conflict that somebody has committed are mended`() throws {
    let copies = try diverged(hasDriver: false)
    try copies.world.git("tripoli", "fetch", "-q")
    try copies.world.git("tripoli", "merge", "-q", "origin/main")
    try copies.world.git("tripoli", "commit", "-q", "-a", "-m", "merge")
    #expect(copies.shared("tripoli")["roadmaps/ne-ly-labour.json"]?.contains("<<<<<<<") == true)
    let told = try copies.run("tripoli", "check")
    #expect(told.errors.contains("A file with marks of a conflict is kept"))
    try expectUnited(copies, "tripoli", "committed marks")
  }

  @Test func `what was edited by hand in a commit on one side is kept as a record`() throws {
    let copies = try GitCopies("niamey", "tripoli")
    let file = "tripoli/roadmaps/ne-ly-labour.json"
    copies.folder.write(copies.folder.text(of: file).replacing("Joint committee, session 1, Tripoli", with: "First session"), to: file)
    try copies.commit("tripoli")
    try copies.run("niamey", "set", "session-1", "on:2027-02-02")
    try copies.run("niamey", "sync")
    try copies.run("tripoli", "sync")
    try copies.run("niamey", "sync")
    #expect(copies.shared("niamey") == copies.shared("tripoli"))
    #expect(copies.lines("niamey", with: "First session").count == 1)
    #expect(copies.lines("niamey", with: "2027-02-02").count == 1)
    #expect(try copies.contested("niamey").isEmpty)
  }

  @Test func `a purged text does not come back by a merge of git`() throws {
    let copies = try GitCopies("niamey", "tripoli")
    try copies.run("niamey", "set", "ne-ly-labour/gazette", "notes:Unspeakable words")
    try copies.run("niamey", "sync")
    try copies.run("tripoli", "sync")
    try copies.run("tripoli", "set", "session-1", "on:2027-02-02")
    try copies.run("niamey", "remove", "ne-ly-labour/gazette")
    try copies.run("niamey", "purge", "ne-ly-labour/gazette", "--yes-purge", "gazette")
    try copies.run("niamey", "sync")
    try copies.run("tripoli", "sync")
    for (path, text) in copies.shared("tripoli") { #expect(!text.contains("Unspeakable"), "\(path)") }
    for (path, text) in copies.folder.files(in: "tripoli/.jalon") { #expect(!text.contains("Unspeakable"), "\(path)") }
  }

  @Test func `acts that follow a merge know both branches`() throws {
    let copies = try GitCopies("niamey")
    try copies.commit("niamey", "setup")
    try copies.world.git("niamey", "checkout", "-q", "-b", "other")
    try copies.run("niamey", "set", "session-1", "deadline:2027-02-02")
    try copies.commit("niamey")
    try copies.world.git("niamey", "checkout", "-q", "main")
    try copies.run("niamey", "set", "ne-ly-labour/gazette", "deadline:2027-03-03")
    try copies.commit("niamey")
    try copies.world.git("niamey", "merge", "-q", "other")
    try copies.run("niamey", "set", "session-1", "deadline:2027-04-04")
    try copies.run("niamey", "set", "ne-ly-labour/gazette", "deadline:2027-05-05")
    try copies.run("niamey", "sync")
    #expect(try copies.contested("niamey").isEmpty)
    #expect(copies.lines("niamey", with: "2027-04-04").count == 1)
    #expect(copies.lines("niamey", with: "2027-05-05").count == 1)
  }
}
