import Testing

@testable import RoadmapEngine

/// From which changed step the move of another one follows.
@Suite struct MoveCauseTests {
  /// A chain of three steps, and one that waits for the last of it and for a step of its own.
  private func schedule(_ days: [String: Int]) -> Schedule {
    var steps = ["a", "b", "c", "own", "d"].map { id in
      var step = Step(id: Step.ID(id), title: .plain(id))
      step.duration = days[id] ?? 2
      return step
    }
    steps[1].after = [Link(StepReference("a"))]
    steps[2].after = [Link(StepReference("b"))]
    steps[4].after = [Link(StepReference("c")), Link(StepReference("own"))]
    let start = Day("2027-01-04") ?? .first
    let roadmap = Roadmap(id: Roadmap.ID("r"), title: .plain("R"), parties: [], start: start, steps: steps)
    let workspace = Workspace(title: .plain("W"), language: .en, roadmaps: [roadmap])
    return Schedule([roadmap], calendars: CalendarBook(workspace) { _ in nil }, today: start)
  }

  private func reference(_ id: String) -> StepReference { StepReference(Roadmap.ID("r"), Step.ID(id)) }

  private func nearest(_ schedule: Schedule, _ changed: String...) -> [String: String] {
    let found = schedule.nearest(of: Set(changed.map(reference)), onPathsTo: ["a", "b", "c", "own", "d"].map(reference))
    return Dictionary(uniqueKeysWithValues: found.map { ($0.key.step.text, $0.value.step.text) })
  }

  @Test func `a step is driven by the nearest changed one on its path, which may be itself`() {
    #expect(nearest(schedule([:]), "a") == ["a": "a", "b": "a", "c": "a", "d": "a"])
    #expect(nearest(schedule([:]), "a", "c") == ["a": "a", "b": "a", "c": "c", "d": "c"])
  }

  @Test func `only the link that decides counts`() {
    #expect(nearest(schedule(["own": 40]), "a") == ["a": "a", "b": "a", "c": "a"])
    #expect(nearest(schedule(["own": 40]), "own") == ["own": "own", "d": "own"])
  }

  @Test func `it is the nearest one of the driving path`() {
    let schedule = schedule([:])
    for (index, id) in ["a", "b", "c", "own", "d"].enumerated() {
      let path = schedule.drivingPath(toRoadmap: 0, step: index)
      #expect(nearest(schedule, "b", "own")[id] == path.last { ["b", "own"].contains($0.step.text) }?.step.text)
    }
  }
}
