import FileFormat
import RoadmapEngine

/// Why a packet is not received.
package enum PacketRefusal: Error, Hashable, Sendable {
  /// Nobody has said whose copy this is.
  case noParty
  /// The packet is for another party than that of this copy.
  case forOther(Party.ID, own: Party.ID)
  /// The packet was sent by the party of this copy.
  case fromOwn(Party.ID)
  /// The packet belongs to another exchange with its sender: to another workspace.
  case otherExchange(Party.ID)
  /// The sender is no party of this workspace.
  case unknownSender(Party.ID)
  /// The packet answers one that was never sent to its sender, or contradicts itself.
  case forged(Party.ID)
  /// Another packet with the same number came from the same copy.
  case sameNumber(Party.ID, Int)
  case store(StoreFault)
}

/// What the receiving of a packet has done.
package struct Receipt: Sendable {
  package let packet: Packet
  /// Whether a later packet is here already, or this one.
  package let isOld: Bool
  /// What the packet proposed.
  package let proposed: [Proposal]
  /// The ids of the proposals that were taken at once.
  package let taken: Set<String>
  /// The plan before.
  package let before: Workspace
}

extension WorkspaceStore {
  /// Keeps a packet, and takes what may be taken without review.
  /// - Parameters:
  ///   - kinds: the kinds of proposals that are taken at once, unless they conflict with what was changed here.
  ///   - isTrial: whether nothing is written.
  package mutating func receive(
    _ packet: Packet, _ bytes: [UInt8], accepting kinds: Set<ProposalKind>, isTrial: Bool, _ scribe: Scribe,
    shipped: @escaping PacketDesk.Shipped
  ) throws(PacketRefusal) -> Receipt {
    let lock: CommitLock
    var desk: PacketDesk
    do throws(StoreFault) { lock = try lockForPackets() } catch { throw .store(error) }
    do throws(StoreFault) {
      try reload(under: lock)
      desk = try packetDesk(shipped: shipped)
    } catch { throw .store(error) }
    try desk.check(packet)
    let before = workspace
    if desk.isOld(packet) { return Receipt(packet: packet, isOld: true, proposed: [], taken: [], before: before) }
    desk.add(packet)
    let exchange = desk.open(packet.origin.from)
    let proposals = desk.proposals
    let own = proposals.waiting.filter { $0.origin == packet.origin }
    let taken = own.filter { kinds.contains($0.kind) && [.plain, .listed].contains($0.state) }
    let verdicts = Dictionary(taken.map { ($0.id, TakenProposals.Verdict.take) }, uniquingKeysWith: { first, _ in first })
    let review = TakenProposals(packet, exchange, proposals, verdicts, scribe)
    if isTrial {
      snapshot.workspace = review.plan
    } else {
      do throws(StoreFault) {
        try commit(review.records, review.plan, desk.history, try kept(packet, bytes), under: lock)
      } catch { throw .store(error) }
    }
    return Receipt(packet: packet, isOld: false, proposed: own, taken: Set(taken.map(\.id)), before: before)
  }

  private func kept(_ packet: Packet, _ bytes: [UInt8]) throws(StoreFault) -> [FileChange] {
    do throws(StorageFault) { return try folder.keeping(packet, bytes) } catch { throw .storage(error) }
  }

  /// Takes and refuses proposals; one act for each packet.
  /// - Parameter verdicts: what the person says, by the ids of the proposals.
  package mutating func review(
    _ verdicts: [String: TakenProposals.Verdict], _ scribe: Scribe, shipped: @escaping PacketDesk.Shipped
  ) throws(StoreFault) {
    let lock = try lockForPackets()
    try reload(under: lock)
    for origin in try packetDesk(shipped: shipped).packets.map(\.origin.packet) {
      var desk = try packetDesk(shipped: shipped)
      guard let packet = desk.packets.first(where: { $0.origin.packet == origin }) else { continue }
      let proposals = desk.proposals
      guard proposals.waiting.contains(where: { $0.origin == packet.origin && verdicts[$0.id] != nil }) else { continue }
      let review = TakenProposals(packet, desk.open(packet.origin.from), proposals, verdicts, scribe)
      try commit(review.records, review.plan, desk.history, [], under: lock)
    }
  }

  /// Makes the workspace of the receiver in a new or empty folder from the first packet for it.
  package static func make(_ path: String, from packet: Packet, _ bytes: [UInt8], _ scribe: Scribe) throws(StorageFault) {
    let empty = Workspace(title: packet.plan.title, language: packet.plan.language)
    let records = ExchangeRecords(empty, []) { _ in nil }
    let exchange = PartyExchange(records, with: packet.origin.from)
    let whole = packet.beginning
    let proposals = Proposals(records, [packet.origin.from: exchange], [whole])
    let verdicts = Dictionary(proposals.waiting.map { ($0.id, TakenProposals.Verdict.take) }, uniquingKeysWith: { first, _ in first })
    let review = TakenProposals(whole, exchange, proposals, verdicts, scribe)
    let changes = try changes(making: review.plan)
    _ = try WorkspaceFolder.make(path) { (folder) throws(StorageFault) in
      let lock = try folder.lock()
      try folder.setAuthor(scribe.author, under: lock)
      let history = HistoryFileName(replica: try folder.settledReplica(under: lock), number: 1)
      let lines = review.records.flatMap { HistoryFile.line($0) }
      try folder.commit(
        changes + (try folder.keeping(packet, bytes)), appending: [Append(path: history.path, bytes: lines)], under: lock)
    }
  }
}

extension PacketDesk {
  /// Checks whether a packet, or a later one, is here or was answered.
  fileprivate func isOld(_ packet: Packet) -> Bool {
    packets.contains { $0.origin.from == packet.origin.from && $0.origin.sent.holds(packet.origin.sent) }
      || exchanges[packet.origin.from]?.answeredVectors.contains { $0.holds(packet.origin.sent) } == true
  }

  /// Throws if this copy must not take a packet.
  fileprivate mutating func check(_ packet: Packet) throws(PacketRefusal) {
    let from = packet.origin.from
    guard let own else { throw .noParty }
    guard from != own else { throw .fromOwn(own) }
    guard packet.to == own else { throw .forOther(packet.to, own: own) }
    let exchange = open(from)
    let known = exchange.exchanges
    let isKnown = !known.isEmpty || packets.contains { $0.origin.from == from }
    guard isKnown || records.knows(from) else { throw .unknownSender(from) }
    // Where both have sent before they had received anything, both exchanges are one.
    let theirs = Set(exchange.answeredExchanges + packets.filter { $0.origin.from == from }.map(\.origin.exchange))
    guard known.contains(packet.origin.exchange) || theirs.contains(packet.origin.exchange) || theirs.isEmpty && packet.seen.isEmpty else {
      throw .otherExchange(from)
    }
    guard !exchange.isContradicted(by: packet) else { throw .forged(from) }
    let origins = packets.map(\.origin) + exchange.answeredOrigins
    if origins.contains(where: { $0.from == from && $0.sent == packet.origin.sent && $0.packet != packet.origin.packet }) {
      throw .sameNumber(from, packet.number)
    }
  }
}
