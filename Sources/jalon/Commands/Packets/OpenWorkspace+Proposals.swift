import FileFormat
import Library
import RoadmapEngine
import Storage
import StrictJSON
import Wording

/// Answers to proposals.
extension OpenWorkspace {
  /// Takes or refuses the proposals that some words name.
  mutating func answer(_ words: [String], isTaking: Bool, _ verdict: TakenProposals.Verdict) throws(Failure) {
    let waiting = try desk().proposals.waiting
    var chosen: [Proposal] = []
    var left = 0
    for word in words {
      let found = waiting.filter { $0.id == word || $0.thing.name == "step \(word)" }
      if let kind = ProposalKind(rawValue: word), kind != .delicate {
        // A promise is taken only by its id, and so is a value that was changed here too.
        let ofKind = waiting.filter { $0.kind == kind }
        if kind == .promises, isTaking { left += ofKind.count } else { chosen += ofKind.filter { [.plain, .listed].contains($0.state) } }
      } else if !found.isEmpty {
        chosen += found.filter { $0.id == word || !isTaking || $0.kind != .promises }
        if isTaking { left += found.count { $0.id != word && $0.kind == .promises } }
      } else {
        throw Failure(1, wording.unknownProposal(word))
      }
    }
    if case .refuse(let reason) = verdict, reason.isEmpty, chosen.contains(where: { $0.refusal == nil }) {
      throw Failure(64, wording.reasonWanted)
    }
    if isTaking, let elsewhere = chosen.first(where: { $0.state == .elsewhere }) {
      throw Failure(1, Diagnostic(wording.proposal(elsewhere, in: workspace), remedy: "jalon merge"))
    }
    let heading = isTaking ? wording.takenProposals : wording.refusedProposals
    guard !chosen.isEmpty else {
      return try Output.write(lines: [heading(0)] + (left > 0 ? [wording.promisesByID(left)] : []))
    }
    // A promise of a new step comes with the step.
    if isTaking { chosen = chosen.withTheirThings(among: waiting) }
    let before = workspace
    let former = schedule()
    let verdicts = Dictionary(chosen.map { ($0.id, verdict) }, uniquingKeysWith: { first, _ in first })
    try answer(verdicts)
    let now = schedule()
    var lines = ["\(heading(chosen.count))\(wording.colon)".trimmed] + self.lines(of: chosen)
    if isTaking {
      lines += effects(MovedStep.between(former, now), ShiftedDeadline.between(former, now))
      let change = before.difference(to: workspace)
      warn(of: PlanCheck.problems(broughtBy: change, before: (before, former), after: (workspace, now)))
    }
    if left > 0 { lines.append(wording.promisesByID(left)) }
    try Output.write(lines: lines)
  }

  /// Takes or refuses proposals, named by their ids.
  mutating func answer(_ verdicts: [String: TakenProposals.Verdict]) throws(Failure) {
    do throws(StoreFault) { try store.review(verdicts, scribe, shipped: Library.calendar) } catch {
      throw Failure(FileTrouble(error, in: store.folder.path), wording)
    }
    DoneWork.note()
  }

  /// Writes the members of an object that tells a proposal.
  func write(_ proposal: Proposal, _ writer: inout JSONWriter) {
    writer.fact("id", proposal.id)
    writer.fact("from", proposal.from.text)
    writer.key("packet")
    writer.object { writer in
      writer.fact("replica", proposal.replica)
      writer.key("n")
      writer.integer(proposal.number)
    }
    writer.fact("kind", proposal.kind.rawValue)
    writer.fact("state", proposal.state.rawValue)
    let sender = ListedAtom.Side(
      author: Author(party: proposal.from, name: proposal.person), at: proposal.made, value: proposal.theirs,
      reason: proposal.refusal ?? proposal.reason ?? "")
    let sides = proposal.sides.map { ListedAtom.Side(author: $0.author, at: $0.at, value: $0.value, reason: $0.reason) }
    ListedAtom(thing: proposal.thing, atom: proposal.atom, base: proposal.ours, sides: sides + [sender]).write(&writer)
    writer.fact("sentence", wording.proposal(proposal, in: workspace))
  }
}
