import RoadmapEngine
import Wording

/// Status and actual dates: only what the file says. Neither a status nor a percentage implies a date (Scheduling.md, 6); a step that
/// lacks its actual dates is reported as a problem of the plan.
extension ImportMerging {
  /// Sets the status, or an actual date of a project. An actual date after today is accepted: it is a problem of the plan, not of the
  /// file. A status that finishes the step ends its open waits today, which is counted for a remark.
  /// - Returns: whether the column is one of these; if not, nothing is done.
  mutating func takeActual(_ value: String, _ column: StepColumn, _ row: ImportedRow, _ step: inout Step) -> Bool {
    switch (column, file.kind) {
    case (.status, _):
      guard let status = Step.Status(rawValue: value) else { return false }
      let (started, finished) = (step.started, step.finished)
      let ended = step.waiting.count { !$0.isOver && (status == .done || status == .dropped) }
      step = step.setting(status, today: context.today)
      if ended > 0 { endedWaits = ((endedWaits?.count ?? 0) + ended, endedWaits?.first ?? row) }
      if status != .planned { step.started = started }
      if status == .done { step.finished = finished }
    case (.started, .project): step.started = Day(value)
    case (.finished, .project): step.finished = Day(value)
    default: return false
    }
    return true
  }

  /// Uses the finish of a done row as actual finish, or the start of an active row as actual start.
  ///
  /// It does so only if the table has no column for the actual date and the date is not after today. A date that the step already has is
  /// kept.
  /// - Returns: whether the cell was used in this way.
  mutating func takeFileDay(_ text: String, _ column: StepColumn, _ row: ImportedRow, _ step: inout Step) -> Bool {
    guard file.kind == .table, row.cells[.status] != nil, !text.isEmpty else { return false }
    switch (column, step.status) {
    case (.finish, .done) where row.cells[.finished] == nil:
      guard step.finished == nil, let day = pastDay(text, column, row), step.started.map({ $0 <= day }) ?? true else { return false }
      step.finished = day
    case (.start, .active) where row.cells[.started] == nil:
      guard step.started == nil, let day = pastDay(text, column, row) else { return false }
      step.started = day
    default: return false
    }
    return true
  }

  /// Returns the day of a cell; nil if it is not a day or is after today.
  private mutating func pastDay(_ text: String, _ column: StepColumn, _ row: ImportedRow) -> Day? {
    guard case .success(let text) = day(text, column, row), let day = Day(text), day <= context.today else { return nil }
    return day
  }
}
