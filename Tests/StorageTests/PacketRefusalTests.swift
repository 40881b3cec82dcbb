import Archives
import FileFormat
import RoadmapEngine
import Support
import Testing

@testable import Storage

/// Forged packets, and those of another exchange: each is refused for what is wrong with it, and nothing is written.
@Suite struct PacketRefusalTests {
  private let folder = TemporaryFolder()
  private let ids = Counter()
  private var niger: WorkspaceStore
  private var libya: WorkspaceStore
  /// The first packet of Niger, from which the workspace of Libya was made.
  private let first: Packet

  /// Gives each record of a test another id.
  private final class Counter: @unchecked Sendable {
    private var count = 0
    func next() -> String {
      count += 1
      return "h-\(count)"
    }
  }

  init() throws {
    let step = Step(id: Step.ID("sign"), title: .plain("Sign"))
    let parties = ["LY", "NE", "TD"].map { Party(id: Party.ID($0), name: .plain($0)) }
    let roadmap = Roadmap(id: Roadmap.ID("r"), title: .plain("R"), parties: parties.map(\.id), start: .first, steps: [step])
    niger = try WorkspaceStore.create(
      folder.path("niger"), Workspace(title: .plain("W"), language: .en, parties: parties, roadmaps: [roadmap]))
    try niger.folder.setAuthor(Author(party: Party.ID("NE")))
    let sent = try #require(try Self.send(&niger, "LY", ids))
    first = sent.packet
    try WorkspaceStore.make(folder.path("libya"), from: sent.packet, sent.bytes, Self.scribe("LY", ids))
    libya = try WorkspaceStore(opening: folder.path("libya"))
  }

  private static func scribe(_ party: String, _ ids: Counter) -> Scribe {
    Scribe(Author(party: Party.ID(party)), newID: { ids.next() }, instant: { "2026-11-29T08:00:00Z" })
  }

  private static func send(_ store: inout WorkspaceStore, _ party: String, _ ids: Counter) throws -> SentPacket? {
    let own = try store.folder.author().party?.text ?? ""
    return try store.send(
      to: [Party.ID(party)], roadmaps: nil, on: .first, scribe(own, ids), shipped: { _ in nil }, drafting: { _ in true }
    ).first
  }

  /// Returns a new packet of Niger for a party.
  private mutating func packet(to party: String = "LY") throws -> Packet { try #require(try Self.send(&niger, party, ids)).packet }

  @discardableResult
  private mutating func receive(_ packet: Packet) throws(PacketRefusal) -> Receipt {
    let bytes = (try? PacketArchive.bytes(of: packet)) ?? []
    return try libya.receive(packet, bytes, accepting: [], isTrial: false, Self.scribe("LY", ids)) { _ in nil }
  }

  /// Expects that a packet is refused, and that Libya's folder stays as it is.
  private mutating func expect(_ refusal: PacketRefusal, of packet: Packet) throws {
    let before = folder.files(in: "libya").filter { !$0.key.hasSuffix("lock") }
    #expect(throws: refusal) { try receive(packet) }
    #expect(folder.files(in: "libya").filter { !$0.key.hasSuffix("lock") } == before)
  }

  @Test mutating func `the next packet of the same exchange is received`() throws {
    #expect(try receive(try packet()).isOld == false)
  }

  @Test mutating func `a packet for another party is refused`() throws {
    let packet = try self.packet(to: "TD")
    try expect(.forOther(Party.ID("TD"), own: Party.ID("LY")), of: packet)
  }

  @Test mutating func `a packet that names the own party as its sender is refused`() throws {
    let packet = try self.packet().forged(from: "LY")
    try expect(.fromOwn(Party.ID("LY")), of: packet)
  }

  @Test mutating func `a packet of a party that the plan does not have is refused`() throws {
    let packet = try self.packet().forged(from: "ZZ", exchange: "x-2", packet: "h-forged")
    try expect(.unknownSender(Party.ID("ZZ")), of: packet)
  }

  @Test mutating func `a packet of another workspace is refused`() throws {
    let packet = try self.packet().forged(exchange: "x-2")
    try expect(.otherExchange(Party.ID("NE")), of: packet)
  }

  @Test mutating func `a packet that claims to know what was sent to somebody else is refused`() throws {
    let other = try #require(try Self.send(&libya, "TD", ids)).packet.origin.packet
    let packet = try self.packet()
    try expect(.forged(Party.ID("NE")), of: packet.forged(seen: [other]))
    let word = PacketWord(.step(StepReference("r/sign")), "title", first: packet.origin.sent, on: [other])
    try expect(.forged(Party.ID("NE")), of: packet.forged(words: [word]))
  }

  @Test mutating func `a packet that claims to know what was sent after it was answered is refused`() throws {
    let later = try #require(try Self.send(&libya, "NE", ids)).packet.origin.packet
    try expect(.forged(Party.ID("NE")), of: first.forged(seen: [later]))
  }

  @Test mutating func `another packet with the number of a known one is refused`() throws {
    let packet = try self.packet()
    try receive(packet)
    try expect(.sameNumber(Party.ID("NE"), packet.number), of: packet.forged(packet: "h-forged"))
    try expect(.sameNumber(Party.ID("NE"), first.number), of: first.forged(packet: "h-forged"))
  }

  @Test mutating func `nothing is received by a copy of which nobody has said whose it is`() throws {
    try libya.folder.setAuthor(Author())
    let packet = try self.packet()
    #expect(throws: PacketRefusal.noParty) { try receive(packet) }
  }

  // MARK: Archives

  /// Reads an archive with the files of the first packet after a change.
  private func read(_ change: (inout [ArchiveEntry]) -> Void) throws -> Packet {
    var entries = PacketFile.files(of: first).map { ArchiveEntry(name: $0.path, bytes: $0.bytes) }
    change(&entries)
    return try PacketArchive.packet(try ArchiveWriter.bytes(of: entries))
  }

  @Test func `a packet has the files that its manifest names, and no other ones`() throws {
    #expect(try read { _ in }.origin == first.origin)
    #expect(throws: PacketTrouble.missing("packet.json")) { try read { $0.removeFirst() } }
    #expect(throws: PacketTrouble.missing("roadmaps/r.json")) { try read { $0.removeAll { $0.name == "roadmaps/r.json" } } }
    #expect(throws: PacketTrouble.missing("jalon.json")) { try read { $0.removeAll { $0.name == "jalon.json" } } }
    #expect(throws: PacketTrouble.extra("parties/ZZ.json")) { try read { $0.append(ArchiveEntry(name: "parties/ZZ.json", bytes: [])) } }
    #expect(throws: PacketTrouble.archive(.forbidden("history/a.jsonl"))) {
      try read { $0.append(ArchiveEntry(name: "history/a.jsonl", bytes: [])) }
    }
  }

  @Test func `a file that is not the one of which the manifest has the digest is refused`() throws {
    #expect(throws: PacketTrouble.archive(.damaged("roadmaps/r.json"))) {
      try read { entries in
        entries = entries.map {
          $0.name == "roadmaps/r.json" ? ArchiveEntry(name: $0.name, bytes: $0.bytes + [UInt8(ascii: "\n")]) : $0
        }
      }
    }
  }
}

extension Packet {
  /// Returns the packet with something else in its manifest.
  fileprivate func forged(
    from: String? = nil, exchange: String? = nil, packet: String? = nil, seen: [String]? = nil, words: [PacketWord]? = nil
  ) -> Packet {
    let origin = PacketOrigin(
      from: from.map { Party.ID($0) } ?? origin.from, packet: packet ?? origin.packet, exchange: exchange ?? origin.exchange,
      sent: origin.sent)
    return Packet(
      origin: origin, to: to, replica: replica, number: number, made: made, seen: seen ?? self.seen, words: words ?? self.words, plan: plan)
  }
}
