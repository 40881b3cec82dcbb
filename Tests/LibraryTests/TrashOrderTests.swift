import Library
import RoadmapEngine
import Testing

/// Removes steps of the sample and restores them in any order.
@Suite struct TrashOrderTests {
  private struct Story {
    private(set) var workspace = Library.sample
    private(set) var changes: [Change] = []

    mutating func make(_ change: Change) throws {
      try workspace.apply(change.narrowed)
      changes.append(change.narrowed)
    }

    mutating func remove(_ steps: [StepReference]) throws {
      try make(workspace.removing(steps, Removal(at: "2026-11-24T08:00:00Z", by: "Amina")))
    }

    mutating func restore(_ steps: [StepReference]) throws { try make(try #require(workspace.restoring(steps, changes))) }

    /// The number of links of the plan to steps that are not in it.
    var dangling: Int {
      workspace.roadmaps.reduce(0) { sum, roadmap in
        sum
          + roadmap.steps.count { step in
            let isLost = step.parent.map { roadmap[$0] == nil } ?? false
            return isLost || step.after.contains { workspace[$0.step.roadmap ?? roadmap.id]?[$0.step.step] == nil }
          }
      }
    }
  }

  private func steps(of roadmap: Roadmap) -> [StepReference] { roadmap.steps.map { StepReference(roadmap.id, $0.id) } }

  @Test func `once all are back, the plan is what it was, in whatever order they went and came`() throws {
    var random = SystemlessRandom(state: 18)
    let all = Library.sample.roadmaps.flatMap { steps(of: $0) }
    for _ in 0..<40 {
      var story = Story()
      let start = Int.random(in: 0..<all.count - 12, using: &random)
      let chosen = Array(all[start..<start + 12])
      var away: [StepReference] = []
      for _ in 0..<30 {
        let here = chosen.filter { !away.contains($0) }
        if Bool.random(using: &random), !here.isEmpty {
          let gone = Array(here.shuffled(using: &random).prefix(Int.random(in: 1...3, using: &random)))
          try story.remove(gone)
          away += gone
        } else if !away.isEmpty {
          away.shuffle(using: &random)
          let back = Array(away.prefix(Int.random(in: 1...2, using: &random)))
          try story.restore(back)
          away.removeFirst(back.count)
        }
        #expect(story.dangling == 0)
      }
      for step in away.shuffled(using: &random) { try story.restore([step]) }
      #expect(story.workspace.roadmaps == Library.sample.roadmaps)
    }
  }

  @Test func `a link that is taken out, and a step that is moved, while others are away stay so`() throws {
    var story = Story()
    let roadmap = try #require(story.workspace.roadmaps.first { $0.id.text == "gh-ly-skills" })
    let six = Array(steps(of: roadmap).prefix(6))
    let moved = try #require(roadmap.steps.last)
    for step in six { try story.remove([step]) }
    try story.make(Change([.move(roadmap.id, moved.id, from: story.workspace[roadmap.id]?.predecessor(of: moved.id), to: nil)]))
    for step in six { try story.restore([step]) }
    let order = (story.workspace[roadmap.id]?.steps ?? []).map(\.id)
    #expect(order.filter { $0 != moved.id } == roadmap.steps.dropLast().map(\.id))
  }

  @Test func `taking back every restoring and removing leads to the plan as it was`() throws {
    var story = Story()
    let six = Array(steps(of: try #require(story.workspace.roadmaps.first)).prefix(6))
    for step in six { try story.remove([step]) }
    try story.restore([six[4], six[1], six[2]])
    for step in [six[5], six[0], six[3]] { try story.restore([step]) }
    for change in story.changes.reversed() { try story.make(change.inverse) }
    #expect(story.workspace.roadmaps == Library.sample.roadmaps)
  }
}

/// A random generator with the same numbers in every run.
private struct SystemlessRandom: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}
