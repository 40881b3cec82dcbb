@testable import RoadmapEngine
import Testing

/// What becomes of an exchange when one side gives another id to something that packets have named.
@Suite struct RenamedThingsTests {
  private let niger: SimulatedParty
  private let libya: SimulatedParty
  private let roadmap = Roadmap.ID("r")

  init() {
    var plan = sharedWorkspace()
    plan.parties[0].bodies = [Body(id: Body.ID("mol"), name: .plain("Labour"))]
    plan.roadmaps[0].phases = [Phase(id: Phase.ID("first"), title: .plain("First"))]
    let index = plan.roadmaps[0].steps.firstIndex { $0.id.text == "sign" } ?? 0
    plan.roadmaps[0].steps[index].phase = Phase.ID("first")
    plan.roadmaps[0].steps[index].owners = [
      Ownership(party: Party.ID("LY"), bodies: [Body.ID("mol")]), Ownership(party: Party.ID("NE"), bodies: []),
    ]
    niger = SimulatedParty("NE", replica: "aaaaaaa1", plan)
    libya = SimulatedParty.beginning(niger.send("LY"), replica: "bbbbbbb1")
  }

  /// Sends a change of a step there and back, and expects that nothing else is proposed.
  private func exchange(_ other: String, calling libyasOther: String, _ roadmap: String = "r", _ libyasRoadmap: String = "r") {
    for (index, day) in ["2027-06-01", "2027-06-08"].enumerated() {
      niger.set("\(roadmap)/sign") { $0.deadline = Day(day) }
      libya.keep(niger.send(other))
      #expect(
        libya.proposals.map { "\($0.thing.name) \($0.atom) \($0.state) \($0.from)" } == [
          "step \(libyasRoadmap)/sign deadline plain \(libyasOther)"
        ])
      libya.answer { _ in .take }
      libya.set("\(libyasRoadmap)/draft") { $0.duration = 7 + index }
      niger.keep(libya.send(libyasOther))
      #expect(
        niger.proposals.map { "\($0.thing.name) \($0.atom) \($0.state) \($0.from)" } == ["step \(roadmap)/draft length plain \(other)"])
      niger.answer { _ in .take }
      libya.keep(niger.send(other))
      #expect(libya.proposals.isEmpty && niger.plan.contested.isEmpty && libya.plan.contested.isEmpty)
      niger.keep(libya.send(libyasOther))
      libya.keep(niger.send(other))
      niger.keep(libya.send(libyasOther))
      #expect(niger.proposals.isEmpty && libya.proposals.isEmpty)
      for (rounds, name) in [(niger.state(of: [other]).rounds, other), (libya.state(of: [libyasOther]).rounds, libyasOther)] {
        #expect(rounds.map { "\($0.party) \($0.open) \($0.proposals)" } == ["\(name) 0 0"])
        #expect(rounds.allSatisfy { $0.state == (name == other ? .answered : .sent) })
      }
    }
  }

  @Test func `the other party is renamed here`() {
    niger.rename(.party(Party.ID("LY"), to: Party.ID("LB")))
    exchange("LB", calling: "NE")
    #expect(libya.plan.parties.map(\.id.text) == ["LY", "NE"] && libya.plan[Party.ID("LY")]?.calendar == nil)
  }

  @Test func `the own party is renamed, also before anything was sent`() {
    libya.rename(.party(Party.ID("LY"), to: Party.ID("LB")))
    exchange("LY", calling: "NE")
    niger.rename(.party(Party.ID("NE"), to: Party.ID("NI")))
    exchange("LY", calling: "NE")
  }

  @Test func `both parties are renamed on both sides, and one gets the former id of the other`() {
    libya.rename(.party(Party.ID("NE"), to: Party.ID("NI")))
    libya.rename(.party(Party.ID("LY"), to: Party.ID("NE")))
    niger.rename(.party(Party.ID("LY"), to: Party.ID("LB")))
    exchange("LB", calling: "NI")
  }

  @Test func `a renamed party stays the owner of its steps`() {
    niger.rename(.party(Party.ID("LY"), to: Party.ID("LB")))
    libya.set("r/sign") { $0.owners[0].bodies = [] }
    niger.keep(libya.send("NE"))
    #expect(niger.proposals.map { "\($0.atom) \($0.state)" } == ["owner.LB plain"])
    niger.answer { _ in .take }
    #expect(niger.plan[StepReference("r/sign")]?.owners.map { "\($0.party) \($0.bodies.count)" } == ["LB 0", "NE 0"])
  }

  @Test func `a renamed roadmap, phase and body are the same for both`() {
    libya.rename(.roadmap(roadmap, to: Roadmap.ID("s")))
    libya.rename(.phase(Roadmap.ID("s"), Phase.ID("first"), to: Phase.ID("one")))
    libya.rename(.body(Party.ID("LY"), Body.ID("mol"), to: Body.ID("labour")))
    exchange("LY", calling: "NE", "r", "s")
    niger.rename(.roadmap(roadmap, to: Roadmap.ID("t")))
    niger.rename(.body(Party.ID("LY"), Body.ID("mol"), to: Body.ID("ministry")))
    exchange("LY", calling: "NE", "t", "s")
    #expect(niger.plan[StepReference("t/sign")]?.phase?.text == "first" && libya.plan[StepReference("s/sign")]?.phase?.text == "one")
    #expect(niger.plan[StepReference("t/sign")]?.owners.first?.bodies.map(\.text) == ["ministry"])
    #expect(libya.plan[StepReference("s/sign")]?.owners.first?.bodies.map(\.text) == ["labour"])
  }

  @Test func `a body that one side removes is proposed to the other one, which may keep it`() {
    libya.set("r/sign") { $0.owners[0].bodies = [] }
    let before = libya.plan.parties[0]
    var after = before
    after.bodies = []
    // While the party still has the body, its absence in the packet says nothing.
    niger.keep(libya.send("NE"))
    #expect(niger.proposals.map(\.atom) == ["owner.LY"])
    niger.answer { _ in .take }
    libya.make(Change([.party(before: before, after: after)]))
    niger.keep(libya.send("NE"))
    #expect(niger.proposals.map { "\($0.thing.name) \($0.atom) \($0.state)" } == ["party LY body.mol plain"])
    let other = niger.copy(replica: "aaaaaaa2")
    other.keep(libya.send("NE"))
    other.answer { _ in .take }
    #expect(other.plan.parties[0].bodies.isEmpty)
    niger.answer { _ in .refuse(reason: "It signs.") }
    #expect(niger.plan.parties[0].bodies.count == 1 && niger.proposals.isEmpty)
  }
}
