import RoadmapEngine
import Testing

@Suite struct ChangeTests {
  let id = Roadmap.ID("r")

  func workspace() -> Workspace {
    let steps = ["a", "b", "c"].map { Step(id: Step.ID($0), title: .plain($0)) }
    return Workspace(
      title: .plain("W"), language: .en, roadmaps: [Roadmap(id: id, title: .plain("R"), parties: [], start: .first, steps: steps)])
  }

  /// Returns an edit that changes some members of the step "b".
  func edit(_ change: (inout Step) -> Void) throws -> Edit {
    let before = try #require(workspace().roadmaps[0][Step.ID("b")])
    var after = before
    change(&after)
    return .step(id, before: before, after: after, follows: nil)
  }

  @Test func `the inverse of a change gives back what was there`() throws {
    var workspace = workspace()
    let before = workspace.roadmaps
    let gone = Step(id: Step.ID("gone"), title: .plain("Gone"))
    let change = Change([
      try edit { $0.duration = 7 }, .move(id, Step.ID("c"), from: Step.ID("b"), to: nil),
      .trash(id, before: nil, after: gone, follows: nil),
      .roadmap(
        before: before[0].facts,
        after: {
          var facts = before[0].facts; facts.isArchived = true; return facts
        }()),
    ])
    try workspace.apply(change)
    #expect(workspace.roadmaps[0].steps.map(\.id.text) == ["c", "a", "b"] && workspace.roadmaps[0].isArchived)
    try workspace.apply(change.inverse)
    #expect(workspace.roadmaps == before)
  }

  @Test func `two people's edits of different fields both stay`() throws {
    var workspace = workspace()
    try workspace.apply(Change([try edit { $0.duration = 7 }]))
    try workspace.apply(Change([try edit { $0.title = .plain("B") }]))
    #expect(workspace.roadmaps[0].steps[1].duration == 7 && workspace.roadmaps[0].steps[1].title == .plain("B"))
  }

  @Test func `an edit of a field that somebody else has changed is refused whole`() throws {
    var workspace = workspace()
    try workspace.apply(Change([try edit { $0.duration = 7 }]))
    let before = workspace.roadmaps
    let second = Change([.move(id, Step.ID("a"), from: nil, to: Step.ID("c")), try edit { $0.duration = 9 }])
    #expect(throws: Conflict.stepChanged(StepReference(id, Step.ID("b")), field: "duration")) { try workspace.apply(second) }
    #expect(workspace.roadmaps == before)
  }
}
