/// What a person has written into a sheet and sent back.
package struct SheetReply: Sendable {
  /// A step as the person wants it.
  package struct Row: Sendable {
    package let roadmap: Roadmap.ID
    package let step: Step
    /// Why; empty if no reason was written.
    package let reason: String
    /// What was written into the cells of the row, by the kind of the atom that it changes, whatever programs have made of it.
    package let written: [String: String]

    package init(roadmap: Roadmap.ID, step: Step, reason: String, written: [String: String] = [:]) {
      self.roadmap = roadmap
      self.step = step
      self.reason = reason
      self.written = written
    }
  }

  /// The hash of all that a person has written into the sheet, by which a sheet that comes twice is recognised.
  package let digest: ContentHash
  /// The name of the person; empty if it is unknown.
  package let person: String
  /// The UTC instant at which the sheet was filled in, as text.
  package let made: String
  /// The steps that differ from what was sent.
  package let changed: [Row]
  /// The steps that the sheet did not have. Their ids are free in the plan of the sheet.
  package let new: [Row]

  package init(digest: ContentHash, person: String, made: String, changed: [Row], new: [Row]) {
    self.digest = digest
    self.person = person
    self.made = made
    self.changed = changed
    self.new = new
  }
}

extension SentSheet {
  /// Returns the reply as a packet of the party, which knows what the sheet has shown and nothing later. What the reply leaves as it was sent is no
  /// word of the packet, so that it takes back nothing, whatever has happened since. The same reply makes the same packet, unless the party has
  /// replied something else in between: then it is a new reply.
  /// - Parameter kept: the packets that were received before.
  package func packet(of reply: SheetReply, among kept: [Packet] = []) -> Packet {
    let usual = packet(of: reply, after: nil)
    guard let former = kept.first(where: { $0.origin == usual.origin }) else { return usual }
    let between = kept.filter { other in
      other.origin.from == party && other.origin.isSheet && other.seen == [id] && former.made < other.made && other.made < reply.made
        && !RepeatedAnswers.hasSame(as: usual, among: [other])
    }
    let last = between.max { ($0.made, $0.origin.packet) < ($1.made, $1.origin.packet) }
    return last.map { packet(of: reply, after: $0.origin.packet) } ?? usual
  }

  /// - Parameter former: the id of the packet that says something else and came before the same reply was given once more; nil for a first reply.
  private func packet(of reply: SheetReply, after former: String?) -> Packet {
    var plan = self.plan
    var words: [PacketWord] = []
    for row in reply.changed {
      guard let roadmap = plan.roadmaps.firstIndex(where: { $0.id == row.roadmap }),
        let index = plan.roadmaps[roadmap].index(of: row.step.id)
      else { continue }
      let (before, after) = (MergedValue.step(plan.roadmaps[roadmap].steps[index]), MergedValue.step(row.step))
      let atoms = PlanAtoms(plan.language)
      let names = Set(atoms.names(of: before) + atoms.names(of: after)).filter { !atoms.isEqual($0, before, after) }
      let known = plan.roadmaps[roadmap].steps[index].waiting
      words += names.map { word(.step(StepReference(row.roadmap, row.step.id)), $0, row, known) }
      plan.roadmaps[roadmap].steps[index] = row.step
    }
    for row in reply.new {
      guard let roadmap = plan.roadmaps.firstIndex(where: { $0.id == row.roadmap }), plan.roadmaps[roadmap].index(of: row.step.id) == nil
      else { continue }
      let thing = PlanThing.step(StepReference(row.roadmap, row.step.id))
      words += ([PacketWord.presence] + row.step.promises).map { word(thing, $0, row) }
      plan.roadmaps[roadmap].steps.append(row.step)
    }
    let hash = ContentHash(of: Array("\(id) \(reply.digest)\(former.map { " \($0)" } ?? "")".utf8)).description
    let replica = String(hash.prefix(8))
    let first = SendVector([replica: 1])
    let origin = PacketOrigin(from: party, packet: PacketOrigin.sheetMark + hash, exchange: sending.exchange, sent: first)
    return Packet(
      origin: origin, to: from, replica: replica, number: 1, made: reply.made, seen: [id],
      words: words.map { PacketWord($0.thing, $0.atom, first: first, on: $0.on, reason: $0.reason, written: $0.written) }.inOrder,
      plan: plan,
      person: reply.person)
  }

  /// - Parameter known: the waits of the step as it was sent.
  private func word(_ thing: PlanThing, _ atom: String, _ row: SheetReply.Row, _ known: [Waiting] = []) -> PacketWord {
    let written = row.written(atom, known).map { ContentHash(of: Array($0.utf8)).description }
    return PacketWord(thing, atom, first: SendVector(), on: [id], reason: row.reason.isEmpty ? nil : row.reason, written: written)
  }
}

extension SheetReply.Row {
  /// Returns what was written for an atom, without the day on which it was written; nil if it is unknown.
  fileprivate func written(_ atom: String, _ known: [Waiting]) -> String? {
    switch atom.prefix(while: { $0 != "." }) {
    case "remark": step.log.first { "remark.\(ListElement.remark($0).key)" == atom }?.said
    // A wait that was there ends; the others begin on the day of the answer.
    case "waiting": known.contains { "waiting.\($0.key)" == atom } ? atom : step.waiting.first { "waiting.\($0.key)" == atom }?.awaited
    case let kind: written[String(kind)]
    }
  }
}

extension PacketOrigin {
  /// What the id of a packet begins with that was made from a returned sheet. Its sender has no Jalon, so no packet to it names this one.
  static let sheetMark = "sheet-"

  /// Whether the packet was made from a returned sheet.
  package var isSheet: Bool { packet.hasPrefix(Self.sheetMark) }
}

extension SentSheet {
  /// Returns what a packet of a reply proposes beside the sheet as it was sent, whatever has become of it.
  package func proposals(of packet: Packet) -> [Proposal] {
    let (sent, wanted) = (plan.values, packet.plan.values)
    let atoms = PlanAtoms(plan.language)
    return packet.words.map { word in
      let (before, after) = (sent[word.thing], wanted[word.thing])
      func shown(_ value: MergedValue?) -> MergedValue? {
        value.map { word.atom == PacketWord.presence ? $0 : atoms.part(word.atom, of: $0) }
      }
      let title = if case .step(let step)? = after ?? before { step.title } else { Text?.none }
      return Proposal(
        id: "", origin: packet.origin, from: party, person: packet.person, replica: packet.replica, number: packet.number,
        made: packet.made,
        kind: ProposalKind(word.thing, word.atom, isOwnCalendar: false), state: .plain, thing: word.thing, atom: word.atom, isGone: false,
        refusal: nil, reason: word.reason, ours: shown(before), theirs: shown(after), title: title, sides: [],
        rivals: [], word: word)
    }
  }
}

extension PartyExchange {
  /// Returns the last answer to each proposal of a packet of the party, or to the same in another answer to the sheet; nil where nobody has
  /// answered.
  /// - Parameter kept: the packets that were received from the party.
  package func answers(to proposals: [Proposal], of packet: Packet, among kept: [Packet]) -> [PacketReview.Answer.Result?] {
    let repeated = RepeatedAnswers(kept, records.atoms)
    return proposals.map { proposal in
      answer(to: proposal.word) ?? repeated.answer(toRepetitionOf: proposal.word, in: packet, self)
    }
  }

  /// Returns the last answer to a word of the party; nil if nobody has answered.
  func answer(to word: PacketWord) -> PacketReview.Answer.Result? {
    answers(word.thing, word.atom).last { $0.origin.sent.knows(wordOf: word.first) }?.result
  }
}
