import Exchange
import RoadmapEngine
import StatusViews
import Wording

/// What an import prints.
extension ImportCommand {
  /// The most rows of one kind that are printed.
  private var most: Int { dryRun ? Int.max : Self.shown }

  /// Prints what the import did not understand on stderr, errors first.
  func complain(of plan: WorkspaceImport, _ wording: Wording) {
    complain(of: plan.errors, .error, wording)
    complain(of: plan.warnings, .warning, wording)
  }

  func complain(of remarks: [ImportRemark], _ severity: Problem.Severity, _ wording: Wording) {
    for remark in remarks.prefix(most) {
      Output.complain(lines: wording.remark(remark).prefixed(by: "\(wording.severity(severity))\(wording.colon)").indentedLines)
    }
    if remarks.count > most { Output.complain(line: "  \(wording.andMore(remarks.count - most))") }
  }

  /// Returns what the import changes: each step, with its old and new values.
  func lines(_ plan: WorkspaceImport, _ wording: Wording) -> [String] {
    var lines = [wording.importSummary(added: plan.added.count, changed: plan.changed.count, unchanged: plan.unchanged)]
    if plan.language != wording.language { lines.append(wording.importTexts(in: plan.language)) }
    lines += plan.phases.map { wording.newPhase(wording.name($0.phase.title), in: $0.roadmap.text) }
    func add(_ steps: [[String]]) {
      lines += steps.prefix(most).flatMap { $0 }.map { "  \($0)" }
      if steps.count > most { lines.append("  \(wording.andMore(steps.count - most))") }
    }
    func details(_ before: Step?, _ after: Step) -> [String] { wording.differences(before, after).map { "    \($0)" } }
    add(plan.added.map { [wording.importAdds($0.step.description, title: $0.title)] + details(nil, $0.made) })
    add(
      plan.changed.map { [wording.importChanges($0.step.description, title: wording.name($0.after.title))] + details($0.before, $0.after) })
    return lines
  }

  /// Prints how the dates of steps that existed before the import have moved.
  func showMoved(_ moved: [MovedStep], _ wording: Wording) throws(Failure) {
    guard !moved.isEmpty else { return }
    var lines = [wording.finishesMoved(moved.count)]
    lines += moved.prefix(most).map { "  \($0.before.finish == $0.after.finish ? wording.startMoved($0) : wording.moved($0))" }
    if moved.count > most { lines.append("  \(wording.andMore(moved.count - most))") }
    try Output.write(lines: lines)
  }
}
