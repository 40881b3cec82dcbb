import Foundation
import RoadmapEngine
import Support

/// Compares the whole program with another planner on the same network in the same run.
extension Benchmarks {
  mutating func runPeers() {
    let name = "print plan of 10,000 steps, times TaskJuggler"
    guard wants(name) else { return }
    guard let peer = ["/usr/bin/tj3", "/usr/local/bin/tj3"].first(where: FileManager.default.isExecutableFile) else {
      return print("\(name): skipped, tj3 is not installed")
    }
    let folder = TemporaryFolder()
    let plan = PeerPlan(steps: 10_000)
    plan.write(to: folder)
    let ours = fastest(of: 5) {
      _ = Program.end(JalonProcess.path, ["print", "plan", "--workspace", folder.path("w"), "--today", "2027-01-04"])
    }
    let theirs = fastest(of: 1) { _ = Program.end(peer, ["--silent", "--no-color", "-o", folder.path(""), folder.path("plan.tjp")]) }
    print("  jalon \(Int(ours)) ms, tj3 \(Int(theirs)) ms, process start included")
    report(name, ours / theirs * 100, "%", goal: 1, "of its time")
  }

  func fastest(of runs: Int, _ work: () -> Void) -> Double {
    (0..<runs).map { _ in Benchmarks.milliseconds(work) }.min() ?? 0
  }
}

/// A network for both programs: each step takes one to nine days and has two predecessors.
private struct PeerPlan {
  private var steps: [(days: Int, after: [Int])] = []

  init(steps count: Int) {
    var random = SeededRandom(seed: 1)
    steps = (0..<count).map { index in
      let after = Set([index - random.number(50...300), index - random.number(50...300)]).filter { $0 >= 0 }.sorted()
      return (random.number(1...9), after)
    }
  }

  func write(to folder: TemporaryFolder) {
    folder.write(#"{"format": "jalon.workspace/1", "title": "W", "language": "en"}"#, to: "w/jalon.json")
    folder.write(#"{"format": "jalon.party/1", "id": "NE", "name": "Niger"}"#, to: "w/parties/NE.json")
    let objects = steps.enumerated().map { index, step in
      let after = step.after.map { #"{"step": "s\#($0)"}"# }.joined(separator: ", ")
      return #"{"id": "s\#(index)", "title": "Step \#(index)", "owners": {"NE": []}, "duration": \#(step.days), "after": [\#(after)]}"#
    }
    folder.write(
      """
      {"format": "jalon.roadmap/1", "id": "r", "title": "R", "parties": ["NE"], "start": "2027-01-04", "steps": [
      \(objects.joined(separator: ",\n"))]}
      """, to: "w/roadmaps/r.json")
    // In groups of forty, because a thousand tasks on one level take the other program far longer.
    let groups = stride(from: 0, to: steps.count, by: 40).map { first in
      let tasks = (first..<min(first + 40, steps.count)).map { index in
        let depends =
          steps[index].after.isEmpty ? "" : " depends " + steps[index].after.map { "g\($0 / 40).s\($0)" }.joined(separator: ", ")
        return #"  task s\#(index) "Step \#(index)" { duration \#(steps[index].days)d\#(depends) }"#
      }
      return "task g\(first / 40) \"Group\" {\n\(tasks.joined(separator: "\n"))\n}"
    }
    folder.write(
      """
      project p "P" 2027-01-04 +3y { timezone "UTC" }
      \(groups.joined(separator: "\n"))
      taskreport "steps" { formats csv columns id, start, end }

      """, to: "plan.tjp")
  }
}
