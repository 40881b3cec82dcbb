/// What a person has written into a sheet and sent back.
package struct SheetReply: Sendable {
  /// A step as the person wants it.
  package struct Row: Sendable {
    package let roadmap: Roadmap.ID
    package let step: Step
    /// Why; empty if no reason was written.
    package let reason: String

    package init(roadmap: Roadmap.ID, step: Step, reason: String) {
      self.roadmap = roadmap
      self.step = step
      self.reason = reason
    }
  }

  /// The hash of all that the sheet says, by which a sheet that comes twice is recognised.
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
  /// word of the packet, so that it takes back nothing, whatever has happened since. The same reply makes the same packet.
  package func packet(of reply: SheetReply) -> Packet {
    var plan = self.plan
    var words: [PacketWord] = []
    for row in reply.changed {
      guard let roadmap = plan.roadmaps.firstIndex(where: { $0.id == row.roadmap }),
        let index = plan.roadmaps[roadmap].index(of: row.step.id)
      else { continue }
      let (before, after) = (MergedValue.step(plan.roadmaps[roadmap].steps[index]), MergedValue.step(row.step))
      let atoms = PlanAtoms(plan.language)
      let names = Set(atoms.names(of: before) + atoms.names(of: after)).filter { !atoms.isEqual($0, before, after) }
      words += names.map { word(.step(StepReference(row.roadmap, row.step.id)), $0, row) }
      plan.roadmaps[roadmap].steps[index] = row.step
    }
    for row in reply.new {
      guard let roadmap = plan.roadmaps.firstIndex(where: { $0.id == row.roadmap }), plan.roadmaps[roadmap].index(of: row.step.id) == nil
      else { continue }
      let thing = PlanThing.step(StepReference(row.roadmap, row.step.id))
      words += ([PacketWord.presence] + row.step.promises).map { word(thing, $0, row) }
      plan.roadmaps[roadmap].steps.append(row.step)
    }
    let hash = ContentHash(of: Array("\(id) \(reply.digest)".utf8)).description
    let replica = String(hash.prefix(8))
    let first = SendVector([replica: 1])
    let origin = PacketOrigin(from: party, packet: PacketOrigin.sheetMark + hash, exchange: sending.exchange, sent: first)
    return Packet(
      origin: origin, to: from, replica: replica, number: 1, made: reply.made, seen: [id],
      words: words.map { PacketWord($0.thing, $0.atom, first: first, on: $0.on, reason: $0.reason) }.inOrder, plan: plan,
      person: reply.person)
  }

  private func word(_ thing: PlanThing, _ atom: String, _ row: SheetReply.Row) -> PacketWord {
    PacketWord(thing, atom, first: SendVector(), on: [id], reason: row.reason.isEmpty ? nil : row.reason)
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
        refusal: nil, reason: word.reason, ours: shown(before), theirs: shown(after), title: title, sides: [], word: word)
    }
  }
}

extension PartyExchange {
  /// Returns the last answer to what a packet of the party proposes; nil if nobody has answered.
  package func answer(to proposal: Proposal) -> PacketReview.Answer.Result? {
    answers(proposal.word.thing, proposal.word.atom).last { $0.origin.sent.knows(wordOf: proposal.word.first) }?.result
  }
}
