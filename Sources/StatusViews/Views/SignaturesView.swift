import RoadmapEngine
import Wording

/// The view `signatures`: the steps that ask for approvals as rows, the parties as columns, and in each cell the approval with its day, post and
/// reference.
extension ViewSource {
  /// The most parties of one table; with more, there are several tables.
  private static let signersInARow = 4

  func signatures() -> Report {
    Report(
      .signatures, title: wording.signaturesTitle, facts: [wording.text(workspace.title), wording.stateAt(today)],
      sections: roadmaps.mapOnAllCores { signatureSections(of: $0) }.flatMap { $0 }, notes: [wording.signaturesLegend])
  }

  private func signatureSections(of roadmap: Int) -> [Report.Section] {
    let whole = schedule.roadmaps[roadmap]
    let steps = steps(of: roadmap).filter { index in
      let step = whole.steps[index]
      return step.signoff.map { step.status != .dropped || !$0.given.isEmpty } ?? false
    }
    let asked = Set(steps.flatMap { index in whole.steps[index].signoff.map { signers(of: $0, in: whole) } ?? [] })
    let complete = steps.count { whole.steps[$0].signoff?.state(among: whole.parties).isComplete ?? false }
    var sections = tables(of: inOrder(Array(asked)), atMost: ViewSource.signersInARow).map { name, parties in
      Report.Section(
        heading(of: roadmap).with(fact: name), roadmap: whole.id,
        columns: [Report.Column("step", wording.columnStep, .flexible)]
          + parties.map { Report.Column($0.text, self.name(of: $0), .flexible) } + [Report.Column("count", "n/N")],
        rows: steps.map { signatureRow(roadmap, $0, parties) }, empty: wording.noApprovals)
    }
    if !steps.isEmpty {
      sections[sections.count - 1].notes = [wording.completeSignoffs(complete, of: steps.count)]
      sections[sections.count - 1].signers = inOrder(whole.parties).map { name(of: $0) }
    }
    return sections
  }

  /// Returns the parties that are asked to approve, and those that have approved without being asked.
  private func signers(of signoff: Signoff, in roadmap: Roadmap) -> [Party.ID] {
    signoff.state(among: roadmap.parties).asked + signoff.given.map(\.party)
  }

  private func signatureRow(_ roadmap: Int, _ index: Int, _ parties: [Party.ID]) -> Report.Row {
    let step = step(roadmap, index)
    let state = step.signoff?.state(among: schedule.roadmaps[roadmap].parties)
    let count = state.map { "\(wording.figures($0.given.count))/\(wording.figures($0.needed))" } ?? ""
    return Report.Row(
      [titleCell(step)] + parties.map { signatureCell(step, state, of: $0) }
        + [Report.Cell(.text(state.map { "\($0.given.count)/\($0.needed)" } ?? ""), count)], step: reference(roadmap, index))
  }

  private func signatureCell(_ step: Step, _ state: SignoffState?, of party: Party.ID) -> Report.Cell {
    if let given = step.signoff?.given.first(where: { $0.party == party }) {
      let parts = [given.on.map { wording.date($0) } ?? wording.approved, given.by, given.reference].filter { !$0.isEmpty }
      return Report.Cell(given.on.map { .day($0) } ?? .text("given"), parts.joined(separator: wording.comma), .health(.done))
    }
    guard let state, state.asked.contains(party) else { return Report.Cell("") }
    if let wait = step.waiting.first(where: { $0.on == party && !$0.isOver }) {
      return Report.Cell(.text("waiting"), wording.owes(wait.purpose, since: wait.since), .health(.risk))
    }
    if state.isComplete || step.status == .dropped { return Report.Cell(.text("none"), "–", .dim) }
    return step.status == .done
      ? Report.Cell(.text("missing"), wording.notRecorded) : Report.Cell(.text("missing"), wording.toApprove)
  }

  /// Returns the parties of each table, with the name of the table: the ids of its first and last party if there is more than one table.
  func tables(of parties: [Party.ID], atMost most: Int) -> [(name: String, parties: [Party.ID])] {
    let parts = stride(from: 0, to: max(1, parties.count), by: most).map {
      Array(parties[min($0, parties.count)..<min($0 + most, parties.count)])
    }
    return parts.map { (parts.count == 1 ? "" : "\($0.first?.text ?? "")–\($0.last?.text ?? "")", $0) }
  }
}
