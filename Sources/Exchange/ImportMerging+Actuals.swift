import RoadmapEngine
import Wording

/// Where a step stands and what really happened: what the file says and nothing else. Neither a status nor a percentage makes a day
/// (Scheduling.md, 6); a step without its days is a problem of the plan.
extension ImportMerging {
  /// Takes over a status, and the days of a project, which may lie after today: that is a problem of the plan too, and no reason to refuse
  /// the file.
  /// - Returns: whether the column is one of these.
  func takeActual(_ value: String, _ column: StepColumn, _ step: inout Step) -> Bool {
    switch (column, file.kind) {
    case (.status, _):
      guard let status = Step.Status(rawValue: value) else { return false }
      let (started, finished) = (step.started, step.finished)
      step = step.setting(status, today: context.today)
      if status != .planned { step.started = started }
      if status == .done { step.finished = finished }
    case (.started, .project): step.started = Day(value)
    case (.finished, .project): step.finished = Day(value)
    default: return false
    }
    return true
  }

  /// Takes the last day of a done row, or the first day of an active one, for the day on which it really ended or began, where the table has
  /// no column for that and the day is not after today. A day that the step has already stays.
  /// - Returns: whether the cell is taken so.
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

  /// The day of a cell; nil where it is none, or after today.
  private mutating func pastDay(_ text: String, _ column: StepColumn, _ row: ImportedRow) -> Day? {
    guard case .success(let text) = day(text, column, row), let day = Day(text), day <= context.today else { return nil }
    return day
  }
}
