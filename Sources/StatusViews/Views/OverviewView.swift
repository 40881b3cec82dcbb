import RoadmapEngine
import Wording

/// The view `overview`, the minister's page: a summary, one line for each roadmap, what waits for a decision, the late and risky steps, the next
/// dates and the waits by party.
///
/// On paper it fits on one upright page; programs get all rows.
extension ViewSource {
  /// The most late steps and steps at risk that are named, and how many on paper.
  private static let named = 12
  private static let namedOnPaper = 6

  func overview() -> Report {
    var portfolio = Report.Section("", columns: portfolioColumns, rows: worstFirst.map(overviewRow), empty: wording.noRoadmaps)
    portfolio.charted = "bar"
    portfolio.limit = Report.Limit(most: 8, least: 1)
    let sections = [portfolio, decisions(), attention(), nextDates(), waitsByParty()]
    return Report(
      .overview, title: wording.title(of: .overview), facts: [wording.text(workspace.title), wording.stateAt(today)],
      summary: summary(), sections: sections.enumerated().filter { $0 == 0 || !$1.rows.isEmpty }.map(\.element),
      notes: [wording.healthLegend])
  }

  private var portfolioColumns: [Report.Column] {
    [
      Report.Column("roadmap", wording.columnRoadmap, .flexible), Report.Column("parties", wording.columnParties, .optional(3)),
      Report.Column("health", wording.columnHealth), Report.Column("progress", wording.columnDone),
      Report.Column("bar", "", .share(2), name: wording.label("progress")), Report.Column("finish", wording.columnFinish, .optional(4)),
      Report.Column("next", wording.columnDeadline), Report.Column("waiting", wording.columnWaitingOn),
      Report.Column("since", wording.columnSince),
    ]
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
    let count = finishedSteps(of: roadmap)
    let next = nextDate(steps, in: roadmap)
    let wait = longestWait(steps, in: roadmap)
    let progress = schedule.progress(of: steps, in: roadmap)
    let isPart = isDoneInPart(roadmap, health)
    return Report.Row([
      overviewTitle(roadmap),
      Report.Cell(parties(of: roadmap)),
      isPart
        ? Report.Cell(.text("part"), wording.shownInPart) : Report.Cell(state: health, "\(wording.letter(health)) \(wording.word(health))"),
      Report.Cell(.number(progress), "\(wording.figures(count.done))/\(wording.figures(count.all))"),
      Report.Cell(.share(progress * 100), ""),
      dayCell(isPart ? nil : schedule.finish(ofRoadmap: roadmap)),
      next.map { nextDayCell($0, steps, in: roadmap) } ?? Report.Cell(.none, "–", .dim),
      wait.map { Report.Cell(.text($0.waiting.on.text), name(of: $0.waiting.on)) } ?? Report.Cell(.none, "–", .dim),
      wait.map { Report.Cell(.day($0.waiting.since), wording.workingDays($0.age)) } ?? Report.Cell(.none, "", .dim),
    ])
  }

  /// Checks whether the shown steps of a roadmap are done while others, which the reader does not see, are not. Such a roadmap is not done, and
  /// does not end with its last shown step.
  func isDoneInPart(_ roadmap: Int, _ health: Health) -> Bool {
    health == .done && shownInPart.contains(schedule.roadmaps[roadmap].id)
  }

  /// Returns how many shown steps of a roadmap are done, and how many there are without dropped ones and without those that contain others.
  func finishedSteps(of roadmap: Int) -> (done: Int, all: Int) {
    let healths = leaves(of: roadmap).compactMap { schedule.health(roadmap: roadmap, step: $0) }
    return (healths.count { $0 == .done }, healths.count)
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

  /// Returns the cell of the next date, marked if it is agreed and not a deadline. A date that has passed tells since when.
  private func nextDayCell(_ day: Day, _ steps: [Int], in roadmap: Int) -> Report.Cell {
    if day < today { return Report.Cell(.day(day), wording.overdue(day, today: today), .health(.late)) }
    let isDeadline = steps.contains { !step(roadmap, $0).isFinished && step(roadmap, $0).deadline == day }
    return isDeadline ? dayCell(day) : dayCell(day).marked(.agreed)
  }

  /// Returns the section of the steps that are late, will be late or are at risk, the worst first, then the earliest deadline.
  private func attention() -> Report.Section {
    let columns = [
      Report.Column("step", wording.columnStep, .flexible), Report.Column("roadmap", wording.columnParties, .optional(1)),
      Report.Column("deadline", wording.columnDeadline), Report.Column("health", wording.columnState),
      Report.Column("reason", wording.columnWhy, .flexible),
    ]
    let found = roadmaps.flatMap { roadmap in
      leaves(of: roadmap).compactMap { index -> (health: Health, deadline: Day, roadmap: Int, step: Int)? in
        guard let health = schedule.health(roadmap: roadmap, step: index), health >= .risk else { return nil }
        return (health, step(roadmap, index).deadline ?? .last, roadmap, index)
      }
    }.sorted { left, right in left.health != right.health ? left.health > right.health : left.deadline < right.deadline }
    let rows = found.prefix(Self.named).map { health, _, roadmap, index in
      let step = step(roadmap, index)
      return Report.Row(
        [
          titleCell(step), Report.Cell(parties(of: roadmap)), dayCell(step.deadline), Report.Cell(state: health, in: wording),
          Report.Cell(reason(roadmap, index)),
        ], step: reference(roadmap, index))
    }
    let counts = [Health.late, .willBeLate, .risk].map { health in
      "\(wording.heading(health)) (\(wording.figures(found.count { $0.health == health })))"
    }
    var section = Report.Section(counts.joined(separator: " · "), columns: columns, rows: rows)
    section.limit = Report.Limit(most: Self.namedOnPaper, least: 1, unnamed: found.count - rows.count)
    if found.count > rows.count { section.notes = [wording.andMore(found.count - rows.count)] }
    return section
  }

  /// Returns the one reason why a step is late, will be late or is at risk; `observation` tells all.
  private func reason(_ roadmap: Int, _ index: Int) -> String {
    let step = step(roadmap, index)
    let dates = schedule.dates(roadmap: roadmap, step: index)
    if let deadline = step.deadline, deadline < today { return wording.lateBy(days: today.days(since: deadline)) }
    if let deadline = step.deadline, let finish = dates.finish, finish > deadline { return wording.forecast(finish) }
    if let blocked = step.blocked { return wording.blocked(wording.text(blocked)) }
    let longest = step.waiting.filter { !$0.isOver }.max { schedule.age(of: $0) < schedule.age(of: $1) }
    if let longest, schedule.age(of: longest) > Health.longWait {
      return wording.waiting(longest, age: schedule.age(of: longest), in: workspace)
    }
    return dates.deadlineSlack.map { wording.littleSlack($0) } ?? ""
  }
}
