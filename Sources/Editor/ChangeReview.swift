import RoadmapEngine

/// The effect of a change on a plan. It is worked out before the change is made, and describes what has happened after it was saved.
package struct ChangeReview: Sendable {
  /// A reason may be given to it after the review.
  package var change: Change
  let before: PlanDocument.Plan
  let after: PlanDocument.Plan
  /// Of the document when the change was reviewed.
  let version: Int

  init(_ change: Change, before document: PlanDocument, after: PlanDocument.Plan) {
    self.change = change
    before = (document.workspace, document.schedule)
    self.after = after
    version = document.version
  }

  /// The workspace with the change.
  package var workspace: Workspace { after.workspace }

  /// The dates with the change.
  package var schedule: Schedule { after.schedule }

  /// The steps whose dates it moves.
  package var moved: [MovedStep] { MovedStep.between(before.schedule, after.schedule) }

  /// The steps whose dates it moves, without those that it changes itself.
  package var movedBeside: [MovedStep] {
    let touched = Set(change.steps)
    return moved.filter { !touched.contains($0.step) }
  }

  /// The deadlines that it makes easier or harder to keep.
  package var shiftedDeadlines: [ShiftedDeadline] { ShiftedDeadline.between(before.schedule, after.schedule) }

  /// The loops that it brings: of steps that were not in one loop before, or with a link that it adds.
  package var loops: [Problem] { PlanCheck.loops(broughtBy: change, before: before, after: after) }

  /// What is wrong with it and was not wrong without it, in the files that it changes.
  package var problems: [Problem] { PlanCheck.problems(broughtBy: change, before: before, after: after) }

  /// Whether people are to say why: a deadline moves, and no reason is given.
  package var needsReason: Bool { change.reason.isEmpty && !change.movedDeadlines.isEmpty }

  /// What the change has come to in the document in which it was made: others may have changed the plan meanwhile.
  package func ended(in document: PlanDocument) -> ChangeReview {
    ChangeReview(change, before, after: (document.workspace, document.schedule), document.version)
  }

  private init(_ change: Change, _ before: PlanDocument.Plan, after: PlanDocument.Plan, _ version: Int) {
    (self.change, self.before, self.after, self.version) = (change, before, after, version)
  }
}
