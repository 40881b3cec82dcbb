import FileFormat
import Glibc
import RoadmapEngine
import Storage
import StrictJSON
import Support

/// Measures opening and saving a large workspace.
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
    // The workspace is opened once before, because the first opening reuses memory that was freed after the files were made.
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
    // For comparison: only the JSON library, on the same bytes.
    var parsing = Double.infinity
    for _ in 0..<7 { parsing = min(parsing, Benchmarks.milliseconds { for bytes in files { _ = try? JSONDocument(bytes) } }) }
    if let opening { report("  times a bare parse of the same bytes", opening / parsing, "", goal: 4, "which takes \(Int(parsing)) ms") }
  }

  /// Checks that an edit costs the same in a small and in a large workspace.
  private mutating func saveEdits() {
    let name = "save one edit in 1,485 roadmaps, processor time"
    guard wants(name) else { return }
    guard let small = Benchmarks.costOfSaving(roadmaps: 15), let large = Benchmarks.costOfSaving(roadmaps: 1_485) else {
      return print("no edit could be saved")
    }
    report(name, large, "ms", goal: 3)
    report("  times one in 15 roadmaps", large / small, "", goal: 1.5)
  }

  /// Returns the processor time in milliseconds of saving an edit of one step; nil if it cannot be saved.
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

  /// Makes a workspace of roadmaps with forty steps each.
  /// - Returns: the bytes of its files; nil if it cannot be made.
  private static func make(roadmaps count: Int, in folder: TemporaryFolder) -> [[UInt8]]? {
    var workspace = Workspace(title: .plain("Large"), language: .en)
    workspace.roadmaps = LargePlan.portfolio(roadmaps: count + 1).roadmaps.dropFirst().map(described)
    guard (try? WorkspaceStore.create(folder.path, workspace)) != nil else { return nil }
    return workspace.roadmaps.map { PlanFile.bytes(of: $0) }
  }

  /// Returns a roadmap with texts of a realistic length.
  static func described(_ roadmap: Roadmap) -> Roadmap {
    var roadmap = roadmap
    for index in roadmap.steps.indices {
      roadmap.steps[index].title = .translated(["en": "Step \(index) of the common plan", "fr": "Étape \(index) du plan commun"])
      roadmap.steps[index].notes = .plain("What was agreed in the joint committee, and what is still to be sent by note verbale.")
      roadmap.steps[index].tags = ["legal"]
    }
    return roadmap
  }

  /// The processor time of the process so far in milliseconds.
  private static var processTime: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1_000 + Double(time.tv_nsec) / 1_000_000
  }
}
