import FileFormat
import Glibc
import RoadmapEngine
import Support
import Testing

@testable import Storage

/// A copy continues its history in another file before one exceeds the size limit.
@Suite struct HistoryFilesTests {
  let disk = TemporaryFolder()
  private let limit = StoredFile.limit

  private func store() throws -> WorkspaceStore {
    try WorkspaceStore.create(disk.path("w"), Workspace(title: .plain("0"), language: .en))
  }

  private func rename(_ store: inout WorkspaceStore, to title: String) throws {
    let change = Change([.title(before: store.workspace.title, after: .plain(title))])
    try store.save([ChangeRecord(id: "h-\(title)", at: "2026-11-24T08:00:00Z", author: Author(), change: change)])
  }

  /// Returns the name of the copy's only file.
  private func firstFile() throws -> String { try #require(disk.names(in: "w/history").first) }

  /// Enlarges a file to any size by spaces between JSON values, which do not change a record.
  private func grow(_ name: String, to size: Int) {
    let line = disk.text(of: "w/history/\(name)").dropLast()
    disk.write(line + String(repeating: " ", count: size - line.utf8.count - 1) + "\n", to: "w/history/\(name)")
  }

  @Test func `the file that would pass the limit stays, and the next one takes the record`() throws {
    var store = try store()
    try rename(&store, to: "1")
    let first = try firstFile()
    grow(first, to: limit - 100)
    try rename(&store, to: "2")
    try rename(&store, to: "3")
    #expect(disk.names(in: "w/history") == [first.replacing(".jsonl", with: "-2.jsonl"), first])
    let history = try store.history()
    #expect(history.damaged.isEmpty && history.records.compactMap(\.change.titleAfter) == ["1", "2", "3"])
    #expect(store.ownRecords().compactMap(\.change.titleAfter) == ["1", "2", "3"])
  }

  @Test func `a file is filled to its limit, and no byte beyond`() throws {
    var store = try store()
    try rename(&store, to: "0")
    let first = try firstFile()
    let begun = disk.text(of: "w/history/\(first)")
    try rename(&store, to: "1")
    // Every line but the first names the one that it follows.
    let line = String(disk.text(of: "w/history/\(first)").dropFirst(begun.count))
    // One byte is reserved for the line feed of a last line that was cut off.
    grow(first, to: limit - line.utf8.count - 1)
    try rename(&store, to: "2")
    #expect(disk.names(in: "w/history").count == 1 && disk.status("w/history/\(first)")?.st_size == off_t(limit - 1))
    disk.write(line, to: "w/history/\(first)")
    grow(first, to: limit - line.utf8.count)
    try rename(&store, to: "3")
    #expect(disk.names(in: "w/history").count == 2 && store.ownRecords().compactMap(\.change.titleAfter) == ["1", "3"])
  }

  @Test func `the tenth file comes after the ninth, and names of others keep their order`() {
    let names = ["b-10.jsonl", "b.jsonl", "a-2.jsonl", "b-9.jsonl", "a.jsonl", "b-1.jsonl", "b-02.jsonl", "b-2 (1).jsonl"]
    let sorted = names.map { HistoryFileName($0) }.sorted().map(\.path)
    #expect(
      sorted == ["a", "a-2", "b", "b-9", "b-10", "b-02", "b-1", "b-2 (1)"].map { "history/\($0).jsonl" })
  }

  @Test func `a purge blanks the words in every file of a copy, and adds its record behind the last one`() throws {
    let step = Step(id: Step.ID("a"), title: .plain("Secret"))
    let roadmap = Roadmap(id: Roadmap.ID("r"), title: .plain("R"), parties: [], start: .first, steps: [step])
    var store = try WorkspaceStore.create(disk.path("w"), Workspace(title: .plain("0"), language: .en, roadmaps: [roadmap]))
    let reference = StepReference(roadmap.id, step.id)
    try store.save(#require(store.workspace.changing(reference) { $0.title = .plain("Secret too") }))
    grow(try firstFile(), to: limit)
    try store.save(store.workspace.removing([reference], Removal(at: "2026-11-24T08:00:00Z", by: "")))
    let purging = try #require(store.workspace.purging(reference))
    try store.save([ChangeRecord(id: "p", at: "2026-11-24T08:00:00Z", author: Author(), act: .purged(reference), change: purging)])
    let texts = disk.names(in: "w/history").map { disk.text(of: "w/history/\($0)") }
    #expect(texts.count == 2 && texts.allSatisfy { !$0.contains("Secret") } && store.ownRecords().last?.act == .purged(reference))
  }

  @Test func `a record that no file can hold is refused, and nothing is changed`() throws {
    let store = try store()
    let line = [UInt8](repeating: UInt8(ascii: " "), count: limit + 1)
    #expect(throws: StorageFault.recordTooLarge(bytes: limit + 1)) { try store.appending([[], line], to: "3f9a2c71", beside: []) }
  }
}

extension Change {
  /// The title that the change gives the workspace.
  fileprivate var titleAfter: String? {
    if case .title(_, .plain(let title))? = edits.first { title } else { nil }
  }
}
