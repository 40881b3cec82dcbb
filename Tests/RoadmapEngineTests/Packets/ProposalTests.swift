@testable import RoadmapEngine
import Testing

@Suite struct ProposalTests {
  private let niger = SimulatedParty("NE", replica: "aaaaaaa1", sharedWorkspace())
  private let libya: SimulatedParty

  init() { libya = SimulatedParty.beginning(niger.send("LY"), replica: "bbbbbbb1") }

  private func deadline(_ party: SimulatedParty) -> String? { party.plan[StepReference("r/sign")]?.deadline?.description }

  @Test func `the receiver's workspace begins with what it may see`() {
    #expect(libya.plan[Roadmap.ID("r")]?.steps.map(\.id.text) == ["draft", "sign", "train"])
    #expect(libya.plan[StepReference("r/train")]?.notes == nil)
    #expect(libya.proposals.isEmpty)
  }

  @Test func `a new value is proposed, and taken over when somebody takes it`() {
    niger.set("r/sign") { $0.deadline = Day("2027-03-18") }
    libya.keep(niger.send("LY"))
    #expect(libya.proposals.map { "\($0.thing.name) \($0.atom) \($0.state)" } == ["step r/sign deadline plain"])
    #expect(deadline(libya) == "2027-03-04")
    libya.answer { _ in .take }
    #expect(deadline(libya) == "2027-03-18")
    #expect(libya.proposals.isEmpty)
  }

  @Test func `undoing a review lets its proposals wait again`() {
    niger.set("r/sign") { $0.deadline = Day("2027-03-18") }
    libya.takeAll(niger.send("LY"))
    libya.undo()
    #expect(deadline(libya) == "2027-03-04")
    #expect(libya.proposals.map(\.atom) == ["deadline"])
  }

  @Test func `a party's own change never comes back to it`() {
    niger.set("r/sign") { $0.deadline = Day("2027-03-18") }
    libya.takeAll(niger.send("LY"))
    let back = libya.send("NE")
    #expect(back.words.isEmpty)
    niger.keep(back)
    #expect(niger.proposals.isEmpty)
    #expect(niger.plan.contested.isEmpty)
  }

  @Test func `a change of both is a conflict, and nothing is changed before somebody decides`() {
    libya.set("r/sign") { $0.deadline = Day("2027-03-11") }
    niger.set("r/sign") { $0.deadline = Day("2027-03-18") }
    niger.keep(libya.send("NE"))
    #expect(niger.proposals.map(\.state) == [.conflict])
    #expect(deadline(niger) == "2027-03-18")
    niger.answer { _ in .take }
    #expect(deadline(niger) == "2027-03-11")
    #expect(niger.plan.contested.isEmpty && niger.proposals.isEmpty)
  }

  @Test func `a later word of a party knows its earlier ones, although each was taken by itself`() {
    niger.set("r/train") { $0.title = .plain("Train them") }
    niger.set("r/sign") { $0.title = .plain("Sign it") }
    libya.takeAll(niger.send("LY"))
    niger.make(niger.plan.removing([StepReference("r/train")], Removal(at: "2026-11-29T08:00:00Z", by: "NE")))
    niger.set("r/sign") { $0.visibility = .public }
    libya.keep(niger.send("LY"))
    #expect(libya.proposals.map(\.state) == [.plain, .plain])
    libya.answer { _ in .take }
    #expect(libya.plan.contested.isEmpty && libya.plan[StepReference("r/train")] == nil)
    #expect(libya.plan[StepReference("r/sign")]?.visibility == .public)
  }

  @Test func `of two that have taken each other's value at the same time, the one with the smaller id proposes what it has now`() {
    libya.set("r/sign") { $0.deadline = Day("2027-03-11") }
    niger.set("r/sign") { $0.deadline = Day("2027-03-18") }
    let (fromLibya, fromNiger) = (libya.send("NE"), niger.send("LY"))
    niger.takeAll(fromLibya)
    libya.takeAll(fromNiger)
    #expect(deadline(niger) == "2027-03-11" && deadline(libya) == "2027-03-18")
    libya.keep(niger.send("LY"))
    #expect(libya.proposals.isEmpty)
    niger.keep(libya.send("NE"))
    #expect(niger.proposals.map { "\($0.atom) \($0.state)" } == ["deadline plain"])
    niger.answer { _ in .take }
    #expect(deadline(niger) == "2027-03-18")
    libya.keep(niger.send("LY"))
    #expect(libya.state(of: ["NE"]).rounds.map(\.state) == [.answered])
    niger.keep(libya.send("NE"))
    #expect(libya.proposals.isEmpty && niger.proposals.isEmpty)
  }

  @Test func `a promise of a new step that the receiver has set itself does not come back to it`() {
    libya.set("r/draft") { $0.deadline = Day("2027-02-01") }
    niger.takeAll(libya.send("NE"))
    libya.set("r/draft") { $0.deadline = Day("2027-02-08") }
    libya.keep(niger.send("LY"))
    #expect(libya.proposals.isEmpty)
  }

  @Test func `a change of both to one value is agreed without a question, and a later one is no conflict`() {
    libya.set("r/sign") { $0.deadline = Day("2027-03-11") }
    niger.set("r/sign") { $0.deadline = Day("2027-03-11") }
    niger.keep(libya.send("NE"))
    #expect(niger.proposals.isEmpty)
    niger.set("r/sign") { $0.deadline = Day("2027-03-25") }
    libya.keep(niger.send("LY"))
    #expect(libya.proposals.map(\.state) == [.plain])
  }

  @Test func `a lost packet is made up for by the next one, and an older one changes nothing`() {
    niger.set("r/sign") { $0.title = .translated(["en": "Sign it"]) }
    let third = niger.send("LY")
    niger.set("r/sign") { $0.deadline = Day("2027-03-20") }
    let fourth = niger.send("LY")
    let fifth = niger.send("LY")
    libya.keep(fifth)
    #expect(libya.proposals.map(\.atom) == ["deadline", "title.en"])
    libya.answer { _ in .take }
    let before = libya.plan
    for packet in [fourth, third, fifth] { libya.takeAll(packet) }
    #expect(libya.plan.files(differingFrom: before).isEmpty)
  }

  @Test func `a refusal travels back with its reason, and taking it restores the sender's value`() {
    libya.set("r/draft") { $0.on = Day("2027-03-02") }
    niger.keep(libya.send("NE"))
    niger.answer { _ in .refuse(reason: "The commission meets in April.") }
    #expect(niger.proposals.isEmpty)
    _ = niger.send("LY")
    libya.keep(niger.send("LY"))
    #expect(libya.proposals.map(\.refusal) == ["The commission meets in April."])
    #expect(libya.proposals.map(\.state) == [.answer])
    libya.answer { _ in .take }
    #expect(libya.plan[StepReference("r/draft")]?.on == nil)
    niger.keep(libya.send("NE"))
    #expect(niger.proposals.isEmpty)
  }

  @Test func `refusing what the own plan does not have travels back too`() {
    libya.set("r/draft") { step in
      step.deliverable = .plain("Text")
      step.tags = ["legal"]
    }
    niger.keep(libya.send("NE"))
    niger.answer { _ in .refuse(reason: "Not yet") }
    libya.keep(niger.send("LY"))
    #expect(libya.proposals.map { "\($0.atom) \($0.refusal ?? "")" } == ["deliverable.en Not yet", "tag.legal Not yet"])
    libya.answer { _ in .take }
    #expect(libya.plan[StepReference("r/draft")]?.deliverable == nil && libya.plan[StepReference("r/draft")]?.tags == [])
  }

  @Test func `who keeps a refused value is not asked again`() {
    libya.set("r/draft") { $0.on = Day("2027-03-02") }
    niger.keep(libya.send("NE"))
    niger.answer { _ in .refuse(reason: "No") }
    libya.keep(niger.send("LY"))
    libya.answer { _ in .refuse(reason: "") }
    libya.keep(niger.send("LY"))
    #expect(libya.proposals.isEmpty)
    niger.keep(libya.send("NE"))
    #expect(niger.proposals.isEmpty)
  }

  @Test func `a new step is taken whole, its promises only if they are taken too`() {
    var step = Step(id: Step.ID("second"), title: .plain("Second round"))
    step.deadline = Day("2027-05-05")
    libya.make(libya.plan.adding(step, to: Roadmap.ID("r"), behind: Step.ID("draft")))
    niger.keep(libya.send("NE"))
    #expect(niger.proposals.map { "\($0.atom) \($0.kind)" } == ["presence structure", "deadline promises"])
    niger.answer { $0.atom == "presence" ? .take : nil }
    #expect(niger.plan[Roadmap.ID("r")]?.steps.map(\.id.text) == ["draft", "second", "sign", "visa", "train"])
    #expect(niger.plan[StepReference("r/second")]?.deadline == nil)
    niger.answer { _ in .take }
    #expect(niger.plan[StepReference("r/second")]?.deadline?.description == "2027-05-05")
    libya.keep(niger.send("LY"))
    #expect(libya.proposals.isEmpty)
  }

  @Test func `a step with the id of a hidden one is another step, and the hidden one gives way`() {
    libya.make(libya.plan.adding(Step(id: Step.ID("visa"), title: .plain("Visas")), to: Roadmap.ID("r"), behind: nil))
    niger.takeAll(libya.send("NE"))
    let steps = niger.plan[Roadmap.ID("r")]?.steps ?? []
    #expect(steps.first { $0.id.text == "visa" }?.title == .plain("Visas"))
    #expect(steps.contains { $0.id.text.hasPrefix("visa-") && $0.visibility == .own })
    let packet = niger.send("LY")
    #expect(!packet.words.contains { $0.thing.name.contains("visa") })
    #expect(packet.plan[Roadmap.ID("r")]?.steps.map(\.id.text).sorted() == ["draft", "sign", "train", "visa"])
  }

  @Test func `a removed step is gone for the other party, which may keep it`() {
    niger.make(niger.plan.removing([StepReference("r/train")], Removal(at: "2026-11-29T08:00:00Z", by: "NE")))
    libya.keep(niger.send("LY"))
    #expect(libya.proposals.map(\.isGone) == [true])
    libya.answer { _ in .take }
    #expect(libya.plan[Roadmap.ID("r")]?.trash.map(\.id.text) == ["train"])
  }

  @Test func `a removal of a step that was changed meanwhile is a conflict`() {
    libya.set("r/train") { $0.duration = 10 }
    niger.make(niger.plan.removing([StepReference("r/train")], Removal(at: "2026-11-29T08:00:00Z", by: "NE")))
    libya.keep(niger.send("LY"))
    #expect(libya.proposals.map(\.state) == [.conflict])
    #expect(libya.plan[StepReference("r/train")]?.duration == 10)
  }

  @Test func `a renamed step is the same step for both`() {
    niger.make(niger.plan.renaming(.step(Roadmap.ID("r"), Step.ID("sign"), to: Step.ID("signature"))))
    niger.set("r/signature") { $0.deadline = Day("2027-04-01") }
    libya.takeAll(niger.send("LY"))
    #expect(deadline(libya) == "2027-04-01")
    libya.set("r/sign") { $0.deadline = Day("2027-04-08") }
    niger.takeAll(libya.send("NE"))
    #expect(niger.plan[StepReference("r/signature")]?.deadline?.description == "2027-04-08")
    #expect(niger.plan[StepReference("r/sign")] == nil)
  }

  @Test func `two copies of a party that take the same packet have one record of it`() {
    let second = libya.copy(replica: "bbbbbbb2")
    niger.set("r/sign") { $0.deadline = Day("2027-03-18") }
    let packet = niger.send("LY")
    libya.takeAll(packet)
    second.takeAll(packet)
    libya.merge(second)
    second.merge(libya)
    #expect(libya.plan.files(differingFrom: second.plan).isEmpty)
    #expect(libya.plan.contested.isEmpty)
    #expect(libya.records.count(where: \.act.isImport) == 3)
  }

  @Test func `what two copies took from an earlier and a later packet is no conflict: the later word holds`() {
    let second = libya.copy(replica: "bbbbbbb2")
    niger.set("r/sign") { $0.deadline = Day("2027-03-18") }
    libya.takeAll(niger.send("LY"))
    niger.set("r/sign") { $0.deadline = Day("2027-03-25") }
    second.takeAll(niger.send("LY"))
    libya.merge(second)
    #expect(deadline(libya) == "2027-03-25")
    #expect(libya.plan.contested.isEmpty)
  }

  @Test func `a word made on a packet of another copy waits until its records are here`() {
    let second = niger.copy(replica: "aaaaaaa2")
    second.set("r/sign") { $0.deadline = Day("2027-03-18") }
    libya.takeAll(second.send("LY"))
    libya.set("r/sign") { $0.deadline = Day("2027-03-25") }
    niger.keep(libya.send("NE"))
    #expect(niger.proposals.map(\.state) == [.elsewhere])
    niger.merge(second)
    #expect(niger.proposals.map(\.state) == [.plain])
  }

  @Test func `packets of one roadmap say nothing of others`() {
    niger.make(
      Change([
        .roadmap(
          before: nil,
          after: Roadmap(
            id: Roadmap.ID("s"), title: .plain("S"), parties: [Party.ID("NE"), Party.ID("LY")], start: Day("2026-12-01") ?? .first,
            steps: [Step(id: Step.ID("x"), title: .plain("X"))]))
      ]))
    libya.takeAll(niger.send("LY"))
    #expect(libya.plan.roadmaps.count == 2)
    libya.keep(niger.send("LY", roadmaps: [Roadmap.ID("r")]))
    #expect(libya.proposals.isEmpty)
  }

  @Test func `a forged packet neither changes nor removes what its sender cannot see`() {
    let packet = libya.send("NE")
    var plan = packet.plan
    plan.roadmaps[0].steps.append(Step(id: Step.ID("visa"), title: .plain("Ours now")))
    let visa = PlanThing.step(StepReference("r/visa"))
    let first = SendVector(["bbbbbbb1": 1])
    for word in [PacketWord(visa, "title.en", first: first, on: []), PacketWord(visa, "presence", isGone: true, first: first, on: [])] {
      let forged = Packet(
        origin: packet.origin, to: packet.to, replica: packet.replica, number: packet.number, made: packet.made, seen: packet.seen,
        words: [word], plan: plan)
      let copy = niger.copy(replica: "aaaaaaa2")
      copy.takeAll(forged)
      #expect(copy.plan[StepReference("r/visa")] == niger.plan[StepReference("r/visa")])
      #expect(copy.proposals.isEmpty)
    }
  }

  @Test func `a packet that answers what was never sent contradicts itself`() {
    niger.set("r/sign") { $0.deadline = Day("2027-03-18") }
    let record = niger.records.last?.id ?? ""
    let packet = libya.send("NE")
    let forged = Packet(
      origin: packet.origin, to: packet.to, replica: packet.replica, number: packet.number, made: packet.made, seen: [record],
      words: [], plan: packet.plan)
    let exchange = PartyExchange(ExchangeRecords(niger.plan, niger.records) { _ in nil }, with: Party.ID("LY"))
    #expect(exchange.isContradicted(by: forged))
    #expect(!exchange.isContradicted(by: packet))
  }
}
