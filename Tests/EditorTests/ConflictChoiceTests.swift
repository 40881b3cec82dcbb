import Editor
import Library
import RoadmapEngine
import Testing

/// Which side a person means by a word, and what the decision for it changes.
@Suite struct ConflictChoiceTests {
  private let step = StepReference(Roadmap.ID("ne-ly-labour"), Step.ID("session-1"))
  private let removal = Removal(at: "2026-11-24T08:00:00Z", by: "Issoufou")

  private func author(_ party: String, _ name: String) -> Author { Author(party: Party.ID(party), name: name) }

  private func value(_ day: String) -> MergedValue {
    var step = Step(id: Step.ID("session-1"), title: .plain(""))
    step.on = Day(day)
    return .step(step)
  }

  private func conflict(_ sides: (author: Author, day: String)...) -> ContestedAtom {
    ContestedAtom(
      id: "c", thing: .step(step), atom: "on", inForce: value("2027-01-26"),
      sides: sides.enumerated().map {
        ContestedAtom.Side(record: "h-\($0.offset)", author: $0.element.author, at: "", reason: "", value: value($0.element.day))
      })
  }

  @Test func `ours is the side of the party, and theirs the only other one`() {
    let conflict = conflict((author("NE", "Issoufou"), "2027-02-02"), (author("LY", "Saley"), "2027-03-16"))
    let moussa = author("NE", "Moussa")
    #expect(conflict.value(of: ConflictChoice("ours"), for: moussa) == value("2027-02-02"))
    #expect(conflict.value(of: ConflictChoice("theirs"), for: moussa) == value("2027-03-16"))
    #expect(conflict.value(of: ConflictChoice("base"), for: moussa) == value("2027-01-26"))
    #expect(conflict.value(of: ConflictChoice("ly"), for: moussa) == value("2027-03-16"))
    #expect(conflict.value(of: ConflictChoice("Nobody"), for: moussa) == nil)
  }

  @Test func `between people of one party ours is the side under the own name`() {
    let conflict = conflict((author("NE", "Issoufou"), "2027-02-02"), (author("NE", "Moussa"), "2027-03-16"))
    #expect(conflict.value(of: .ours, for: author("NE", "Moussa")) == value("2027-03-16"))
    #expect(conflict.value(of: .ours, for: author("NE", "Another")) == nil)
  }

  @Test func `with two sides of the own party ours is the own one, and theirs is not clear`() {
    let conflict = conflict(
      (author("NE", "Issoufou"), "2027-02-02"), (author("NE", "Moussa"), "2027-03-09"), (author("LY", "Saley"), "2027-03-16"))
    #expect(conflict.value(of: .ours, for: author("NE", "Issoufou")) == value("2027-02-02"))
    #expect(conflict.value(of: .theirs, for: author("NE", "Issoufou")) == nil)
    #expect(conflict.value(of: .side("Moussa"), for: author("NE", "Issoufou")) == value("2027-03-09"))
  }

  @Test func `a decision for the value that counts changes nothing, and one for another value only that value`() throws {
    let conflict = conflict((author("NE", "Issoufou"), "2027-02-02"), (author("LY", "Saley"), "2027-03-16"))
    let plan = Library.sample
    #expect(try #require(plan.decision(on: conflict, for: value("2027-01-26"), removal)).change.isEmpty)
    let decision = try #require(plan.decision(on: conflict, for: value("2027-03-16"), removal))
    #expect(decision.change.steps == [step] && decision.needsReason)
    var decided = plan
    try decided.apply(decision.change)
    #expect(decided[step]?.on == Day("2027-03-16"))
  }

  @Test func `an edited step answers only if nothing but what is contested was edited`() throws {
    let conflict = conflict((author("NE", "Issoufou"), "2027-02-02"), (author("LY", "Saley"), "2027-03-16"))
    var edited = try #require(Library.sample[step])
    edited.on = Day("2027-03-23")
    #expect(Library.sample.decision(on: conflict, as: edited, removal)?.value == value("2027-03-23"))
    edited.deadline = Day("2027-04-01")
    #expect(Library.sample.decision(on: conflict, as: edited, removal) == nil)
  }

  @Test func `what a document decides is contested no more, and its record says so`() throws {
    var plan = Library.sample
    let conflict = conflict((author("NE", "Issoufou"), "2027-02-02"), (author("LY", "Saley"), "2027-03-16"))
    plan.contested = [conflict]
    #expect(plan.contestedFields == [step: ["on"]])
    let scribe = Scribe(author("NE", "Issoufou"), newID: { "h" }, instant: { "2026-11-24T08:00:00Z" })
    var document = PlanDocument(plan, today: Day(year: 2026, month: 11, day: 24) ?? .first, scribe: scribe, shipped: Library.calendar)
    let decision = try #require(plan.decision(on: conflict, for: value("2027-01-26"), removal))
    let record = try document.commit(document.review(decision.change), deciding: [decision.atom])
    #expect(record.decided == [decision.atom] && document.workspace.contested.isEmpty && document.workspace.contestedFields.isEmpty)
  }
}
