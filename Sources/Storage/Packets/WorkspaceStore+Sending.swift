import Archives
import FileFormat
import RoadmapEngine

/// A packet that was recorded and is to be written.
package struct SentPacket: Sendable {
  package let packet: Packet
  /// The party for which it is, as the plan calls it.
  package let to: Party.ID
  package let bytes: [UInt8]
  /// The usual name of its file.
  package var name: String { "\(packet.origin.from)_\(packet.to)_\(packet.replica)_\(packet.number).zip" }
}

/// Why nothing is sent.
package enum SendFault: Error, Hashable, Sendable {
  /// Nobody has said whose copy this is.
  case noParty
  /// The party is that of this copy.
  case own(Party.ID)
  /// The party may see no step of the chosen roadmaps.
  case nothingToSee(Party.ID)
  case archive(ArchiveFault)
  case store(StoreFault)
}

extension WorkspaceStore {
  /// Records that packets are sent, and returns them. The records are on disk before the packets are written, so that no number is used twice. A
  /// packet that cannot be written afterwards counts as lost.
  /// - Parameters:
  ///   - roadmaps: the roadmaps to send; nil for all that a party may see.
  package mutating func send(
    to parties: [Party.ID], roadmaps: [Roadmap.ID]?, on day: Day, _ scribe: Scribe, shipped: @escaping PacketDesk.Shipped
  ) throws(SendFault) -> [SentPacket] {
    let lock: CommitLock
    var desk: PacketDesk
    let replica: String
    do throws(StoreFault) { lock = try lockForPackets() } catch { throw .store(error) }
    do throws(StoreFault) {
      try reload(under: lock)
      desk = try packetDesk(shipped: shipped)
      replica = try replicaForPackets(under: lock)
    } catch { throw .store(error) }
    guard let own = desk.own else { throw .noParty }
    desk.records.prepare(for: parties, on: day, roadmaps)
    var records: [ChangeRecord] = []
    var packets: [Packet] = []
    for party in parties {
      guard party != own else { throw .own(party) }
      let exchange = desk.open(desk.packetName(of: party))
      let received = desk.packets.filter { $0.origin.from == exchange.name }
      let number = (exchange.sentVector.numbers[replica] ?? 0) + 1
      let known = (exchange.exchanges + received.map(\.origin.exchange)).min()
      let draft = scribe.record(Change([]))
      let sending = Sending(
        to: party, replica: replica, number: number, day: day, roadmaps: roadmaps, exchange: known ?? "x\(draft.id.dropFirst(1))")
      let packet = exchange.packet(sending, id: draft.id, from: own, made: draft.at, seen: received)
      guard !packet.plan.roadmaps.isEmpty else { throw .nothingToSee(party) }
      packets.append(packet)
      records.append(ChangeRecord(id: draft.id, at: draft.at, author: scribe.author, act: .sent(sending), change: Change([])))
    }
    let archives = Array(zip(packets, parties)).mapOnAllCores(few: 1) { packet, party in
      Result { () throws(ArchiveFault) in SentPacket(packet: packet, to: party, bytes: try PacketArchive.bytes(of: packet)) }
    }
    var sent: [SentPacket] = []
    do throws(ArchiveFault) { for archive in archives { sent.append(try archive.get()) } } catch { throw .archive(error) }
    do throws(StoreFault) {
      try commit(records.following(desk.records.heads), workspace, desk.history, [], under: lock)
    } catch { throw .store(error) }
    return sent
  }

  /// Takes the lock of the folder.
  func lockForPackets() throws(StoreFault) -> CommitLock {
    do throws(StorageFault) { return try folder.lock() } catch { throw .storage(error) }
  }

  private func replicaForPackets(under lock: borrowing CommitLock) throws(StoreFault) -> String {
    do throws(StorageFault) { return try folder.settledReplica(under: lock) } catch { throw .storage(error) }
  }

  /// Commits records, the plan that they make, and changes of other files, all or nothing.
  /// - Parameters:
  ///   - records: new records of this copy, each of which names what it follows.
  ///   - history: the history so far.
  mutating func commit(
    _ records: [ChangeRecord], _ plan: Workspace, _ history: MergedHistory, _ others: [FileChange], under lock: borrowing CommitLock
  ) throws(StoreFault) {
    do throws(StorageFault) {
      if let fault = plan.excess(since: workspace) { throw .overLimit(fault) }
      let changes = plan.files(differingFrom: workspace).map { file in
        (file: file, change: FileChange(path: file.path, expected: snapshot.stamps[file], contents: PlanFile.bytes(of: file, in: plan)))
      }.filter { $0.change.expected != nil || $0.change.contents != nil }
      let replica = try folder.settledReplica(under: lock)
      let (rewritten, own) = try appending(records.map { HistoryFile.line($0) }, to: replica, beside: [])
      let appends = history.unwritten.map(\.append) + own
      try folder.commit(changes.map(\.change) + others + rewritten, appending: appends, under: lock)
      snapshot.take(changes, plan, in: folder)
      folder.keepNewHistory(under: lock)
      for append in appends { snapshot.historySizes[append.path] = try? folder.size(of: append.path) }
      noteFiles([], under: lock)
    } catch { throw .storage(error) }
  }
}
