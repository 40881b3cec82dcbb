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
