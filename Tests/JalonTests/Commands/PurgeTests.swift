import Foundation
import Support
import Testing

/// After a purge the texts of a step are gone, or the places that still contain them are reported.
@Suite struct PurgeTests {
  let folder = TemporaryFolder()
  var workspace: String { folder.path("w") }
  private let secret = "Zwiebelkuchen"

  init() throws { try JalonProcess.makeSample(workspace) }

  @discardableResult
  private func run(_ words: String...) throws -> JalonProcess {
    let result = try JalonProcess.run(words + ["--workspace", workspace, "--today", "2026-11-24"])
    #expect(result.status == 0, "\(words) \(result.errors)")
    return result
  }

  private func places() -> [String] { folder.files().filter { $0.value.localizedCaseInsensitiveContains(secret) }.map(\.key).sorted() }

  private func purge(_ id: String) throws -> String {
    try run("remove", id)
    return try run("purge", id, "--yes-purge", id).output
  }

  @Test func `words under a former name are gone from the history of another copy too`() throws {
    try run("set", "gazette", "title:\(secret)", "notes:\(secret) one", "--reason", secret)
    // The other copy records changes under the step's old name, and its clock is fast, so its records come after the renaming.
    _ = try JalonProcess.run(["copy", folder.path("c"), "--workspace", workspace])
    _ = try JalonProcess.run(["set", "gazette", "deliverable:\(secret) three", "--workspace", folder.path("c")])
    try run("rename", "ne-ly-labour/gazette", "published")
    for (path, text) in folder.files(in: "c") where path.contains("/history/") {
      let place = path.replacingOccurrences(of: "c/", with: "w/")
      if folder.status(place) == nil { folder.write(text.replacing(/"at":"20/, with: "\"at\":\"21"), to: place) }
    }
    #expect(places().contains { $0.hasPrefix("w/history") })
    let told = try purge("published")
    #expect(places().filter { $0.hasPrefix("w/") }.isEmpty, "\(places()) \(told)")
    #expect(!told.contains("history/"), "\(told)")
  }

  @Test func `a step that has taken over the former name keeps its history`() throws {
    try run("set", "gazette", "title:\(secret)")
    try run("rename", "ne-ly-labour/gazette", "published")
    try run("rename", "ne-ly-labour/model-contract", "gazette")
    try run("set", "gazette", "title:Kept words")
    _ = try purge("published")
    #expect(places().isEmpty && folder.files(in: "w/history").values.contains { $0.contains("Kept words") })
  }

  @Test func `filters that searched for it and a form of it that was left open are forgotten`() throws {
    try run("set", "gazette", "title:\(secret) law")
    folder.write(
      #"{"format": "jalon.filters/1", "filters": ["text:\#(secret.lowercased())", "party:LY", "/\#(secret)/ +late"]}"#,
      to: "w/.jalon/filters.json")
    folder.write(
      """
      {"format": "jalon.unsaved/1", "purpose": "step", "subject": ["ne-ly-labour/gazette"], "fields": [{"key": "title", "text": "\(secret) 2"}]}
      """, to: "w/.jalon/unsaved.json")
    _ = try purge("gazette")
    #expect(places().isEmpty, "\(places())")
    #expect(folder.text(of: "w/.jalon/filters.json").contains("party:LY"))
  }

  @Test func `places that still contain the same texts are reported`() throws {
    try run("set", "gazette", "title:\(secret)")
    try run("set", "model-contract", "notes:Goes with \(secret).", "--reason", "Ask about \(secret)")
    try run("views", "save", "mine", "text:\(secret)")
    folder.write("\(secret)\n", to: "w/roadmaps/ne-ly-labour.json~")
    let told = try purge("gazette")
    for place in ["ne-ly-labour/model-contract", "view:mine", "roadmaps/ne-ly-labour.json~", "history/"] {
      #expect(told.contains(place), "\(place): \(told)")
    }
  }

  // MARK: Renamings of different copies

  /// Makes a workspace with one step and a copy, renames the roadmap and extends the step in the copy, then merges the histories of both.
  private func renamedInAnotherCopy(_ century: String, renamingHere: Bool, renamingStepThere: Bool = false) throws -> [String: String] {
    _ = try JalonProcess.run(["new", folder.path("n")])
    @discardableResult func run(_ copy: String, _ words: String...) throws -> String {
      let result = try JalonProcess.run(words + ["--workspace", folder.path(copy)])
      #expect(result.status == 0, "\(words) \(result.errors)")
      return result.output
    }
    try run("n", "roadmap", "add", "r", "parties:NE", "title:Roadmap")
    let added = try run("n", "add", "\(secret) one", "--roadmap", "r")
    try run("n", "rename", String(added.split(separator: " ").last?.dropLast(2) ?? ""), "s")
    try FileManager.default.copyItem(atPath: folder.path("n"), toPath: folder.path("c"))
    try run("c", "set", "r/s", "notes:\(secret) two")
    try run("c", "rename", "r", "rx")
    if renamingStepThere { try run("c", "rename", "rx/s", "t") }
    try run("c", "set", renamingStepThere ? "rx/t" : "rx/s", "deliverable:\(secret) three")
    if renamingHere { try run("n", "rename", "r/s", "new3") }
    for (path, text) in folder.files(in: "c") where path.contains("/history/") {
      let place = path.replacing("c/", with: "n/")
      if folder.status(place) == nil { folder.write(text.replacing("\"at\":\"20", with: "\"at\":\"\(century)"), to: place) }
    }
    let id = renamingHere ? "new3" : "s"
    try run("n", "remove", "r/\(id)")
    try run("n", "purge", "r/\(id)", "--yes-purge", id)
    return folder.files(in: "n").filter { $0.value.contains(secret) }
  }

  @Test(arguments: ["19", "20", "21"], [true, false])
  func `words under the names of another copy are gone, whatever the clocks said`(_ century: String, _ renamingHere: Bool) throws {
    let left = try renamedInAnotherCopy(century, renamingHere: renamingHere)
    #expect(left.isEmpty, "\(left)")
  }

  @Test(arguments: ["19", "20", "21"], [true, false])
  func `a step that another copy has renamed twice is found under each name`(_ century: String, _ renamingHere: Bool) throws {
    let left = try renamedInAnotherCopy(century, renamingHere: renamingHere, renamingStepThere: true)
    #expect(left.isEmpty, "\(left)")
  }
}
