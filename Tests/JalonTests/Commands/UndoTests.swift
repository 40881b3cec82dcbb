import Foundation
import Glibc
import Support
import Testing

/// Undo with several programs, several people and later changes.
@Suite struct UndoTests {
  let folder = TemporaryFolder()
  var workspace: String { folder.path("w") }

  init() throws { try JalonProcess.makeSample(workspace) }

  @discardableResult
  private func run(_ words: String...) throws -> JalonProcess {
    try JalonProcess.run(words + ["--workspace", workspace, "--today", "2026-11-24"])
  }

  private func edit(_ old: String, _ new: String) {
    let path = "w/roadmaps/ne-ly-labour.json"
    folder.write(folder.text(of: path).replacingOccurrences(of: old, with: new), to: path)
  }

  private func plan() -> [String: String] {
    folder.files().filter { !$0.key.contains("/history/") && !$0.key.contains("/.jalon/") }
  }

  @Test func `two undos at once take back two acts`() async throws {
    for _ in 0..<3 {
      let before = plan()
      for number in 1...4 { try run("set", "gazette", "duration:\(30 + number)") }
      await withTaskGroup(of: Void.self) { group in
        for _ in 0..<4 { group.addTask { _ = try? JalonProcess.run(["undo", "--workspace", workspace]) } }
      }
      #expect(plan() == before)
      await withTaskGroup(of: Void.self) { group in
        for _ in 0..<4 { group.addTask { _ = try? JalonProcess.run(["redo", "--workspace", workspace]) } }
      }
      #expect(folder.text(of: "w/roadmaps/ne-ly-labour.json").contains("\"duration\": 34"))
      for _ in 0..<4 { try run("undo") }
    }
  }

  @Test func `an undo that cannot succeed names what stands in the way and offers the act before it`() throws {
    try run("set", "model-contract", "duration:47")
    try run("set", "gazette", "duration:31")
    edit("\"duration\": 31", "\"duration\": 9")
    let refused = try run("undo")
    #expect(refused.status == 1 && refused.errors.contains("Cannot undo") && refused.errors.contains("by hand"))
    let offered = try #require(refused.errors.firstMatch(of: /jalon undo (h-\w+)/)).1
    #expect(try run("undo", String(offered)).status == 0)
    #expect(!folder.text(of: "w/roadmaps/ne-ly-labour.json").contains("\"duration\": 47,"))
    #expect(try run("redo").status == 0)
  }

  @Test func `what is named by now is not taken away by an undo, and no such undo is offered`() throws {
    try run("party", "add", "UNDP", "name:Programme")
    let party = try #require(try run("undo", "--list").output.firstMatch(of: /h-\w+/)).0
    try run("roadmap", "add", "r", "parties:UNDP")
    try run("add", "One", "--roadmap", "r")
    let step = try #require(try run("undo", "--list").output.firstMatch(of: /h-\w+/)).0
    try run("add", "Two", "after:1", "--roadmap", "r")
    let before = plan()
    for (act, place) in [(party, "named in r"), (step, "named in r (1 step)")] {
      let refused = try run("undo", String(act))
      #expect(refused.status == 1 && refused.errors.contains(place) && !refused.errors.contains("jalon undo \(party)"))
    }
    #expect(plan() == before)
    for _ in 0..<4 { #expect(try run("undo").status == 0) }
  }

  @Test func `what somebody built on an act is named: who, when and what`() throws {
    try run("me", "name:Amina")
    try run("set", "gazette", "duration:31")
    let copy = folder.path("copy")
    _ = try JalonProcess.run(["copy", copy, "--workspace", workspace])
    _ = try JalonProcess.run(["me", "name:Salem", "--workspace", copy])
    _ = try JalonProcess.run(["set", "gazette", "duration:32", "--workspace", copy])
    for (path, text) in folder.files(in: "copy") where path.contains("/history/") || path.contains("/roadmaps/") {
      folder.write(text, to: path.replacingOccurrences(of: "copy/", with: "w/"))
    }
    let refused = try run("undo")
    #expect(refused.status == 1 && refused.errors.contains("In the way is what Salem did on"), "\(refused.errors)")
  }

  @Test func `the act of another person is not undone unless it is named`() throws {
    try run("me", "name:Amina")
    try run("set", "model-contract", "duration:4")
    try run("me", "name:Salem")
    try run("set", "gazette", "duration:31")
    #expect(try run("undo").output.contains("31"))
    let refused = try run("undo")
    #expect(refused.status == 1 && refused.errors.contains("that of Amina"), "\(refused.errors)")
    let named = try #require(refused.errors.firstMatch(of: /jalon undo (h-\w+)/)).1
    let undone = try run("undo", String(named))
    #expect(undone.status == 0 && undone.output.contains("It was done by Amina"), "\(undone)")
    #expect(try run("undo", "h-nothing").errors.contains("jalon undo --list"))
  }

  @Test func `acts that can be undone are listed, the last one first`() throws {
    try run("set", "model-contract", "duration:4")
    try run("set", "gazette", "duration:31")
    let lines = try run("undo", "--list").output.split(separator: "\n")
    #expect(lines.count == 2 && lines[0].contains("31") && lines.allSatisfy { $0.hasPrefix("h-") })
  }

  @Test func `undoing a renaming takes along what has been named so since`() throws {
    try run("rename", "ne-ly-labour/gazette", "published")
    edit("\"id\": \"implementing\",", "\"id\": \"implementing\",\n      \"opens\": [],")
    try run("set", "implementing", "after:published", "notes:x")
    let text = try run(
      "undo", try #require(try run("undo", "--list").output.split(separator: "\n").last?.split(separator: "\t").first.map { String($0) }))
    #expect(text.status == 0, "\(text.errors)")
    let plan = folder.text(of: "w/roadmaps/ne-ly-labour.json")
    #expect(!plan.contains("published") && plan.contains(/"after": \[\s*\{\s*"step": "gazette"/), "\(plan)")
    #expect(try run("check").output.contains("published") == false)
  }

  @Test func `an older act on a step that has another name by now is undone under that name`() throws {
    try run("set", "gazette", "duration:31")
    try run("rename", "ne-ly-labour/gazette", "published")
    let first = try #require(try run("undo", "--list").output.split(separator: "\n").last?.split(separator: "\t").first)
    let undone = try run("undo", String(first))
    #expect(undone.status == 0 && !folder.text(of: "w/roadmaps/ne-ly-labour.json").contains("\"duration\": 31"), "\(undone.errors)")
  }
}
