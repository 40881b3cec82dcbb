import RoadmapEngine
import Testing

/// `field:value` for fields that have several values.
@Suite struct StepAssignmentTests {
  private let today = Day("2026-11-24") ?? .first

  private func step(_ assignments: [String], from step: Step = Step(id: Step.ID("a"), title: .plain("A"))) throws -> Step {
    var step = step
    let context = StepAssignment.Context(today: today, language: .en, home: .en) { _ in nil }
    for text in assignments { try #require(StepAssignment(text)).apply(to: &step, context) }
    return step
  }

  private func fault(_ assignments: [String], from step: Step = Step(id: Step.ID("a"), title: .plain("A"))) -> StepAssignment.Fault? {
    do { _ = try self.step(assignments, from: step) } catch { return error as? StepAssignment.Fault }
    return nil
  }

  @Test func `a sign-off has a kind, parties, a threshold and approvals`() throws {
    let made = try step([
      "owners:LY/mol, NE/mol", "signoff:each", "signoff.threshold:1", "signoff.NE:2026-11-20", "signoff.NE.by:Director",
      "signoff.NE.reference:NV 221/2026", "signoff.LY.by:Minister",
    ])
    let given = [
      Approval(party: Party.ID("LY"), by: "Minister"),
      Approval(party: Party.ID("NE"), on: Day("2026-11-20"), by: "Director", reference: "NV 221/2026"),
    ]
    #expect(made.signoff == Signoff(kind: .each, by: [Party.ID("LY"), Party.ID("NE")], threshold: 1, given: given))
    #expect(try step(["signoff.NE:"], from: made).signoff?.given.map(\.party.text) == ["LY"])
    #expect(try step(["signoff.by:ne, LY, NE"], from: made).signoff?.by.map(\.text) == ["NE", "LY"])
    #expect(try step(["signoff:"], from: made).signoff == nil)
  }

  @Test func `a party that is named twice owns once, its bodies in the order in which they were named`() throws {
    let made = try step(["owners:NE/mol, LY/mol, LY/mof+mol, NE"])
    #expect(made.owners.map(\.party.text) == ["LY", "NE"] && made.owners.map { $0.bodies.map(\.text) } == [["mol", "mof"], ["mol"]])
    #expect(try step(["owners:*, *"]).owners.count == 1)
  }

  @Test func `a duration that the kind has anyway is none, as a file has it`() throws {
    #expect(try step(["duration:1"]).duration == nil && step(["duration:2"]).duration == 2)
    #expect(try step(["kind:milestone", "duration:0"]).duration == nil && step(["duration:0", "kind:milestone"]).duration == nil)
    #expect(try step(["kind:milestone", "duration:1"]).duration == 1)
  }

  @Test func `what only files can say of a link stays with it while it is typed anew`() throws {
    func note(_ text: String) -> [UnknownMember] { [UnknownMember(key: "note", json: "\"\(text)\"")] }
    var before = Step(id: Step.ID("a"), title: .plain("A"))
    before.after = [
      Link(StepReference("b"), unknown: note("1")), Link(StepReference("b"), .startToStart, unknown: note("2")), Link(StepReference("c")),
      Link(StepReference("x/d"), lag: 2, unknown: note("3")),
    ]
    let after = try step(["after:c, x/d FF+9, b SS+4, e, b"], from: before).after
    #expect(after.map(\.unknown) == [[], note("3"), note("2"), [], note("1")] && after[2].lag == 4)
  }

  @Test func `a part without its whole says what comes first`() {
    #expect(fault(["signoff.by:LY"]) == .missing(field: "signoff.by", first: "signoff"))
    #expect(fault(["level.why:x"]) == .missing(field: "level.why", first: "level"))
    #expect(fault(["waiting.since:2026-11-20"]) == .missing(field: "waiting.since", first: "waiting.on"))
    #expect(fault(["signoff.by:", "level.why:", "waiting.since:"]) == nil)
  }

  @Test func `wrong values are refused with what the field takes`() throws {
    let signed = try step(["signoff:joint"])
    #expect(fault(["signoff:both"]) == .badValue(field: "signoff", value: "both", .oneOf(["one", "joint", "each"])))
    #expect(fault(["signoff.by:ly!"], from: signed) == .badValue(field: "signoff.by", value: "ly!", .parties))
    #expect(fault(["signoff.LY:2027-01-01"], from: signed) == .inFuture(field: "signoff.LY", Day("2027-01-01") ?? .first))
    #expect(fault(["signoff.LY.colour:x"], from: signed) == .unknownField("signoff.LY.colour", nearest: "title"))
    #expect(fault(["level:X"]) == .badValue(field: "level", value: "X", .oneOf(["R", "A", "G"])))
    #expect(fault(["opens:A b"]) == .badValue(field: "opens", value: "A b", .id))
    for value in ["6y x 4", "6m", "6m x 0", "6m x 4 later", "x 4"] {
      #expect(fault(["repeats:\(value)"]) == .badValue(field: "repeats", value: value, .repetition))
    }
    let waiting = try step(["waiting.on:LY", "waiting.since:2026-11-20"])
    #expect(
      fault(["waiting.until:2026-11-19"], from: waiting)
        == .badValue(field: "waiting.until", value: "2026-11-19", .dayFrom(Day("2026-11-20") ?? .first)))
    for value in ["LY", "LY 2026-11-01", "LY/x 2026-11-01..2026-11-02", "LY 2026-11-02..2026-11-01", "LY 2026-11-02..2026-12-01"] {
      #expect(fault(["waiting.earlier:\(value)"]) == .badValue(field: "waiting.earlier", value: value, .waits))
    }
  }

  @Test func `a wait is begun, described, handed over and ended`() throws {
    let made = try step([
      "waiting.on:ly", "waiting.purpose:signature", "waiting.since:2026-11-02", "waiting.reminders:2026-11-20, 2026-11-10",
    ])
    #expect(made.presentWait?.reminders.map(\.description) == ["2026-11-10", "2026-11-20"] && made.presentWait?.purpose == .signature)
    let handed = try step(["waiting.next:NE"], from: made)
    #expect(handed.waiting.map(\.on.text) == ["LY", "NE"] && handed.waiting.map(\.until) == [today, nil])
    #expect(handed.presentWait?.purpose == .signature)
    #expect(try step(["waiting.on:"], from: handed).presentWait == nil)
    #expect(handed.remindingToday(today).remindingToday(today).presentWait?.reminders == [today])
  }

  @Test func `earlier waits are written as they are read, and the present one stays`() throws {
    let text = "LY/reply 2026-04-09..2026-05-01 2026-04-20; NE/signature 2026-05-02..2026-05-09"
    let made = try step(["waiting.on:LY", "waiting.earlier:\(text)"])
    #expect(StepNotation.text(made.waiting.filter(\.isOver)) == text && made.presentWait?.on.text == "LY")
    #expect(try step(["waiting.earlier:"], from: made).waiting.count == 1)
  }

  @Test func `a rating is of today, and keeps who gave it and why`() throws {
    let made = try step(["level:A", "level.why:Budget", "level.by:DG", "level.on:2026-11-01"])
    #expect(made.level == Level(level: .amber, on: Day("2026-11-01"), by: "DG", why: .plain("Budget")))
    #expect(try step(["level:R"], from: made).level == Level(level: .red, on: today, by: "DG", why: .plain("Budget")))
    #expect(try step(["level:"], from: made).level == nil)
  }

  @Test func `documents keep their translations and what is not known of them`() throws {
    var old = Step(id: Step.ID("a"), title: .plain("A"))
    old.links = [Attachment(title: .translated(["en": "Draft", "fr": "Projet"]), target: "a.docx")]
    let made = try step(["links:Draft = b.docx; Minutes = m=1.pdf; c.pdf"], from: old)
    #expect(made.links.map(\.target) == ["b.docx", "m=1.pdf", "c.pdf"])
    #expect(made.links.first?.title == .translated(["en": "Draft", "fr": "Projet"]))
    #expect(made.links.last?.title == .plain("c.pdf"))
  }

  @Test func `repetitions and opened roadmaps are written as they are read`() throws {
    let made = try step(["repeats:6m x 4 next", "opens:a-b, c"])
    #expect(made.repeats == Repetition(every: "6m", count: 4, roll: "next") && StepNotation.text(made.repeats) == "6m x 4 next")
    #expect(made.opens.map(\.text) == ["a-b", "c"])
  }

  @Test func `every field that is offered can be set`() throws {
    for field in StepField.keys where !field.contains(".") {
      #expect(fault(["\(field):?"]).map { if case .unknownField = $0 { true } else { false } } != true, "\(field)")
    }
  }

  @Test func `what a field says of a step can be typed again, and changes nothing`() throws {
    let made = try step([
      "title:T", "deliverable:D", "source:S", "notes:N\nM", "blocked:B", "risk:R", "kind:task", "visibility:own", "status:active",
      "started:2026-11-01", "duration:7", "remaining:3", "progress:40", "estimate:5/10/30", "deadline:2027-01-15", "notBefore:2026-10-01",
      "on:2026-12-01", "tags:a, b", "calendar:LY", "phase:p", "parent:c", "owners:LY/mol+mof, NE", "support:IOM",
      "after:b SS+5, r/c FF-2cd",
      "opens:x", "links:T <t.pdf>", "repeats:6m x 4 next", "level:A", "level.why:W", "level.by:Amina", "signoff:each",
      "signoff.threshold:1",
      "signoff.NE:2026-11-20", "signoff.NE.by:Minister", "waiting:NE/signature", "waiting.since:2026-11-02", "waiting.reminders:2026-11-10",
    ])
    for key in StepField.keys + ["signoff.NE", "signoff.NE.by", "signoff.NE.reference"]
    where !["waiting", "waiting.next", "dropped"].contains(key) {
      let text = try #require(StepField.named(key)).text(of: made) { $0.reading(.en, home: .en).text }
      #expect(try step(["\(key):\(text)"], from: made) == made, "\(key) \(text)")
    }
  }
}
