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

/// A sheet that was recorded and is to be written.
package struct WrittenSheet: Sendable {
  package let sheet: SentSheet
  /// The party for which it is, as the plan calls it.
  package let to: Party.ID
  package let bytes: [UInt8]
  /// The usual name of its file.
  package var name: String { "\(sheet.from)_\(sheet.party)_\(sheet.sending.replica)_\(sheet.sending.number).xlsx" }
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
  /// The files could not be written, so that nothing was recorded.
  case notWritten
  case store(StoreFault)
}

extension WorkspaceStore {
  /// Records that packets are sent, and returns them. Their files are complete under other names before, and take their own names afterwards, so
  /// that nothing is recorded that is not on disk, and no number is used twice.
  /// - Parameters:
  ///   - roadmaps: the roadmaps to send; nil for all that a party may see.
  ///   - drafting: writes the files under other names, and returns whether that succeeded.
  package mutating func send(
    to parties: [Party.ID], roadmaps: [Roadmap.ID]?, on day: Day, _ scribe: Scribe, shipped: @escaping PacketDesk.Shipped,
    drafting: ([SentPacket]) -> Bool
  ) throws(SendFault) -> [SentPacket] {
    let lock: CommitLock
    do throws(StoreFault) { lock = try lockForPackets() } catch { throw .store(error) }
    var (desk, replica) = try deskForSending(shipped, under: lock)
    guard let own = desk.own else { throw .noParty }
    desk.records.prepare(for: parties, on: day, roadmaps)
    var records: [ChangeRecord] = []
    var packets: [Packet] = []
    for party in parties {
      guard party != own else { throw .own(party) }
      let exchange = desk.open(desk.packetName(of: party))
      let received = desk.packets.filter { $0.origin.from == exchange.name }
      let draft = scribe.record(Change([]))
      let sending = desk.sending(to: party, from: replica, on: day, roadmaps, id: draft.id)
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
    guard drafting(sent) else { throw .notWritten }
    do throws(StoreFault) {
      try commit(records.following(desk.records.heads), workspace, desk.history, [], under: lock)
    } catch { throw .store(error) }
    return sent
  }

  /// Records that sheets are sent to parties without Jalon, and returns them (Sheets.md). Their files are written as those of packets.
  /// - Parameters:
  ///   - order: what the sheets are made with.
  ///   - roadmaps: the roadmaps to send; nil for all that a party may see.
  ///   - bytes: makes the file of a sheet; nil if it would hold no step.
  ///   - drafting: writes the files under other names, and returns whether that succeeded.
  package mutating func sendSheets(
    to parties: [Party.ID], _ order: SheetOrder, roadmaps: [Roadmap.ID]?, on day: Day, _ scribe: Scribe,
    shipped: @escaping PacketDesk.Shipped, bytes: (SentSheet) -> [UInt8]?, drafting: ([WrittenSheet]) -> Bool
  ) throws(SendFault) -> [WrittenSheet] {
    let lock: CommitLock
    do throws(StoreFault) { lock = try lockForPackets() } catch { throw .store(error) }
    var (desk, replica) = try deskForSending(shipped, under: lock)
    guard let own = desk.own else { throw .noParty }
    var records: [ChangeRecord] = []
    for party in parties {
      guard party != own else { throw .own(party) }
      let draft = scribe.record(Change([]))
      let sending = desk.sending(to: party, from: replica, on: day, roadmaps, id: draft.id, order)
      records.append(ChangeRecord(id: draft.id, at: draft.at, author: scribe.author, act: .sent(sending), change: Change([])))
    }
    records = records.following(desk.records.heads)
    desk.add(records, making: workspace)
    var written: [WrittenSheet] = []
    for (party, record) in zip(parties, records) {
      guard let sheet = desk.open(desk.packetName(of: party)).sheet(record.id, from: own), let bytes = bytes(sheet) else {
        throw .nothingToSee(party)
      }
      written.append(WrittenSheet(sheet: sheet, to: party, bytes: bytes))
    }
    guard drafting(written) else { throw .notWritten }
    do throws(StoreFault) { try commit(records, workspace, desk.history, [], under: lock) } catch { throw .store(error) }
    return written
  }

  /// Returns what is needed to send, and the id of this copy.
  private mutating func deskForSending(
    _ shipped: @escaping PacketDesk.Shipped, under lock: borrowing CommitLock
  ) throws(SendFault) -> (PacketDesk, String) {
    do throws(StoreFault) {
      try reload(under: lock)
      return (try packetDesk(shipped: shipped), try replicaForPackets(under: lock))
    } catch { throw .store(error) }
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

extension PacketDesk {
  /// Returns what the next record of sending to a party says.
  /// - Parameters:
  ///   - replica: the copy that sends.
  ///   - id: the id of the record.
  fileprivate mutating func sending(
    to party: Party.ID, from replica: String, on day: Day, _ roadmaps: [Roadmap.ID]?, id: String, _ sheet: SheetOrder? = nil
  ) -> Sending {
    let exchange = open(packetName(of: party))
    let received = packets.filter { $0.origin.from == exchange.name }
    let known = (exchange.exchanges + received.map(\.origin.exchange)).min()
    return Sending(
      to: party, replica: replica, number: (exchange.sentVector.numbers[replica] ?? 0) + 1, day: day, roadmaps: roadmaps,
      exchange: known ?? "x\(id.dropFirst(1))", sheet: sheet)
  }
}
