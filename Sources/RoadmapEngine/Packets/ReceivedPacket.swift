/// A packet beside the records of the party for which it is.
struct ReceivedPacket {
  let packet: Packet
  private let records: ExchangeRecords
  /// The records in effect of what was taken from the packet.
  private let taken: [Int]
  /// What the packet shows, with marks for ids.
  let values: [PlanThing: MergedValue]
  /// The plan of the packet with marks for ids.
  let plan: Workspace
  /// The words that no answer covers and whose things are known here.
  let words: [ReceivedWord]
  /// The things that the words make.
  private let made: Set<PlanThing>

  init(_ packet: Packet, _ exchange: PartyExchange) {
    self.packet = packet
    let records = exchange.records
    self.records = records
    taken = records.graph.records.indices.filter { index in
      guard case .imported(let origin) = records.graph.records[index].act, records.live.isLive[index] else { return false }
      return origin.from == packet.origin.from && origin.sent == packet.origin.sent
    }
    let plan = exchange.inward.reduce(packet.plan) { $1.ofIDs(in: $0) }
    self.plan = plan
    values = plan.values
    words = ReceivedPacket.words(of: packet, values, exchange)
    made = Set(words.filter { $0.effect == .making }.map(\.thing))
  }

  /// Returns the words that were not answered yet and whose things are known here or made by the packet.
  /// - Parameter values: what the packet shows, with marks for ids.
  private static func words(of packet: Packet, _ values: [PlanThing: MergedValue], _ exchange: PartyExchange) -> [ReceivedWord] {
    let makings = Set(packet.words.filter { $0.atom == PacketWord.presence && !$0.isGone }.map(\.thing))
    return packet.words.compactMap { word in
      guard !exchange.answers(word.thing, word.atom).contains(where: { $0.origin.sent.knows(wordOf: word.first) }) else { return nil }
      let thing = exchange.inward.reduce(word.thing) { $1.of($0) }
      guard !exchange.records.isPurged(thing) else { return nil }
      var (atom, named) = (word.atom, word.thing)
      for renaming in exchange.inward {
        atom = renaming.of(atom: atom, of: named)
        named = renaming.of(named)
      }
      guard let effect = effect(of: word, thing, values, exchange) else { return nil }
      if effect == .atom {
        guard makings.contains(word.thing) || isShared(thing, exchange) else { return nil }
        guard exchange.records.atoms.has(atom, thing), values[thing] != nil else { return nil }
        guard makings.contains(word.thing) || exchange.records.now.values[thing] != nil else { return nil }
      }
      return ReceivedWord(word: word, thing: thing, atom: atom, effect: effect)
    }
  }

  private static func effect(
    of word: PacketWord, _ thing: PlanThing, _ values: [PlanThing: MergedValue], _ exchange: PartyExchange
  ) -> ReceivedWord.Effect? {
    guard word.atom == PacketWord.presence else { return .atom }
    let now = exchange.records.now
    if word.isGone {
      guard case .step = thing, now.values[thing] != nil, isShared(thing, exchange) else { return nil }
      return .removal
    }
    guard values[thing] != nil else { return nil }
    guard now.values[thing] != nil else {
      guard case .step(let step) = thing, let roadmap = step.roadmap.flatMap({ now.plan[$0] }) else { return .making }
      return roadmap.trash.contains { $0.id == step.step } && isKnown(step, exchange) ? .restoration : .making
    }
    guard case .step(let step) = thing else { return nil }
    return isKnown(step, exchange) ? nil : .making
  }

  /// Checks whether the sender may say something about a thing here. It may not if it cannot see the thing.
  private static func isShared(_ thing: PlanThing, _ exchange: PartyExchange) -> Bool {
    let plan = exchange.records.now.plan
    return switch thing {
    case .step(let step): step.roadmap.map { plan[$0] != nil && isKnown(step, exchange) } ?? false
    case .roadmap(let id): plan[id].map { $0.parties.contains(exchange.mark) } ?? false
    case .party, .calendar: true
    case .workspace, .view: false
    }
  }

  /// Checks whether the packet makes a thing, which is then another one than what has its id here.
  func makes(_ thing: PlanThing) -> Bool { made.contains(thing) }

  /// Checks whether the sender means the step that is here: the sender was shown it, or both parties made it from the same template.
  private static func isKnown(_ step: StepReference, _ exchange: PartyExchange) -> Bool {
    let thing = PlanThing.step(step)
    if exchange.sent.contains(where: { $0.steps.contains(step) }) { return true }
    if !exchange.answers(exchange.outward(thing), PacketWord.presence).isEmpty { return true }
    let now = exchange.records.now
    guard case .step(let own)? = now.values[thing], let roadmap = step.roadmap.flatMap({ now.plan[$0] }),
      Reader.party(exchange.mark).sees(own, in: roadmap)
    else { return false }
    let history = exchange.records.history
    return history.steps[step]?.makings.contains { making in
      exchange.records.graph.records[making.record].change.edits.contains { if case .roadmap(nil, _?) = $0 { true } else { false } }
    } ?? true
  }

  /// Makes the records of the sender for some words: one for all words that know the same packets, and one more for the promises of new steps.
  /// - Parameter isDecided: whether the person has seen what is here, so that the words follow all records.
  func imports(_ words: [ReceivedWord], isDecided: Bool = false) -> [ChangeRecord] {
    let earlier = earlier
    let groups = Dictionary(grouping: words) { isDecided ? records.heads : Set($0.word.on + makers(of: $0)).sorted() }
    return groups.sorted { $0.key.lexicographicallyPrecedes($1.key) }.flatMap { after, words -> [ChangeRecord] in
      let known = after.compactMap { records.graph.index(of: $0) }
      guard known.count == after.count else { return [] }
      // The sender knows its own earlier words, but not the records that they follow if they were taken after a decision.
      func isKnown(_ record: Int) -> Bool {
        isDecided || records.live.isStart(record) || earlier.contains(record) || known.contains { records.holds($0, record) }
      }
      var names = records.names
      let renamings = names.unmarking(knowing: isKnown)
      // What a new step promises follows the step, so that copies of one party may take its promises apart.
      let makings = Set(words.filter { $0.effect == .making }.map(\.thing))
      let promised = words.filter { word in
        if case .step = word.thing { word.effect == .atom && makings.contains(word.thing) } else { false }
      }
      var base = records.known(isKnown).plan
      guard let made = record(words.filter { !promised.contains($0) }, after, &base, renamings) else {
        return [record(promised, after, &base, renamings)].compactMap(\.self)
      }
      return [made] + [record(promised, Set(after + [made.id]).sorted(), &base, renamings)].compactMap(\.self)
    }
  }

  /// The records of what was taken from this packet and earlier ones, which the sender knows since they are its own words.
  private var earlier: Set<Int> {
    Set(
      records.graph.records.indices.filter { index in
        guard case .imported(let origin) = records.graph.records[index].act, origin.from == packet.origin.from else { return false }
        return packet.origin.sent.holds(origin.sent) && records.live.isLive[index]
      })
  }

  /// Returns the ids of earlier records of this packet on which a word about a step builds: those that made the step and, for a new step, those that
  /// added other steps to its roadmap, among which it has its place.
  private func makers(of word: ReceivedWord) -> [String] {
    guard case .step(let step) = word.thing, word.effect == .atom || word.effect == .making else { return [] }
    return taken.filter { record in
      records.history.things[record].contains { word.effect == .making ? $0.roadmap == step.roadmap : $0 == word.thing }
        && records.graph.records[record].change.edits.contains { if case .step(_, nil, _?, _) = $0 { true } else { false } }
    }.map { records.graph.records[$0].id }
  }

  /// Returns the record of some words; nil if they change nothing.
  /// - Parameters:
  ///   - base: the plan on which they are made; the plan that they make afterwards.
  ///   - renamings: give things the names that they have there.
  private func record(
    _ words: [ReceivedWord], _ after: [String], _ base: inout Workspace, _ renamings: [Renaming]
  ) -> ChangeRecord? {
    let edits = PacketEdits(base, self, words, records.atoms).edits
    guard !edits.isEmpty else { return nil }
    try? base.apply(Change(edits))
    var change = renamings.reduce(Change(edits)) { $1.ofIDs(in: $0) }
    change.reason = Set(words.compactMap(\.word.reason)).sorted().joined(separator: "; ")
    // The same sheet that was saved on two days proposes with other days, and so makes other records.
    let text =
      [packet.origin.packet] + (packet.origin.isSheet ? [packet.made] : []) + after
      + words.map { "\($0.word.thing.name) \($0.word.atom)" }.sorted()
    return ChangeRecord(
      id: "p-\(ContentHash(of: Array(text.joined(separator: "\n").utf8)))", at: packet.made,
      author: Author(party: packet.origin.from, name: packet.person),
      act: .imported(packet.origin), after: after, change: change)
  }
}
