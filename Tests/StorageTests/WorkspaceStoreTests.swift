import Foundation
import RoadmapEngine
import Storage
import Support
import Testing

extension WorkspaceStore {
  /// Saves a change as an act without an author.
  @discardableResult
  mutating func save(_ change: Change) throws -> Bool {
    let scribe = Scribe(Author(), newID: { "h-\(UInt32.random(in: .min ... .max))" }, instant: { "2026-11-24T08:00:00Z" })
    return try save([scribe.record(change)])
  }
}

@Suite struct WorkspaceStoreTests {
  let folder: TemporaryFolder

  init() throws {
    folder = TemporaryFolder()
    let steps = (0..<3).map { Step(id: Step.ID("a\($0)"), title: .plain("A\($0)")) }
    let roadmap = Roadmap(id: Roadmap.ID("r"), title: .plain("R"), parties: [], start: .first, steps: steps)
    _ = try WorkspaceStore.create(folder.path, Workspace(title: .plain("W"), language: .en, roadmaps: [roadmap]))
  }

  func rename(_ step: Int, to title: String, in workspace: Workspace) throws -> Change {
    try #require(workspace.changing(StepReference(Roadmap.ID("r"), Step.ID("a\(step)"))) { $0.title = .plain(title) })
  }

  @Test func `a change is on disk when it is saved`() throws {
    var store = try WorkspaceStore(opening: folder.path)
    try store.save(rename(1, to: "New", in: store.workspace))
    #expect(folder.text(of: "roadmaps/r.json").contains("\"title\": \"New\""))
    #expect(try WorkspaceStore(opening: folder.path).workspace.roadmaps == store.workspace.roadmaps)
  }

  @Test func `two who write at once both keep their changes`() throws {
    var (first, second) = (try WorkspaceStore(opening: folder.path), try WorkspaceStore(opening: folder.path))
    try first.save(rename(0, to: "Mine", in: first.workspace))
    let sawOthers = try second.save(rename(1, to: "Yours", in: second.workspace))
    #expect(sawOthers && second.workspace.roadmaps[0].steps.map(\.title) == [.plain("Mine"), .plain("Yours"), .plain("A2")])
  }

  @Test func `a change of what somebody else has changed is refused, and nothing is lost`() throws {
    var (first, second) = (try WorkspaceStore(opening: folder.path), try WorkspaceStore(opening: folder.path))
    try first.save(rename(0, to: "Mine", in: first.workspace))
    let before = folder.text(of: "roadmaps/r.json")
    let change = try rename(0, to: "Yours", in: second.workspace)
    #expect(throws: StoreFault.conflict(.stepChanged(StepReference(Roadmap.ID("r"), Step.ID("a0")), field: "title"))) {
      try second.save(change)
    }
    #expect(folder.text(of: "roadmaps/r.json") == before)
  }

  @Test func `a broken file is listed, left as it is, and hides nothing`() throws {
    folder.write("{\"format\": \"jalon.roadmap/1\",", to: "roadmaps/bad.json")
    var store = try WorkspaceStore(opening: folder.path)
    #expect(store.broken.map(\.path) == ["roadmaps/bad.json"] && store.workspace.roadmaps.map(\.id.text) == ["r"])
    try store.save(rename(1, to: "New", in: store.workspace))
    #expect(folder.text(of: "roadmaps/bad.json") == "{\"format\": \"jalon.roadmap/1\",")
  }

  @Test func `a new roadmap never replaces a broken file of its name`() throws {
    folder.write("{ broken", to: "roadmaps/new.json")
    var store = try WorkspaceStore(opening: folder.path)
    let roadmap = Roadmap(id: Roadmap.ID("new"), title: .plain("N"), parties: [], start: .first)
    #expect(throws: StoreFault.self) { try store.save(Change([.roadmap(before: nil, after: roadmap)])) }
    #expect(folder.text(of: "roadmaps/new.json") == "{ broken")
  }

  @Test func `a file of a newer format is shown and never written`() throws {
    folder.write(folder.text(of: "roadmaps/r.json").replacingOccurrences(of: "roadmap/1", with: "roadmap/2"), to: "roadmaps/r.json")
    var store = try WorkspaceStore(opening: folder.path)
    let change = try rename(1, to: "New", in: store.workspace)
    #expect(throws: StoreFault.newerFormat("roadmaps/r.json")) { try store.save(change) }
  }

  @Test func `a file that a newer program wrote since it was read is not written over`() throws {
    var store = try WorkspaceStore(opening: folder.path)
    let change = try rename(1, to: "New", in: store.workspace)
    let newer = folder.text(of: "roadmaps/r.json").replacingOccurrences(of: "roadmap/1", with: "roadmap/2")
    folder.write(newer, to: "roadmaps/r.json")
    #expect(throws: StoreFault.newerFormat("roadmaps/r.json")) { try store.save(change) }
    #expect(folder.text(of: "roadmaps/r.json") == newer)
  }

  @Test func `a file that somebody broke since it was read is not written over`() throws {
    var store = try WorkspaceStore(opening: folder.path)
    let change = try rename(1, to: "New", in: store.workspace)
    folder.write("{ half", to: "roadmaps/r.json")
    #expect(throws: (any Error).self) { try store.save(change) }
    #expect(folder.text(of: "roadmaps/r.json") == "{ half")
  }

  @Test func `a broken jalon.json hides nothing either`() throws {
    folder.write("{ half", to: "jalon.json")
    var store = try WorkspaceStore(opening: folder.path)
    #expect(store.broken.map(\.path) == ["jalon.json"] && store.workspace.roadmaps.count == 1)
    try store.save(rename(1, to: "New", in: store.workspace))
    #expect(folder.text(of: "jalon.json") == "{ half" && folder.text(of: "roadmaps/r.json").contains("New"))
  }

  @Test func `reading again reads what changed, and keeps the rest`() throws {
    var store = try WorkspaceStore(opening: folder.path)
    let other = Roadmap(id: Roadmap.ID("q"), title: .plain("Q"), parties: [], start: .first)
    try store.save(Change([.roadmap(before: nil, after: other)]))
    folder.write(folder.text(of: "roadmaps/r.json").replacingOccurrences(of: "A1", with: "Theirs"), to: "roadmaps/r.json")
    folder.write("{ half", to: "roadmaps/p.json")
    try store.load()
    #expect(store.workspace.roadmaps.map(\.id.text) == ["q", "r"] && store.broken.map(\.path) == ["roadmaps/p.json"])
    #expect(store.workspace.roadmaps[1].steps[1].title == .plain("Theirs"))
    unlink(folder.path + "/roadmaps/q.json")
    unlink(folder.path + "/roadmaps/p.json")
    try store.load()
    #expect(store.workspace.roadmaps.map(\.id.text) == ["r"] && store.broken.isEmpty)
  }

  @Test func `a file that was not read again is as broken, or as new, as before`() throws {
    folder.write("{ half", to: "roadmaps/bad.json")
    let text = folder.text(of: "roadmaps/r.json").replacingOccurrences(of: "roadmap/1", with: "roadmap/2")
    folder.write(text.replacingOccurrences(of: "\"id\": \"r\"", with: "\"id\": \"q\""), to: "roadmaps/q.json")
    // A file that was written just now has no settled trace and would be read again.
    usleep(100_000)
    var store = try WorkspaceStore(opening: folder.path)
    try store.load()
    #expect(store.broken.map(\.path) == ["roadmaps/bad.json"] && store.newer == [.roadmap(Roadmap.ID("q"))])
  }

  @Test func `a purge leaves every line of history that is about another step, and one that cannot be read`() throws {
    var store = try WorkspaceStore(opening: folder.path)
    try store.save(rename(1, to: "New", in: store.workspace))
    let path = "history/" + folder.names(in: "history")[0]
    let lines = folder.text(of: path) + "{ half\n"
    folder.write(lines, to: path)
    let purged = ChangeRecord.Act.purged(StepReference(Roadmap.ID("r"), Step.ID("a0")))
    try store.save([ChangeRecord(id: "h-1", at: "2026-11-24T08:00:00Z", author: Author(), act: purged, change: Change([]))])
    #expect(folder.text(of: path) == lines)
  }

  @Test func `a reading that fails leaves what was read before`() throws {
    var store = try WorkspaceStore(opening: folder.path)
    unlink(folder.path + "/jalon.json")
    #expect(throws: StorageFault.missing("jalon.json")) { try store.load() }
    #expect(store.workspace.roadmaps.count == 1)
  }

  @Test func `eight programs that save two hundred times each lose none of their changes`() throws {
    let (path, probe) = (folder.path, Program.built("StoreProbe"))
    let writers = try (0..<8).map { try #require(Program.start(probe, [path, "\($0)", "200"])) }
    let codes = writers.map { Program.ending(of: $0) }
    #expect(codes == [Int32](repeating: 0, count: 8))
    let store = try WorkspaceStore(opening: path)
    let steps = store.workspace.roadmaps[0].steps.map(\.id.text)
    #expect(steps.count == 3 + 1_600 && Set(steps).count == steps.count)
    #expect(try store.history().records.count == 1_600 && store.history().damaged.isEmpty)
  }

  @Test func `a roadmap that is gone takes its file with it`() throws {
    var store = try WorkspaceStore(opening: folder.path)
    try store.save(Change([.roadmap(before: store.workspace.roadmaps[0], after: nil)]))
    #expect(folder.files().keys.filter { $0.hasPrefix("roadmaps/") } == [])
  }
}
