import RoadmapEngine
import Wording

/// The dates that a merge moves, and by whose change (Collaboration.md, After a merge).
struct MovedDates: Sendable {
  /// The number of steps that are named for one cause.
  private static let namedSteps = 8

  /// The plan after the merge.
  private let workspace: Workspace
  private let wording: Wording

  init(_ workspace: Workspace, _ wording: Wording) {
    self.workspace = workspace
    self.wording = wording
  }

  /// Returns the deadlines that a merge affects, and the steps that it moves, by the act from which this follows. Empty if no date moves.
  /// - Parameters:
  ///   - change: what the merge has changed in the plan.
  ///   - records: the acts that were taken over.
  func lines(of change: Change, _ records: [ChangeRecord], from old: Schedule, to new: Schedule) -> [String] {
    let moved = MovedStep.between(old, new)
    let shifted = ShiftedDeadline.between(old, new)
    var lines = shifted.isEmpty ? [] : [wording.deadlinesShifted(shifted.count)] + shifted.map { "  \(wording.shifted($0))" }
    guard !moved.isEmpty else { return lines }
    lines.append(wording.finishesMoved(moved.count))
    // The cause is looked for in both schedules, since a step may be driven by another one only before the merge. The later schedule decides.
    let (changed, steps) = (Set(change.steps), moved.map(\.step))
    let causes = old.nearest(of: changed, onPathsTo: steps).merging(new.nearest(of: changed, onPathsTo: steps)) { $1 }
    var groups: [(cause: StepReference?, moved: [MovedStep])] = []
    var indexes: [StepReference?: Int] = [:]
    for step in moved {
      let cause = causes[step.step]
      if let index = indexes[cause] {
        groups[index].moved.append(step)
      } else {
        indexes[cause] = groups.count
        groups.append((cause, [step]))
      }
    }
    let acts = LastActs(records)
    for (cause, moved) in groups {
      lines.append("  \(reason(cause, acts))")
      lines += moved.prefix(Self.namedSteps).map { step in
        "    \(step.before.finish == step.after.finish ? wording.startMoved(step) : wording.moved(step))"
      }
      if moved.count > Self.namedSteps { lines.append("    \(wording.andMoreSteps(moved.count - Self.namedSteps))") }
    }
    return lines
  }

  /// Tells why steps have moved: the value that is not settled, or the last act on the cause.
  /// - Parameter cause: the step from whose change the moves follow; nil where no step has changed, but a calendar.
  private func reason(_ cause: StepReference?, _ acts: LastActs) -> String {
    if let cause, workspace.contested.contains(where: { $0.thing == .step(cause) }) { return wording.movedByConflict(name(of: cause)) }
    guard let act = cause.map({ acts.ofSteps[$0] }) ?? acts.ofCalendars else { return wording.movedOtherwise }
    return wording.moved(by: wording.who(act), wording.act(act, in: workspace))
  }

  private func name(of step: StepReference) -> String {
    let title = step.roadmap.flatMap { workspace[$0]?[step.step] }.map { wording.text($0.title) } ?? ""
    return title.isEmpty ? step.description : wording.quoted(title)
  }
}

/// The last of some acts on each step, and on any calendar.
private struct LastActs {
  private(set) var ofSteps: [StepReference: ChangeRecord] = [:]
  private(set) var ofCalendars: ChangeRecord?

  init(_ records: [ChangeRecord]) {
    for record in records {
      for step in record.change.steps { ofSteps[step] = record }
      if record.change.files.contains(where: { if case .calendar = $0 { true } else { false } }) { ofCalendars = record }
    }
  }
}
