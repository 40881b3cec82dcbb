import FileLimits
import Foundation
import RoadmapEngine
import Support
import Testing

@testable import Storage

/// A new workspace is created completely or not at all.
@Suite struct CreatingTests {
  let disk = TemporaryFolder()
  private let empty = Workspace(title: .plain("W"), language: .en)
  private let change = Change([
    .roadmap(before: nil, after: Roadmap(id: Roadmap.ID("r"), title: .plain("R"), parties: [], start: .first))
  ])

  private var record: ChangeRecord { ChangeRecord(id: "h", at: "2026-11-24T08:00:00Z", author: Author(), change: change) }

  @Test(arguments: [false, true]) func `acts of the first hour are the first history, and belong to this copy`(isThere: Bool) throws {
    if isThere { disk.write("x", to: "w/note") }
    let store = try WorkspaceStore.create(disk.path("w"), empty, [record])
    #expect(store.workspace.roadmaps.map(\.id.text) == ["r"] && store.ownRecords() == [record].following([]))
    #expect(disk.names() == ["w"] && disk.names(in: "w/.jalon/staged").isEmpty)
  }

  @Test func `what fails while it is made leaves nothing, nor the folders above it`() throws {
    for isThere in [false, true] {
      if isThere { disk.write("x", to: "w/note") }
      let before = disk.files()
      #expect(throws: StorageFault.missing("nowhere")) {
        _ = try WorkspaceFolder.make(disk.path(isThere ? "w" : "a/b/w")) { (folder) throws(StorageFault) in
          try folder.commit([FileChange(path: "roadmaps/r.json", expected: nil, contents: [1])])
          if isThere { try folder.commit([FileChange(path: "roadmaps/r.json", expected: FileStamp(of: [1]), contents: nil)]) }
          throw .missing("nowhere")
        }
      }
      #expect(disk.files() == before)
    }
  }

  @Test func `parts that a dead process has left go, and those of a living one stay`() throws {
    // No process can have this id: it is above the highest one that the kernel assigns.
    disk.write("x", to: "w/.jalon.4194305.part/mark")
    disk.write("x", to: "w/parties/NE.json")
    disk.write("x", to: ".n.4194305.part/roadmaps/r.json")
    disk.write("x", to: ".n.1.part/roadmaps/r.json")
    try? FileManager.default.removeItem(atPath: disk.path("w/.jalon.4194305.part/mark"))
    for name in ["w", "n"] { _ = try WorkspaceStore.create(disk.path(name), empty, [record]) }
    #expect(disk.names() == [".n.1.part", "n", "w"] || Set(disk.names()) == ["n", "w"])
    #expect(disk.files()["\(disk.path("w"))/parties/NE.json"] == nil && disk.names(in: "w").allSatisfy { !$0.hasSuffix(".part") })
    #expect(disk.files().keys.contains { $0.contains(".n.1.part") } && !disk.files().keys.contains { $0.contains("4194305") })
  }

  @Test func `a workspace that no file could hold is not begun`() throws {
    let long = Workspace(title: .plain(String(repeating: "a", count: FileLimits.stringBytes + 1)), language: .en)
    let fault = LimitFault(.textTooLong(bytes: FileLimits.stringBytes + 1), of: "jalon.json", "title")
    #expect(throws: StorageFault.overLimit(fault)) { try WorkspaceStore.create(disk.path("w"), long) }
    #expect(disk.names().isEmpty)
  }
}
