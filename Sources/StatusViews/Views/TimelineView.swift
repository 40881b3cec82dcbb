import RoadmapEngine
import Wording

/// The view `timeline`: every step as a bar over time.
extension ViewSource {
  func timeline() -> Report {
    let window = timelineWindow
    return Report(
      .timeline, title: wording.title(of: .timeline), facts: [wording.text(workspace.title), wording.stateAt(today)],
      sections: roadmaps.mapOnAllCores { timelineSection($0, window) }, notes: [wording.healthLegend])
  }

  /// The days that the timeline shows: the given ones, as far as there is anything in them.
  private var timelineWindow: DayRange {
    let whole = window(of: roadmaps)
    guard let period else { return whole }
    // A whole window begins near today; days before that are shown if somebody asks for them.
    let bars = roadmaps.flatMap { roadmap in steps(of: roadmap).compactMap { bar(roadmap, $0) } }
    let start = period.last < whole.first ? bars.map(\.start).min() ?? whole.first : whole.first
    return DayRange(period.first == .first ? min(start, period.last) : period.first, period.last == .last ? whole.last : period.last)
  }

  private func timelineSection(_ roadmap: Int, _ window: DayRange) -> Report.Section {
    let rows = outline(of: roadmap).entries.map { timelineRow($0, of: roadmap) }
    let shown = period == nil ? rows : withoutEmptyGroups(rows.filter { $0.isGroup || meets(window, $0) })
    let outside = rows.count { !$0.isGroup } - shown.count { !$0.isGroup }
    return Report.Section(
      heading(of: roadmap), roadmap: schedule.roadmaps[roadmap].id,
      columns: [
        Report.Column("number", wording.columnNumber, .optional(1)), Report.Column("title", wording.columnStep, .flexible),
        Report.Column("health", wording.columnState), Report.Column("bar", "", .bars(window)),
      ],
      rows: shown, empty: outside == 0 ? wording.noSteps : "",
      notes: [tally(steps(of: roadmap), in: roadmap)] + (outside > 0 ? [wording.stepsOutside(outside)] : []))
  }

  /// Checks whether the bar of a row, with its deadline, meets some days.
  private func meets(_ window: DayRange, _ row: Report.Row) -> Bool {
    guard case .bar(let bar)? = row.cells.last?.value else { return false }
    return bar.start <= window.last && max(bar.finish, bar.deadline ?? bar.finish) >= window.first
  }

  private func timelineRow(_ entry: Outline.Entry, of roadmap: Int) -> Report.Row {
    switch entry {
    case .phase(let phase): return Report.Row(group: self.phase(phase, of: roadmap))
    case .step(let index, let depth, let number):
      var bar = bar(roadmap, index)
      bar?.after = step(roadmap, index).after.filter { $0.kind == .finishToStart && $0.step.roadmap == nil }.map {
        StepReference(schedule.roadmaps[roadmap].id, $0.step.step)
      }
      let title = wording.text(step(roadmap, index).title)
      return Report.Row(
        [
          Report.Cell(number, .dim),
          Report.Cell(.text(title), title, depth: depth),
          Report.Cell(state: schedule.health(roadmap: roadmap, step: index), in: wording),
          bar.map { Report.Cell(.bar($0), "") } ?? Report.Cell(.none, "–", .dim),
        ], step: reference(roadmap, index))
    }
  }

  /// Returns the bar of a step; nil if it has no dates or was dropped.
  package func bar(_ roadmap: Int, _ index: Int) -> Report.Bar? {
    let step = step(roadmap, index)
    let dates = schedule.dates(roadmap: roadmap, step: index)
    guard step.status != .dropped, let start = dates.start, let finish = dates.finish else { return nil }
    let isSpan = schedule.isContainer(roadmap: roadmap, step: index)
    let late = isSpan ? nil : dates.lateFinish.flatMap { $0 > finish && (dates.totalSlack ?? 0) > 0 ? $0 : nil }
    return Report.Bar(
      start: start, finish: max(start, finish), slackUntil: late, progress: schedule.progress(roadmap: roadmap, step: index),
      shape: isSpan ? .span : step.kind == .milestone && start == finish ? .milestone : .bar, isCritical: dates.isCritical,
      isDone: step.status == .done, deadline: step.isFinished ? nil : step.deadline)
  }

  /// Returns one span over steps of a roadmap; nil if none of them has dates.
  package func span(_ steps: [Int], of roadmap: Int) -> Report.Bar? {
    let bars = steps.compactMap { bar(roadmap, $0) }
    guard let first = bars.map(\.start).min(), let last = bars.map(\.finish).max() else { return nil }
    return Report.Bar(
      start: first, finish: last, progress: schedule.progress(of: steps, in: roadmap), shape: .span,
      isDone: schedule.health(of: steps, in: roadmap) == .done)
  }

  /// Returns the whole months that a timeline of roadmaps shows: from the first bar to the last day.
  ///
  /// Bars before today are cut off after 90 days, or a quarter of the days to come, so that the rest has room.
  package func window(of roadmaps: [Int]) -> DayRange {
    var first = today
    var last = today
    for roadmap in roadmaps {
      for index in steps(of: roadmap) {
        guard let bar = bar(roadmap, index) else { continue }
        first = min(first, bar.start)
        last = max(last, bar.slackUntil ?? bar.finish)
      }
    }
    if last > today { first = max(first, today.adding(days: -max(90, last.days(since: today) / 4)) ?? first) }
    return DayRange(
      Day(year: first.year, month: first.month, day: 1) ?? first,
      Day(year: last.year, month: last.month, day: Day.length(ofMonth: last.month, year: last.year)) ?? last)
  }
}
