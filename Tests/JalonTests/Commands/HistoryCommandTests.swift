import Foundation
import Support
import Testing

/// `jalon history`, `undo`, `redo`, `trash`, `restore`, `purge` and `me` on the sample, in one process per command.
@Suite struct HistoryCommandTests {
  let folder = TemporaryFolder()
  var workspace: String { folder.path("w") }

  init() throws { try JalonProcess.makeSample(workspace) }

  @discardableResult
  private func run(_ words: String...) throws -> JalonProcess {
    try JalonProcess.run(words + ["--workspace", workspace, "--today", "2026-11-24"])
  }

  /// Returns the shared files without history.
  private func plan() -> [String: String] {
    folder.files().filter { !$0.key.contains("/history/") && !$0.key.contains("/.jalon/") }
  }

  @Test func `acts are listed, undone and made again by later runs`() throws {
    var story = ""
    func tell(_ line: String, _ more: String...) throws {
      let result = try JalonProcess.run(
        line.split(separator: " ").map { String($0) } + more + ["--workspace", workspace, "--today", "2026-11-24"])
      story += "$ jalon \(([line] + more.map { "'\($0)'" }).joined(separator: " "))\n\(result.output)\(result.errors)[\(result.status)]\n\n"
    }
    try tell("history")
    try tell("undo")
    try tell("me party:NE", "name:Directorate of Labour")
    try tell("me party:QQ")
    try tell("me colour:blue")
    try tell("set sign-protocol deadline:2027-03-04 --reason", "Asked by Libya")
    try tell("set gazette model-contract duration:4")
    try tell("remove model-contract")
    try tell("history")
    try tell("history sign-protocol")
    try tell("history nothing-of-the-kind")
    try tell("undo")
    try tell("undo")
    try tell("redo --lang fr")
    try tell("remove model-contract")
    try tell("redo")
    try tell("trash")
    try tell("restore model-contrct")
    try tell("restore model-contract")
    try tell("remove gazette")
    try tell("history gazette --lang ar")
    try tell("purge gazette")
    try tell("purge gazette --yes-purge gazete")
    try tell("purge gazette --yes-purge gazette")
    try tell("trash")
    try tell("history gazette")
    expectGolden(
      story.replacing(/\d{4}-\d\d-\d\d \d\d:\d\d/, with: "TODAY NOW").replacing(/\t\d{4}-\d\d-\d\d\t/, with: "\tTODAY\t"), "history-story")
  }

  @Test func `what another copy did to a step under its former name is part of the history of the step`() throws {
    #expect(try run("copy", folder.path("c")).status == 0)
    try run("rename", "ne-ly-labour/gazette", "journal")
    _ = try JalonProcess.run(["set", "ne-ly-labour/gazette", "duration:7", "--workspace", folder.path("c")])
    for (path, text) in folder.files(in: "c") where path.contains("/history/") {
      let path = path.replacing("c/", with: "w/")
      // The record of the other copy comes after the renaming.
      if folder.status(path) == nil { folder.write(text.replacing("\"at\":\"20", with: "\"at\":\"21"), to: path) }
    }
    let lines = try run("history", "journal").output.split(separator: "\n")
    #expect(lines.count == 2 && lines.last?.hasPrefix("21") == true, "\(lines)")
  }

  @Test func `undo gives back the very bytes, however many acts, also of several steps and of the trash`() throws {
    var states = [plan()]
    for words in [
      ["set", "gazette", "model-contract", "duration:4", "notes:x"], ["remove", "model-contract"], ["remove", "gazette", "approve-ly"],
      ["add", "Another", "--after", "implementing"], ["views", "save", "b", "+late"], ["views", "save", "a", "+late"],
      ["views", "remove", "b"],
      ["baseline", "add", "x"], ["restore", "gazette"], ["calendar", "correct", "LY", "2026-12-01", "off", "--reason", "x"],
    ] {
      let result = try JalonProcess.run(words + ["--workspace", workspace, "--today", "2026-11-24"])
      #expect(result.status == 0, "\(words) \(result.errors)")
      states.append(plan())
    }
    for state in states.dropLast().reversed() {
      #expect(try run("undo").status == 0)
      #expect(plan() == state)
    }
    #expect(try run("undo").status == 1)
    for state in states.dropFirst() {
      #expect(try run("redo").status == 0)
      #expect(plan() == state)
    }
  }

  @Test func `restoring undoes a removal, in whatever order steps went`() throws {
    let before = plan()
    try run("remove", "model-contract")
    try run("remove", "gazette")
    try run("restore", "model-contract")
    try run("restore", "gazette")
    #expect(plan() == before)
  }

  @Test func `what somebody else has changed since cannot be undone over their work`() throws {
    try run("set", "gazette", "duration:4")
    let path = "w/roadmaps/ne-ly-labour.json"
    let theirs = folder.text(of: path).replacingOccurrences(of: "\"duration\": 4", with: "\"duration\": 9")
    folder.write(theirs, to: path)
    let result = try run("undo")
    #expect(result.status == 1 && result.errors.contains("Cannot undo"), "\(result.errors)")
    #expect(folder.text(of: path) == theirs)
  }

  @Test func `a purge takes the words of a step out of every file`() throws {
    let secret = "Zwiebelkuchen"
    try run(
      "set", "gazette", "notes:\(secret) one", "title:\(secret) two", "deliverable:\(secret)", "tags:\(secret.lowercased())", "--reason",
      secret)
    try run("remove", "gazette")
    try run("undo")
    try run("remove", "gazette")
    #expect(folder.files().values.contains { $0.lowercased().contains(secret.lowercased()) })
    #expect(try run("purge", "gazette", "--yes-purge", "gazette").status == 0)
    #expect(!folder.files().values.contains { $0.lowercased().contains(secret.lowercased()) })
    // The remaining history is readable, and the purge itself is recorded.
    let history = try run("history", "gazette")
    #expect(history.status == 0 && history.errors.isEmpty && history.output.contains("deleted ne-ly-labour/gazette permanently"))
  }

  @Test func `a copied folder writes a history of its own`() throws {
    try run("set", "gazette", "duration:4")
    try FileManager.default.copyItem(atPath: workspace, toPath: folder.path("usb"))
    _ = try JalonProcess.run(["set", "gazette", "duration:5", "--workspace", folder.path("usb")])
    try run("set", "gazette", "duration:6")
    #expect(folder.names(in: "w/history").count == 1 && folder.names(in: "usb/history").count == 2)
    let names = Set(folder.names(in: "w/history"))
    for name in names { #expect(folder.text(of: "usb/history/\(name)").split(separator: "\n").count == 1) }
  }

  @Test func `check names damaged history, and files that a newer program wrote`() throws {
    try run("set", "gazette", "duration:4")
    folder.write("{ half\n", to: "w/history/0000beef.jsonl")
    let path = "w/roadmaps/ne-ly-lmi.json"
    folder.write(folder.text(of: path).replacingOccurrences(of: "roadmap/1", with: "roadmap/2"), to: path)
    let check = try run("check")
    #expect(
      check.status == 1 && check.output.contains("0000beef.jsonl:1:")
        && check.output.contains("ne-ly-lmi.json was written by a newer Jalon"))
    #expect(check.output.contains("1 error, 1 warning"), "\(check.output)")
  }

  @Test func `a damaged line of history is named, and hides no other`() throws {
    try run("set", "gazette", "duration:4")
    folder.write("{ half\n", to: "w/history/0000beef.jsonl")
    let result = try run("history")
    #expect(result.output.contains("Working days 20 → 4") && result.errors.contains("0000beef.jsonl:1:"))
  }
}
