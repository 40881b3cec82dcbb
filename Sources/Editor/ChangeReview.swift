import RoadmapEngine

/// The effect of a change on a plan, computed before the change is made. After it was saved, `ended(in:)` gives its real effect.
package struct ChangeReview: Sendable {
  /// The change; a reason may be added after the review.
  package var change: Change
  let before: PlanDocument.Plan
  let after: PlanDocument.Plan
  /// The version of the document when the change was reviewed.
  let version: Int

  init(_ change: Change, before document: PlanDocument, after: PlanDocument.Plan) {
    self.change = change
    before = (document.workspace, document.schedule)
    self.after = after
    version = document.version
  }

  /// The workspace with the change.
  package var workspace: Workspace { after.workspace }

  /// The schedule with the change.
  package var schedule: Schedule { after.schedule }

  /// The steps whose dates the change moves, in the order of the plan.
  package var moved: [MovedStep] { MovedStep.between(before.schedule, after.schedule) }

  /// The steps whose dates the change moves although it does not edit them.
  package var movedOtherSteps: [MovedStep] {
    let touched = Set(change.steps)
    return moved.filter { !touched.contains($0.step) }
  }

  /// The deadlines that the change makes easier or harder to keep.
  package var shiftedDeadlines: [ShiftedDeadline] { ShiftedDeadline.between(before.schedule, after.schedule) }

  /// The cycles that the change brings. Their steps were not on one cycle before, or the change adds one of their links.
  package var loops: [Problem] { PlanCheck.loops(broughtBy: change, before: before, after: after) }

  /// The problems that the change brings into the files that it touches. Cycles that it brings anywhere are included.
  package var problems: [Problem] { PlanCheck.problems(broughtBy: change, before: before, after: after) }

  /// Whether a reason should be asked for: a deadline moves, and no reason is given.
  package var needsReason: Bool { change.reason.isEmpty && !change.movedDeadlines.isEmpty }

  /// Returns the effect of the change in the document in which it was made. Others may have changed the plan in the meantime.
  package func ended(in document: PlanDocument) -> ChangeReview {
    ChangeReview(change, before, after: (document.workspace, document.schedule), document.version)
  }

  private init(_ change: Change, _ before: PlanDocument.Plan, after: PlanDocument.Plan, _ version: Int) {
    (self.change, self.before, self.after, self.version) = (change, before, after, version)
  }
}
