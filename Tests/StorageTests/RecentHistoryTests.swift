import FileFormat
import RoadmapEngine
import Support
import Testing

@testable import Storage

/// Questions about the last acts are answered from the end of the history.
@Suite struct RecentHistoryTests {
  private let disk = TemporaryFolder()

  private static func record(_ number: Int) -> ChangeRecord {
    let change = Change([.title(before: .plain("\(number)"), after: .plain("\(number + 1)"))])
    return ChangeRecord(id: "h-\(number)", at: "2026-11-24T08:00:00Z", author: Author(), change: change)
  }

  private static func text(_ records: Range<Int>) -> String {
    records.map { String(decoding: HistoryFile.line(record($0)), as: UTF8.self) }.joined()
  }

  /// Returns a workspace whose only copy has saved something.
  private func store() throws -> (store: WorkspaceStore, file: String) {
    var store = try WorkspaceStore.create(disk.path("w"), Workspace(title: .plain("0"), language: .en))
    try store.save([Self.record(0)])
    return (store, "w/history/\(try #require(disk.names(in: "w/history").first))")
  }

  @Test(arguments: [1, 7, 100, 1 << 20]) func `all records of all files come in their order, in parts of any size`(size: Int) throws {
    let (store, file) = try store()
    disk.write(Self.text(0..<40), to: file)
    disk.write(Self.text(40..<60), to: file.replacing(".jsonl", with: "-2.jsonl"))
    var tail = HistoryTail(store.folder, try store.historyFiles(), partSize: size)
    var records: [ChangeRecord] = []
    while let part = try tail.next() {
      #expect(part.isWhole)
      records = part.records + records
    }
    #expect(records == (0..<60).map(Self.record))
  }

  @Test func `the last acts are known without the first ones`() throws {
    let (store, file) = try store()
    // A reading that goes back this far finds a damaged line.
    disk.write("damaged\n" + Self.text(0..<2_000), to: file)
    let recent = store.recentRecords()
    #expect(recent.last == Self.record(1_999) && recent.count < 1_000 && UndoStack(recent).lastDone == Self.record(1_999))
    let last = try store.history(last: 3)
    #expect(last.records == (1_997..<2_000).map(Self.record) && last.damaged.isEmpty)
    #expect(try store.history(last: 2_000).damaged.count == 1)
  }

  @Test func `what cannot be read at the end is not passed over`() throws {
    let (store, file) = try store()
    disk.write(Self.text(0..<3) + "damaged\n" + Self.text(3..<4), to: file)
    #expect(store.recentRecords() == store.ownRecords())
    #expect(try store.history(last: 2).damaged.count == 1)
  }

  @Test func `records of several copies are put into one order`() throws {
    let (store, file) = try store()
    disk.write(Self.text(0..<3), to: file)
    disk.write(Self.text(3..<6).replacing("2026-11-24", with: "2026-11-23"), to: "w/history/ffffffff.jsonl")
    #expect(try store.history(last: 4).records.map(\.id) == ["h-5", "h-0", "h-1", "h-2"])
  }
}
