import Testing

@testable import RoadmapEngine

/// A name that is typed into a field of a step must exist; otherwise it is refused with the name that was probably meant.
@Suite struct PlanNamesTests {
  private static func body(_ id: String, _ short: String, _ name: String) -> Body {
    var body = Body(id: Body.ID(id))
    body.short = .plain(short)
    body.name = .plain(name)
    return body
  }

  private static let workspace: Workspace = {
    var workspace = Workspace(title: .plain("W"), language: .en)
    var libya = Party(id: Party.ID("LY"), name: .plain("Libya"), kind: .state, calendar: nil)
    libya.bodies = [body("mol", "MoL", "Ministry of Labour"), body("gnu-cabinet", "GNU", "Cabinet")]
    var niger = Party(id: Party.ID("NE"), name: .plain("Niger"), kind: .state, calendar: nil)
    niger.bodies = [body("anpe", "ANPÉ", "Agence de l’emploi"), body("mol", "MET", "Ministère du Travail")]
    workspace.parties = [libya, niger, Party(id: Party.ID("GH"), name: .plain("Ghana"), kind: .state, calendar: nil)]
    var roadmap = Roadmap(id: Roadmap.ID("r"), title: .plain("R"), parties: [libya.id, niger.id], start: .first)
    roadmap.phases = [Phase(id: Phase.ID("talk"), title: .plain("Talk")), Phase(id: Phase.ID("sign"), title: .plain("Sign it"))]
    roadmap.steps = ["a1", "a2", "b1"].map { id in
      var step = Step(id: Step.ID(id), title: .plain(id))
      step.phase = Phase.ID(id == "b1" ? "sign" : "talk")
      return step
    }
    var other = Roadmap(id: Roadmap.ID("other"), title: .plain("O"), parties: [niger.id], start: .first)
    other.steps = [Step(id: Step.ID("x9"), title: .plain("X"))]
    workspace.roadmaps = [roadmap, other]
    return workspace
  }()

  private func assign(_ text: String, to step: Step = Step(id: Step.ID("new"), title: .plain("N"))) throws(StepAssignment.Fault) -> Step {
    var step = step
    let names = PlanNames(Self.workspace, in: Roadmap.ID("r"))
    let context = StepAssignment.Context(today: .first, language: .en, home: .en, names: names) { _ in nil }
    try StepAssignment(text)?.apply(to: &step, context)
    return step
  }

  @Test(arguments: [
    ("after:1.2", "a2"), ("after:2.1 SS+5", "b1 SS+5"), ("after:A1", "a1"), ("after:١.٢", "a2"), ("after:other/x9", "other/x9"),
    ("after:other/1", "other/x9"), ("after:a1, 2.1 FF", "a1, b1 FF"),
  ]) func `a step is found by its id or its number`(text: String, links: String) throws {
    #expect(StepNotation.text(try assign(text).after) == links)
  }

  @Test(arguments: [
    ("after:1.5", "after", "1.5", "1.1"), ("after:b11", "after", "b11", "b1"), ("after:x9", "after", "x9", "other/x9"),
    ("after:othr/x9", "after", "othr/x9", "other/x9"), ("parent:2.11", "parent", "2.11", "2.1"), ("phase:sing", "phase", "sing", "sign"),
    ("opens:othr", "opens", "othr", "other"), ("owners:MOLL", "owners", "MOLL", "LY/mol"),
    ("owners:LY/mool", "owners", "LY/mool", "LY/mol"),
    ("owners:Lybia", "owners", "Lybia", "LY"), ("waiting:Nigeria", "waiting", "Nigeria", "NE"),
    ("support:LY/mool", "support", "LY/mool", "LY/mol"), ("support:Lybia", "support", "Lybia", "LY"),
  ]) func `what there is not is refused with the nearest`(text: String, field: String, value: String, nearest: String) {
    #expect(throws: StepAssignment.Fault.unknown(field: field, value: value, nearest: nearest)) { try assign(text) }
  }

  @Test(arguments: [
    ("owners:MoL", "LY/mol"), ("owners:mol+x", nil), ("owners:gnu", "LY/gnu-cabinet"), ("owners:anpe", "NE/anpe"), ("owners:ly", "LY"),
    ("owners:Niger", "NE"), ("owners:ministry of labour, NE/MET", "LY/mol, NE/mol"), ("owners:LY/MoL+GNU", "LY/mol+gnu-cabinet"),
    ("owners:*", "*"), ("owners:LY MoL, ne met", "LY/mol, NE/mol"), ("owners:GH/anything", "GH/anything"),
  ]) func `an owner is found by its id, its acronym or its name, and none is made up`(text: String, owners: String?) throws {
    if text == "owners:MoL" {
      // Niger also has a body with this id.
      #expect(throws: StepAssignment.Fault.ambiguous(field: "owners", value: "MoL", ["LY/mol", "NE/mol"])) { try assign(text) }
    } else if let owners {
      #expect(StepNotation.text(try assign(text).owners) == owners)
    } else {
      #expect(throws: StepAssignment.Fault.self) { try assign(text) }
    }
  }

  @Test func `a supporter that is described is kept by its id, and any other as it is written`() throws {
    #expect(
      try assign("support:NE/MET, ly, World Bank, LY/MoL+GNU, ly").support == ["NE/mol", "LY", "World Bank", "LY/mol", "LY/gnu-cabinet"])
    var step = Step(id: Step.ID("new"), title: .plain("N"))
    step.support = ["LY/mool"]
    #expect(try assign("support:LY/mool, GH/x", to: step).support == ["LY/mool", "GH/x"])
  }

  @Test func `a wait that goes on is not begun again`() throws {
    let waiting = try assign("waiting:LY", to: try assign("waiting:Libya"))
    #expect(waiting.waiting.count == 1)
    #expect(try assign("waiting:LY/signature", to: waiting).waiting.count == 2)
  }

  @Test func `what a step names already stays, even where it is gone`() throws {
    var step = Step(id: Step.ID("new"), title: .plain("N"))
    step.after = [Link(StepReference("gone"))]
    step.owners = [Ownership(party: Party.ID("ZZ"), bodies: [Body.ID("old")])]
    step.phase = Phase.ID("former")
    #expect(try assign("after:gone, 1.1", to: step).after.map(\.step.description) == ["gone", "a1"])
    #expect(StepNotation.text(try assign("owners:ZZ/old, LY", to: step).owners) == "LY, ZZ/old")
    #expect(try assign("phase:former", to: step).phase == Phase.ID("former"))
  }
}
