import Editor
import Library
import RoadmapEngine
import Testing

/// A change is reviewed before it is made, and has exactly the effects that the review states.
@Suite struct PlanDocumentTests {
  private let day = Day(year: 2026, month: 11, day: 24) ?? .first
  private let roadmap = Roadmap.ID("ne-ly-labour")

  private func document() -> PlanDocument {
    let scribe = Scribe(Author(), newID: { "h-1" }, instant: { "2026-11-24T08:00:00Z" })
    return PlanDocument(Library.sample, today: day, scribe: scribe, shipped: Library.calendar)
  }

  private func step(_ id: String) -> StepReference { StepReference(roadmap, Step.ID(id)) }

  /// Returns a newly computed schedule of a workspace.
  private func schedule(_ workspace: Workspace) -> Schedule {
    Schedule(workspace.roadmaps, calendars: CalendarBook(workspace, shipped: Library.calendar), today: day)
  }

  @Test func `what a review says is what a commit does, for every step of the sample`() throws {
    for reference in Library.sample.roadmaps.flatMap({ roadmap in roadmap.steps.map { StepReference(roadmap.id, $0.id) } }) {
      var document = document()
      let before = document.schedule
      let change = try #require(document.workspace.changing(reference) { $0.duration = ($0.duration ?? 1) + 7 })
      let review = try document.review(change)
      #expect(document.version == 0 && document.unsaved.isEmpty)
      try document.commit(review)
      let whole = schedule(document.workspace)
      #expect(review.moved == MovedStep.between(before, whole), "\(reference)")
      #expect(review.shiftedDeadlines == ShiftedDeadline.between(before, whole))
      #expect(review.movedOtherSteps == review.moved.filter { $0.step != reference })
    }
  }

  @Test func `a review that is older than the document is worked out again when it is committed`() throws {
    var document = document()
    let older = try document.review(#require(document.workspace.changing(step("gazette")) { $0.duration = 31 }))
    try document.commit(document.review(#require(document.workspace.changing(step("model-contract")) { $0.duration = 47 })))
    try document.commit(older)
    let steps = document.workspace[roadmap]?.steps ?? []
    #expect(steps.first { $0.id.text == "gazette" }?.duration == 31 && steps.first { $0.id.text == "model-contract" }?.duration == 47)
    #expect(MovedStep.between(document.schedule, schedule(document.workspace)).isEmpty)
  }

  @Test func `a loop and a problem that a change brings are told, and those that were there are not`() throws {
    let document = document()
    let first = try #require(document.workspace[roadmap]?.steps.first { !$0.after.isEmpty })
    let before = try #require(first.after.first)
    let loop = try #require(
      document.workspace.changing(StepReference(roadmap, before.step.step)) { $0.after.append(Link(step(first.id.text))) })
    #expect(try document.review(loop).loops.count == 1)
    #expect(try document.review(Change([])).problems.isEmpty && document.review(Change([])).loops.isEmpty)
  }

  @Test func `why is asked when a deadline moves, until a reason is given`() throws {
    let document = document()
    let dated = try #require(document.workspace[roadmap]?.steps.first { $0.deadline != nil && !$0.isFinished })
    let change = try #require(document.workspace.changing(step(dated.id.text)) { $0.deadline = $0.deadline?.adding(days: 7) })
    var review = try document.review(change)
    #expect(review.needsReason)
    review.change.reason = "Agreed by phone"
    #expect(!review.needsReason)
  }

  @Test func `an undo gives back the very workspace`() throws {
    var document = document()
    try document.commit(document.review(#require(document.workspace.changing(step("gazette")) { $0.duration = 31 })))
    guard case .done(let act, let moved)? = document.rewind(.undo) else { throw Unexpected() }
    #expect(Library.sample.difference(to: document.workspace).isEmpty && act.id == "h-1" && !moved.isEmpty)
  }

  private struct Unexpected: Error {}
}
