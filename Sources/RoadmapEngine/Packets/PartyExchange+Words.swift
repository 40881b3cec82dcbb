/// What a packet to the party says (Collaboration.md, Packets).
extension PartyExchange {
  /// Returns the next packet to the party.
  /// - Parameters:
  ///   - sending: the record that is made of it.
  ///   - id: the id of that record.
  ///   - own: the own party, as the plan calls it.
  ///   - received: the newest packets and sheets received from the party.
  package func packet(_ sending: Sending, id: String, from own: Party.ID, made: String, seen received: [Packet]) -> Packet {
    let seen = received.filter { !$0.origin.isSheet }
    var sentVector = sentVector
    sentVector.add(sending.replica, sending.number)
    let chosen = records.marked(sending.roadmaps) { _ in true }
    let projection = records.projection(to: mark, on: sending.day, chosen)
    let from = packetName(ofOwn: own)
    let crossing = from < name ? seen.map { CrossedPacket($0, inward) } : []
    let words = words(projection.values, sending, crossing, covering: chosen)
    var plan = outward.reduce(projection) { $1.ofIDs(in: $0) }
    plan.parties.sort { $0.id < $1.id }
    plan.roadmaps.sort { $0.id < $1.id }
    return Packet(
      origin: PacketOrigin(from: from, packet: id, exchange: sending.exchange, sent: sentVector), to: name, replica: sending.replica,
      number: sending.number, made: made, seen: seen.map(\.origin.packet).sorted(), words: words, plan: plan)
  }

  /// Returns the words about things that the party is shown now, and about those that it was shown before.
  /// - Parameter crossing: the packets of the party in which a value may have crossed one of this party.
  private func words(
    _ now: [PlanThing: MergedValue], _ sending: Sending, _ crossing: [CrossedPacket], covering chosen: [Roadmap.ID]?
  ) -> [PacketWord] {
    var words: [PacketWord] = []
    for (thing, value) in now { words += self.words(thing, value, sending, crossing) }
    let former = Set(sent.flatMap { $0.values.keys }).filter { thing in
      guard case .step(let step) = thing, now[thing] == nil, let roadmap = step.roadmap else { return false }
      return chosen?.contains(roadmap) ?? true
    }
    for thing in former {
      guard !isTheirs(thing, PacketWord.presence, nil) else { continue }
      let first = self.first(sending) { sent in self.covers(sent, thing) ? sent.values[thing] == nil : nil }
      words.append(
        PacketWord(outward(thing), PacketWord.presence, isGone: true, first: first, on: known(of: outward(thing), PacketWord.presence)))
    }
    words += refusedMakings(words, sending)
    return words.inOrder
  }

  /// Returns the words that refuse things which the party has made.
  private func refusedMakings(_ words: [PacketWord], _ sending: Sending) -> [PacketWord] {
    let told = Set(words.filter { $0.atom == PacketWord.presence }.map(\.thing))
    let named = Set(reviews.flatMap(\.review.answers).filter { $0.atom == PacketWord.presence }.map(\.thing)).subtracting(told)
    return named.compactMap { thing in
      guard let refusal = refusal(of: thing, PacketWord.presence), records.workspace.value(of: inward.reduce(thing) { $1.of($0) }) == nil
      else { return nil }
      let first = self.first(sending) { records.graph.follows($0.record, refusal.review) }
      return PacketWord(
        thing, PacketWord.presence, isGone: true, first: first, on: known(of: thing, PacketWord.presence), refusal: refusal.reason)
    }
  }

  /// Returns the words about a thing that the party is shown now.
  private func words(_ thing: PlanThing, _ value: MergedValue, _ sending: Sending, _ crossing: [CrossedPacket]) -> [PacketWord] {
    let name = outward(thing)
    let changed = Set(sent.filter { $0.values[thing].map { $0 != value } ?? false }.map(\.record))
    let isUnchanged = changed.isEmpty
    let isSame = crossing.allSatisfy { $0.values[thing].map { $0 == value } ?? true }
    if isUnchanged, isSame, isWhollyTheirs(thing, value) { return [] }
    var words: [PacketWord] = []
    let shown = self.first(sending) { sent in sent.values[thing] != nil ? true : self.covers(sent, thing) ? false : nil }
    let refusal = refusal(of: name, PacketWord.presence)
    let isOwn = !isTheirs(thing, PacketWord.presence, value)
    if isOwn || refusal != nil {
      let first = refusal.map { refusal in self.first(sending) { records.graph.follows($0.record, refusal.review) } }
      words.append(
        PacketWord(name, PacketWord.presence, first: first ?? shown, on: known(of: name, PacketWord.presence), refusal: refusal?.reason))
    }
    // A thing that the sender has made and never changed since it was shown is one word, but for its promises.
    let promises = isOwn ? promises(of: value) : []
    if isOwn, isUnchanged, refusal == nil, answers(name).isEmpty {
      return words + promises.map { PacketWord(name, outward($0, of: thing), first: shown, on: known) }
    }
    var atoms = Set(records.atoms.names(of: value))
    for packet in sent where changed.contains(packet.record) {
      guard let former = packet.values[thing] else { continue }
      atoms.formUnion(records.atoms.names(of: former).filter { !isBodyHere($0, of: thing) })
    }
    if case .party(let id) = thing { atoms.formUnion(bodiesThatCame(with: id).filter { !isBodyHere($0, of: thing) }) }
    // What was refused may be an atom that the thing does not have.
    for atom in answers(name).keys where atom != PacketWord.presence && self.refusal(of: name, atom) != nil {
      atoms.insert(inward(atom, of: name))
    }
    for atom in atoms {
      let outwardAtom = outward(atom, of: thing)
      let refusal = self.refusal(of: name, outwardAtom)
      let isTheirs = refusal == nil && isTheirs(thing, atom, value)
      let isCrossed = isTheirs && isCrossed(atom, of: thing, value, (name, outwardAtom), crossing)
      if isTheirs, !isCrossed { continue }
      let first = self.first(sending) { sent in
        guard let then = sent.values[thing] else { return self.covers(sent, thing) ? false : nil }
        if let refusal, !self.records.graph.follows(sent.record, refusal.review) { return false }
        return !changed.contains(sent.record) || self.records.atoms.isEqual(atom, then, value)
      }
      // A new thing of the sender is one word, which covers all of its atoms but promises.
      if isOwn, first == shown, refusal == nil, !isCrossed, !promises.contains(atom) { continue }
      words.append(PacketWord(name, outwardAtom, first: first, on: known(of: name, outwardAtom), refusal: refusal?.reason))
    }
    return words
  }

  /// Returns the atoms of the bodies of a party that came with packets.
  private func bodiesThatCame(with id: Party.ID) -> [String] {
    guard let history = records.history.parties[id] else { return [] }
    let wholes = history.makings.map { ($0.record, $0.whole) } + history.versions.map { ($0.record, $0.after) }
    return wholes.flatMap { record, party -> [String] in
      guard case .imported(let origin) = records.graph.records[record].act, origin.from == name else { return [] }
      return party.bodies.map { "body.\($0.id)" }
    }
  }

  /// Checks whether an atom is a body that a party still has. Bodies are shown where steps name them, so that the absence of one says nothing.
  private func isBodyHere(_ atom: String, of thing: PlanThing) -> Bool {
    guard case .party = thing, atom.hasPrefix("body."), let own = records.now.values[thing] else { return false }
    return records.atoms.names(of: own).contains(atom)
  }

  /// Returns the promises of a thing, which are words of their own, so that nobody takes them over with a new step.
  private func promises(of value: MergedValue) -> [String] { if case .step(let step) = value { step.promises } else { [] } }

  /// Checks whether both have taken each other's value of an atom at the same time. One of the two says its value again then, else nobody would.
  /// - Parameters:
  ///   - value: the thing now.
  ///   - outward: the thing and the atom as the party calls them.
  private func isCrossed(
    _ atom: String, of thing: PlanThing, _ value: MergedValue, _ outward: (thing: PlanThing, atom: String), _ crossing: [CrossedPacket]
  ) -> Bool {
    // A copy of the party that has not heard yet what another one has written has not taken anything.
    !crossing.isEmpty && crossing.allSatisfy { $0.hasOther(atom, of: thing, than: value, outward, records.atoms) }
  }

  /// Checks whether a thing is what the party has made, taken as a whole and not changed since, so that no word about it is the sender's.
  /// - Parameter value: the thing now, and in all packets that showed it.
  private func isWhollyTheirs(_ thing: PlanThing, _ value: MergedValue) -> Bool {
    let answers = answers(outward(thing))
    guard answers.count == 1, let last = answers[PacketWord.presence]?.last, last.result == .taken else { return false }
    let isMade = last.imports.contains { taken in makings(of: thing, by: taken).contains(value) }
    return isMade
      && sent.allSatisfy { packet in
        !records.graph.follows(packet.record, last.review) || packet.values[thing] != nil || !covers(packet, thing)
      }
  }

  /// Returns the values with which a record makes a thing, without what no other party sees.
  private func makings(of thing: PlanThing, by record: Int) -> [MergedValue] {
    func makings<Whole: Mergeable>(_ history: ThingHistory<Whole>?) -> [MergedValue] {
      (history?.makings ?? []).filter { $0.record == record }.map { $0.whole.merged.visible }
    }
    return switch thing {
    case .step(let step): makings(records.history.steps[step])
    case .roadmap(let id): makings(records.history.roadmaps[id])
    case .party(let id): makings(records.history.parties[id])
    case .calendar(let id): makings(records.history.calendars[id])
    case .workspace, .view: []
    }
  }

  /// Returns the name of an atom of a thing as the party calls it.
  private func outward(_ atom: String, of thing: PlanThing) -> String {
    var (thing, atom) = (thing, atom)
    for renaming in outward {
      atom = renaming.of(atom: atom, of: thing)
      thing = renaming.of(thing)
    }
    return atom
  }

  /// Returns the name of an atom with marks for ids.
  /// - Parameters:
  ///   - atom: as the party calls it.
  ///   - thing: as the party calls it.
  private func inward(_ atom: String, of thing: PlanThing) -> String {
    var (thing, atom) = (thing, atom)
    for renaming in inward {
      atom = renaming.of(atom: atom, of: thing)
      thing = renaming.of(thing)
    }
    return atom
  }

  /// Checks whether a packet was to show the roadmap of a thing. Parties and calendars are shown where roadmaps need them.
  private func covers(_ sent: SentProjection, _ thing: PlanThing) -> Bool {
    switch thing {
    case .step(let step): sent.roadmaps.map { chosen in step.roadmap.map { chosen.contains($0) } ?? false } ?? true
    case .roadmap(let roadmap): sent.roadmaps.map { $0.contains(roadmap) } ?? true
    default: false
    }
  }

  /// Returns the first packet of each copy from which on all packets held a word that the new one holds too.
  /// - Parameter holds: checks whether a packet held it; nil for a packet that says nothing of it.
  private func first(_ sending: Sending, _ holds: (SentProjection) -> Bool?) -> SendVector {
    var first = SendVector([sending.replica: sending.number])
    var others: [Int] = []
    for packet in sent.reversed() where !others.contains(where: { records.graph.follows($0, packet.record) }) {
      switch holds(packet) {
      case true?: first.addFirst(packet.sending.replica, packet.sending.number)
      case false?: others.append(packet.record)
      case nil: continue
      }
    }
    return first
  }

  /// Checks whether the value of an atom is the party's own word, which was taken from a packet and not changed since.
  /// - Parameter value: the thing now; nil where it is not shown any more.
  private func isTheirs(_ thing: PlanThing, _ atom: String, _ value: MergedValue?) -> Bool {
    let name = outward(thing)
    let outwardAtom = outward(atom, of: thing)
    let answers = (self.answers(name, outwardAtom) + (atom == PacketWord.presence ? [] : self.answers(name, PacketWord.presence))).sorted {
      $0.review < $1.review
    }
    guard let last = answers.last(where: { $0.result == .taken }) else { return false }
    guard last.imports.contains(where: { isHeld($0, thing, atom, value) }) else { return false }
    return sent.allSatisfy { packet in
      guard records.graph.follows(packet.record, last.review) else { return true }
      guard let then = packet.values[thing] else { return !covers(packet, thing) || value == nil }
      guard let value else { return false }
      return atom == PacketWord.presence || records.atoms.isEqual(atom, then, value)
    }
  }

  /// Checks whether a record of what was taken gives an atom its present value.
  private func isHeld(_ record: Int, _ thing: PlanThing, _ atom: String, _ value: MergedValue?) -> Bool {
    func isHeld<Whole: Mergeable>(_ history: ThingHistory<Whole>?) -> Bool {
      guard let history else { return false }
      if atom == PacketWord.presence {
        return value == nil ? history.moves.contains { $0.record == record } : history.makings.contains { $0.record == record }
      }
      guard let value else { return false }
      let wholes = history.makings.filter { $0.record == record }.map(\.whole)
      if wholes.contains(where: { records.atoms.isEqual(atom, $0.merged.visible, value) }) { return true }
      return history.versions.contains { version in
        version.record == record && !records.atoms.isEqual(atom, version.before.merged.visible, version.after.merged.visible)
          && records.atoms.isEqual(atom, version.after.merged.visible, value)
      }
    }
    return switch thing {
    case .step(let step): isHeld(records.history.steps[step])
    case .roadmap(let id): isHeld(records.history.roadmaps[id])
    case .party(let id): isHeld(records.history.parties[id])
    case .calendar(let id): isHeld(records.history.calendars[id])
    case .workspace, .view: false
    }
  }

  /// Returns the refusal that is the last answer to a word of the party about an atom, with its reason; nil if the last answer is another one.
  private func refusal(of thing: PlanThing, _ atom: String) -> (review: Int, reason: String)? {
    guard let last = answers(thing, atom).last, case .refused(let reason) = last.result else { return nil }
    return (last.review, reason)
  }
}
