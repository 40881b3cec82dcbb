import RoadmapEngine
import Wording

/// The cells of a row.
extension ImportMerging {
  /// Merges one cell into a step, if it says something new.
  mutating func merge(_ column: StepColumn, of row: ImportedRow, _ target: Target, into step: inout Step) {
    guard let cell = row.cells[column], column != .id, column != .roadmap, column != .number else { return }
    var text = cell.text
    if file.kind == .project {
      if column == .notBefore { text = projectStart(text, row, in: target.roadmap) }
      if column == .title {
        guard let title = projectTitle(text, row, isNew: target.index == nil) else { return }
        text = title
      }
    }
    let typed = file.kind == .table && column != .title && Wording.isNothing(text) ? "" : text.trimmed
    // A cell that is as it was exported says nothing, whatever has happened in the plan since.
    if let mark = target.mark, mark.holds(text, column) { return }
    if target.index != nil, cell.exported == text { return }
    if takeFileDay(typed, column, row, &step) { return }
    if let index = target.index, isShown(text, typed, in: column, target.roadmap, index) { return }
    guard column.isRead else {
      if typed.isEmpty { return }
      let known = workedOut[column]
      workedOut[column] = ((known?.count ?? 0) + 1, known?.first ?? row.line, cell.name)
      return
    }
    if let index = target.index, hasLostLetters(typed, in: column, target.roadmap, index) {
      lostLetters = ((lostLetters?.count ?? 0) + 1, lostLetters?.first ?? row.line, lostLetters?.name ?? cell.name)
      return
    }
    let (before, made, ended) = (step, newPhases, endedWaits)
    take(cell, text, typed, column, row, target, &step)
    guard let fact = newerValue(than: cell, typed, column, target, before, step) else { return }
    (step, newPhases, endedWaits) = (before, made, ended)
    kept += 1
    remarks.append(ImportRemark(fact, line: row.line, column: cell.name))
  }

  /// Converts a cell and assigns its value to the step.
  /// - Parameters:
  ///   - text: the text of the cell.
  ///   - typed: the text without spaces around it, empty for a dash.
  private mutating func take(
    _ cell: ImportedCell, _ text: String, _ typed: String, _ column: StepColumn, _ row: ImportedRow, _ target: Target, _ step: inout Step
  ) {
    let wanted: Result<String, ImportFault> =
      switch column {
      case .phase: phase(typed, in: target.roadmap)
      case .parent: parent(typed, in: target.roadmap)
      case .after: after(typed, step, row, in: target.roadmap)
      case .owners: owners(typed, row)
      case .support, .tags: .success(typed.split { $0 == ";" || $0.isNewline }.joined(separator: ", "))
      case .duration:
        if let span = CalendarSpan(typed), file.kind == .calendar { workingDays(span, row, target, &step) } else { duration(typed, row) }
      case .progress: .success(percent(typed))
      case .notBefore, .on, .deadline, .started, .finished: day(typed, column, row)
      case .kind where Wording.isForeignKind(typed) || Wording.namesForeignKinds(cell.name) && Wording.kind(named: typed) == nil:
        foreignKind(typed, row)
      case .status: word(typed, Wording.status(named: typed)?.rawValue, column, Step.Status.planned.rawValue)
      case .kind: word(typed, Wording.kind(named: typed)?.rawValue, column, Step.Kind.task.rawValue)
      case .visibility: word(typed, Wording.visibility(named: typed)?.rawValue, column, Step.Visibility.joint.rawValue)
      case _ where row.isVerbatim: .success(text)
      case .title: .success(typed.split(whereSeparator: \.isNewline).joined(separator: " "))
      default: .success(typed.isEmpty ? "" : cell.text.normalLines.trimmed)
      }
    // If none of the resources is a party, the file says nothing about the owners.
    if file.kind == .project, column == .owners, !typed.isEmpty, case .success("") = wanted { return }
    switch wanted {
    case .failure(let fault): remark(fault.fact, row, column, value: fault.value)
    case .success(let value): assign(value, to: column, of: &step, row)
    }
  }

  /// Assigns a converted value to a field of the step, or adds a remark if it is refused.
  private mutating func assign(_ value: String, to column: StepColumn, of step: inout Step, _ row: ImportedRow) {
    if column == .title, value.isEmpty { return remark(.noTitle, row, column) }
    // An equal status in other words is not a change.
    if column == .status, step.status.rawValue == value { return }
    if takeActual(value, column, row, &step) { return }
    var context = context
    if let own = row.language {
      context = StepAssignment.Context(today: context.today, language: own, home: context.home, working: context.working)
    }
    do throws(StepAssignment.Fault) {
      try StepAssignment(field: column.rawValue, value: value).apply(to: &step, context)
    } catch { remark(.assignment(error), row, column) }
  }

  /// Checks whether a cell holds what an export would write for the step, and so has not been changed.
  private func isShown(_ text: String, _ typed: String, in column: StepColumn, _ roadmap: Int, _ index: Int) -> Bool {
    readings.contains { reading in
      let shown = reading.text(column, roadmap, index)
      return shown == text || shown.trimmed == typed || shown.comparable == text.comparable
    } || isImplied(typed, in: column, roadmap, index)
  }

  /// Checks whether a cell is what the plan says with question marks in place of letters, as programs write a file in an encoding that lacks
  /// them.
  private func hasLostLetters(_ typed: String, in column: StepColumn, _ roadmap: Int, _ index: Int) -> Bool {
    guard file.kind == .table, typed.contains("?") else { return false }
    let cell = Array(typed.inPlainSpaces.unicodeScalars)
    return readings.contains { reading in
      let shown = Array(reading.text(column, roadmap, index).comparable.inPlainSpaces.unicodeScalars)
      return shown.count == cell.count && zip(shown, cell).allSatisfy { $0 == $1 || $1 == "?" && !$0.isASCII }
    }
  }

  /// Checks whether a value is what an export to a calendar or a project writes for the unchanged step. These formats cannot hold
  /// everything.
  /// - Parameter index: the index of the step.
  func isImplied(_ text: String, in column: StepColumn, _ roadmap: Int, _ index: Int) -> Bool {
    let step = source.schedule.roadmaps[roadmap].steps[index]
    switch (file.kind, column) {
    // A calendar also shows days that are computed and not agreed.
    case (.calendar, .on):
      let days = agenda[StepReference(source.schedule.roadmaps[roadmap].id, step.id)] ?? []
      return step.on == nil && Day(text).map(days.contains) ?? false
    case (.project, .status): return ProjectStatus(of: step).status.rawValue == text
    case (.project, .progress): return "\(ProjectStatus(of: step).percent)" == text
    // In a project an event is an ordinary task; only milestones are distinguished.
    case (.project, .kind): return (step.kind == .milestone) == (text == Step.Kind.milestone.rawValue)
    // A phase or parent that does not exist is not in an outline.
    case (.project, .phase):
      return step.parent.flatMap { names.index(of: $0, in: roadmap) } != nil
        || text.isEmpty && !source.schedule.roadmaps[roadmap].phases.contains { $0.id == step.phase }
    case (.project, .parent):
      return text.isEmpty
        && (source.schedule.dependsOnCycle(roadmap: roadmap, step: index)
          || step.parent.flatMap { names.index(of: $0, in: roadmap) } == nil)
    default: return false
    }
  }
}
