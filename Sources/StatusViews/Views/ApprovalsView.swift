import RoadmapEngine
import Wording

/// The view `nofn`: steps that several parties must each do or approve, and which of them have.
extension ViewSource {
  /// The most parties of one table; with more, there are several tables.
  private static let partiesInARow = 8

  func approvals() -> Report {
    Report(
      .nofn, title: wording.approvalsTitle, facts: [wording.text(workspace.title), wording.stateAt(today)],
      sections: roadmaps.mapOnAllCores { approvalSections(of: $0) }.flatMap { $0 }, notes: [wording.approvalsLegend])
  }

  private func approvalSections(of roadmap: Int) -> [Report.Section] {
    let whole = schedule.roadmaps[roadmap]
    let parties = inOrder(whole.parties)
    let steps = steps(of: roadmap).filter { asked(whole.steps[$0], of: whole).count > 1 }
    return tables(of: parties, atMost: ViewSource.partiesInARow).map { name, part in
      Report.Section(
        heading(of: roadmap).with(fact: name), roadmap: whole.id,
        columns: [Report.Column("step", wording.columnStep, .flexible)] + part.map { Report.Column($0.text, $0.text) }
          + [
            Report.Column("count", "n/N"), Report.Column("due", wording.columnDue, .optional(2)),
            Report.Column("missing", wording.columnMissing, .optional(1)), Report.Column("health", wording.columnState),
          ], rows: steps.map { approvalRow(roadmap, $0, part) }, empty: wording.noApprovals)
    }
  }

  /// Returns the parties that must each do or approve a step.
  private func asked(_ step: Step, of roadmap: Roadmap) -> [Party.ID] {
    if let signoff = step.signoff { return signoff.state(among: roadmap.parties).asked }
    return step.owners.contains { $0.party == Party.every } ? roadmap.parties : []
  }

  private func approvalRow(_ roadmap: Int, _ index: Int, _ parties: [Party.ID]) -> Report.Row {
    let step = step(roadmap, index)
    let whole = schedule.roadmaps[roadmap]
    let asked = asked(step, of: whole)
    let state = step.signoff?.state(among: whole.parties)
    let members = Set(asked)
    let days = Dictionary((step.signoff?.given ?? []).map { ($0.party, $0.on) }, uniquingKeysWith: { first, _ in first })
    // Without a sign-off each party does the step, and all have done it once it is done. An approval is never inferred from the status.
    let given = state?.given ?? (step.status == .done ? members : [])
    let needed = state?.needed ?? asked.count
    let due = step.deadline ?? step.on
    let missing =
      step.status == .dropped || given.count >= needed ? [] : inOrder(asked.filter { !given.contains($0) }).map(\.text)
    let marks = parties.map { party -> Report.Cell in
      if given.contains(party) || days[party] != nil { return Report.Cell((days[party] ?? nil).map { .day($0) } ?? .text("given"), "x") }
      return members.contains(party) ? Report.Cell(.text("missing"), ".") : Report.Cell(.none, " ")
    }
    return Report.Row(
      [titleCell(step)] + marks
        + [
          Report.Cell(.text("\(given.count)/\(needed)"), "\(given.count)/\(needed)"), dayCell(due),
          Report.Cell(missing.joined(separator: " ")), Report.Cell(state: schedule.health(roadmap: roadmap, step: index), in: wording),
        ], step: reference(roadmap, index))
  }
}
