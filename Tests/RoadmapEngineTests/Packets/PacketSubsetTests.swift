@testable import RoadmapEngine
import Testing

/// Eight parties send to a secretariat. In all 40,320 orders of their packets the secretariat's workspace becomes the same (`ArrivalProof`).
@Suite struct PacketSubsetTests {
  private static let senders = ["GH", "LY", "MA", "ML", "MR", "NE", "NG", "TD"]

  /// The secretariat and the packets: an older and the newest one of each party, in the order of the parties.
  private struct World {
    let secretariat: SimulatedParty
    var older: [Packet] = []
    var newest: [Packet] = []

    init(_ acts: [(SimulatedParty) -> Void]) {
      secretariat = SimulatedParty("SC", replica: "aaaaaaa1", PacketSubsetTests.plan)
      for (index, act) in acts.enumerated() {
        let party = SimulatedParty.beginning(secretariat.send(PacketSubsetTests.senders[index]), replica: "bbbbbbb\(index)")
        party.set("r/s\(index)") { $0.duration = 7 }
        older.append(party.send("SC"))
        act(party)
        newest.append(party.send("SC"))
      }
      // What the secretariat has changed since conflicts with a proposal, and agrees with another one.
      secretariat.set("r/s0") { $0.source = .plain("Of the secretariat") }
      secretariat.set("r/s1") { $0.source = .plain("Agreed") }
    }
  }

  /// A roadmap of all parties.
  private static var plan: Workspace {
    let parties = (senders + ["SC"]).map { Party(id: Party.ID($0), name: .plain($0)) }
    let steps = (0..<9).map { index in
      var step = Step(id: Step.ID("s\(index)"), title: .plain("Step \(index)"))
      step.duration = 5
      return step
    }
    let roadmap = Roadmap(
      id: Roadmap.ID("r"), title: .plain("R"), parties: parties.map(\.id), start: Day("2026-12-01") ?? .first, steps: steps)
    return Workspace(title: .plain("Shared"), language: .en, parties: parties, roadmaps: [roadmap])
  }

  /// Adds a step whose id is the same for two parties, which mean two steps.
  private static func addSecond(_ party: SimulatedParty) {
    let step = Step(id: Step.ID("second"), title: .plain("Second of \(party.party)"))
    party.make(party.plan.adding(step, to: Roadmap.ID("r"), behind: Step.ID("s3")))
  }

  /// What the parties change: nothing that two of them want differently.
  private static var agreeing: [(SimulatedParty) -> Void] {
    [
      { $0.set("r/s8") { $0.tags = ["legal"] } },
      { $0.set("r/s8") { $0.tags = ["press"] } },
      { addSecond($0) },
      { addSecond($0) },
      { $0.set("r/s4") { $0.deadline = Day("2027-03-18") } },
      { $0.set("r/s5") { $0.title = .translated(["en": "Sign", "fr": "Signer"]) } },
      { $0.set("r/s6") { $0.after = [Link(StepReference("s5"))] } },
      { $0.make($0.plan.removing([StepReference("r/s7")], Removal(at: "2026-11-29T08:00:00Z", by: "TD"))) },
    ]
  }

  /// What the parties change, with values that several want differently or alike, and some that were changed here too.
  private static var differing: [(SimulatedParty) -> Void] {
    [
      { $0.set("r/s8") { $0.deadline = Day("2027-03-18") } },
      { $0.set("r/s8") { $0.deadline = Day("2027-03-25") } },
      { $0.set("r/s8") { $0.deadline = Day("2027-03-18") } },
      { $0.set("r/s0") { $0.source = .plain("Of a party") } },
      { $0.set("r/s1") { $0.source = .plain("Agreed") } },
      { $0.make($0.plan.removing([StepReference("r/s4")], Removal(at: "2026-11-29T08:00:00Z", by: "NE"))) },
      { $0.set("r/s4") { $0.deadline = Day("2027-03-18") } },
      { addSecond($0) },
    ]
  }

  private static let kinds: Set<ProposalKind> = [.progress, .dates, .words, .structure, .promises]

  @Test(arguments: [(false, false), (true, true)])
  func `whatever the order, repetition and loss of eight packets, the workspace becomes the same`(isTaken: Bool, isAgreeing: Bool) throws {
    let world = World(isAgreeing ? Self.agreeing : Self.differing)
    // If nothing is taken at once, the older packet of the party may have come before or not.
    let proof = ArrivalProof(
      start: world.secretariat, senders: Self.senders, newest: world.newest, older: world.older, kinds: isTaken ? Self.kinds : [],
      mayComeLate: !isTaken)
    try proof.run()
  }
}
