import RoadmapEngine
import Wording

/// Makes the rows that say what changed in each roadmap.
struct ChangeStory {
  private let source: ViewSource
  private let former: FormerPlan
  /// The latest change of each step that has a reason, or else the latest one.
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

  /// Returns the rows of a roadmap, grouped by what happened to its steps.
  func rows(of roadmap: Int) -> [Report.Row] {
    let whole = source.schedule.roadmaps[roadmap]
    let old = OldSteps(of: whole.id, in: former)
    var groups = ChangeGroups()
    for index in source.steps(of: roadmap) { add(index, of: roadmap, old, to: &groups) }
    groups.removed += removed(from: whole, old)
    return groups.rows(wording)
  }

  /// Adds the rows of a step that is still there.
  private func add(_ index: Int, of roadmap: Int, _ old: OldSteps, to groups: inout ChangeGroups) {
    let step = source.step(roadmap, index)
    let before = old.step(step.id)
    let dates = source.schedule.dates(roadmap: roadmap, step: index)
    let finish = source.dayCell(dates.finish, isEstimated: dates.isEstimated)
    let isNew = old.baseline.map { $0.steps[step.id] == nil && step.status != .dropped } ?? (before == nil)
    if isNew { return groups.added.append(row(roadmap, index, source.dayCell(nil), finish)) }
    let was = old.finish(of: step.id)
    if step.status == .done, before?.status != .done {
      let end = step.finished ?? dates.finish
      groups.done.append(
        row(roadmap, index, source.dayCell(was), source.dayCell(end, .health(.done)), days(was, end, roadmap, index)))
    } else if step.status == .dropped, before?.status != .dropped {
      let reason = step.dropped.map { wording.text($0) } ?? ""
      groups.removed.append(row(roadmap, index, source.dayCell(was), Report.Cell(wording.word(step.status)), why: reason))
    } else if let was, let now = dates.finish, was != now, !source.schedule.isContainer(roadmap: roadmap, step: index), !step.isFinished {
      groups.moved.append(row(roadmap, index, source.dayCell(was), finish, days(was, now, roadmap, index)))
    }
    guard let before else { return }
    if before.deadline != step.deadline {
      groups.deadlines.append(
        row(
          roadmap, index, source.dayCell(before.deadline), source.dayCell(step.deadline),
          days(before.deadline, step.deadline, roadmap, index)))
    }
    if before.owners != step.owners {
      let names = [before.owners, step.owners].map { wording.owners($0, in: source.workspace) }
      groups.owners.append(row(roadmap, index, Report.Cell(names[0]), Report.Cell(names[1])))
    }
    groups.remarks += step.log.prefix(max(0, step.log.count - before.log.count)).map { remarkRow(roadmap, index, $0) }
  }

  /// Returns the row of a remark that was added to the log of a step: its day, its words and who made it.
  private func remarkRow(_ roadmap: Int, _ index: Int, _ remark: Remark) -> Report.Row {
    Report.Row(
      [
        source.titleCell(source.step(roadmap, index)), source.dayCell(nil), source.dayCell(remark.on), Report.Cell(""),
        Report.Cell(wording.text(remark.text)), Report.Cell(remark.by),
      ], step: source.reference(roadmap, index))
  }

  /// Returns the rows of steps of the baseline or of the former plan that are no longer there.
  private func removed(from roadmap: Roadmap, _ old: OldSteps) -> [Report.Row] {
    let present = Set(roadmap.steps.map(\.id))
    let known = present.union(old.steps.map(\.id))
    let planned = (old.baseline?.steps ?? [:]).filter { !known.contains($0.key) }
      .sorted { ($0.value.start, $0.key) < ($1.value.start, $1.key) }
    let removed = old.steps.indices.filter { !present.contains(old.steps[$0].id) }
    return planned.map { gone($0.key, was: $0.value.finish, of: roadmap) }
      + (old.roadmap.map { index in removed.map { gone($0, of: index) } } ?? [])
  }

  /// Returns the rows of a roadmap that is no longer there.
  func rows(ofGone roadmap: Int) -> [Report.Row] { former.workspace.roadmaps[roadmap].steps.indices.map { gone($0, of: roadmap) } }

  private func row(
    _ roadmap: Int, _ index: Int, _ was: Report.Cell, _ now: Report.Cell, _ days: Report.Cell = Report.Cell(""), why: String = ""
  ) -> Report.Row {
    let reference = source.reference(roadmap, index)
    return Report.Row([source.titleCell(source.step(roadmap, index)), was, now, days] + act(on: reference, else: why), step: reference)
  }

  private func gone(_ index: Int, of roadmap: Int) -> Report.Row {
    let whole = former.workspace.roadmaps[roadmap]
    let reference = StepReference(whole.id, whole.steps[index].id)
    let finish = former.schedule.dates(roadmap: roadmap, step: index).finish
    let was = former.baselines[whole.id]?.steps[whole.steps[index].id]?.finish ?? finish
    return Report.Row(
      [source.titleCell(whole.steps[index]), source.dayCell(was, .dim), source.dayCell(nil), Report.Cell("")] + act(on: reference),
      step: reference)
  }

  /// Returns the row of a step of a baseline that was removed before the known changes.
  private func gone(_ id: Step.ID, was: Day, of roadmap: Roadmap) -> Report.Row {
    let title = roadmap.trash.last { $0.id == id }.map { source.titleCell($0) } ?? Report.Cell(id.text)
    return Report.Row(
      [title, source.dayCell(was, .dim), source.dayCell(nil), Report.Cell("")] + act(on: StepReference(roadmap.id, id)),
      step: StepReference(roadmap.id, id))
  }

  /// Returns the cells with reason and author of the latest change of a step.
  /// - Parameter why: the reason if the change gives none.
  private func act(on step: StepReference, else why: String = "") -> [Report.Cell] {
    guard let record = acts[step] else { return [Report.Cell(why), Report.Cell("")] }
    return [Report.Cell(record.change.reason.isEmpty ? why : record.change.reason), Report.Cell(wording.who(record))]
  }

  private func days(_ was: Day?, _ now: Day?, _ roadmap: Int, _ index: Int) -> Report.Cell {
    guard let was, let now else { return Report.Cell("") }
    let days = source.schedule.workingDays(from: was, to: now, roadmap: roadmap, step: index)
    let text = days > 0 ? "+\(days)" : days < 0 ? "−\(-days)" : "0"
    return Report.Cell(.number(days), text, days > 0 ? .health(.late) : .plain)
  }
}
