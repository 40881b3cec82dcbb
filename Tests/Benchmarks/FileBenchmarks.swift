import FileFormat
import Glibc
import RoadmapEngine
import Storage
import StrictJSON
import Support

/// How fast a large workspace is opened and saved to.
extension Benchmarks {
  mutating func runFiles() {
    guard wants("open 59,400 steps in 1,485 roadmaps") || wants("save one edit there") else { return }
    let folder = TemporaryFolder()
    var workspace = Workspace(title: .plain("Large"), language: .en)
    workspace.roadmaps = LargePlan.portfolio(roadmaps: 1_486).roadmaps.dropFirst().map(Benchmarks.described)
    guard (try? WorkspaceStore.create(folder.path, workspace)) != nil, var store = try? WorkspaceStore(opening: folder.path) else {
      return print("no workspace could be made")
    }
    let files = workspace.roadmaps.map { PlanFile.bytes(of: $0) }
    let size = files.reduce(0) { $0 + $1.count }
    let before = Benchmarks.residentBytes()
    var opened: WorkspaceStore?
    measure("open 59,400 steps in 1,485 roadmaps", goal: 250) {
      opened = nil
      opened = try? WorkspaceStore(opening: folder.path)
    }
    let memory = max(0, Benchmarks.residentBytes() - before)
    print(
      "  \(size / 1_000_000) MB, \(memory / max(size, 1)).\(memory * 10 / max(size, 1) % 10) bytes of memory a byte; \(opened?.workspace.roadmaps.count ?? 0) roadmaps"
    )
    measure("  a bare parse of the same bytes, for scale", goal: 1_000) { for bytes in files { _ = try? JSONDocument(bytes) } }
    var turn = 0
    let start = Benchmarks.processTime
    let turns = 50
    for _ in 0..<turns {
      turn += 1
      guard let change = store.workspace.changing(StepReference(Roadmap.ID("r700"), Step.ID("s20")), { $0.duration = 1 + turn % 9 }) else {
        continue
      }
      let record = ChangeRecord(id: "h-\(turn)", at: "2026-11-24T08:00:00Z", author: Author(), change: change)
      if (try? store.save([record])) == nil { print("not saved") }
    }
    report("save one edit there, processor time", (Benchmarks.processTime - start) / Double(turns), "ms", goal: 3)
  }

  /// A roadmap with as many words as people write.
  private static func described(_ roadmap: Roadmap) -> Roadmap {
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
