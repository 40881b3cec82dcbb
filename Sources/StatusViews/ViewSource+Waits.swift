import RoadmapEngine

/// Whose turn it is.
extension ViewSource {
  /// An open wait: the places of its step, and how long it has lasted.
  package struct Wait: Sendable {
    package let roadmap: Int
    package let step: Int
    package let waiting: Waiting
    package let age: Int
  }

  /// The open waits of the shown steps by the party that has the ball, the longest first.
  package func waits() -> [(party: Party.ID, waits: [Wait])] {
    var waits: [Party.ID: [Wait]] = [:]
    for roadmap in roadmaps {
      for place in steps(of: roadmap) where !step(roadmap, place).isFinished {
        for waiting in step(roadmap, place).waiting where !waiting.isOver {
          waits[waiting.on, default: []].append(Wait(roadmap: roadmap, step: place, waiting: waiting, age: schedule.age(of: waiting)))
        }
      }
    }
    return waits.mapValues { $0.sorted { $0.age > $1.age } }
      .sorted { left, right in (right.value.first?.age ?? 0, left.key) < (left.value.first?.age ?? 0, right.key) }
      .map { (party: $0.key, waits: $0.value) }
  }
}
