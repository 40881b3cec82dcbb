import FileFormat
@testable import RoadmapEngine
import Testing

/// Proves that a workspace becomes the same in all orders in which packets can arrive, of which eight have 40,320.
///
/// The proof is by induction. For each of the 256 sets of packets the workspace is made in one order. Whichever packet comes next, the result is the
/// workspace that was made for the larger set. So the order in which the packets of a set came does not matter.
struct ArrivalProof {
  let start: SimulatedParty
  /// The parties that have sent the packets.
  let senders: [String]
  let newest: [Packet]
  /// An older packet of each party; nil if there is none.
  let older: [Packet]?
  /// What is taken as it comes.
  let kinds: Set<ProposalKind>
  /// Whether an older packet may come before the newest one.
  let mayComeLate: Bool

  /// What a workspace holds, without what the instants and the order of acts decide.
  struct State: Equatable {
    var files: [String: [UInt8]]
    var proposals: [Proposal]
    var rounds: [String]
    var history: [String]

    init(_ party: SimulatedParty, _ senders: [String], isOrdered: Bool) {
      let plan = party.plan
      files = Dictionary(
        plan.files(differingFrom: Workspace(title: .plain(""), language: .en)).map { ($0.path, PlanFile.bytes(of: $0, in: plan) ?? []) },
        uniquingKeysWith: { first, _ in first })
      let (waiting, rounds) = party.state(of: senders)
      proposals = waiting.sorted { ($0.origin.from.text, $0.id) < ($1.origin.from.text, $1.id) }
      self.rounds = rounds.map { round in
        "\(round.party) \(round.sent?.number ?? 0) \(round.received?.number ?? 0) \(round.state) \(round.open) \(round.proposals)"
      }
      history = party.records.compactMap { record -> String? in
        guard case .reviewed(let review) = record.act else { return String(decoding: HistoryFile.line(record), as: UTF8.self) }
        // If words are taken as they come, the party whose packet comes first is the source of a value on which several agree.
        if isOrdered { return nil }
        let answers = review.answers.map { "\($0.thing.name) \($0.atom) \($0.result)" }.sorted()
        return "\(review.origin.packet) \(answers) \(review.imports.sorted()) \(review.isWhole)"
      }.sorted()
    }
  }

  func run() throws {
    func state(_ party: SimulatedParty) -> State { State(party, senders, isOrdered: !kinds.isEmpty) }
    let count = 1 << newest.count
    var parties: [SimulatedParty] = [start]
    for set in 1..<count {
      let last = newest.indices.last { set & 1 << $0 != 0 } ?? 0
      let party = parties[set & ~(1 << last)].clone
      party.keep(newest[last], accepting: kinds)
      parties.append(party)
    }
    let states = parties.map(state)
    for set in 0..<count {
      for next in newest.indices where set & 1 << next == 0 {
        let party = parties[set].clone
        if mayComeLate, set % 3 == next % 3, let older { party.keep(older[next]) }
        party.keep(newest[next], accepting: kinds)
        if set % 4 == next % 4 {
          if let older { party.keep(older[next], accepting: kinds) }
          party.keep(newest[next], accepting: kinds)
        }
        try #require(state(party) == states[set | 1 << next], "\(newest[next].origin.from) after the set \(set)")
      }
    }
    #expect(Set(states.map { "\($0.proposals.map(\.id)) \($0.rounds)" }).count == count)
  }
}
