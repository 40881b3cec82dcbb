/// What the packets of other parties propose. It follows from the packets that were received and from the records, so that neither order nor
/// repetition nor loss of packets matters (Collaboration.md, Packets).
package struct Proposals: Sendable {
  /// What waits for an answer: by party, then in the order of the packet's plan.
  package private(set) var waiting: [Proposal] = []
  /// The words with which this plan agrees already, for which `receive` writes the answer.
  package private(set) var agreed: [Proposal] = []

  /// - Parameters:
  ///   - exchanges: the exchanges with the senders.
  /// - packets: the received packets that no later one replaces.
  package init(_ records: ExchangeRecords, _ exchanges: [Party.ID: PartyExchange], _ packets: [Packet]) {
    let repeated = RepeatedAnswers(packets, records.atoms)
    let received = packets.compactMap { packet in
      exchanges[packet.origin.from].map { exchange in
        let received = exchange.received(packet)
        return Tried(received, repeated.waiting(of: received, exchange))
      }
    }
    let trial = received.map(\.imports)
    let plan = Proposals.plan(of: records, received.map { ($0.packet.packet.origin, $0.imports) })
    let ids = Set(trial.joined().map(\.id))
    let trialled = Trial(records, plan, ids)
    for tried in received {
      for word in tried.words {
        let proposal = Proposals.proposal(word, of: tried, records, trialled)
        if proposal.isAgreed { agreed.append(proposal.proposal) } else { waiting.append(proposal.proposal) }
      }
    }
  }

  /// A packet that is tried.
  private struct Tried {
    let packet: ReceivedPacket
    /// The words of it that wait.
    let words: [ReceivedWord]
    /// The records that would take them.
    let imports: [ChangeRecord]
    let ids: Set<String>

    init(_ packet: ReceivedPacket, _ words: [ReceivedWord]) {
      self.packet = packet
      self.words = words
      imports = packet.imports(words)
      ids = Set(imports.map(\.id))
    }
  }

  /// The plan as it would be if everything that the packets propose were taken.
  private struct Trial {
    /// The ids of the records that are tried.
    let ids: Set<String>
    /// The values that are contested by them, by thing and atom.
    private(set) var conflicts: [PlanThing: [String: ContestedAtom]] = [:]
    /// The things of the plan before and after, by the names that they have here.
    let before: [PlanThing: MergedValue]
    let after: [PlanThing: MergedValue]
    let unmarking: [Renaming]

    init(_ records: ExchangeRecords, _ plan: Workspace, _ ids: Set<String>) {
      self.ids = ids
      before = records.names.isEmpty ? records.now.values : records.workspace.values
      after = plan.values
      var names = records.names
      unmarking = names.unmarking()
      for contested in plan.contested where contested.sides.contains(where: { ids.contains($0.record) }) {
        conflicts[contested.thing, default: [:]][contested.atom] = contested
      }
    }
  }

  /// Returns the plan in which some records of packets are taken.
  private static func plan(of records: ExchangeRecords, _ trial: [(PacketOrigin, [ChangeRecord])]) -> Workspace {
    var new: [ChangeRecord] = []
    for (origin, imports) in trial where !imports.isEmpty {
      let review = PacketReview(origin, [], imports: imports.map(\.id), isWhole: false)
      new += imports
      new.append(
        ChangeRecord(
          id: "trial \(origin.packet)", at: "", author: Author(), act: .reviewed(review), after: records.heads + imports.map(\.id),
          change: Change([])))
    }
    return new.isEmpty ? records.workspace : records.workspace.merging(new, into: records.graph.records)
  }

  private static func proposal(
    _ word: ReceivedWord, of tried: Tried, _ records: ExchangeRecords, _ trial: Trial
  ) -> (proposal: Proposal, isAgreed: Bool) {
    let packet = tried.packet
    var (thing, atom) = (word.thing, word.atom)
    for renaming in trial.unmarking {
      atom = renaming.of(atom: atom, of: thing)
      thing = renaming.of(thing)
    }
    let own = packet.makes(word.thing) ? nil : records.now.values[word.thing]
    let theirs = packet.values[word.thing].map { theirs in own.map { theirs.filled(from: $0) } ?? theirs }
    let conflict = trial.conflicts[thing]?[atom]
    var isAgreed = false
    if word.effect == .atom, let own, let theirs { isAgreed = records.atoms.isEqual(word.atom, own, theirs) }
    func shown(_ value: MergedValue?) -> MergedValue? {
      guard let value else { return nil }
      let part = word.effect == .atom ? records.atoms.part(word.atom, of: value) : value
      return trial.unmarking.reduce(part) { $1.of($0, of: word.thing) }
    }
    let isElsewhere = word.word.on.contains { records.graph.index(of: $0) == nil }
    let isConflict = conflict?.sides.contains { trial.ids.contains($0.record) } ?? false
    var state: Proposal.State = isElsewhere ? .elsewhere : isConflict ? .conflict : word.word.refusal != nil ? .answer : .plain
    if state == .plain, word.effect == .atom, let own = trial.before[thing], let then = trial.after[thing],
      records.atoms.isEqual(atom, own, then)
    {
      state = .listed
    }
    let isOwnCalendar = packet.packet.plan.parties.contains { party in
      party.id == packet.packet.origin.from && word.word.thing == .calendar(party.calendarID)
    }
    let proposal = Proposal(
      id: id(word.word, of: packet.packet), origin: packet.packet.origin, from: records.planName(of: packet.packet.origin.from),
      person: packet.packet.person,
      replica: packet.packet.replica,
      number: packet.packet.number, made: packet.packet.made, kind: ProposalKind(word.thing, word.atom, isOwnCalendar: isOwnCalendar),
      state: state, thing: thing, atom: atom, isGone: word.effect == .removal, refusal: word.word.refusal,
      reason: word.word.reason, ours: shown(own),
      theirs: word.effect == .removal ? nil : shown(theirs), title: packet.values[word.thing]?.title ?? own?.title,
      sides: conflict?.sides.filter { !trial.ids.contains($0.record) } ?? [],
      rivals: conflict?.sides.filter { trial.ids.contains($0.record) && !tried.ids.contains($0.record) } ?? [], word: word.word)
    return (proposal, isAgreed)
  }

  /// Returns the ids of the proposals that a packet makes. Another answer to the same sheet may stand for some of them.
  package static func ids(of packet: Packet) -> Set<String> { Set(packet.words.map { id($0, of: packet) }) }

  private static func id(_ word: PacketWord, of packet: Packet) -> String {
    let first = word.first.numbers.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    var parts = [packet.origin.from.text, word.thing.name, word.atom, "\(word.isGone)"] + first
    // What two answers to a sheet both say is one proposal.
    if let written = word.written {
      parts = [packet.origin.from.text, word.thing.name, String(word.atom.prefix { $0 != "." }), written] + packet.seen
    }
    let hash = ContentHash(of: Array(parts.joined(separator: "\n").utf8))
    let letters = Array("abcdefghijkmnpqrstuvwxyz23456789")
    return "p-" + String((0..<6).map { letters[Int(hash.low >> UInt64($0 * 5) & 31)] })
  }
}

extension MergedValue {
  /// The title of a step or roadmap; nil for other things.
  fileprivate var title: Text? {
    switch self {
    case .step(let step): step.title
    case .roadmap(let roadmap): roadmap.title
    case .party, .calendar, .view, .title, .name, .presence: nil
    }
  }
}
