import RoadmapEngine

/// Everything that is needed to send, receive and review packets: the records, the exchanges with other parties and the packets received from them.
package struct PacketDesk {
  /// The party whose copy this is; nil if none has been chosen.
  package let own: Party.ID?
  package private(set) var records: ExchangeRecords
  package private(set) var exchanges: [Party.ID: PartyExchange] = [:]
  package private(set) var packets: [Packet]
  let history: MergedHistory
  /// The files of the packets that were received before.
  let files: [WorkspaceFolder.ReceivedFile]
  private let shipped: Shipped

  init(
    _ history: MergedHistory, _ workspace: Workspace, own: Party.ID?, files: [WorkspaceFolder.ReceivedFile], shipped: @escaping Shipped
  ) {
    self.own = own
    self.history = history
    self.files = files
    self.shipped = shipped
    packets = files.map(\.packet)
    records = ExchangeRecords(workspace, history.records, shipped: shipped)
    for packet in packets { open(packet.origin.from) }
  }

  package typealias Shipped = (WorkingCalendar.ID) -> WorkingCalendar?

  /// Prepares the exchange with a party, and returns it.
  /// - Parameter party: the name of the party in packets.
  @discardableResult
  package mutating func open(_ party: Party.ID) -> PartyExchange {
    if let exchange = exchanges[party] { return exchange }
    let exchange = PartyExchange(records, with: party)
    exchanges[party] = exchange
    return exchange
  }

  /// Returns the name in packets of a party.
  /// - Parameter party: its name in the plan.
  package func packetName(of party: Party.ID) -> Party.ID {
    exchanges.values.first { $0.party == party }?.name ?? records.packetName(of: party)
  }

  /// The names of the party of this copy: the one in the plan, and those that other parties know.
  package mutating func ownNames() -> Set<Party.ID> {
    guard let own else { return [] }
    return Set(partners.map { open($0).packetName(ofOwn: own) } + packets.map(\.to) + [own])
  }

  /// Adds a packet and removes those that it replaces.
  mutating func add(_ packet: Packet) {
    packets.removeAll { $0.origin.from == packet.origin.from && packet.origin.sent.holds($0.origin.sent) }
    packets.append(packet)
    open(packet.origin.from)
  }

  /// Adds records, with the plan that they make.
  mutating func add(_ new: [ChangeRecord], making plan: Workspace) {
    guard !new.isEmpty else { return }
    records = ExchangeRecords(plan, records.all + new, former: records, shipped: shipped)
    let parties = exchanges.keys
    exchanges = [:]
    for party in parties { open(party) }
  }

  /// What waits for an answer.
  package var proposals: Proposals { Proposals(records, exchanges, packets) }

  /// The names in packets of the parties with which some were exchanged, in byte order.
  package var partners: [Party.ID] {
    var parties = Set(packets.map(\.origin.from))
    for record in history.records {
      switch record.act {
      case .sent: if let receiver = records.receiver(of: record) { parties.insert(receiver) }
      case .reviewed(let review): parties.insert(review.origin.from)
      default: continue
      }
    }
    return parties.sorted()
  }
}

extension WorkspaceStore {
  /// Returns what is needed to send, receive and review packets.
  /// - Throws: `broken` for a file that cannot be read, since nobody knows what it says.
  package func packetDesk(shipped: @escaping PacketDesk.Shipped) throws(StoreFault) -> PacketDesk {
    try checkWhole()
    var history = try MergedHistory(self)
    try history.complete()
    do throws(StorageFault) {
      return PacketDesk(history, workspace, own: try folder.author().party, files: try folder.received(), shipped: shipped)
    } catch { throw .storage(error) }
  }
}
