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

/// The result of receiving a packet.
package struct Receipt: Sendable {
  package let packet: Packet
  /// The party that has sent it, as the plan calls it.
  package let from: Party.ID
  /// Whether a later packet is here already, or this one.
  package let isOld: Bool
  /// What the packet proposed.
  package let proposed: [Proposal]
  /// The ids of those that another answer to the same sheet had proposed already.
  package let known: Set<String>
  /// The ids of the proposals that were taken at once.
  package let taken: Set<String>
  /// The plan before.
  package let before: Workspace
  /// The plan afterwards.
  package let after: Workspace
}

/// The result of receiving several packets.
package struct Reception: Sendable {
  /// The result for each packet, in their order.
  package fileprivate(set) var results: [Result<Receipt, PacketRefusal>] = []
  /// How many proposals wait for an answer now.
  package fileprivate(set) var waiting = 0
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
    let reception: Reception
    do throws(StoreFault) {
      reception = try receive([(packet, bytes)], accepting: kinds, isTrial: isTrial, scribe, shipped: shipped)
    } catch { throw .store(error) }
    guard let result = reception.results.first else { throw .store(.storage(.missing(folder.path))) }
    return try result.get()
  }

  /// Keeps packets, one after the other, and takes what may be taken without review. All of it is one commit.
  /// - Parameters:
  ///   - kinds: the kinds of proposals that are taken at once, unless they conflict with what was changed here.
  ///   - isTrial: whether nothing is written.
  /// - Throws: and then nothing on disk has changed. A packet that is refused changes nothing, and the others are kept.
  package mutating func receive(
    _ packets: [(packet: Packet, bytes: [UInt8])], accepting kinds: Set<ProposalKind>, isTrial: Bool, _ scribe: Scribe,
    shipped: @escaping PacketDesk.Shipped
  ) throws(StoreFault) -> Reception {
    let lock = try lockForPackets()
    try reload(under: lock)
    var desk = try packetDesk(shipped: shipped)
    var reception = Reception()
    var records: [ChangeRecord] = []
    var new: [String: [UInt8]] = [:]
    for (packet, bytes) in packets {
      do throws(PacketRefusal) {
        let rest = desk.open(packet.origin.from).withoutPurged(packet)
        let (receipt, made) = try desk.receive(rest ?? packet, accepting: kinds, scribe)
        records += made
        let kept = if let rest { try? PacketArchive.bytes(of: rest) } else { bytes }
        if !receipt.isOld { new[packet.origin.packet] = kept }
        reception.results.append(.success(receipt))
      } catch { reception.results.append(.failure(error)) }
    }
    reception.waiting = desk.proposals.waiting.count
    let plan = desk.records.workspace
    if isTrial {
      snapshot.workspace = plan
    } else if !new.isEmpty {
      try commit(records, plan, desk.history, folder.keeping(desk.packets, new: new, besides: desk.files), under: lock)
    }
    return reception
  }

  /// Takes and refuses proposals; one act for each packet.
  /// - Parameter verdicts: what the person says, by the ids of the proposals.
  package mutating func review(
    _ verdicts: [String: TakenProposals.Verdict], _ scribe: Scribe, shipped: @escaping PacketDesk.Shipped
  ) throws(StoreFault) {
    let lock = try lockForPackets()
    try reload(under: lock)
    var desk = try packetDesk(shipped: shipped)
    var records: [ChangeRecord] = []
    for packet in desk.packets {
      let proposals = desk.proposals
      guard proposals.waiting.contains(where: { $0.origin == packet.origin && verdicts[$0.id] != nil }) else { continue }
      let review = TakenProposals(packet, desk.open(packet.origin.from), proposals, verdicts, scribe)
      records += review.records
      desk.add(review.records, making: review.plan)
    }
    if !records.isEmpty { try commit(records, desk.records.workspace, desk.history, [], under: lock) }
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
        changes + folder.keeping([packet], new: [packet.origin.packet: bytes], besides: []),
        appending: [Append(path: history.path, bytes: lines)], under: lock)
    }
  }
}

extension PacketDesk {
  /// Adds a packet, and takes what may be taken without review.
  /// - Returns: also the records of what was taken, which the desk has from now on.
  fileprivate mutating func receive(
    _ packet: Packet, accepting kinds: Set<ProposalKind>, _ scribe: Scribe
  ) throws(PacketRefusal) -> (receipt: Receipt, records: [ChangeRecord]) {
    try check(packet)
    let from = open(packet.origin.from).party
    let before = records.workspace
    if isOld(packet) {
      return (Receipt(packet: packet, from: from, isOld: true, proposed: [], known: [], taken: [], before: before, after: before), [])
    }
    let hasOther = packet.origin.isSheet && packets.contains { $0.origin.from == packet.origin.from && $0.seen == packet.seen }
    let former = hasOther ? Set(self.proposals.waiting.map(\.id)) : []
    add(packet)
    let ids = hasOther ? Proposals.ids(of: packet) : []
    let proposed = self.proposals.waiting.filter { $0.origin == packet.origin || ids.contains($0.id) }
    let taken = proposed.filter { kinds.contains($0.kind) && [.plain, .listed].contains($0.state) }
    let verdicts = Dictionary(taken.map { ($0.id, TakenProposals.Verdict.take) }, uniquingKeysWith: { first, _ in first })
    var records: [ChangeRecord] = []
    // Another answer to the same sheet may stand for what this one says too.
    for packet in [packet] + packets.filter({ other in other.origin != packet.origin && taken.contains { $0.origin == other.origin } }) {
      let review = TakenProposals(packet, open(packet.origin.from), self.proposals, verdicts, scribe)
      add(review.records, making: review.plan)
      records += review.records
    }
    return (
      Receipt(
        packet: packet, from: from, isOld: false, proposed: proposed, known: former, taken: Set(taken.map(\.id)), before: before,
        after: self.records.workspace), records
    )
  }

  /// Checks whether a packet, or a later one, is here or was answered.
  fileprivate func isOld(_ packet: Packet) -> Bool {
    packets.contains { $0.origin.from == packet.origin.from && $0.origin.sent.holds(packet.origin.sent) && !isEarlier(packet, than: $0) }
      || exchanges[packet.origin.from]?.answeredVectors.contains { $0.holds(packet.origin.sent) } == true
  }

  /// Checks whether a returned sheet is the same as a kept one that nobody has answered, saved on an earlier day. It replaces that one, so that the
  /// days of remarks and waits do not depend on which of the two came first.
  private func isEarlier(_ packet: Packet, than kept: Packet) -> Bool {
    packet.origin.isSheet && packet.origin == kept.origin && packet.made < kept.made
      && exchanges[packet.origin.from]?.answeredOrigins.contains(packet.origin) != true
  }

  /// Throws if this copy must not take a packet.
  fileprivate mutating func check(_ packet: Packet) throws(PacketRefusal) {
    let from = packet.origin.from
    guard let own else { throw .noParty }
    guard from != own else { throw .fromOwn(own) }
    let exchange = open(from)
    let isSameReceiver = packets.contains { $0.origin.from == from && $0.to == packet.to }
    guard isSameReceiver || packet.to == exchange.packetName(ofOwn: own) else { throw .forOther(packet.to, own: own) }
    let known = exchange.exchanges
    let isKnown = !known.isEmpty || packets.contains { $0.origin.from == from }
    guard isKnown || records.knows(from) else { throw .unknownSender(from) }
    // If both parties sent before they had received anything, the two ids stand for the same exchange.
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
