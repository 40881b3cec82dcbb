import RoadmapEngine
import Wording

/// The view `board`: the steps by status, the next deadline first.
extension ViewSource {
  /// The columns of the board.
  private enum Column: CaseIterable { case planned, active, blocked, done, dropped }

  func board() -> Report {
    var cards: [Column: [(roadmap: Int, step: Int)]] = [:]
    for roadmap in roadmaps {
      for index in leaves(of: roadmap) { cards[column(of: step(roadmap, index)), default: []].append((roadmap, index)) }
    }
    let columns = [
      Report.Column("step", wording.columnStep, .flexible), Report.Column("roadmap", wording.columnParties, .optional(1)),
      Report.Column("owners", wording.columnOwners, .optional(2)), Report.Column("deadline", wording.columnDeadline),
      Report.Column("finish", wording.columnFinish, .optional(3)), Report.Column("progress", wording.columnDone),
      Report.Column("health", wording.columnState),
    ]
    let sections = Column.allCases.compactMap { column -> Report.Section? in
      guard let found = cards[column], !found.isEmpty else { return nil }
      let order = found.map { (step($0.roadmap, $0.step).deadline ?? .last, $0) }.enumerated()
        .sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }
      return Report.Section(
        "\(wording.capitalised(title(of: column))) (\(wording.figures(found.count)))", columns: columns,
        rows: order.mapOnAllCores { boardRow($0.element.1.roadmap, $0.element.1.step) })
    }
    return Report(
      .board, title: wording.title(of: .board), facts: [wording.text(workspace.title), wording.stateAt(today)],
      sections: sections.isEmpty ? [Report.Section("", columns: columns, rows: [], empty: wording.noSteps)] : sections,
      notes: [wording.healthLegend])
  }

  private func column(of step: Step) -> Column {
    switch step.status {
    case .done: .done
    case .dropped: .dropped
    case .planned, .active: step.blocked != nil ? .blocked : step.status == .active ? .active : .planned
    }
  }

  private func title(of column: Column) -> String {
    switch column {
    case .planned: wording.word(Step.Status.planned)
    case .active: wording.word(Step.Status.active)
    case .blocked: wording.columnBlocked
    case .done: wording.word(Step.Status.done)
    case .dropped: wording.word(Step.Status.dropped)
    }
  }

  private func boardRow(_ roadmap: Int, _ index: Int) -> Report.Row {
    let step = step(roadmap, index)
    let dates = schedule.dates(roadmap: roadmap, step: index)
    let progress = schedule.progress(roadmap: roadmap, step: index)
    return Report.Row(
      [
        titleCell(step), Report.Cell(parties(of: roadmap)), owners(step),
        dayCell(step.deadline), dayCell(dates.finish, isEstimated: dates.isEstimated), Report.Cell(progress, wording.percent(progress)),
        Report.Cell(state: schedule.health(roadmap: roadmap, step: index), in: wording),
      ], step: reference(roadmap, index))
  }
}
