import RoadmapEngine
import Wording

/// The view `overview`, the minister's page: one line for each roadmap, then the late and risky steps.
extension ViewSource {
  func overview() -> Report {
    let columns = [
      Report.Column("roadmap", wording.columnRoadmap, .flexible), Report.Column("parties", wording.columnParties, .optional(2)),
      Report.Column("health", wording.columnHealth), Report.Column("progress", wording.columnDone),
      Report.Column("finish", wording.columnFinish, .optional(3)), Report.Column("next", wording.columnDeadline),
      Report.Column("waiting", wording.columnWaitingOn), Report.Column("since", wording.columnSince),
    ]
    let portfolio = Report.Section("", columns: columns, rows: worstFirst.map(overviewRow), empty: wording.noRoadmaps)
    return Report(
      .overview, title: wording.text(workspace.title), facts: [wording.stateAt(today)],
      sections: [portfolio, attention(.late), attention(.risk)].filter { !$0.rows.isEmpty || $0.columns.count == columns.count },
      notes: [wording.healthLegend])
  }

  /// The indexes of the chosen roadmaps, the worst health first, then the earliest next date.
  package var worstFirst: [Int] {
    roadmaps.map { roadmap in
      let steps = steps(of: roadmap)
      return (roadmap, schedule.health(of: steps, in: roadmap), nextDate(steps, in: roadmap) ?? .last)
    }.sorted { left, right in left.1 != right.1 ? left.1 > right.1 : (left.2, left.0) < (right.2, right.0) }.map(\.0)
  }

  private func overviewRow(_ roadmap: Int) -> Report.Row {
    let steps = steps(of: roadmap)
    let health = schedule.health(of: steps, in: roadmap)
    let counted = steps.filter { schedule.health(roadmap: roadmap, step: $0) != nil && !schedule.isContainer(roadmap: roadmap, step: $0) }
    let done = counted.count { schedule.health(roadmap: roadmap, step: $0) == .done }
    let next = nextDate(steps, in: roadmap)
    let wait = longestWait(steps, in: roadmap)
    return Report.Row([
      overviewTitle(roadmap),
      Report.Cell(parties(of: roadmap)),
      Report.Cell(state: health, "\(Wording.letter(health)) \(wording.word(health))"),
      Report.Cell(.number(schedule.progress(of: steps, in: roadmap)), "\(wording.figures(done))/\(wording.figures(counted.count))"),
      dayCell(schedule.finish(ofRoadmap: roadmap)),
      next.map { $0 < today ? Report.Cell(.day($0), wording.overdue($0, today: today), .health(.late)) : dayCell($0) }
        ?? Report.Cell(.none, "–", .dim),
      wait.map { Report.Cell(.text($0.waiting.on.text), name(of: $0.waiting.on)) } ?? Report.Cell(.none, "–", .dim),
      wait.map { Report.Cell(.day($0.waiting.since), wording.workingDays($0.age)) } ?? Report.Cell(.none, "", .dim),
    ])
  }

  /// Returns the cell of the title of a roadmap, with a sign if it holds a contested value.
  private func overviewTitle(_ roadmap: Int) -> Report.Cell {
    let cell = Report.Cell(wording.text(schedule.roadmaps[roadmap].title), .strong)
    guard !workspace.contested.isEmpty else { return cell }
    let id = schedule.roadmaps[roadmap].id
    return workspace.contested.contains { $0.thing.roadmap == id } ? cell.marked(.contested) : cell
  }

  /// Returns the earliest deadline or agreed day of the unfinished steps; nil if there is none.
  func nextDate(_ steps: [Int], in roadmap: Int) -> Day? {
    steps.map { step(roadmap, $0) }.filter { !$0.isFinished }.compactMap { [$0.on, $0.deadline].compactMap { $0 }.min() }.min()
  }

  /// Returns the section of the steps with one health in the chosen roadmaps, the earliest deadline first.
  private func attention(_ health: Health) -> Report.Section {
    let columns = [
      Report.Column("step", wording.columnStep, .flexible), Report.Column("roadmap", wording.columnParties, .optional(2)),
      Report.Column("owners", wording.columnOwners, .optional(1)), Report.Column("deadline", wording.columnDeadline),
      Report.Column("reason", wording.columnWhy, .flexible),
    ]
    let found = roadmaps.flatMap { roadmap in
      steps(of: roadmap).filter {
        !schedule.isContainer(roadmap: roadmap, step: $0) && schedule.health(roadmap: roadmap, step: $0) == health
      }.map { (roadmap, $0) }
    }.sorted { step($0.0, $0.1).deadline ?? .last < step($1.0, $1.1).deadline ?? .last }
    let shown = 6
    let rows = found.prefix(shown).map { roadmap, index in
      let step = step(roadmap, index)
      return Report.Row(
        [
          Report.Cell(wording.text(step.title)), Report.Cell(parties(of: roadmap)), owners(step),
          dayCell(step.deadline), Report.Cell(observation(roadmap, index)),
        ], step: reference(roadmap, index))
    }
    let more = found.count - rows.count
    return Report.Section(
      "\(wording.heading(health)) (\(wording.figures(found.count)))", columns: columns, rows: rows,
      notes: more > 0 ? [wording.andMore(more)] : [])
  }
}
