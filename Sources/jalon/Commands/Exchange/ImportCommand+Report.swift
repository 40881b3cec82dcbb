import Exchange
import RoadmapEngine
import StatusViews
import Wording

/// What an import prints.
extension ImportCommand {
  /// Prints what the import did not understand on stderr, errors first.
  func complain(of plan: WorkspaceImport, _ wording: Wording) {
    complain(of: plan.errors, .error, wording)
    complain(of: plan.warnings, .warning, wording)
  }

  func complain(of remarks: [ImportRemark], _ severity: Problem.Severity, _ wording: Wording) {
    for remark in remarks.prefix(Self.shown) {
      Output.complain(lines: wording.remark(remark).prefixed(by: "\(wording.severity(severity)): ").indentedLines)
    }
    if remarks.count > Self.shown { Output.complain(line: "  \(wording.andMore(remarks.count - Self.shown))") }
  }

  func lines(_ plan: WorkspaceImport, _ wording: Wording) -> [String] {
    var lines = [wording.importSummary(added: plan.added.count, changed: plan.changed.count, unchanged: plan.unchanged)]
    if plan.language != wording.language { lines.append(wording.importTexts(in: plan.language)) }
    lines += plan.phases.map { wording.newPhase(wording.name($0.phase.title), in: $0.roadmap.text) }
    func add(_ rows: [String]) {
      lines += rows.prefix(Self.shown).map { "  \($0)" }
      if rows.count > Self.shown { lines.append("  \(wording.andMore(rows.count - Self.shown))") }
    }
    add(plan.added.map { wording.importAdds($0.step.description, title: $0.title) })
    add(plan.changed.map { wording.importChanges($0.step.description, $0.fields) })
    return lines
  }

  /// Prints how the dates of steps that existed before the import have moved.
  func showMoved(_ moved: [MovedStep], _ wording: Wording) throws(Failure) {
    guard !moved.isEmpty else { return }
    var lines = [wording.finishesMoved(moved.count)]
    lines += moved.prefix(Self.shown).map { "  \($0.before.finish == $0.after.finish ? wording.startMoved($0) : wording.moved($0))" }
    if moved.count > Self.shown { lines.append("  \(wording.andMore(moved.count - Self.shown))") }
    try Output.write(lines: lines)
  }
}
