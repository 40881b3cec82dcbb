import RoadmapEngine
import Testing

@Suite struct RenamingTests {
  private let roadmap = Roadmap.ID("r")

  /// Returns two roadmaps that refer to each other's steps in every possible way.
  private func workspace() -> Workspace {
    var first = Step(id: Step.ID("a"), title: .plain("First"))
    first.phase = Phase.ID("draft")
    first.owners = [Ownership(party: Party.ID("LY"), bodies: [Body.ID("mol")]), Ownership(party: Party.ID("NE"), bodies: [Body.ID("mol")])]
    first.support = ["NE/mol", "IOM", "NE"]
    first.waiting = [Waiting(on: Party.ID("NE"), since: .first)]
    first.signoff = Signoff(kind: .each, by: [Party.ID("NE"), Party.ID("LY")], given: [Approval(party: Party.ID("NE"))])
    first.calendar = "NE"
    first.opens = [Roadmap.ID("other")]
    var second = Step(id: Step.ID("b"), title: .plain("Second"))
    second.after = [Link(StepReference(nil, Step.ID("a"))), Link(StepReference(roadmap, Step.ID("a")), .startToStart)]
    second.parent = Step.ID("a")
    var gone = second
    gone.id = Step.ID("gone")
    gone.phase = Phase.ID("draft")
    var whole = Roadmap(
      id: roadmap, title: .plain("R"), parties: ["LY", "NE"].map { Party.ID($0) }, start: .first, steps: [first, second])
    whole.trash = [gone]
    whole.phases = [Phase(id: Phase.ID("draft"), title: .plain("Draft"))]
    whole.calendar = "NE"
    whole.baselines = [Baseline(id: Baseline.ID("first"), on: .first, steps: [first.id: Baseline.Dates(start: .first, finish: .first)])]
    var foreign = Step(id: Step.ID("a"), title: .plain("Elsewhere"))
    foreign.after = [Link(StepReference(roadmap, Step.ID("a")))]
    foreign.phase = Phase.ID("draft")
    foreign.opens = [roadmap]
    var other = Roadmap(id: Roadmap.ID("other"), title: .plain("O"), parties: [Party.ID("NE")], start: .first, steps: [foreign])
    other.phases = whole.phases
    let body = Body(id: Body.ID("mol"), name: .plain("Labour"))
    let parties = ["LY", "NE"].map { Party(id: Party.ID($0), name: .plain($0), bodies: [body]) }
    return Workspace(title: .plain("W"), language: .en, parties: parties, roadmaps: [other, whole].sorted { $0.id < $1.id })
  }

  private static let all: [Renaming] = [
    .roadmap(Roadmap.ID("r"), to: Roadmap.ID("z")), .step(Roadmap.ID("r"), Step.ID("a"), to: Step.ID("zz")),
    .phase(Roadmap.ID("r"), Phase.ID("draft"), to: Phase.ID("zz")),
    .baseline(Roadmap.ID("r"), Baseline.ID("first"), to: Baseline.ID("zz")),
    .party(Party.ID("NE"), to: Party.ID("AA")), .body(Party.ID("NE"), Body.ID("mol"), to: Body.ID("zz")),
  ]

  @Test(arguments: all)
  func `a renaming is one change that knows itself, and its inverse gives everything back`(_ renaming: Renaming) throws {
    let before = workspace()
    let change = before.renaming(renaming)
    #expect(change.renaming == renaming && change.inverse.renaming == renaming.inverse)
    var after = before
    try after.apply(change)
    #expect(before.difference(to: after).isEmpty == false)
    try after.apply(change.inverse)
    #expect(after.difference(to: before).isEmpty && after.roadmaps == before.roadmaps && after.parties == before.parties)
  }

  @Test func `all that names a step follows it`() throws {
    var workspace = workspace()
    try workspace.apply(workspace.renaming(.step(roadmap, Step.ID("a"), to: Step.ID("z"))))
    let whole = try #require(workspace[roadmap])
    let z = Step.ID("z")
    #expect(whole.steps.map(\.id.text) == ["z", "b"] && whole.steps[1].parent == z && whole.trash[0].parent == z)
    #expect(whole.steps[1].after.map(\.step) == [StepReference(nil, z), StepReference(roadmap, z)] && whole.trash[0].after.count == 2)
    #expect(whole.baselines[0].steps.keys.map(\.text) == ["z"])
    #expect(workspace[Roadmap.ID("other")]?.steps[0].after.map(\.step) == [StepReference(roadmap, z)])
    // A step with the same id in another roadmap is not renamed.
    #expect(workspace[Roadmap.ID("other")]?.steps[0].id == Step.ID("a"))
  }

  @Test func `all that names a party follows it, in the order of the files, and it keeps its calendar`() throws {
    var workspace = workspace()
    try workspace.apply(workspace.renaming(.party(Party.ID("NE"), to: Party.ID("AA"))))
    let new = Party.ID("AA")
    let step = try #require(workspace[roadmap]?.steps[0])
    #expect(step.owners.map(\.party.text) == ["AA", "LY"] && step.waiting[0].on == new && step.calendar == "AA")
    #expect(step.support == ["AA/mol", "IOM", "AA"] && step.signoff?.by.first == new && step.signoff?.given[0].party == new)
    #expect(workspace[roadmap]?.parties.map(\.text) == ["AA", "LY"] && workspace[roadmap]?.calendar == "AA")
    #expect(workspace[new]?.calendarID.text == "NE" && workspace[Party.ID("NE")] == nil)
  }

  @Test func `all that names a roadmap follows it`() throws {
    var workspace = workspace()
    try workspace.apply(workspace.renaming(.roadmap(roadmap, to: Roadmap.ID("z"))))
    let other = try #require(workspace[Roadmap.ID("other")]?.steps[0])
    #expect(other.opens.map(\.text) == ["z"] && other.after[0].step.roadmap?.text == "z")
    #expect(workspace[Roadmap.ID("z")]?.steps[1].after[1].step.roadmap?.text == "z" && workspace[roadmap] == nil)
  }

  @Test(arguments: [
    ("party:NE waiting:ne owner:NE/mol owner:ne", "party:AA waiting:AA owner:AA/mol owner:AA"),
    ("due<+10wd.NE (start>=+3wd.ne or not text:NE)", "due<+10wd.AA (start>=+3wd.AA or not text:NE)"),
    ("\"party:NE\" /party:NE/ NE party:NER", "\"party:NE\" /party:NE/ NE party:NER"), ("party:NE (", "party:AA ("),
    ("text:\"open", "text:\"open"),
  ])
  func `filters name a party by its new id`(_ filter: String, _ expected: String) {
    var workspace = workspace()
    workspace.views = [SavedView(id: SavedView.ID("v"), filter: filter)]
    #expect(throws: Never.self) { try workspace.apply(workspace.renaming(.party(Party.ID("NE"), to: Party.ID("AA")))) }
    #expect(workspace.views[0].filter == expected)
  }

  @Test func `a filter goes on finding what several things were called`() throws {
    var workspace = workspace()
    workspace.views = [SavedView(id: SavedView.ID("v"), filter: "owner:mol phase:draft roadmap:r")]
    try workspace.apply(workspace.renaming(.body(Party.ID("NE"), Body.ID("mol"), to: Body.ID("met"))))
    try workspace.apply(workspace.renaming(.phase(roadmap, Phase.ID("draft"), to: Phase.ID("text"))))
    try workspace.apply(workspace.renaming(.roadmap(roadmap, to: Roadmap.ID("q"))))
    #expect(workspace.views[0].filter == "(owner:mol or owner:NE/met) (phase:draft or roadmap:q phase:text) roadmap:q")
  }

  @Test func `what a step was called then is worked out backwards`() {
    var workspace = workspace()
    var records: [ChangeRecord] = []
    func record(_ change: Change) {
      records.append(ChangeRecord(id: "h\(records.count)", at: "", author: Author(), change: change))
      _ = try? workspace.apply(change)
    }
    record(workspace.changing(StepReference(roadmap, Step.ID("a"))) { $0.duration = 4 } ?? Change([]))
    record(workspace.renaming(.step(roadmap, Step.ID("a"), to: Step.ID("z"))))
    record(workspace.renaming(.roadmap(roadmap, to: Roadmap.ID("q"))))
    record(workspace.changing(StepReference(Roadmap.ID("q"), Step.ID("b"))) { $0.duration = 4 } ?? Change([]))
    let names = records.names(of: StepReference("q/z")).map { $0.map(\.description) }
    #expect(names == [["r/a"], ["r/z", "r/a"], ["q/z", "r/z"], ["q/z"]])
    #expect(records.concerning(StepReference("z")).map(\.id) == ["h0", "h1"])
    // The step that is called "a" today is not the one that had the name then.
    #expect(records.concerning(StepReference("q/a")).isEmpty)
  }

  @Test func `what still needs something is named`() {
    var workspace = workspace()
    workspace.views = [SavedView(id: SavedView.ID("v"), filter: "owner:NE/mol")]
    let r = Use.roadmap(roadmap, steps: 1)
    #expect(workspace.uses(of: Party.ID("NE")) == [.roadmap(Roadmap.ID("other"), steps: 0), r, .view(SavedView.ID("v"))])
    #expect(workspace.uses(of: Party.ID("NE"), body: Body.ID("mol")) == [r, .view(SavedView.ID("v"))])
    #expect(workspace.uses(of: roadmap) == [.roadmap(Roadmap.ID("other"), steps: 1)])
    #expect(workspace.uses(of: Phase.ID("draft"), in: roadmap) == [r])
    #expect(workspace.uses(of: Party.ID("IOM")) == [r] && workspace.uses(of: Party.ID("ML")).isEmpty)
  }
}
