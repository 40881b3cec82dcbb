import FileFormat
import Glibc
import RoadmapEngine
import Storage
import StrictJSON
import Support

/// How fast a large workspace is opened and saved to.
extension Benchmarks {
  mutating func runFiles() {
    openLarge()
    saveEdits()
  }

  private mutating func openLarge() {
    let name = "open 59,400 steps in 1,485 roadmaps"
    guard wants(name) else { return }
    let folder = TemporaryFolder()
    guard let files = Benchmarks.make(roadmaps: 1_485, in: folder) else { return print("no workspace could be made") }
    let size = files.reduce(0) { $0 + $1.count }
    // Opened once before: it takes the memory that making the files has left, or the next opening would seem to need none.
    let first = try? WorkspaceStore(opening: folder.path)
    let before = Benchmarks.residentBytes()
    var opened: WorkspaceStore?
    let opening = measure(name, goal: 250) {
      opened = nil
      opened = try? WorkspaceStore(opening: folder.path)
    }
    let memory = withExtendedLifetime(first) { max(0, Benchmarks.residentBytes() - before) }
    print("  \(size / 1_000_000) MB, \(opened?.workspace.roadmaps.count ?? 0) roadmaps")
    report("  bytes of memory a byte", Double(memory) / Double(max(size, 1)), "", goal: 6)
    // The peer: the library that reads JSON, over the same bytes, and nothing else.
    var parsing = Double.infinity
    for _ in 0..<7 { parsing = min(parsing, Benchmarks.milliseconds { for bytes in files { _ = try? JSONDocument(bytes) } }) }
    if let opening { report("  times a bare parse of the same bytes", opening / parsing, "", goal: 4, "which takes \(Int(parsing)) ms") }
  }

  /// One edit costs the same in a small workspace and in a large one.
  private mutating func saveEdits() {
    let name = "save one edit in 1,485 roadmaps, processor time"
    guard wants(name) else { return }
    guard let small = Benchmarks.costOfSaving(roadmaps: 15), let large = Benchmarks.costOfSaving(roadmaps: 1_485) else {
      return print("no edit could be saved")
    }
    report(name, large, "ms", goal: 3)
    report("  times one in 15 roadmaps", large / small, "", goal: 1.5)
  }

  /// Milliseconds of processor time that an edit of one step in one of some roadmaps takes; nil where it cannot be saved.
  private static func costOfSaving(roadmaps count: Int) -> Double? {
    let folder = TemporaryFolder()
    guard make(roadmaps: count, in: folder) != nil, var store = try? WorkspaceStore(opening: folder.path) else { return nil }
    let turns = 50
    let start = processTime
    for turn in 0..<turns {
      let step = StepReference(Roadmap.ID("r\(count / 2)"), Step.ID("s20"))
      guard let change = store.workspace.changing(step, { $0.duration = 1 + turn % 9 }) else { continue }
      let record = ChangeRecord(id: "h-\(turn)", at: "2026-11-24T08:00:00Z", author: Author(), change: change)
      guard (try? store.save([record])) != nil else { return nil }
    }
    return (processTime - start) / Double(turns)
  }

  /// A workspace of roadmaps of forty steps each.
  /// - Returns: what their files hold; nil where it cannot be made.
  private static func make(roadmaps count: Int, in folder: TemporaryFolder) -> [[UInt8]]? {
    var workspace = Workspace(title: .plain("Large"), language: .en)
    workspace.roadmaps = LargePlan.portfolio(roadmaps: count + 1).roadmaps.dropFirst().map(described)
    guard (try? WorkspaceStore.create(folder.path, workspace)) != nil else { return nil }
    return workspace.roadmaps.map { PlanFile.bytes(of: $0) }
  }

  /// A roadmap with as many words as people write.
  static func described(_ roadmap: Roadmap) -> Roadmap {
    var roadmap = roadmap
    for index in roadmap.steps.indices {
      roadmap.steps[index].title = .translated(["en": "Step \(index) of the common plan", "fr": "Étape \(index) du plan commun"])
      roadmap.steps[index].notes = .plain("What was agreed in the joint committee, and what is still to be sent by note verbale.")
      roadmap.steps[index].tags = ["legal"]
    }
    return roadmap
  }

  /// Milliseconds of processor time so far.
  private static var processTime: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1_000 + Double(time.tv_nsec) / 1_000_000
  }
}
