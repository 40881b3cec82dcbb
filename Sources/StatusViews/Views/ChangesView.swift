import RoadmapEngine
import Wording

/// What changed since the last meeting: the first point of any agenda.
extension ViewSource {
  func changes() -> Report {
    let columns = [
      Report.Column("step", wording.columnStep, .flexible), Report.Column("was", wording.columnWas),
      Report.Column("now", wording.columnNow),
      Report.Column("days", wording.columnVariance, .optional(1)), Report.Column("reason", wording.columnWhy, .flexible),
      Report.Column("by", wording.columnWho, .optional(2)),
    ]
    guard let former else {
      return Report(
        .changes, title: wording.changesTitle,
        sections: [Report.Section("", columns: columns, rows: [], empty: wording.nothingChangedSince)])
    }
    let story = ChangeStory(self, former)
    var sections = roadmaps.mapOnAllCores { roadmap in
      Report.Section(
        sectionTitle(of: roadmap, former), roadmap: schedule.roadmaps[roadmap].id, columns: columns, rows: story.rows(of: roadmap),
        empty: wording.nothingChangedSince)
    }
    let known = Set(schedule.roadmaps.map(\.id))
    for place in former.workspace.roadmaps.indices where !known.contains(former.workspace.roadmaps[place].id) {
      let gone = former.workspace.roadmaps[place]
      sections.append(
        Report.Section(
          "\(wording.text(gone.title)) · \(wording.removedRoadmap)", roadmap: gone.id, columns: columns, rows: story.rows(ofGone: place),
          empty: wording.noSteps))
    }
    return Report(
      .changes, title: wording.changesTitle, facts: [wording.text(workspace.title), wording.sinceUntil(former.day, today)],
      sections: sections,
      notes: [wording.changesLegend] + (former.untraced > 0 ? [wording.untraced(former.untraced)] : []))
  }

  private func sectionTitle(of roadmap: Int, _ former: FormerPlan) -> String {
    let whole = schedule.roadmaps[roadmap]
    let title = wording.text(whole.title)
    if let baseline = former.baselines[whole.id] {
      let name = baseline.title.map { wording.text($0) } ?? baseline.id.text
      return name.isEmpty ? title : "\(title) · \(wording.baseline(name, of: baseline.on))"
    }
    return former.workspace[whole.id] == nil ? "\(title) · \(wording.newRoadmapMark)" : title
  }
}

/// The rows of the changes of one roadmap after the other.
private struct ChangeStory {
  private let source: ViewSource
  private let former: FormerPlan
  /// The latest act on each step, one with a reason before one without.
  private var acts: [StepReference: ChangeRecord] = [:]

  init(_ source: ViewSource, _ former: FormerPlan) {
    self.source = source
    self.former = former
    for record in former.records {
      for step in record.change.steps + record.change.trashed {
        if let known = acts[step], record.change.reason.isEmpty, !known.change.reason.isEmpty { continue }
        acts[step] = record
      }
    }
  }

  private var wording: Wording { source.wording }

  func rows(of roadmap: Int) -> [Report.Row] {
    let whole = source.schedule.roadmaps[roadmap]
    let old = former.workspace.roadmaps.firstIndex { $0.id == whole.id }
    let oldSteps = old.map { former.workspace.roadmaps[$0].steps } ?? []
    let oldPlaces = Dictionary(oldSteps.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let baseline = former.baselines[whole.id]
    var (added, removed, done, moved, deadlines, owners):
      ([Report.Row], [Report.Row], [Report.Row], [Report.Row], [Report.Row], [Report.Row]) =
        ([], [], [], [], [], [])
    for place in source.steps(of: roadmap) {
      let step = whole.steps[place]
      let before = oldPlaces[step.id].map { oldSteps[$0] }
      let was =
        baseline.map { $0.steps[step.id]?.finish }
        ?? old.flatMap { old in oldPlaces[step.id].flatMap { former.schedule.dates(roadmap: old, step: $0).finish } }
      let dates = source.schedule.dates(roadmap: roadmap, step: place)
      let isNew = baseline.map { $0.steps[step.id] == nil && step.status != .dropped } ?? (before == nil)
      if isNew {
        added.append(row(roadmap, place, source.dayCell(nil), source.dayCell(dates.finish, isEstimated: dates.isEstimated)))
        continue
      }
      if step.status == .done, before?.status != .done {
        done.append(
          row(
            roadmap, place, source.dayCell(was), source.dayCell(step.finished ?? dates.finish, .health(.done)),
            days(was, step.finished ?? dates.finish, roadmap, place)))
      } else if step.status == .dropped, before?.status != .dropped {
        removed.append(
          row(roadmap, place, source.dayCell(was), Report.Cell(wording.word(step.status)), why: step.dropped.map { wording.text($0) } ?? "")
        )
      } else if let was, let now = dates.finish, was != now, !source.schedule.isContainer(roadmap: roadmap, step: place), !step.isFinished {
        moved.append(
          row(roadmap, place, source.dayCell(was), source.dayCell(now, isEstimated: dates.isEstimated), days(was, now, roadmap, place)))
      }
      guard let before else { continue }
      if before.deadline != step.deadline {
        deadlines.append(
          row(
            roadmap, place, source.dayCell(before.deadline), source.dayCell(step.deadline),
            days(before.deadline, step.deadline, roadmap, place)))
      }
      if before.owners != step.owners {
        let names = [before.owners, step.owners].map { wording.owners($0, in: source.workspace) }
        owners.append(row(roadmap, place, Report.Cell(names[0]), Report.Cell(names[1])))
      }
    }
    let present = Set(whole.steps.map(\.id))
    let known = present.union(oldSteps.map(\.id))
    removed += (baseline?.steps ?? [:]).filter { !known.contains($0.key) }.sorted { ($0.value.start, $0.key) < ($1.value.start, $1.key) }
      .map { gone($0.key, was: $0.value.finish, of: whole) }
    if let old {
      removed += oldSteps.indices.filter { !present.contains(oldSteps[$0].id) }.map { gone($0, of: old) }
    }
    return [
      (wording.headingAdded, added), (wording.headingRemoved, removed), (wording.headingDone, done), (wording.headingMoved, moved),
      (wording.headingDeadlines, deadlines), (wording.headingOwners, owners),
    ].flatMap { title, rows in
      rows.isEmpty ? [] : [Report.Row(group: Report.Heading("\(title) (\(rows.count))"))] + rows
    }
  }

  /// The steps of a roadmap that is no longer there.
  func rows(ofGone roadmap: Int) -> [Report.Row] { former.workspace.roadmaps[roadmap].steps.indices.map { gone($0, of: roadmap) } }

  private func row(
    _ roadmap: Int, _ place: Int, _ was: Report.Cell, _ now: Report.Cell, _ days: Report.Cell = Report.Cell(""), why: String = ""
  ) -> Report.Row {
    let reference = source.reference(roadmap, place)
    return Report.Row([source.titleCell(source.step(roadmap, place)), was, now, days] + act(on: reference, else: why), step: reference)
  }

  private func gone(_ place: Int, of roadmap: Int) -> Report.Row {
    let whole = former.workspace.roadmaps[roadmap]
    let reference = StepReference(whole.id, whole.steps[place].id)
    let finish = former.schedule.dates(roadmap: roadmap, step: place).finish
    let was = former.baselines[whole.id]?.steps[whole.steps[place].id]?.finish ?? finish
    return Report.Row(
      [source.titleCell(whole.steps[place]), source.dayCell(was, .dim), source.dayCell(nil), Report.Cell("")] + act(on: reference),
      step: reference)
  }

  /// A step of a baseline that went before the acts that are known.
  private func gone(_ id: Step.ID, was: Day, of roadmap: Roadmap) -> Report.Row {
    let title = roadmap.trash.last { $0.id == id }.map { source.titleCell($0) } ?? Report.Cell(id.text)
    return Report.Row(
      [title, source.dayCell(was, .dim), source.dayCell(nil), Report.Cell("")] + act(on: StepReference(roadmap.id, id)),
      step: StepReference(roadmap.id, id))
  }

  /// Why and who, of the latest act on a step.
  /// - Parameter why: what the step itself says, where the act gives no reason.
  private func act(on step: StepReference, else why: String = "") -> [Report.Cell] {
    guard let record = acts[step] else { return [Report.Cell(why), Report.Cell("")] }
    return [Report.Cell(record.change.reason.isEmpty ? why : record.change.reason), Report.Cell(wording.who(record.author))]
  }

  private func days(_ was: Day?, _ now: Day?, _ roadmap: Int, _ place: Int) -> Report.Cell {
    guard let was, let now else { return Report.Cell("") }
    let days = source.schedule.workingDays(from: was, to: now, roadmap: roadmap, step: place)
    let text = days > 0 ? "+\(days)" : days < 0 ? "−\(-days)" : "0"
    return Report.Cell(.number(days), text, days > 0 ? .health(.late) : .plain)
  }
}
