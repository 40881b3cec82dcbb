import RoadmapEngine
import Wording

/// The constraint of a task.
extension ProjectReader {
  /// Reads the constraint as an agreed day, an earliest start or a deadline. Other constraints are counted.
  mutating func readConstraint(of task: XMLNode, into row: inout ImportedRow, isSummary: Bool) {
    if isOwn, let placed = field(.placed, of: task), readPlaced(placed, of: task, into: &row) { return }
    let start = isSummary ? nil : day(task, "Start")
    if task.flag("Manual") {
      // In a file that Jalon exported, manual dates are agreed days of the steps.
      if !isOwn { ignored.count(.manual, isKept: start != nil) }
      if let start { row.set(.on, start, called: "Start") }
      if !isSummary { return }
    }
    let date = day(task, "ConstraintDate")
    switch (task.number("ConstraintType") ?? 0, date) {
    case (4, let date?):
      row.set(.notBefore, date, called: "ConstraintDate")
      row.set(.on, "", called: "ConstraintType")
    case (2, let date?): row.set(.on, date, called: "ConstraintDate")
    case (3, let date?) where task.flag("Milestone"): row.set(.on, date, called: "ConstraintDate")
    case (3, let date?):
      if row[.deadline] == "" { row.set(.deadline, date, called: "ConstraintDate") }
      if let start { row.set(.on, start, called: "Start") }
      ignored.count(.mustFinishOn, isKept: start != nil)
    case (7, let date?):
      // Of two limits the earlier one applies.
      if row[.deadline].map({ $0 == "" || date < $0 }) ?? true { row.set(.deadline, date, called: "ConstraintDate") }
      ignored.count(.finishNoLater, isKept: true)
      readNone(into: &row)
    case (1, _), (6, .some):
      row.set(.notBefore, start ?? "", called: "Start")
      row.set(.on, "", called: "ConstraintType")
      ignored.count(task.number("ConstraintType") == 1 ? .asLateAsPossible : .finishNoEarlier, isKept: start != nil)
    case (5, .some):
      ignored.count(.startNoLater, isKept: false)
      readNone(into: &row)
    case (0...7, _): readNone(into: &row)
    case (let type, _):
      ignored.count(.unknown(type), isKept: false)
      readNone(into: &row)
    }
  }

  /// Reads a date that Jalon wrote only so that Microsoft Project keeps it. As long as it is unchanged, no person has set it.
  /// - Returns: whether the date is unchanged.
  private func readPlaced(_ placed: String, of task: XMLNode, into row: inout ImportedRow) -> Bool {
    let days = placed.split(separator: " ").map { String($0) }
    let written = task.flag("Manual") ? day(task, "Start") : task.number("ConstraintType") == 4 ? day(task, "ConstraintDate") : nil
    guard let first = days.first, written == first else { return false }
    row.set(.notBefore, days.count > 1 ? days[1] : "", called: ProjectField.placed.name)
    let isAgreed = [2, 3].contains(task.number("ConstraintType") ?? 0)
    row.set(.on, isAgreed ? day(task, "ConstraintDate") ?? "" : "", called: "ConstraintDate")
    return true
  }

  /// Records that the task has no constraint.
  private func readNone(into row: inout ImportedRow) {
    row.set(.notBefore, "", called: "ConstraintType")
    row.set(.on, "", called: "ConstraintType")
    let isFree = row[.started] == nil && row[.finished] == nil && row.project?.hasStartLink == false && !isOwn
    row.project?.isBoundByStart = isFree
  }
}
