import RoadmapEngine
import Wording

/// The marks of values for which people have to decide. Nobody but the owner of the workspace sees them: what another reader may see has no
/// conflicts (`Workspace.seen`).
extension ViewSource {
  /// How many contested values the end of a report names.
  private static let named = 6

  /// Returns a report with a sign at each contested value of its steps, and with lines at the end that name the sides.
  func markingContested(_ report: Report) -> Report {
    guard !workspace.contested.isEmpty else { return report }
    var shown: Set<StepReference> = []
    let sections = report.sections.map { section in
      var marked = section
      marked.rows = section.rows.map { row in
        guard let step = row.step, let fields = workspace.contestedFields[step] else { return row }
        shown.insert(step)
        return marking(row, of: step, fields, in: section)
      }
      return marked
    }
    let conflicts = workspace.contested.filter { conflict in
      if case .step(let step) = conflict.thing { shown.contains(step) } else { false }
    }
    let count = report.view == .overview ? [wording.notSettled(count: workspace.contested.count)] : []
    let lines = conflicts.prefix(Self.named).map { wording.notSettled($0, in: workspace) }
    let more = conflicts.count > lines.count ? [wording.andMore(conflicts.count - lines.count)] : []
    var marked = report
    marked.sections = sections
    marked.notes += count + lines + more
    return marked
  }

  /// Returns a row with a sign at the days that are contested, and at the name of the step if it is something else.
  private func marking(_ row: Report.Row, of reference: StepReference, _ fields: Set<String>, in section: Report.Section) -> Report.Row {
    guard let step = workspace[reference] else { return row }
    var cells = row.cells
    var marked: Set<String> = []
    for (index, column) in section.columns.enumerated() where cells.indices.contains(index) {
      guard case .day(let day) = cells[index].value else { continue }
      let found = contested(fields, inColumn: column.key, day, of: step)
      guard !found.isEmpty else { continue }
      marked.formUnion(found)
      cells[index] = cells[index].marked(.contested)
    }
    let name = section.nameColumn
    if !fields.isSubset(of: marked), cells.indices.contains(name) { cells[name] = cells[name].marked(.contested) }
    return Report.Row(cells, step: reference, contested: fields.sorted())
  }

  /// Returns which of the contested fields of a step a day in a column shows.
  private func contested(
    _ fields: Set<String>, inColumn key: String, _ day: Day, of step: Step
  ) -> Set<String> {
    switch key {
    case "since": return fields.intersection(DayFields.waiting)
    case "start": return day == step.on ? fields.intersection(DayFields.agreed) : []
    case "finish": return fields.intersection(step.on == nil ? DayFields.finish : DayFields.finish.subtracting(DayFields.agreed))
    case "deadline", "due", "day":
      if day == step.deadline { return fields.intersection(DayFields.deadline) }
      return key == "deadline" && step.deadline != nil ? [] : fields.intersection(DayFields.finish)
    default: return []
    }
  }
}

/// Which fields of a step decide a day that views show, by their keys in the files.
package enum DayFields {
  package static let deadline: Set<String> = ["deadline"]
  package static let agreed: Set<String> = ["on"]
  package static let finish: Set<String> = ["on", "notBefore", "duration", "estimate", "calendar", "started", "finished", "remaining"]
  package static let waiting: Set<String> = ["waiting"]
}

extension Wording {
  /// Tells how many values nobody has settled.
  fileprivate func notSettled(count: Int) -> String {
    phrase(
      en: count == 1 ? "≠ 1 value is not settled" : "≠ \(count) values are not settled",
      fr: count < 2 ? "≠ 1 valeur n’est pas tranchée" : "≠ \(count) valeurs ne sont pas tranchées",
      ar: "≠ \(arabic(count, "قيمة", "قيمتان", "قيم", "قيمة")) لم يُبتّ فيها")
  }

  /// Names a value that nobody has settled, with what each side wants.
  fileprivate func notSettled(_ conflict: ContestedAtom, in workspace: Workspace) -> String {
    let what = "\(subject(of: conflict, in: workspace))\(comma)\(sides(of: conflict))"
    return phrase(en: "≠ not settled: \(what)", fr: "≠ non tranché : \(what)", ar: "≠ لم يُبتّ فيه: \(what)")
  }
}
