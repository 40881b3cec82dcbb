import RoadmapEngine
import Wording

/// The view `signatures`: for each party of each sign-off its approval, with day, person and reference.
extension ViewSource {
  func signatures() -> Report {
    let columns = [
      Report.Column("step", wording.columnStep, .flexible), Report.Column("party", wording.columnParty),
      Report.Column("state", wording.columnStatus), Report.Column("on", wording.columnDay),
      Report.Column("by", wording.columnPost, .optional(2)), Report.Column("reference", wording.columnReference, .optional(1)),
    ]
    return Report(
      .signatures, title: wording.signaturesTitle, facts: [wording.text(workspace.title), wording.stateAt(today)],
      sections: roadmaps.mapOnAllCores { roadmap in
        let steps = steps(of: roadmap).filter { index in
          let step = step(roadmap, index)
          return step.signoff.map { !step.isFinished || !$0.given.isEmpty } ?? false
        }
        let parties = schedule.roadmaps[roadmap].parties
        let complete = steps.count { step(roadmap, $0).signoff?.state(among: parties).isComplete ?? false }
        return Report.Section(
          heading(of: roadmap), roadmap: schedule.roadmaps[roadmap].id, columns: columns,
          rows: steps.flatMap { signatureRows(roadmap, $0) }, empty: wording.noApprovals,
          notes: steps.isEmpty ? [] : [wording.completeSignoffs(complete, of: steps.count)])
      })
  }

  private func signatureRows(_ roadmap: Int, _ index: Int) -> [Report.Row] {
    let step = step(roadmap, index)
    guard let signoff = step.signoff else { return [] }
    let progress = signoff.state(among: schedule.roadmaps[roadmap].parties)
    let others = signoff.given.map(\.party).filter { !progress.asked.contains($0) }
    return inOrder(progress.asked + others).enumerated().map { number, party in
      let given = signoff.given.first { $0.party == party }
      let wait = step.waiting.first { $0.on == party && !$0.isOver }
      let state: Report.Cell =
        if given != nil {
          Report.Cell(.text("given"), wording.approved, .health(.done))
        } else if let wait {
          Report.Cell(.text("waiting"), wording.owes(wait.purpose, since: wait.since), .health(.risk))
        } else if step.isFinished || progress.isComplete {
          Report.Cell(.text("none"), "–", .dim)
        } else {
          Report.Cell(.text("missing"), wording.toApprove)
        }
      let title = number == 0 ? titleCell(step) : Report.Cell(.text(wording.text(step.title)), "")
      return Report.Row(
        [
          title, Report.Cell(.text(party.text), name(of: party)), state, dayCell(given?.on),
          Report.Cell(given?.by ?? ""), Report.Cell(given?.reference ?? ""),
        ], step: reference(roadmap, index))
    }
  }
}
