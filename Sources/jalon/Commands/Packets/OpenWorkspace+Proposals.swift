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
    func member(_ key: String, _ text: String?, _ writer: inout JSONWriter) {
      writer.key(key)
      if let text { writer.string(text) } else { writer.null() }
    }
    func value(_ key: String, _ value: MergedValue?, _ writer: inout JSONWriter) {
      writer.key(key)
      if let value { ConflictFile.write(value, &writer) } else { writer.null() }
    }
    member("id", proposal.id, &writer)
    member("from", proposal.origin.from.text, &writer)
    writer.key("packet")
    writer.object { writer in
      member("replica", proposal.replica, &writer)
      writer.key("n")
      writer.integer(proposal.number)
    }
    member("kind", proposal.kind.rawValue, &writer)
    member("state", proposal.state.rawValue, &writer)
    switch proposal.thing {
    case .step(let step):
      member("roadmap", step.roadmap?.text, &writer)
      member("step", step.step.text, &writer)
    case .roadmap(let id): member("roadmap", id.text, &writer)
    case .party(let id): member("party", id.text, &writer)
    case .calendar(let id): member("calendar", id.text, &writer)
    case .workspace, .view: break
    }
    member("atom", proposal.atom, &writer)
    value("base", proposal.ours, &writer)
    writer.key("sides")
    writer.array { writer in
      for side in proposal.sides {
        writer.object { writer in
          member("party", side.author.party?.text, &writer)
          member("by", side.author.name.isEmpty ? nil : side.author.name, &writer)
          member("at", side.at, &writer)
          value("value", side.value, &writer)
          member("reason", side.reason.isEmpty ? nil : side.reason, &writer)
        }
      }
      writer.object { writer in
        member("party", proposal.origin.from.text, &writer)
        member("by", nil, &writer)
        member("at", proposal.made, &writer)
        value("value", proposal.theirs, &writer)
        member("reason", proposal.refusal, &writer)
      }
    }
    member("sentence", wording.proposal(proposal, in: workspace), &writer)
  }
}
