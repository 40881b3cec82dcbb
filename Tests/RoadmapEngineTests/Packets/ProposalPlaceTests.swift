@testable import RoadmapEngine
import Testing

/// The places of new things from packets, and the promises of one step that two copies take separately.
@Suite struct ProposalPlaceTests {
  private let niger = SimulatedParty("NE", replica: "aaaaaaa1", sharedWorkspace())
  private let libya: SimulatedParty

  init() { libya = SimulatedParty.beginning(niger.send("LY"), replica: "bbbbbbb1") }

  private func add(_ id: String, behind other: String?, at party: SimulatedParty) {
    party.make(party.plan.adding(Step(id: Step.ID(id), title: .plain(id)), to: Roadmap.ID("r"), behind: other.map { Step.ID($0) }))
  }

  private func steps(_ party: SimulatedParty) -> [String] { party.plan[Roadmap.ID("r")]?.steps.map(\.id.text) ?? [] }

  @Test func `a new step goes behind the nearest step before it that is here`() {
    add("one", behind: "draft", at: libya)
    add("two", behind: "one", at: libya)
    niger.keep(libya.send("NE"))
    // The first of the two is not taken.
    niger.answer { $0.thing == .step(StepReference("r/two")) ? .take : nil }
    #expect(steps(niger) == ["draft", "two", "sign", "visa", "train"])
    niger.answer { _ in .take }
    #expect(steps(niger) == ["draft", "one", "two", "sign", "visa", "train"])
  }

  @Test func `several new steps keep their order, also at the beginning`() {
    for id in ["two", "one"] {
      add(id, behind: "train", at: libya)
      libya.make(Change([.move(Roadmap.ID("r"), Step.ID(id), from: Step.ID("train"), to: nil)]))
    }
    niger.takeAll(libya.send("NE"))
    #expect(steps(niger) == ["one", "two", "draft", "sign", "visa", "train"])
  }

  @Test func `moving steps is not proposed`() {
    libya.make(Change([.move(Roadmap.ID("r"), Step.ID("draft"), from: nil, to: Step.ID("train"))]))
    niger.keep(libya.send("NE"))
    #expect(niger.proposals.isEmpty)
    #expect(steps(niger) == ["draft", "sign", "visa", "train"])
  }

  @Test func `a new element of a list goes to the place that it has at the sender`() {
    let document = { Attachment(title: .plain($0), target: "\($0).docx") }
    niger.set("r/sign") { $0.links = [document("a"), document("c")] }
    libya.takeAll(niger.send("LY"))
    libya.set("r/sign") { $0.links = [document("z"), document("a"), document("b"), document("c")] }
    niger.takeAll(libya.send("NE"))
    #expect(niger.plan[StepReference("r/sign")]?.links.map(\.target) == ["z.docx", "a.docx", "b.docx", "c.docx"])
  }

  @Test func `a step that was purged here does not come back with a packet, and its words are not kept`() {
    libya.set("r/train") { $0.title = .plain("Secret words") }
    libya.set("r/sign") { $0.deadline = Day("2027-05-05") }
    let train = StepReference("r/train")
    niger.make(niger.plan.removing([train], Removal(at: "2026-11-29T08:00:00Z", by: "NE")))
    niger.make(niger.plan.purging(train), .purged(train))
    let packet = libya.send("NE")
    niger.keep(packet)
    #expect(niger.proposals.map { "\($0.thing.name) \($0.atom)" } == ["step r/sign deadline"])
    #expect(niger.kept(packet).plan[train] == nil && niger.kept(packet).plan[StepReference("r/sign")] != nil)
    #expect(!niger.kept(packet).words.contains { $0.thing == .step(train) })
    niger.answer { _ in .take }
    #expect(steps(niger) == ["draft", "sign", "visa"])
    // The sender learns only that it is gone.
    libya.keep(niger.send("LY"))
    #expect(libya.proposals.map { "\($0.thing.name) \($0.isGone)" } == ["step r/train true"])
  }

  @Test func `a step that was purged here and that its maker hides and shows again stays away`() {
    add("second", behind: "draft", at: libya)
    niger.takeAll(libya.send("NE"))
    let second = StepReference("r/second")
    niger.make(niger.plan.removing([second], Removal(at: "2026-11-29T08:00:00Z", by: "NE")))
    niger.make(niger.plan.purging(second), .purged(second))
    libya.set("r/second") { $0.visibility = .own }
    niger.takeAll(libya.send("NE"))
    libya.set("r/second") { $0.visibility = .joint }
    niger.keep(libya.send("NE"))
    #expect(niger.proposals.isEmpty)
  }

  @Test func `promises of a new step that two copies have taken apart are both kept when they merge`() {
    var step = Step(id: Step.ID("second"), title: .plain("Second round"))
    step.deadline = Day("2027-05-05")
    step.signoff = Signoff(kind: .joint, by: [Party.ID("LY"), Party.ID("NE")])
    libya.make(libya.plan.adding(step, to: Roadmap.ID("r"), behind: Step.ID("draft")))
    let packet = libya.send("NE")
    for isAtOnce in [true, false] {
      let one = niger.copy(replica: "aaaaaaa2")
      let other = niger.copy(replica: "aaaaaaa3")
      for (copy, atom) in [(one, "deadline"), (other, "signoff")] {
        copy.keep(packet)
        if !isAtOnce { copy.answer { $0.atom == "presence" ? .take : nil } }
        copy.answer { [atom, "presence"].contains($0.atom) ? .take : nil }
      }
      one.merge(other)
      other.merge(one)
      for copy in [one, other] {
        #expect(copy.plan.contested.isEmpty)
        #expect(copy.plan[StepReference("r/second")]?.deadline == step.deadline)
        #expect(copy.plan[StepReference("r/second")]?.signoff == step.signoff)
        #expect(copy.proposals.isEmpty)
      }
      #expect(one.plan.files(differingFrom: other.plan).isEmpty)
    }
  }
}
