import Testing

@testable import RoadmapEngine

/// A change that depends on every file is refused while one cannot be read; new ids also differ from those in the trash.
@Suite struct WholePlanTests {
  private let roadmap = Roadmap.ID("r")

  private func workspace(steps: Int = 2) -> Workspace {
    let steps = (0..<steps).map { Step(id: Step.ID("a\($0)"), title: .plain("A")) }
    let body = Body(id: Body.ID("mol"), name: .plain("Ministry"))
    return Workspace(
      title: .plain("W"), language: .en, parties: [Party(id: Party.ID("NE"), name: .plain("Niger"), bodies: [body])],
      roadmaps: [Roadmap(id: roadmap, title: .plain("R"), parties: [Party.ID("NE")], start: .first, steps: steps)])
  }

  private func trashed(_ workspace: Workspace, _ id: String) throws -> Workspace {
    var changed = workspace
    try changed.apply(changed.removing([StepReference(roadmap, Step.ID(id))], Removal(at: "2026-11-24T08:00:00Z", by: "")))
    return changed
  }

  @Test func `renaming, removing, keeping a baseline and correcting a calendar wait until every file can be read`() throws {
    var plan = workspace()
    plan.unreadable = [.roadmap(Roadmap.ID("other"))]
    let day = try #require(Day("2026-12-24"))
    let changes = [
      plan.renaming(.step(roadmap, Step.ID("a0"), to: Step.ID("b"))), plan.renaming(.roadmap(roadmap, to: Roadmap.ID("q"))),
      plan.renaming(.party(Party.ID("NE"), to: Party.ID("LY"))), plan.renaming(.body(Party.ID("NE"), Body.ID("mol"), to: Body.ID("met"))),
      plan.removing([StepReference(roadmap, Step.ID("a0"))], Removal(at: "", by: "")),
      Change([.party(before: plan.parties[0], after: nil)]),
      Change([.roadmap(before: plan.roadmaps[0], after: nil)]), plan.changing(Party.ID("NE")) { $0.bodies = [] },
      plan.changing(roadmap) { $0.baselines = [Baseline(id: Baseline.ID("b"), on: day, steps: [:])] },
      plan.changing(WorkingCalendar.ID("NE"), by: Ruling(corrections: [Correction(on: day, works: false)])),
    ]
    for change in changes {
      let change = try #require(change)
      #expect(throws: Conflict.unreadable(.roadmap(Roadmap.ID("other")))) { try plan.apply(change) }
      var readable = workspace()
      try readable.apply(change)
    }
  }

  @Test func `what is about one file alone goes on while another cannot be read`() throws {
    var plan = workspace()
    plan.unreadable = [.roadmap(Roadmap.ID("other"))]
    try plan.apply(#require(plan.changing(StepReference(roadmap, Step.ID("a0"))) { $0.duration = 9 }))
    try plan.apply(#require(plan.adding(Step(id: Step.ID("b"), title: .plain("B")), to: roadmap, behind: nil)))
    #expect(plan.roadmaps[0].steps.map(\.id.text) == ["a0", "a1", "b"] && plan.roadmaps[0].steps[0].duration == 9)
  }

  @Test(arguments: [2, 40]) func `a new step never takes the id of one in the trash, alone or among many`(count: Int) throws {
    var plan = try trashed(workspace(), "a1")
    let edits = (1...count).map { number in
      Edit.step(roadmap, before: nil, after: Step(id: Step.ID(number == count ? "a1" : "b\(number)"), title: .plain("B")), follows: nil)
    }
    #expect(throws: Conflict.stepInTrash(StepReference(roadmap, Step.ID("a1")))) { try plan.apply(Change(edits)) }
    #expect(plan.roadmaps[0].steps.map(\.id.text) == ["a0"])
  }

  @Test func `nothing goes to the trash under the id of a step or of what lies there`() throws {
    var plan = try trashed(workspace(), "a1")
    for (id, fault) in [
      ("a0", Conflict.stepExists(StepReference(roadmap, Step.ID("a0")))), ("a1", .stepInTrash(StepReference(roadmap, Step.ID("a1")))),
    ] {
      #expect(throws: fault) {
        try plan.apply(Change([.trash(roadmap, before: nil, after: Step(id: Step.ID(id), title: .plain("")), follows: nil)]))
      }
    }
  }

  @Test func `a number or an id that no file takes is refused`() throws {
    let plan = workspace()
    let cases: [((inout Step) -> Void, LimitFault.Reason)] = [
      ({ $0.duration = 10_001 }, .outOfRange(10_001, 0...10_000)), ({ $0.progress = 101 }, .outOfRange(101, 0...100)),
      ({ $0.remaining = -1 }, .outOfRange(-1, 0...10_000)), ({ $0.parent = Step.ID("Ü") }, .invalidID("Ü")),
      ({ $0.after = [Link(StepReference("4.5."))] }, .invalidID("4.5.")),
      ({ $0.estimate = Estimate(best: 3, usual: 2, worst: 4) }, .wrongOrder),
      ({ $0.after = [Link(StepReference("a1"), lag: 10_001)] }, .outOfRange(10_001, -10_000...10_000)),
      ({ $0.owners = [Ownership(party: Party.ID("NE"), bodies: [Body.ID("MoL")])] }, .invalidID("MoL")),
      ({ $0.waiting = [Waiting(on: Party.every, since: .first)] }, .invalidID("*")),
      ({ $0.repeats = Repetition(every: "1m", count: 0) }, .outOfRange(0, 1...1000)),
      (
        { $0.signoff = Signoff(kind: .each, by: [], given: [Approval(party: Party.ID("NE")), Approval(party: Party.ID("NE"))]) },
        .twice("NE")
      ),
    ]
    for (edit, reason) in cases {
      var changed = plan
      let change = try #require(plan.changing(StepReference(roadmap, Step.ID("a0")), edit))
      let fault = #expect(throws: Conflict.self) { try changed.apply(change) }
      guard case .overLimit(let excess)? = fault else {
        Issue.record("\(reason): \(String(describing: fault))")
        return
      }
      #expect(excess.reason == reason && excess.subject == "r/a0")
    }
  }
}
