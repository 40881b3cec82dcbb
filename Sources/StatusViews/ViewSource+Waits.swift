import RoadmapEngine

/// The open waits.
extension ViewSource {
  /// An open wait, with the indexes of its step and its age in working days.
  package struct Wait: Sendable {
    package let roadmap: Int
    package let step: Int
    package let waiting: Waiting
    package let age: Int
  }

  /// Returns the number of open waits of a roadmap by the party that is waited for.
  package func openWaits(in roadmap: Int) -> [Party.ID: Int] {
    let all = workspace.roadmaps[roadmap].steps
    // The span avoids copies of whole steps, as in `longestWait`.
    let span = all.span
    var counts: [Party.ID: Int] = [:]
    for index in span.indices where !span[index].waiting.isEmpty && !span[index].status.isOver {
      for waiting in span[index].waiting where !waiting.isOver { counts[waiting.on, default: 0] += 1 }
    }
    return counts
  }

  /// Returns the open waits of the shown steps by the party that is waited for, the longest first.
  package func waits() -> [(party: Party.ID, waits: [Wait])] {
    var waits: [Party.ID: [Wait]] = [:]
    for roadmap in roadmaps {
      for index in steps(of: roadmap) where !step(roadmap, index).isFinished {
        for waiting in step(roadmap, index).waiting where !waiting.isOver {
          waits[waiting.on, default: []].append(Wait(roadmap: roadmap, step: index, waiting: waiting, age: schedule.age(of: waiting)))
        }
      }
    }
    return waits.mapValues { $0.sorted { $0.age > $1.age } }
      .sorted { left, right in (right.value.first?.age ?? 0, left.key) < (left.value.first?.age ?? 0, right.key) }
      .map { (party: $0.key, waits: $0.value) }
  }
}
