/// The records of a review, and the plan that they make.
package struct TakenProposals: Sendable {
  /// What a person says to a proposal.
  package enum Verdict: Hashable, Sendable {
    case take
    case refuse(reason: String)
  }

  /// The records, in the order of a file of history.
  package private(set) var records: [ChangeRecord] = []
  package private(set) var plan: Workspace

  /// Returns the review of one packet: an answer for each proposal with a verdict, and for each word with which the plan agrees.
  /// - Parameters:
  ///   - proposals: what the packet proposes, also what stays open.
  ///   - scribe: makes the record of the person.
  package init(_ packet: Packet, _ exchange: PartyExchange, _ proposals: Proposals, _ verdicts: [String: Verdict], _ scribe: Scribe) {
    let known = exchange.records
    plan = known.workspace
    let received = exchange.received(packet)
    let own = proposals.waiting.filter { $0.origin == packet.origin }
    let taken = own.filter { verdicts[$0.id] == .take && $0.state != .elsewhere }
    func words(_ proposals: [Proposal]) -> [ReceivedWord] {
      let words = Set(proposals.map(\.word))
      return received.words.filter { words.contains($0.word) }
    }
    var imports = received.imports(words(taken.filter { $0.state != .conflict }))
    imports += received.imports(words(taken.filter { $0.state == .conflict }), isDecided: true)
    var answers = proposals.agreed.filter { $0.origin == packet.origin }.map { PacketReview.Answer($0.word.thing, $0.word.atom, .same) }
    answers += taken.map { PacketReview.Answer($0.word.thing, $0.word.atom, .taken) }
    var open = 0
    for proposal in own where !taken.contains(proposal) {
      guard case .refuse(let reason)? = verdicts[proposal.id] else {
        open += 1
        continue
      }
      let result: PacketReview.Answer.Result = proposal.refusal == nil ? .refused(reason) : .kept
      answers.append(PacketReview.Answer(proposal.word.thing, proposal.word.atom, result))
    }
    guard !answers.isEmpty else { return }
    let review = PacketReview(packet.origin, answers, imports: imports.map(\.id), isWhole: open == 0)
    var record = scribe.record(Change([]), .reviewed(review))
    record.after = (known.heads + imports.map(\.id)).sorted()
    plan = known.workspace.merging(imports + [record], into: known.graph.records)
    record.change = known.workspace.difference(to: plan).narrowed
    records = imports + [record]
  }
}
