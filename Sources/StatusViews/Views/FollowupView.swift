import RoadmapEngine
import Wording

/// The view `followup` of a joint committee. Each decision has its owners, its due day and its state for each party.
extension ViewSource {
  /// The days within which a step must be due to be shown although no meeting decided it.
  private static let soon = 60

  /// The most parties that have a column each.
  static let sides = 3

  func followup() -> Report {
    Report(
      .followup, title: wording.followupTitle, facts: [wording.text(workspace.title), wording.stateAt(today)],
      sections: roadmaps.mapOnAllCores { followupSections(of: $0) }.flatMap { $0 }, notes: [wording.healthLegend])
  }

  private func followupSections(of roadmap: Int) -> [Report.Section] {
    let whole = schedule.roadmaps[roadmap]
    let parties = inOrder(whole.parties)
    let isWide = parties.count > ViewSource.sides
    let columns =
      [
        Report.Column("number", wording.columnNumber), Report.Column("decision", wording.columnDecision, .flexible),
        Report.Column("owners", wording.columnBy, .optional(1)), Report.Column("due", wording.columnDue),
      ]
      + (isWide
        ? [Report.Column("state", wording.columnStatus, .flexible)]
        : parties.map { Report.Column("state-\($0)", name(of: $0), .flexible) })
      + [Report.Column("health", wording.columnState)]
    var number = 0
    var sections = decisions(of: roadmap).map { title, steps in
      Report.Section(
        "\(wording.text(whole.title))\(title.isEmpty ? "" : " · \(title)")", roadmap: whole.id, columns: columns,
        rows: steps.map { index in
          number += 1
          return followupRow(number, roadmap, index, parties: isWide ? [] : parties)
        })
    }
    if sections.isEmpty {
      sections = [Report.Section(heading(of: roadmap), roadmap: whole.id, columns: columns, rows: [], empty: wording.noSteps)]
    }
    sections[sections.count - 1].notes = session(of: roadmap, parties)
    sections[sections.count - 1].signers = parties.map { name(of: $0) }
    return sections
  }

  /// Returns the steps by the meeting or text that decided them, then the steps that nothing decided.
  ///
  /// An undecided step is left out unless it is under way, late or due soon.
  private func decisions(of roadmap: Int) -> [(title: String, steps: [Int])] {
    var groups: [(title: String, steps: [Int])] = []
    var indexes: [Text: Int] = [:]
    var others: [Int] = []
    for index in leaves(of: roadmap) {
      let step = step(roadmap, index)
      if let source = step.source {
        if indexes[source] == nil {
          indexes[source] = groups.count
          groups.append((wording.text(source), []))
        }
        if let group = indexes[source] { groups[group].steps.append(index) }
      } else if isTopical(roadmap, index) {
        others.append(index)
      }
    }
    if !others.isEmpty { groups.append((groups.isEmpty ? "" : wording.furtherSteps, others)) }
    return groups
  }

  private func isTopical(_ roadmap: Int, _ index: Int) -> Bool {
    let step = step(roadmap, index)
    guard !step.isFinished else { return false }
    if step.status == .active || step.waiting.contains(where: { !$0.isOver }) { return true }
    if let health = schedule.health(roadmap: roadmap, step: index), health >= .risk { return true }
    guard let due = step.deadline ?? step.on ?? schedule.dates(roadmap: roadmap, step: index).finish else { return false }
    return due.days(since: today) <= ViewSource.soon
  }

  private func followupRow(_ number: Int, _ roadmap: Int, _ index: Int, parties: [Party.ID]) -> Report.Row {
    let step = step(roadmap, index)
    let dates = schedule.dates(roadmap: roadmap, step: index)
    let states =
      parties.isEmpty
      ? [Report.Cell(observation(roadmap, index))] : parties.map { Report.Cell(state(of: step, on: $0, roadmap, index)) }
    return Report.Row(
      [
        numberCell(number, .dim), titleCell(step), owners(step),
        setDayCell(of: step) ?? dayCell(dates.finish, isEstimated: dates.isEstimated, isComputed: true, .dim),
      ] + states + [Report.Cell(state: schedule.health(roadmap: roadmap, step: index), in: wording)], step: reference(roadmap, index))
  }
}
