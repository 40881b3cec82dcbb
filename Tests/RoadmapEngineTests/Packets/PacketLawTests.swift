import Foundation
@testable import RoadmapEngine
import Support
import Testing

/// Invariants of any exchange between two or three parties, checked by `PacketOracle`.
///
/// `JALON_PACKETS` is the number of histories, and `JALON_PACKET_SEED` the first seed; `make soak` tries more of them.
@Suite struct PacketLawTests {
  private static var seeds: Range<Int> {
    let first = Int(ProcessInfo.processInfo.environment["JALON_PACKET_SEED"] ?? "") ?? 1
    return first..<first + (Int(ProcessInfo.processInfo.environment["JALON_PACKETS"] ?? "") ?? 200)
  }

  /// Parties that exchange packets, and the oracle that is told everything they do.
  private struct Exchange {
    typealias Mail = (packet: Packet, letter: PacketOracle.Letter)
    var parties: [String: SimulatedParty] = [:]
    var oracle = PacketOracle()
    /// The packets that are on their way. None is ever lost for good: it may come late, again, or never.
    var post: [Mail] = []
    /// The newest packet that each party has received of each other one.
    var received: [String: [String: Mail]] = [:]
    var story: [String] = []
    /// Whether somebody keeps a value that another one refuses, so that their plans differ in the end.
    var isDivided = false
    private var count = 0

    init(others: [String]) {
      var plan = sharedWorkspace()
      plan.roadmaps[0].parties = (["NE"] + others).map { Party.ID($0) }
      let niger = SimulatedParty("NE", replica: "aaaaaaa1", plan)
      parties["NE"] = niger
      oracle.began("NE", plan)
      for (index, other) in others.enumerated() {
        let packet = niger.send(other)
        let letter = oracle.letter(from: "NE", to: other, niger.plan, after: nil)
        let party = SimulatedParty.beginning(packet, replica: "bbbbbbb\(index)")
        parties[other] = party
        received[other] = ["NE": (packet, letter)]
        oracle.began(other, party.plan)
        oracle.answered(letter, [:], before: party.plan, after: party.plan)
      }
    }

    mutating func write(_ name: String, _ random: inout SeededRandom) {
      guard let party = parties[name] else { return }
      count += 1
      let place = PacketOracle.Place(
        step: random.one(of: ["draft", "sign", "train"]), atom: random.one(of: PacketOracle.atoms))
      let new = count
      party.set("r/\(place.step)") { step in
        switch place.atom {
        case "deadline": step.deadline = Day("2027-01-01")?.adding(days: new)
        case "title.en": step.title = .translated(["en": "Title \(new)"])
        case "deliverable.en": step.deliverable = .plain("Deliverable \(new)")
        default: step.duration = 10 + new
        }
      }
      story.append("\(name) writes \(place): \(PacketOracle.values(party.plan)[place] ?? "")")
      oracle.wrote(name, place, party.plan)
    }

    mutating func send(_ name: String, to other: String) {
      guard let party = parties[name] else { return }
      let letter = oracle.letter(from: name, to: other, party.plan, after: received[name]?[other]?.letter)
      let packet = party.send(other)
      story.append("\(name) sends \(packet.number) to \(other): \(letter.told.map { "\($0.place) \($0.value)" }.sorted())")
      post.append((packet, letter))
    }

    /// Lets a party receive a packet; one that is not newer than what it has changes nothing.
    mutating func receive(_ mail: Mail) {
      guard let party = parties[mail.letter.to] else { return }
      let newest = received[mail.letter.to]?[mail.letter.from]?.packet.number ?? 0
      let (plan, records) = (party.plan, party.records.count)
      party.keep(mail.packet)
      story.append("\(mail.letter.to) receives \(mail.packet.number) of \(mail.letter.from)")
      if mail.packet.number > newest {
        received[mail.letter.to, default: [:]][mail.letter.from] = mail
        oracle.answered(mail.letter, [:], before: plan, after: party.plan)
      } else if party.records.count != records {
        story.append("an older packet has changed something")
      }
      check(mail.letter.to)
    }

    /// Lets a party answer some of what waits.
    mutating func answer(_ name: String, taking: Int, refusing: Int, _ random: inout SeededRandom) {
      guard let party = parties[name] else { return }
      // One after the other, so that the plan before and after each answer is known.
      for proposal in party.proposals {
        guard let place = PacketOracle.place(proposal), let mail = received[name]?[proposal.origin.from.text] else { continue }
        guard random.chance(taking + refusing), party.proposals.contains(proposal) else { continue }
        let verdict: TakenProposals.Verdict
        // If three parties exchange, a return to a former value is told only to those who have seen another one. The oracle does not cover that.
        if parties.count > 2, proposal.refusal != nil {
          verdict = .refuse(reason: "")
        } else if random.number(1...taking + refusing) <= taking {
          verdict = .take
        } else {
          count += 1
          verdict = .refuse(reason: "Reason \(count)")
        }
        let before = party.plan
        party.answer { $0.id == proposal.id && $0.origin == proposal.origin ? verdict : nil }
        story.append("\(name) answers \(place) of \(proposal.origin.from): \(verdict)")
        if proposal.refusal != nil, verdict != .take { isDivided = true }
        let reason: String? = if case .refuse(let reason) = verdict { reason } else { nil }
        oracle.answered(mail.letter, [place: reason], before: before, after: party.plan)
        // The other packets may agree with the plan now.
        for other in received[name] ?? [:] where other.key != mail.letter.from {
          oracle.answered(other.value.letter, [:], before: party.plan, after: party.plan)
        }
      }
      check(name)
    }

    mutating func check(_ name: String) {
      guard let party = parties[name] else { return }
      oracle.check(name, party.plan, party.proposals, (received[name] ?? [:]).sorted { $0.key < $1.key }.map(\.value.letter))
    }
  }

  @Test func `what one party changes arrives once, what both change waits with both values, and refusals come back with their reasons`()
    throws
  {
    for seed in Self.seeds {
      var random = SeededRandom(seed: seed)
      let others = random.chance(40) ? ["LY", "TD"] : ["LY"]
      var exchange = Exchange(others: others)
      for _ in 0..<random.number(6...30) {
        let other = random.one(of: others)
        let (from, to) = random.chance(50) ? ("NE", other) : (other, "NE")
        switch random.number(0...9) {
        case 0...3: exchange.write(from, &random)
        case 4, 5: exchange.send(from, to: to)
        case 6, 7:
          // Mostly the newest, sometimes an old one again.
          let mail = random.chance(70) ? exchange.post.last : exchange.post.randomElement(using: &random)
          if let mail { exchange.receive(mail) }
        default: exchange.answer(from, taking: 40, refusing: 25, &random)
        }
        try #require(exchange.oracle.faults.isEmpty, "seed \(seed): \(exchange.oracle.faults)\n\(exchange.story.joined(separator: "\n"))")
      }
      try end(exchange, others, seed, &random)
    }
  }

  /// Makes everybody take everything. Afterwards nobody proposes anything and all have the same values.
  private func end(_ exchange: Exchange, _ others: [String], _ seed: Int, _ random: inout SeededRandom) throws {
    var exchange = exchange
    for _ in 0..<6 {
      for other in others {
        for (from, to) in [("NE", other), (other, "NE")] {
          exchange.send(from, to: to)
          if let mail = exchange.post.last { exchange.receive(mail) }
          exchange.answer(to, taking: 100, refusing: 0, &random)
        }
      }
    }
    let told = "seed \(seed): \(exchange.oracle.faults)\n\(exchange.story.joined(separator: "\n"))"
    try #require(exchange.oracle.faults.isEmpty, "\(told)")
    if !exchange.isDivided, let niger = exchange.parties["NE"] {
      let values = PacketOracle.values(niger.plan)
      for other in others {
        for (place, value) in PacketOracle.values(exchange.parties[other]?.plan ?? niger.plan) {
          let own = values[place] ?? "–"
          try #require(value == own, "\(place): \(own), \(value) \(told)")
        }
      }
    }
    try #require(exchange.parties.values.allSatisfy { $0.proposals.isEmpty && $0.plan.contested.isEmpty }, "\(told)")
  }

  @Test func `what was worked out for former records gives the same packets and proposals as working everything out anew`() throws {
    for seed in Self.seeds.prefix(12) {
      var random = SeededRandom(seed: seed)
      var exchange = Exchange(others: ["LY", "TD"])
      var former: [String: ExchangeRecords] = [:]
      for _ in 0..<20 {
        let other = random.one(of: ["LY", "TD"])
        let (from, to) = random.chance(50) ? ("NE", other) : (other, "NE")
        exchange.write(from, &random)
        exchange.send(from, to: to)
        if let mail = exchange.post.randomElement(using: &random) { exchange.receive(mail) }
        exchange.answer(to, taking: 40, refusing: 25, &random)
        // An undo may take back a review, and with it what was taken before a packet was sent.
        if random.chance(30) { exchange.parties[to]?.undo() }
        for (name, party) in exchange.parties {
          let (fresh, carried) = (party.state(since: nil), party.state(since: former[name]))
          try #require(fresh.files == carried.files && fresh.waiting == carried.waiting, "seed \(seed)")
          former[name] = carried.records
        }
      }
    }
  }
}
