import FileFormat
@testable import RoadmapEngine

/// A copy of a workspace of one party in memory, which sends packets and answers those of others.
final class SimulatedParty {
  private(set) var party: Party.ID
  let replica: String
  private(set) var plan: Workspace
  private(set) var records: [ChangeRecord]
  private(set) var received: [Packet] = []
  private var count = 0

  init(_ party: String, replica: String, _ plan: Workspace) {
    self.party = Party.ID(party)
    self.replica = replica
    self.plan = plan
    records = plan.makings.enumerated().map {
      ChangeRecord(id: "start-\($0)", at: "", author: Author(), after: [], change: $1)
    }
  }

  /// An independent duplicate of the copy, with everything that it has received.
  var clone: SimulatedParty {
    let clone = copy(replica: replica)
    clone.received = received
    clone.count = count
    return clone
  }

  /// Another copy of the same party.
  func copy(replica: String) -> SimulatedParty {
    let copy = SimulatedParty(party.text, replica: replica, plan)
    copy.records = records
    return copy
  }

  private var scribe: Scribe {
    count += 1
    return scribe("\(party)-\(replica)-\(count)")
  }

  private func scribe(_ id: String) -> Scribe {
    return Scribe(Author(party: party, name: "Person of \(party)"), newID: { id }, instant: { "2026-11-29T08:00:00Z" })
  }

  private var desk: ExchangeRecords { ExchangeRecords(plan, records) { _ in nil } }

  /// What waits, and how far the exchanges with some parties are.
  func state(of parties: [String]) -> (waiting: [Proposal], rounds: [RoundState]) {
    let desk = desk
    let names = parties.map { desk.packetName(of: Party.ID($0)) }
    let exchanges = Dictionary(uniqueKeysWithValues: names.map { ($0, PartyExchange(desk, with: $0)) })
    let waiting = Proposals(desk, exchanges, received).waiting
    let rounds = names.compactMap { name in
      exchanges[name].map { exchange in RoundState(exchange, received.filter { $0.origin.from == name }, waiting) }
    }
    return (waiting, rounds)
  }

  /// Returns what files hold of a record.
  private func written(_ record: ChangeRecord) -> ChangeRecord { HistoryFile.read(HistoryFile.line(record)).records.first ?? record }

  func make(_ change: Change?, _ act: ChangeRecord.Act = .made) {
    guard let change, !change.isEmpty else { return }
    var record = scribe.record(change, act)
    record.after = desk.heads
    take([record])
  }

  /// Gives something another id. Who renames the own party goes on under the new name.
  func rename(_ renaming: Renaming) {
    make(plan.renaming(renaming))
    if case .party(party, let new) = renaming { party = new }
  }

  func set(_ step: String, _ body: (inout Step) -> Void) { make(plan.changing(StepReference(step), body)) }

  private func take(_ new: [ChangeRecord]) {
    let new = new.map { written($0) }.filter { record in !records.contains { $0.id == record.id } }
    plan = plan.merging(new, into: records)
    records += new
  }

  /// Takes over the records of another copy.
  func merge(_ other: SimulatedParty) { take(other.records) }

  func undo() {
    guard let act = UndoStack(records.filter { !$0.act.isImport && !$0.id.hasPrefix("start") }).lastDone else { return }
    var record = scribe.record(act.change.inverse, .undid(act.id))
    record.after = desk.heads
    take([record])
  }

  /// Sends a packet, as another program reads it.
  func send(_ to: String, roadmaps: [Roadmap.ID]? = nil) -> Packet {
    let desk = desk
    let exchange = PartyExchange(desk, with: desk.packetName(of: Party.ID(to)))
    let number = (exchange.sentVector.numbers[replica] ?? 0) + 1
    var record = scribe("\(party)-\(replica)-to-\(to)-\(number)").record(Change([]))
    let sending = Sending(
      to: Party.ID(to), replica: replica, number: number, day: Day("2026-11-29") ?? .first,
      roadmaps: roadmaps, exchange: exchange.exchanges.min() ?? "x-\(record.id)")
    let seen = received.filter { $0.origin.from == exchange.name }
    let packet = exchange.packet(sending, id: record.id, from: party, made: record.at, seen: seen)
    record = ChangeRecord(id: record.id, at: record.at, author: record.author, act: .sent(sending), after: desk.heads, change: Change([]))
    take([record])
    return packet.readAgain
  }

  /// Sends a sheet to a party without Jalon.
  func sendSheet(_ to: String, roadmaps: [Roadmap.ID]? = nil, on day: String = "2026-11-29") -> SentSheet? {
    let name = desk.packetName(of: Party.ID(to))
    let exchange = PartyExchange(desk, with: name)
    let number = (exchange.sentVector.numbers[replica] ?? 0) + 1
    let draft = scribe("\(party)-\(replica)-to-\(to)-\(number)").record(Change([]))
    let sending = Sending(
      to: Party.ID(to), replica: replica, number: number, day: Day(day) ?? .first, roadmaps: roadmaps,
      exchange: exchange.exchanges.min() ?? "x-\(draft.id)", sheet: SheetOrder(filter: "", language: .en, replyBy: nil))
    take([
      ChangeRecord(id: draft.id, at: draft.at, author: draft.author, act: .sent(sending), after: desk.heads, change: Change([]))
    ])
    return PartyExchange(desk, with: name).sheet(draft.id, from: party)
  }

  /// Returns a packet as it is kept: without what was purged here.
  func kept(_ packet: Packet) -> Packet { PartyExchange(desk, with: packet.origin.from).withoutPurged(packet) ?? packet }

  /// Keeps a packet, unless a later one is here already.
  /// - Parameter kinds: the kinds of proposals that are taken at once, unless they conflict with what was changed here.
  func keep(_ packet: Packet, accepting kinds: Set<ProposalKind> = []) {
    let isOld = received.contains { kept in
      let isEarlier = packet.origin.isSheet && packet.origin == kept.origin && packet.made < kept.made
      return kept.origin.from == packet.origin.from && kept.origin.sent.holds(packet.origin.sent) && !isEarlier
    }
    if isOld { return }
    received.removeAll { $0.origin.from == packet.origin.from && packet.origin.sent.holds($0.origin.sent) }
    received.append(packet)
    answer(packet) { kinds.contains($0.kind) && [.plain, .listed].contains($0.state) ? .take : nil }
  }

  var proposals: [Proposal] { proposals(desk).waiting }

  private func proposals(_ desk: ExchangeRecords) -> Proposals {
    let parties = Set(received.map(\.origin.from))
    let exchanges = Dictionary(uniqueKeysWithValues: parties.map { ($0, PartyExchange(desk, with: $0)) })
    return Proposals(desk, exchanges, received)
  }

  /// Answers proposals of all packets, by one act for each packet.
  func answer(_ verdict: (Proposal) -> TakenProposals.Verdict?) { for packet in received { answer(packet, verdict) } }

  private func answer(_ packet: Packet, _ verdict: (Proposal) -> TakenProposals.Verdict?) {
    let desk = desk
    let proposals = proposals(desk)
    let verdicts = proposals.waiting.reduce(into: [String: TakenProposals.Verdict]()) { $0[$1.id] = verdict($1) }
    let taken = TakenProposals(packet, PartyExchange(desk, with: packet.origin.from), proposals, verdicts, scribe)
    take(taken.records)
  }

  /// Keeps a packet and takes all of it.
  func takeAll(_ packet: Packet) {
    keep(packet)
    answer { _ in .take }
  }

  /// Makes a copy of the receiver from its first packet.
  static func beginning(_ packet: Packet, replica: String) -> SimulatedParty {
    let new = SimulatedParty(packet.to.text, replica: replica, Workspace(title: packet.plan.title, language: packet.plan.language))
    new.received = [packet.beginning]
    new.answer { _ in .take }
    new.received = [packet]
    return new
  }
}

extension SimulatedParty {
  /// Returns the files of the packets that would be sent now, and what waits.
  /// - Parameter former: the records at an earlier time, from which what was worked out is taken over; nil works everything out anew.
  func state(since former: ExchangeRecords?) -> (records: ExchangeRecords, files: [[UInt8]], waiting: [Proposal]) {
    let desk = ExchangeRecords(plan, records, former: former) { _ in nil }
    let others = Set(received.map(\.origin.from)).sorted()
    let day = Day("2026-11-30") ?? .first
    if former != nil { desk.prepare(for: others, on: day, nil) }
    let exchanges = Dictionary(uniqueKeysWithValues: others.map { ($0, PartyExchange(desk, with: $0)) })
    let files = others.flatMap { other -> [[UInt8]] in
      guard let exchange = exchanges[other] else { return [] }
      let sending = Sending(to: other, replica: replica, number: 99, day: day, roadmaps: nil, exchange: "x")
      return PacketFile.files(of: exchange.packet(sending, id: "next", from: party, made: "2026-11-30T08:00:00Z", seen: [])).map(\.bytes)
    }
    return (desk, files, Proposals(desk, exchanges, received).waiting)
  }
}

extension Packet {
  /// The packet as its files hold it.
  var readAgain: Packet {
    var plan = Workspace(title: .plain(""), language: .en)
    let files = PacketFile.files(of: self)
    for file in files.dropFirst() { try? PacketFile.add(file.bytes, of: file.path, to: &plan) }
    guard let first = files.first, let manifest = try? PacketFile.manifest(first.bytes) else { return self }
    return (try? PacketFile.packet(manifest, plan)) ?? self
  }
}

/// A workspace of Niger with one roadmap that it shares with Libya, and steps that only Niger sees.
func sharedWorkspace() -> Workspace {
  func step(_ id: String, _ title: String, _ body: (inout Step) -> Void = { _ in }) -> Step {
    var step = Step(id: Step.ID(id), title: .translated(["en": title]))
    step.duration = 5
    body(&step)
    return step
  }
  let parties = ["LY", "NE", "TD"].map { Party(id: Party.ID($0), name: .plain($0)) }
  let steps = [
    step("draft", "Draft"),
    step("sign", "Sign") {
      $0.after = [Link(StepReference("draft"))]; $0.deadline = Day("2027-03-04")
    },
    step("visa", "Visa") { $0.visibility = .own }, step("train", "Train") { $0.notes = .plain("ours") },
  ]
  let roadmap = Roadmap(
    id: Roadmap.ID("r"), title: .plain("R"), parties: [Party.ID("NE"), Party.ID("LY")], start: Day("2026-12-01") ?? .first, steps: steps)
  return Workspace(title: .plain("Shared"), language: .en, parties: parties, roadmaps: [roadmap])
}
