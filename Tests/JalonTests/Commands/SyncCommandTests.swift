import Foundation
import Support
import Testing

/// Copies of one workspace that exchange through a folder, with the real program (Collaboration.md, Outboxes).
@Suite struct SyncCommandTests {
  let folder = TemporaryFolder()

  /// Makes copies of the sample, each of a party and a person.
  private func makeCopies(_ names: String...) throws {
    try JalonProcess.makeSample(folder.path("original"))
    for name in names {
      try FileManager.default.copyItem(atPath: folder.path("original"), toPath: folder.path(name))
      try run(name, "me", "party:NE", "name:\(name)")
    }
    try FileManager.default.createDirectory(atPath: folder.path("stick"), withIntermediateDirectories: true)
  }

  @discardableResult
  private func run(_ copy: String, _ words: String...) throws -> JalonProcess {
    try JalonProcess.run(words + ["--workspace", copy, "--today", "2026-11-24"], in: folder.path(""))
  }

  /// Every shared file of a copy with its content.
  private func shared(_ copy: String) -> [String: String] {
    let files = folder.everything(in: copy).filter { !$0.key.hasPrefix("\(copy)/.jalon/") }
    return Dictionary(uniqueKeysWithValues: files.map { (String($0.key.dropFirst(copy.count)), $0.value) })
  }

  @Test func `three copies that never meet become equal over a stick`() throws {
    try makeCopies("niamey", "agadez", "zinder")
    try run("niamey", "set", "session-1", "on:2027-02-02")
    try run("agadez", "set", "ne-ly-labour/gazette", "progress:40")
    try run("zinder", "add", "Visit of the sites", "--roadmap", "ne-ly-labour")
    #expect(try run("niamey", "sync", "stick").output.contains("No other copy has left anything in stick yet."))
    for copy in ["agadez", "zinder", "niamey", "agadez"] { #expect(try run(copy, "sync", "stick").status == 0) }
    #expect(shared("niamey") == shared("agadez") && shared("niamey") == shared("zinder"))
    #expect(shared("niamey")["/roadmaps/ne-ly-labour.json"]?.contains("Visit of the sites") == true)
    let before = folder.everything(in: "stick")
    #expect(try run("niamey", "sync", "stick").output == "The other copies have left nothing new in stick.\n")
    #expect(folder.everything(in: "stick") == before)
  }

  @Test func `an act that is undone after the exchange is undone in all copies, and nobody else's is`() throws {
    try makeCopies("niamey", "agadez")
    try run("niamey", "set", "ne-ly-labour/gazette", "progress:40")
    try run("agadez", "set", "ne-ly-labour/gazette", "deadline:2028-01-10")
    for copy in ["niamey", "agadez", "niamey"] { try run(copy, "sync", "stick") }
    #expect(try run("niamey", "undo").status == 0)
    for copy in ["niamey", "agadez"] { try run(copy, "sync", "stick") }
    #expect(shared("niamey") == shared("agadez"))
    let text = try #require(shared("agadez")["/roadmaps/ne-ly-labour.json"])
    #expect(text.contains("2028-01-10") && !text.contains("\"progress\": 40"))
  }

  @Test func `a copy whose folder was restored from an older backup gets back what it has left on the stick`() throws {
    try makeCopies("niamey")
    try run("niamey", "set", "session-1", "on:2027-02-02")
    try FileManager.default.copyItem(atPath: folder.path("niamey"), toPath: folder.path("backup"))
    try run("niamey", "set", "ne-ly-labour/gazette", "progress:40")
    try run("niamey", "sync", "stick")
    let after = shared("niamey")
    for name in ["history", "roadmaps", ".jalon/known"] {
      try FileManager.default.removeItem(atPath: folder.path("niamey/\(name)"))
      try FileManager.default.copyItem(atPath: folder.path("backup/\(name)"), toPath: folder.path("niamey/\(name)"))
    }
    #expect(try run("niamey", "sync", "stick").status == 0)
    #expect(shared("niamey") == after)
  }

  @Test func `what has not arrived, is damaged or newer, or of another plan is refused, and the rest is taken`() throws {
    try makeCopies("niamey", "agadez", "zinder")
    try run("agadez", "set", "ne-ly-labour/gazette", "progress:40")
    try run("agadez", "sync", "stick")
    let outbox = try #require(FileManager.default.contentsOfDirectory(atPath: folder.path("stick")).first)
    let own = try #require(folder.names(in: "stick/\(outbox)/history").first { !$0.hasPrefix("start.") })
    let whole = folder.text(of: "stick/\(outbox)/history/\(own)")
    try run("zinder", "set", "ne-ly-labour/gazette", "deadline:2028-01-10")
    folder.write(whole.replacing("40", with: "90"), to: "stick/\(outbox)/history/\(own)")
    let refused = try run("zinder", "sync", "stick")
    #expect(refused.status == 65 && refused.errors.contains("stick/\(outbox) is damaged or has not arrived completely."))
    let niamey = try run("niamey", "sync", "stick")
    #expect(niamey.status == 65 && shared("niamey")["/roadmaps/ne-ly-labour.json"]?.contains("2028-01-10") == true)
    #expect(shared("niamey")["/roadmaps/ne-ly-labour.json"]?.contains("\"progress\": 90") == false)
    // What lies behind the listed part has not arrived yet, and the listed part is whole.
    folder.write(whole + "{\"id\":", to: "stick/\(outbox)/history/\(own)")
    #expect(try run("niamey", "sync", "stick").status == 0)
    #expect(shared("niamey")["/roadmaps/ne-ly-labour.json"]?.contains("\"progress\": 40") == true)
    let list = folder.text(of: "stick/\(outbox)/files")
    folder.write(list.replacing("outbox/1", with: "outbox/2"), to: "stick/\(outbox)/files")
    #expect(try run("zinder", "sync", "stick").errors.contains("newer"))
    _ = try JalonProcess.run(["new", "other", "--template", "bla", "--parties", "NE,LY"], in: folder.path(""))
    let other = try run("other", "sync", "stick")
    #expect(other.output.contains("belongs to another plan. Nothing was taken from it."))
  }

  @Test func `a folder that is missing, a workspace, or read-only is named, and the plan is kept`() throws {
    try makeCopies("niamey", "agadez")
    #expect(try run("niamey", "sync", "nowhere").status == 66)
    let workspace = try run("niamey", "sync", "agadez")
    #expect(workspace.status == 64 && workspace.errors.contains("jalon merge agadez"))
    folder.write("x", to: "file")
    #expect(try run("niamey", "sync", "file").status == 66)
  }

  @Test func `a file that Jalon has made and somebody edits by hand is a record before the next act`() throws {
    _ = try JalonProcess.run(["new", "fresh", "--template", "bla", "--parties", "NE,LY"], in: folder.path(""))
    try run("fresh", "me", "party:NE", "name:Moussa")
    try run("fresh", "party", "add", "TD", "name:Chad")
    let text = folder.text(of: "fresh/parties/TD.json")
    folder.write(text.replacing("Chad", with: "Republic of Chad"), to: "fresh/parties/TD.json")
    try run("fresh", "party", "add", "ML")
    #expect(folder.names(in: "fresh/history").contains { $0.hasPrefix("hand.") })
    #expect(folder.text(of: "fresh/parties/TD.json").contains("Republic of Chad"))
    let history = try run("fresh", "history").output.split(separator: "\n").map { String($0) }
    #expect(history.dropFirst().contains { $0.contains("edited by hand  changed the party TD: Name") })
  }
}
