import Foundation
import Support
import Testing

/// `jalon diff` between commits, days and folders.
@Suite struct DiffCommandTests {
  @Test func `commits, days and folders are compared as sentences and as dates that moved`() throws {
    let copies = try GitCopies("niamey", "tripoli")
    try copies.run("niamey", "set", "session-1", "on:2027-02-02", "--reason", "hall taken")
    for words in [[], ["main"], ["HEAD"], ["2026-11-01"], ["../tripoli/"], ["../tripoli", "."]] as [[String]] {
      let result = try JalonProcess.run(
        ["diff"] + words + ["--today", "2026-11-24"], in: copies.folder.path("niamey"), environment: copies.world.environment)
      #expect(result.status == 0, "\(words) \(result.errors)")
      #expect(result.output.hasPrefix("\"Joint committee, session 1, Tripoli\": Agreed for 26 Jan 2027 → 2 Feb 2027\n"), "\(words)")
      #expect(result.output.contains("ne-ly-labour/session-1: 27 Jan 2027 → 3 Feb 2027"), "\(words)")
    }
    #expect(try copies.run("niamey", "diff", "HEAD", "main").output == "The plans do not differ.\n")
  }

  @Test func `programs read the atoms, their authors and the dates`() throws {
    let copies = try GitCopies("niamey")
    try copies.run("niamey", "set", "session-1", "on:2027-02-02", "--reason", "hall taken")
    let output = try copies.run("niamey", "diff", "--format", "json").output
    let whole = try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
    let change = try #require((whole["changes"] as? [[String: Any]])?.first)
    // The members of every list of contested or proposed values.
    #expect(Set(change.keys) == ["id", "roadmap", "step", "atom", "base", "sides"])
    #expect(change["roadmap"] as? String == "ne-ly-labour")
    #expect(change["step"] as? String == "session-1")
    #expect(change["atom"] as? String == "on")
    #expect((change["base"] as? [String: String]) == ["on": "2027-01-26"])
    let side = try #require((change["sides"] as? [[String: Any]])?.first)
    #expect(Set(side.keys) == ["party", "by", "at", "value", "reason"])
    #expect(side["by"] as? String == "niamey")
    #expect(side["reason"] as? String == "hall taken")
    #expect((side["value"] as? [String: String]) == ["on": "2027-02-02"])
    #expect((whole["moved"] as? [[String: Any]])?.isEmpty == false)
  }

  @Test func `words that name nothing are refused`() throws {
    let copies = try GitCopies("niamey")
    for word in ["nothing", "-x", "nowhere/else", "HEAD:jalon.json"] {
      let result = try JalonProcess.run(["diff", "--", word], in: copies.folder.path("niamey"), environment: copies.world.environment)
      #expect(result.status == 64, "\(word) \(result.output)\(result.errors)")
    }
    let alone = TemporaryFolder()
    try JalonProcess.makeSample(alone.path("w"))
    #expect(try JalonProcess.run(["diff"], in: alone.path("w")).status == 66)
    #expect(try JalonProcess.run(["diff", "main"], in: alone.path("w")).status == 64)
  }

  @Test func `a contested value of the later plan ends with 1`() throws {
    let copies = try GitCopies("niamey", "tripoli")
    try copies.run("niamey", "set", "session-1", "on:2027-02-02")
    try copies.run("niamey", "sync")
    try copies.run("tripoli", "set", "session-1", "on:2027-03-16")
    try copies.run("tripoli", "sync")
    #expect(try copies.run("tripoli", "diff", "HEAD~1").status == 1)
    #expect(try copies.run("tripoli", "diff", "HEAD~1", "HEAD~1").status == 0)
  }
}
