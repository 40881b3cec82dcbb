/// How far an exchange with another party is: what it was sent last, and what has come back.
package struct RoundState: Sendable {
  package enum State: String, Sendable {
    /// Nothing was sent yet.
    case none
    /// The party has not shown that it has the last packet.
    case sent
    /// The party has the last packet, and holds other values than those that it was sent.
    case seen
    /// The party has taken or refused everything.
    case answered
  }

  package let party: Party.ID
  /// The last packet that was sent: its number and its day.
  package let sent: (number: Int, day: Day)?
  /// The last packet that was received: its number and the UTC instant at which it was made.
  package let received: (number: Int, made: String)?
  package let state: State
  /// How many words of the last packet the party has neither taken nor refused.
  package let open: Int
  /// How many words the party refuses.
  package let refused: Int
  /// How many proposals of the party wait here.
  package let proposals: Int

  /// - Parameters:
  ///   - packets: the packets received of the party that no later one replaces.
  ///   - proposals: what waits of them.
  package init(_ exchange: PartyExchange, _ packets: [Packet], _ proposals: [Proposal]) {
    party = exchange.party
    let last = exchange.sent.last
    sent = last.map { ($0.sending.number, $0.sending.day) }
    let newest = packets.max { $0.made < $1.made }
    received = newest.map { ($0.number, $0.made) }
    self.proposals = proposals.count { $0.origin.from == exchange.party }
    refused = packets.reduce(0) { $0 + $1.words.count { $0.refusal != nil } }
    guard let last, let newest else {
      open = 0
      state = last == nil ? .none : .sent
      return
    }
    let graph = exchange.records.graph
    let known = Set(packets.flatMap { $0.seen + $0.words.flatMap(\.on) }).compactMap { graph.index(of: $0) }
    let isSeen = known.contains { $0 == last.record || graph.follows($0, last.record) }
    let theirs = exchange.inward.reduce(newest.plan) { $1.ofIDs(in: $0) }.values
    let refusals = Set(packets.flatMap { $0.words.filter { $0.refusal != nil }.map { "\($0.thing.name) \($0.atom)" } })
    var open = 0
    for (thing, value) in last.values {
      let name = exchange.outward(thing).name
      guard let other = theirs[thing] else {
        if case .step = thing, !refusals.contains("\(name) \(PacketWord.presence)") { open += 1 }
        continue
      }
      let atoms = Set(exchange.records.atoms.names(of: value))
      open += atoms.count { !exchange.records.atoms.isEqual($0, value, other) && !refusals.contains("\(name) \($0)") }
    }
    self.open = isSeen ? open : 0
    state = !isSeen ? .sent : open > 0 ? .seen : .answered
  }
}
