/// How far an exchange with another party is: what it was sent last, and what has come back.
package struct RoundState: Sendable {
  /// How far the other party has come with the last packet.
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
  /// What was sent last; nil if nothing was.
  package let last: Sending?
  /// What the party was sent and has not answered, the earliest first.
  package let requests: [OpenRequest]
  /// The last packet or returned sheet that was received: its number and the UTC instant at which it was made.
  package let received: (number: Int, made: String, isSheet: Bool)?
  package let state: State
  /// How many words of the last packet the party has neither taken nor refused.
  package let open: Int
  /// How many words the party refuses.
  package let refused: Int
  /// How many proposals of the party wait here.
  package let proposals: Int

  /// The day since which an answer is waited for; nil if none is.
  package var since: Day? { requests.map(\.since).min() ?? (state == .seen ? sent?.day : nil) }

  /// - Parameters:
  ///   - packets: the packets received from the party that no later one replaces.
  ///   - proposals: what waits of them.
  package init(_ exchange: PartyExchange, _ packets: [Packet], _ proposals: [Proposal]) {
    party = exchange.party
    let last = exchange.sent.last
    sent = last.map { ($0.sending.number, $0.sending.day) }
    self.last = last?.sending
    let newest = packets.max { $0.made < $1.made }
    received = newest.map { ($0.number, $0.made, $0.origin.isSheet) }
    self.proposals = proposals.count { $0.origin.from == exchange.name }
    refused = packets.reduce(0) { $0 + $1.words.count { $0.refusal != nil } }
    let graph = exchange.records.graph
    let known = Set(packets.flatMap { $0.seen + $0.words.flatMap(\.on) }).compactMap { graph.index(of: $0) }
    requests = OpenRequest.all(of: exchange, known: known, packets)
    guard let last, let newest else {
      open = 0
      state = last == nil ? .none : .sent
      return
    }
    let isSeen = known.contains { $0 == last.record || graph.follows($0, last.record) }
    let refusals = Set(packets.flatMap { $0.words.filter { $0.refusal != nil }.map { "\($0.thing.name) \($0.atom)" } })
    // A packet that would be sent now holds as words what the party has not taken over.
    let next = exchange.packet(
      Sending(
        to: party, replica: last.sending.replica, number: last.sending.number + 1, day: last.sending.day, roadmaps: last.sending.roadmaps,
        exchange: last.sending.exchange), id: "", from: exchange.planName(ofOwn: newest.to), made: "", seen: packets)
    let atoms = exchange.records.atoms
    let makings = next.words.filter { $0.atom == PacketWord.presence && !$0.isGone }
    let made = Dictionary(makings.map { ($0.thing, $0.first) }, uniquingKeysWith: { first, _ in first })
    // A returned sheet answers everything: what it leaves as it was is agreed.
    let isAnswered = isSeen && last.sending.sheet != nil
    open =
      isAnswered
      ? 0
      : next.words.count { word in
        // What a thing was made with is open only as long as the thing is.
        if word.atom != PacketWord.presence, word.refusal == nil, made[word.thing] == word.first { return false }
        guard isSeen, !refusals.contains("\(word.thing.name) \(word.atom)") else { return false }
        let theirs = newest.plan.value(of: word.thing)
        guard word.atom != PacketWord.presence, let theirs, let ours = next.plan.value(of: word.thing) else {
          guard word.atom == PacketWord.presence, case .step(let step) = word.thing, let roadmap = step.roadmap else { return false }
          return newest.plan[roadmap] != nil && word.isGone == (theirs != nil)
        }
        return !atoms.isEqual(word.atom, ours, theirs)
      }
    state = !requests.isEmpty ? .sent : open > 0 ? .seen : .answered
  }
}
