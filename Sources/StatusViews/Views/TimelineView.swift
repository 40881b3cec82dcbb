import RoadmapEngine
import Wording

/// The view `timeline`: every step as a bar over time.
extension ViewSource {
  func timeline() -> Report {
    let window = window(of: roadmaps)
    return Report(
      .timeline, title: wording.text(workspace.title), facts: [wording.stateAt(today)],
      sections: roadmaps.mapOnAllCores { roadmap in
        Report.Section(
          heading(of: roadmap), roadmap: schedule.roadmaps[roadmap].id,
          columns: [
            Report.Column("number", wording.columnNumber, .optional(1)), Report.Column("title", wording.columnStep, .flexible),
            Report.Column("health", wording.columnState), Report.Column("bar", "", .bars(window)),
          ],
          rows: outline(of: roadmap).entries.map { timelineRow($0, of: roadmap) }, empty: wording.noSteps,
          notes: [tally(steps(of: roadmap), in: roadmap)])
      }, notes: [wording.healthLegend])
  }

  private func timelineRow(_ entry: Outline.Entry, of roadmap: Int) -> Report.Row {
    switch entry {
    case .phase(let phase): return Report.Row(group: self.phase(phase, of: roadmap))
    case .step(let index, let depth, let number):
      let bar = bar(roadmap, index)
      let title = wording.text(step(roadmap, index).title)
      return Report.Row(
        [
          Report.Cell(number, .dim),
          Report.Cell(.text(title), title, depth: depth),
          Report.Cell(state: schedule.health(roadmap: roadmap, step: index)),
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
