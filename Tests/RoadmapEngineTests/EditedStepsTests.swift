import RoadmapEngine
import Support
import Testing

/// Many edits in one change have the same effect as the edits one by one.
@Suite struct EditedStepsTests {
  private let id = Roadmap.ID("r")

  @Test(arguments: 1...40) func `many edits of steps are the same as each by itself`(seed: Int) {
    var random = SeededRandom(seed: seed)
    func step(_ number: Int) -> Step { Step(id: Step.ID("s\(number)"), title: .plain("\(number)")) }
    var roadmap = Roadmap(id: id, title: .plain("R"), parties: [], start: .first, steps: (0..<random.number(0...6)).map(step))
    // Steps with equal ids, as a damaged file may have them, use the slow path.
    if random.chance(20), let first = roadmap.steps.first { roadmap.steps.append(first) }
    let workspace = Workspace(title: .plain("W"), language: .en, roadmaps: [roadmap])
    var alone = workspace
    var edits: [Edit] = []
    for _ in 0..<random.number(20...60) {
      let steps = alone.roadmaps[0].steps
      let follows = random.chance(20) ? nil : Step.ID("s\(random.number(0...40))")
      var edit = Edit.step(id, before: nil, after: step(random.number(0...40)), follows: follows)
      if !steps.isEmpty, random.chance(50) {
        let before = random.one(of: steps)
        var after: Step? = before
        if random.chance(50) { after = nil } else { after?.duration = random.number(1...9) }
        edit = .step(id, before: before, after: after, follows: follows)
      }
      // Mostly edits that can be made, and now and then one that cannot.
      if (try? alone.apply(Change([edit]))) != nil || random.chance(3) { edits.append(edit) }
    }
    func outcome(_ body: (inout Workspace) throws(Conflict) -> Void) -> Result<[Roadmap], Conflict> {
      var made = workspace
      do throws(Conflict) { try body(&made) } catch { return .failure(error) }
      return .success(made.roadmaps)
    }
    let together = outcome { (made) throws(Conflict) in try made.apply(Change(edits)) }
    let apart = outcome { (made) throws(Conflict) in for edit in edits { try made.apply(Change([edit])) } }
    #expect(together == apart)
    guard case .success = together else { return }
    let back = outcome { (made) throws(Conflict) in
      try made.apply(Change(edits))
      try made.apply(Change(edits).inverse)
    }
    if case .success(let roadmaps) = back { #expect(Set(roadmaps[0].steps) == Set(roadmap.steps)) }
  }
}
