import Foundation
import RoadmapEngine
import Support
import Testing

@testable import Storage

/// Merges of two copies on disk, which read only a part of what stood in the workspace at first, against the plan of all records.
@Suite struct CopyMergeTests {
  /// The seeds of the acts: 60 in a normal run.
  private static var seeds: Range<Int> {
    let first = Int(ProcessInfo.processInfo.environment["JALON_COPY_SEED"] ?? "") ?? 1
    return first..<first + (Int(ProcessInfo.processInfo.environment["JALON_COPY_MERGES"] ?? "") ?? 60)
  }
  private static let roadmaps = (1...3).map { Roadmap.ID("r\($0)") }

  private static func plan(_ random: inout SeededRandom) -> Workspace {
    let party = Party(id: Party.ID("NE"), name: .plain("Niger"))
    let roadmaps = roadmaps.map { id in
      var steps = (1...random.number(3...6)).map { Step(id: Step.ID("s\($0)"), title: .plain("Step \($0)")) }
      for index in steps.indices {
        steps[index].tags = (0..<random.number(0...3)).map { "tag\($0)" }
        steps[index].log = (0..<random.number(0...12)).map { Remark(on: .first, text: .plain("Remark \($0)")) }
        if index > 0, random.chance(50) { steps[index].after = [Link(StepReference(nil, steps[index - 1].id))] }
      }
      var trashed = Step(id: Step.ID("gone"), title: .plain("Gone"))
      trashed.removed = Removal(at: "2026-11-01T08:00:00Z", by: "NE")
      var roadmap = Roadmap(id: id, title: .plain("Roadmap \(id)"), parties: [party.id], start: .first, steps: steps)
      roadmap.trash = [trashed]
      return roadmap
    }
    return Workspace(title: .plain("W"), language: .en, parties: [party], roadmaps: roadmaps)
  }

  /// Returns an act of any kind on a plan; nil for an undo.
  private static func act(on plan: Workspace, _ random: inout SeededRandom, _ scribe: Scribe, rare: Bool) -> Change?? {
    let roadmap = random.one(of: plan.roadmaps)
    guard roadmap.steps.count > 1 else { return .some(Change([])) }
    let (step, other) = (random.one(of: roadmap.steps).id, random.one(of: roadmap.steps).id)
    let reference = StepReference(roadmap.id, step)
    let number = random.number(1...4)
    switch random.number(0...(rare ? 13 : 9)) {
    case 0...2: return .some(plan.changing(reference) { $0.duration = number })
    case 3: return .some(plan.changing(reference) { $0.title = .plain("Title \(number)") })
    case 4: return .some(plan.changing(reference) { if $0.tags.isEmpty { $0.tags = ["new\(number)"] } else { $0.tags.removeFirst() } })
    case 5:
      // Every remark is another one: the order of equal ones in a list is not settled by records.
      let (text, from, to) = ("New \(random.number(1...999_999))", random.number(0...99), random.number(0...99))
      let moves = random.chance(50)
      return .some(
        plan.changing(reference) { step in
          let remark =
            moves && !step.log.isEmpty ? step.log.remove(at: from % step.log.count) : Remark(on: .first, text: .plain(text))
          step.log.insert(remark, at: to % (step.log.count + 1))
        })
    case 6: return .some(plan.changing(reference) { $0.notes = .plain("Line \(number)\nand another") })
    case 7: return nil
    case 8 where step != other: return .some(Change([.move(roadmap.id, step, from: roadmap.predecessor(of: step), to: other)]))
    case 9:
      return .some(plan.adding(Step(id: Step.ID("n\(random.number(1...999_999))"), title: .plain("New")), to: roadmap.id, behind: step))
    case 10: return .some(plan.removing([reference], scribe.removal))
    case 11: return .some(plan.changing(roadmap.id) { $0.title = .plain("Title \(number)") })
    case 12: return .some(plan.renaming(.step(roadmap.id, step, to: Step.ID("x\(random.number(1...999_999))"))))
    case 13: return .some(plan.changing(Party.ID("NE")) { $0.name = .plain("Niger \(number)") })
    default: return .some(plan.changing(reference) { $0.deadline = Day.first.adding(days: number) })
    }
  }

  @Test(arguments: seeds)
  func `after any acts, both copies are the same and hold the plan that all records make`(_ seed: Int) throws {
    // Acts and ids of their own, so that a test with other ids does the same acts.
    var (random, ids) = (SeededRandom(seed: seed), SeededRandom(seed: -seed))
    let folder = TemporaryFolder()
    _ = try WorkspaceStore.create(folder.path("a"), Self.plan(&random))
    try FileManager.default.copyItem(atPath: folder.path("a"), toPath: folder.path("b"))
    let rare = random.chance(40)
    for _ in 0..<3 {
      for copy in ["a", "b"] {
        var store = try WorkspaceStore(opening: folder.path(copy))
        for _ in 0..<random.number(0...5) {
          let id = "h-\(ids.next())"
          let scribe = Scribe(Author(name: copy), newID: { id }, instant: { "2026-11-24T08:00:00Z" })
          guard let change = Self.act(on: store.workspace, &random, scribe, rare: rare) else {
            _ = try? store.rewind(.undo, by: scribe)
            continue
          }
          if let change, !change.isEmpty { _ = try? store.save([scribe.record(change)]) }
        }
      }
      for (copy, other) in [("a", "b"), ("b", "a")] {
        var store = try WorkspaceStore(opening: folder.path(copy))
        _ = try store.merge(WorkspaceStore(opening: folder.path(other), besides: store))
      }
      let (first, second) = (try WorkspaceStore(opening: folder.path("a")), try WorkspaceStore(opening: folder.path("b")))
      var history = try MergedHistory(first)
      try history.complete()
      let whole = first.workspace.worked(outFrom: history.records)
      for store in [first, second] {
        let different = zip(store.workspace.roadmaps, whole.roadmaps).first { $0 != $1 }
        try #require(different == nil && store.workspace.parties == whole.parties)
        try #require(store.workspace.contested == whole.contested)
      }
      for part in ["roadmaps", "parties", "history", "conflicts"] {
        func files(_ copy: String) -> [String] { folder.everything(in: "\(copy)/\(part)").map { "\($0.dropFirst(2)) \($1)" }.sorted() }
        try #require(files("a") == files("b"))
      }
    }
  }

  /// Makes two copies that are merged already, of which the second has changed two roadmaps since.
  private static func mergedCopies() throws -> TemporaryFolder {
    let folder = TemporaryFolder()
    var random = SeededRandom(seed: 1)
    _ = try WorkspaceStore.create(folder.path("a"), plan(&random))
    try FileManager.default.copyItem(atPath: folder.path("a"), toPath: folder.path("b"))
    func retitle(_ step: StepReference) throws {
      var store = try WorkspaceStore(opening: folder.path("b"))
      try store.save(try #require(store.workspace.changing(step) { $0.title = .plain("Changed") }))
    }
    try retitle(StepReference("r1/s1"))
    for (copy, other) in [("a", "b"), ("b", "a")] {
      var store = try WorkspaceStore(opening: folder.path(copy))
      _ = try store.merge(WorkspaceStore(opening: folder.path(other)))
    }
    try retitle(StepReference("r1/s2"))
    try retitle(StepReference("r2/s2"))
    return folder
  }

  @Test func `of a copy that is merged, a roadmap that follows from records is not decoded`() throws {
    let folder = try Self.mergedCopies()
    let store = try WorkspaceStore(opening: folder.path("a"))
    let other = try WorkspaceStore(opening: folder.path("b"), besides: store)
    #expect(other.workspace.roadmaps.map(\.id.text) == ["r3"])
    #expect(try WorkspaceStore(opening: folder.path("b")).workspace.roadmaps.count == 3)
  }

  @Test func `an edit by hand in the other copy is taken over`() throws {
    let folder = try Self.mergedCopies()
    let path = "b/roadmaps/r1.json"
    folder.write(try #require(folder.read(path)).replacingOccurrences(of: "Roadmap r1", with: "By hand"), to: path)
    var store = try WorkspaceStore(opening: folder.path("a"))
    _ = try store.merge(WorkspaceStore(opening: folder.path("b"), besides: store))
    #expect(store.workspace[Roadmap.ID("r1")]?.title == .plain("By hand"))
    #expect(store.workspace[StepReference("r2/s2")]?.title == .plain("Changed"))
  }

  @Test func `a roadmap that a later version has written in the other copy is refused`() throws {
    let folder = try Self.mergedCopies()
    let path = "b/roadmaps/r1.json"
    let former = try #require(folder.read(path))
    let later = former.replacingOccurrences(of: "jalon.roadmap/1", with: "jalon.roadmap/2")
    folder.write(later, to: path)
    let (old, new) = ("\(FileStamp(of: Array(former.utf8)))", "\(FileStamp(of: Array(later.utf8)))")
    folder.write(try #require(folder.read("b/.jalon/known")).replacingOccurrences(of: old, with: new), to: "b/.jalon/known")
    var store = try WorkspaceStore(opening: folder.path("a"))
    let other = try WorkspaceStore(opening: folder.path("b"), besides: store)
    #expect(throws: MergeFault.other(.newerFormat("roadmaps/r1.json"))) { try store.merge(other) }
  }

  @Test func `a conflict that another process has settled is gone once the folder is read again`() throws {
    let folder = TemporaryFolder()
    var random = SeededRandom(seed: 1)
    _ = try WorkspaceStore.create(folder.path("a"), Self.plan(&random))
    try FileManager.default.copyItem(atPath: folder.path("a"), toPath: folder.path("b"))
    func retitle(_ copy: String, _ title: String) throws {
      var store = try WorkspaceStore(opening: folder.path(copy))
      try store.save(try #require(store.workspace.changing(StepReference("r1/s1")) { $0.title = .plain(title) }))
    }
    try retitle("a", "One")
    try retitle("b", "Two")
    var first = try WorkspaceStore(opening: folder.path("a"))
    _ = try first.merge(WorkspaceStore(opening: folder.path("b")))
    #expect(first.workspace.contested.count == 1)
    try retitle("a", "Three")
    let lock = try first.folder.lock()
    try first.reload(under: lock)
    withExtendedLifetime(lock) {}
    #expect(first.workspace.contested.isEmpty)
  }
}
