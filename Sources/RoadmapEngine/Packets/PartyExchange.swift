/// What the records tell about the exchange with one other party.
package final class PartyExchange {
  /// An answer to a word of the party.
  struct Answered {
    let review: Int
    let origin: PacketOrigin
    let imports: [Int]
    let result: PacketReview.Answer.Result
  }

  let records: ExchangeRecords
  /// The name of the party in packets, which stays when the party is renamed.
  package let name: Party.ID
  /// The name of the party in the plan.
  package let party: Party.ID
  /// The mark of the party.
  let mark: Party.ID
  /// The packets sent to the party, in the order of the graph.
  let sent: [SentProjection]
  /// The reviews of the party's packets that are not undone, in the order of the graph.
  let reviews: [(record: Int, review: PacketReview)]
  /// The answers by thing and atom as the party calls them, in the order of the graph.
  private let answers: [PlanThing: [String: [Answered]]]
  /// The packets of the party that were answered as a whole and that no later one replaces.
  private let whole: [PacketOrigin]
  /// Their ids, in byte order.
  let known: [String]
  /// The packets that were set beside the records, by their ids.
  private var received: [String: ReceivedPacket] = [:]
  /// The renamings from marks to the names under which the party knows things.
  let outward: [Renaming]
  /// The renamings back, of the things that the party knows.
  let inward: [Renaming]

  /// - Parameter name: the name of the party in packets.
  package init(_ records: ExchangeRecords, with name: Party.ID) {
    self.records = records
    self.name = name
    let mark = records.mark(ofNamed: name)
    self.mark = mark
    party = records.names.name(ofMarked: mark)
    var sent: [SentProjection] = []
    var reviews: [(record: Int, review: PacketReview)] = []
    var answers: [PlanThing: [String: [Answered]]] = [:]
    for (index, record) in records.graph.records.enumerated() {
      switch record.act {
      case .sent(let sending) where records.parties.receivers[index] == mark:
        sent.append(SentProjection(records, index, sending))
      case .reviewed(let review) where review.origin.from == name && records.live.isLive[index]:
        reviews.append((index, review))
        let imports = review.imports.compactMap { records.graph.index(of: $0) }
        for answer in review.answers {
          answers[answer.thing, default: [:]][answer.atom, default: []].append(
            Answered(review: index, origin: review.origin, imports: imports, result: answer.result))
        }
      default: continue
      }
    }
    self.sent = sent
    self.reviews = reviews
    self.answers = answers
    let whole = reviews.filter(\.review.isWhole).map(\.review.origin).filter { !$0.isSheet }
    self.whole = PartyExchange.newestOrigins(whole)
    known = PartyExchange.newest(whole)
    let renamings = PartyExchange.renamings(records, name, mark, sent)
    outward = renamings.map(\.renaming)
    inward = renamings.filter(\.isKnown).map(\.renaming.inverse).reversed()
  }

  /// Returns the answers to words of the party about an atom, in the order of the graph.
  /// - Parameter thing: the thing as the party calls it.
  func answers(_ thing: PlanThing, _ atom: String) -> [Answered] { answers[thing]?[atom] ?? [] }

  /// Returns the answers to words of the party about a thing, by their atoms.
  /// - Parameter thing: the thing as the party calls it.
  func answers(_ thing: PlanThing) -> [String: [Answered]] { answers[thing] ?? [:] }

  /// Returns a packet of the party beside the records.
  func received(_ packet: Packet) -> ReceivedPacket {
    if let known = received[packet.origin.packet], known.packet.words == packet.words { return known }
    let made = ReceivedPacket(packet, self)
    received[packet.origin.packet] = made
    return made
  }

  /// Returns a packet of the party without the steps that were removed for good here, so that their words do not
  /// come back with it; nil if it shows none.
  package func withoutPurged(_ packet: Packet) -> Packet? {
    let steps = packet.plan.roadmaps.flatMap { roadmap in roadmap.steps.map { StepReference(roadmap.id, $0.id) } }
    return packet.without(Set(steps.filter { step in records.isPurged(inward.reduce(PlanThing.step(step)) { $1.of($0) }) }))
  }

  /// The ids of the exchange, the smallest first. There are several if both parties sent before they had received anything.
  package var exchanges: [String] {
    Set(sent.map(\.sending.exchange) + reviews.map(\.review.origin.exchange)).sorted()
  }

  /// The packets that were sent to the party.
  package var sentVector: SendVector {
    sent.reduce(into: SendVector()) { $0.add($1.sending.replica, $1.sending.number) }
  }

  /// The records of sending to the party, in the order of the graph.
  package var sendings: [(record: ChangeRecord, sending: Sending)] { sent.map { (records.graph.records[$0.record], $0.sending) } }

  /// The packets of the party that were answered.
  package var answeredOrigins: [PacketOrigin] { reviews.map(\.review.origin) }
  /// The packets of the party that the author of each completely answered packet knew.
  package var answeredVectors: [SendVector] { reviews.filter(\.review.isWhole).map(\.review.origin.sent) }
  /// The ids of the exchange in the answered packets.
  package var answeredExchanges: [String] { reviews.map(\.review.origin.exchange) }

  /// Checks whether a packet claims to know a record that cannot be known to its sender: one that sent no packet to that party, or one that was made
  /// after this packet was answered.
  package func isContradicted(by packet: Packet) -> Bool {
    Set(packet.seen + packet.words.flatMap(\.on)).contains { id in
      guard let index = records.graph.index(of: id) else { return false }
      guard records.parties.receivers[index] == mark else { return true }
      return reviews.contains { records.graph.follows(index, $0.record) && $0.review.origin.sent.holds(packet.origin.sent) }
    }
  }

  /// Returns the ids of those of some packets that no later one among them replaces, in byte order.
  static func newest(_ origins: [PacketOrigin]) -> [String] { Set(newestOrigins(origins).map(\.packet)).sorted() }

  /// Returns those of some packets that no later one among them replaces, each once.
  private static func newestOrigins(_ origins: [PacketOrigin]) -> [PacketOrigin] {
    let origins = Set(origins)
    return origins.filter { origin in !origins.contains { $0.sent != origin.sent && $0.sent.holds(origin.sent) } }
  }

  /// Returns the ids of the packets that a word about an atom knows.
  /// - Parameter thing: the thing as the party calls it.
  func known(of thing: PlanThing, _ atom: String) -> [String] {
    let answered = answers(thing, atom) + answers(thing, PacketWord.presence)
    guard !answered.isEmpty else { return known }
    return PartyExchange.newest(whole + answered.map(\.origin).filter { !$0.isSheet })
  }

  /// Returns the thing as the party calls it.
  func outward(_ thing: PlanThing) -> PlanThing { outward.reduce(thing) { $1.of($0) } }

  /// Returns the name of the own party in packets.
  /// - Parameter own: its name in the plan.
  package func packetName(ofOwn own: Party.ID) -> Party.ID { outward.reduce(records.names.mark(of: own)) { $1.of($0) } }

  /// Returns the name of the own party in the plan.
  /// - Parameter own: its name in packets.
  func planName(ofOwn own: Party.ID) -> Party.ID { records.names.name(ofMarked: inward.reduce(own) { $1.of($0) }) }

  /// Returns the renamings from marks to the names under which the party knows things: the first ones under which they were sent or came.
  private static func renamings(
    _ records: ExchangeRecords, _ party: Party.ID, _ mark: Party.ID, _ sent: [SentProjection]
  ) -> [(renaming: Renaming, isKnown: Bool)] {
    guard !records.names.isEmpty else { return [] }
    var names = records.names
    var first: [Int: String] = [:]
    let things = names.marked { _ in true }
    // The packets are read from the latest to the earliest, so that the earliest name of a thing is the one that is kept.
    for packet in sent.reversed() {
      let then = Dictionary(
        names.marked { records.holds(packet.record, $0) }.map { ([$0.scope, $0.mark, "\($0.kind)"], $0.name) },
        uniquingKeysWith: { first, _ in first })
      for (index, thing) in things.enumerated() where packet.values.has(thing.kind, thing.scope, thing.mark) {
        if let name = then[[thing.scope, thing.mark, "\(thing.kind)"]] { first[index] = name }
      }
    }
    var taken: Set<[String]> = []
    var scoped: [(renaming: Renaming, isKnown: Bool)] = []
    var others: [(renaming: Renaming, isKnown: Bool)] = []
    // If both parties have given the same name, the thing of the other party gets a hash.
    for isTheirs in [false, true] {
      for (index, thing) in things.enumerated() {
        let imports = thing.makers.filter { record in
          if case .imported(let origin) = records.graph.records[record].act { origin.from == party } else { false }
        }
        guard imports.isEmpty != isTheirs else { continue }
        let hasCome = isTheirs || hasCome(thing.kind, thing.scope, thing.mark, from: party, records, sent)
        var name = first[index] ?? thing.name
        if thing.kind == .party, thing.mark == mark.text {
          name = party.text
        } else if hasCome {
          name = thing.mark.split(separator: "\u{1}").first.map { String($0) } ?? name
        }
        if !taken.insert(["\(thing.kind)", thing.scope, name]).inserted {
          name = "\(name.prefix(57))-\(ContentHash(of: Array("\(isTheirs ? party.text : "") \(thing.mark)".utf8)).description.prefix(6))"
        }
        let renaming = (thing.kind.renaming(thing.mark, to: name, in: thing.scope), hasCome || first[index] != nil)
        if thing.kind.scope == nil { others.append(renaming) } else { scoped.append(renaming) }
      }
    }
    return scoped + others
  }

  /// Checks whether a thing came with a packet of the party before it was sent to it. It keeps the name under which it came.
  private static func hasCome(
    _ kind: NamedKind, _ scope: String, _ mark: String, from party: Party.ID, _ records: ExchangeRecords, _ sent: [SentProjection]
  ) -> Bool {
    records.history.makers(of: kind, scope, mark).contains { record in
      guard case .imported(let origin) = records.graph.records[record].act, origin.from == party else { return false }
      return !sent.contains { !records.graph.follows($0.record, record) && $0.values.has(kind, scope, mark) }
    }
  }
}

extension PlanHistory {
  /// Returns the records that make a thing, or put it into the list of its roadmap or party.
  fileprivate func makers(of kind: NamedKind, _ scope: String, _ mark: String) -> [Int] {
    func makers<Whole>(_ history: ThingHistory<Whole>?, _ has: (Whole) -> Bool) -> [Int] {
      guard let history else { return [] }
      return history.makings.filter { has($0.whole) }.map(\.record)
        + history.versions.filter { has($0.after) && !has($0.before) }.map(\.record)
    }
    return switch kind {
    case .step: makers(steps[StepReference(Roadmap.ID(scope), Step.ID(mark))]) { _ in true }
    case .roadmap: makers(roadmaps[Roadmap.ID(mark)]) { _ in true }
    case .party: makers(parties[Party.ID(mark)]) { _ in true }
    case .phase: makers(roadmaps[Roadmap.ID(scope)]) { $0.phases.contains { $0.id.text == mark } }
    case .baseline: makers(roadmaps[Roadmap.ID(scope)]) { $0.baselines.contains { $0.id.text == mark } }
    case .body: makers(parties[Party.ID(scope)]) { $0.bodies.contains { $0.id.text == mark } }
    case .view: []
    }
  }
}

extension [PlanThing: MergedValue] {
  /// Checks whether a packet shows a thing with a mark.
  fileprivate func has(_ kind: NamedKind, _ scope: String, _ mark: String) -> Bool {
    switch kind {
    case .step: return self[.step(StepReference(Roadmap.ID(scope), Step.ID(mark)))] != nil
    case .roadmap: return self[.roadmap(Roadmap.ID(mark))] != nil
    case .party: return self[.party(Party.ID(mark))] != nil
    case .view: return false
    case .phase, .baseline:
      guard case .roadmap(let roadmap)? = self[.roadmap(Roadmap.ID(scope))] else { return false }
      return kind == .phase ? roadmap.phases.contains { $0.id.text == mark } : roadmap.baselines.contains { $0.id.text == mark }
    case .body:
      guard case .party(let party)? = self[.party(Party.ID(scope))] else { return false }
      return party.bodies.contains { $0.id.text == mark }
    }
  }
}
