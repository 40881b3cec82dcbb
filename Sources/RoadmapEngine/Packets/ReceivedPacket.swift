/// A packet beside the records of the party for which it is.
struct ReceivedPacket {
  let packet: Packet
  let exchange: PartyExchange
  /// What the packet shows, with marks for ids.
  let values: [PlanThing: MergedValue]
  /// The plan of the packet with marks for ids.
  let plan: Workspace
  /// The words that no answer covers and that have an object.
  let words: [ReceivedWord]
  /// The things that the words make.
  private let made: Set<PlanThing>

  private var records: ExchangeRecords { exchange.records }

  init(_ packet: Packet, _ exchange: PartyExchange) {
    self.packet = packet
    self.exchange = exchange
    let plan = exchange.inward.reduce(packet.plan) { $1.ofIDs(in: $0) }
    let now = exchange.records.plan { _ in true }
    self.plan = plan
    values = plan.values
    words = ReceivedPacket.words(of: packet, plan, exchange, now)
    made = Set(words.filter { $0.effect == .making }.map(\.thing))
  }

  /// Returns the words that have an object here and were not answered yet.
  private static func words(of packet: Packet, _ plan: Workspace, _ exchange: PartyExchange, _ now: Workspace) -> [ReceivedWord] {
    var words = packet.words
    // The promises of a new step are words of their own, so that nobody takes them over with the step.
    let told = Set(packet.words.map { [$0.thing.name, $0.atom] })
    for word in packet.words where word.atom == PacketWord.presence && !word.isGone {
      guard case .step(let step)? = packet.plan.value(of: word.thing) else { continue }
      for atom in promises(of: step) where !told.contains([word.thing.name, atom]) {
        words.append(PacketWord(word.thing, atom, first: word.first, on: word.on))
      }
    }
    let makings = Set(packet.words.filter { $0.atom == PacketWord.presence && !$0.isGone }.map(\.thing))
    return words.compactMap { word in
      guard !exchange.answers(word.thing, word.atom).contains(where: { $0.origin.sent.knows(wordOf: word.first) }) else { return nil }
      let thing = exchange.inward.reduce(word.thing) { $1.of($0) }
      var (atom, named) = (word.atom, word.thing)
      for renaming in exchange.inward {
        atom = renaming.of(atom: atom, of: named)
        named = renaming.of(named)
      }
      guard let effect = effect(of: word, thing, plan, exchange, now) else { return nil }
      if effect == .atom {
        guard isShared(thing, exchange, now) || makings.contains(word.thing) else { return nil }
        guard exchange.records.atoms.has(atom, thing), plan.value(of: thing) != nil else { return nil }
        guard now.value(of: thing) != nil || makings.contains(word.thing) else { return nil }
      }
      return ReceivedWord(word: word, thing: thing, atom: atom, effect: effect)
    }
  }

  /// Returns the promises that a new step brings.
  static func promises(of step: Step) -> [String] {
    (step.deadline == nil ? [] : ["deadline"]) + (step.signoff == nil ? [] : ["signoff"])
      + (step.signoff?.given.map { "approval.\($0.party)" } ?? [])
  }

  private static func effect(
    of word: PacketWord, _ thing: PlanThing, _ plan: Workspace, _ exchange: PartyExchange, _ now: Workspace
  ) -> ReceivedWord.Effect? {
    guard word.atom == PacketWord.presence else { return .atom }
    if word.isGone {
      guard case .step(let step) = thing, now[step] != nil, isShared(thing, exchange, now) else { return nil }
      return .removal
    }
    guard plan.value(of: thing) != nil else { return nil }
    guard now.value(of: thing) != nil else {
      guard case .step(let step) = thing, let roadmap = step.roadmap.flatMap({ now[$0] }) else { return .making }
      return roadmap.trash.contains { $0.id == step.step } && isKnown(step, exchange, roadmap) ? .restoration : .making
    }
    guard case .step(let step) = thing, let roadmap = step.roadmap.flatMap({ now[$0] }) else { return nil }
    return isKnown(step, exchange, roadmap) ? nil : .making
  }

  /// Checks whether the sender may say something of a thing that is here: what it does not see is none of its business.
  private static func isShared(_ thing: PlanThing, _ exchange: PartyExchange, _ now: Workspace) -> Bool {
    switch thing {
    case .step(let step): step.roadmap.flatMap { now[$0] }.map { isKnown(step, exchange, $0) } ?? false
    case .roadmap(let id): now[id].map { $0.parties.contains(exchange.party) } ?? false
    case .party, .calendar: true
    case .workspace, .view: false
    }
  }

  /// Checks whether the packet makes a thing, which is then another one than what has its id here.
  func makes(_ thing: PlanThing) -> Bool { made.contains(thing) }

  /// Checks whether the sender means the step that is here: it was shown to him, or came here and there with one template.
  private static func isKnown(_ step: StepReference, _ exchange: PartyExchange, _ roadmap: Roadmap) -> Bool {
    let thing = PlanThing.step(step)
    if exchange.sent.contains(where: { $0.values[thing] != nil }) { return true }
    if !exchange.answers(exchange.outward(thing), PacketWord.presence).isEmpty { return true }
    guard let own = roadmap[step.step], Reader.party(exchange.party).sees(own, in: roadmap) else { return false }
    let history = exchange.records.history
    return history.steps[step]?.makings.contains { making in
      exchange.records.graph.records[making.record].change.edits.contains { if case .roadmap(nil, _?) = $0 { true } else { false } }
    } ?? true
  }

  /// Returns the records of the sender that some words are, one for all that know the same packets.
  /// - Parameter isDecided: whether the person has seen what is here, so that the words follow all records.
  func imports(_ words: [ReceivedWord], isDecided: Bool = false) -> [ChangeRecord] {
    // The sender knows its own earlier words, and what was taken from this packet already.
    let earlier = records.graph.records.indices.filter { index in
      guard case .imported(let origin) = records.graph.records[index].act, origin.from == packet.origin.from else { return false }
      return packet.origin.sent.holds(origin.sent) && records.live.isLive[index]
    }
    let groups = Dictionary(grouping: words) { isDecided ? [] : $0.word.on }
    return groups.sorted { $0.key.lexicographicallyPrecedes($1.key) }.compactMap { on, words in
      let after = isDecided ? records.heads : on
      let known = after.compactMap { records.graph.index(of: $0) }
      guard known.count == after.count else { return nil }
      let shown = known + earlier
      func isKnown(_ record: Int) -> Bool { records.live.isStart(record) || shown.contains { records.holds($0, record) } }
      let base = records.plan(knowing: isDecided ? { _ in true } : isKnown)
      let edits = PacketEdits(base, self, words, records.atoms).edits
      guard !edits.isEmpty else { return nil }
      var names = records.names
      let renamings = names.unmarking(knowing: isDecided ? { _ in true } : isKnown)
      let change = renamings.reduce(Change(edits)) { $1.ofIDs(in: $0) }
      let text = [packet.origin.packet] + after.sorted() + words.map { "\($0.word.thing.name) \($0.word.atom)" }.sorted()
      return ChangeRecord(
        id: "p-\(ContentHash(of: Array(text.joined(separator: "\n").utf8)))", at: packet.made, author: Author(party: packet.origin.from),
        act: .imported(packet.origin), after: after, change: change)
    }
  }
}
