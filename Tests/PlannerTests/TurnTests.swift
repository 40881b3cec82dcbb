import Canvas
import RoadmapEngine
import Testing

/// Waiting, sign-off and notes.
@Suite struct TurnTests {
  private func planner(_ words: String = "model empl") -> PlannerFixture {
    var planner = PlannerFixture()
    planner.press("<enter>/\(words)<enter>j")
    return planner
  }

  // MARK: Waiting

  @Test func `today's reminder is one key, and is not set twice`() {
    var planner = planner()
    planner.press("r")
    #expect(planner.step("model-contract")?.presentWait?.reminders.map(\.description) == ["2026-11-24"])
    planner.press("r")
    #expect(planner.text.contains("Reminded today already.") && planner.saves.count == 1)
  }

  @Test func `a wait is ended by a key, and where there is none its keys say so`() {
    var planner = planner()
    planner.press("E")
    #expect(planner.step("model-contract")?.waiting.last?.until == Day("2026-11-24"))
    planner.press("<esc>E")
    #expect(planner.text.contains("Nobody is waited on."))
  }

  @Test func `a step is handed to the other side: the present wait ends and one on the other begins`() {
    var planner = planner()
    planner.press("B")
    let waiting = planner.step("model-contract")?.waiting ?? []
    #expect(waiting.map(\.on.text) == ["LY", "NE"] && waiting.map(\.until) == [Day("2026-11-24"), nil])
    #expect(waiting.last?.purpose == .signature && planner.text.contains("handed to Niger"))
    planner.press("u")
    #expect(planner.step("model-contract")?.waiting.count == 1)
  }

  @Test func `a wait is begun, described and ended in its form`() {
    var planner = planner("gazette")
    planner.press("W<right><tab><right><tab><c-u>2026-11-10<tab><c-u>2026-11-16, 2026-11-20<c-s>")
    let wait = planner.step("gazette")?.presentWait
    #expect(wait?.on.text == "LY" && wait?.purpose == .signature && wait?.since == Day("2026-11-10") && wait?.reminders.count == 2)
    planner.press("<esc>W<tab><tab><tab><tab><c-u>2026-11-23<c-s>")
    #expect(planner.step("gazette")?.waiting.last?.until == Day("2026-11-23"))
    planner.press("W<up>")
    #expect(planner.text.contains("2026-11-10..2026-11-23 2026-11-16 2026-11-20"))
    planner.press("<c-u>NE/reply 2026-10-01..2026-10-05<c-s>")
    #expect(planner.step("gazette")?.waiting == [Waiting(on: Party.ID("NE"), since: Day("2026-10-01") ?? .first, until: Day("2026-10-05"))])
  }

  @Test func `the form of a wait calls the parties by their names`() {
    var planner = planner("gazette")
    planner.press("W<right>")
    #expect(planner.text.contains("< Libya >"))
    planner.press("n")
    #expect(planner.text.contains("< Niger >"))
    planner.press("<c-s>")
    #expect(planner.step("gazette")?.presentWait?.on == Party.ID("NE"))
  }

  @Test func `a part of a wait that nobody has begun is refused with what comes first`() {
    var planner = planner("gazette")
    planner.press("W<tab><tab><c-u>2026-11-10<c-s>")
    #expect(planner.text.contains("goes with Waiting on, which is empty") && planner.saves.isEmpty)
  }

  // MARK: Sign-off

  @Test func `who signed when and with which reference is filled in`() {
    var planner = planner("gazette")
    planner.press("Y<right><right><right><tab><c-u>LY, NE<tab>1<tab><c-u>2026-11-20<tab>Director<tab>NV 7/2026<c-s>")
    let signoff = planner.step("gazette")?.signoff
    #expect(signoff?.kind == .each && signoff?.threshold == 1 && signoff?.by.map(\.text) == ["LY", "NE"])
    #expect(signoff?.given == [Approval(party: Party.ID("LY"), on: Day("2026-11-20"), by: "Director", reference: "NV 7/2026")])
    planner.press("<esc>Y<tab><tab><tab><c-u><c-s>")
    #expect(planner.step("gazette")?.signoff?.given.isEmpty == true)
  }

  @Test func `a signature to come is refused`() {
    var planner = planner()
    planner.press("Y<tab><tab><tab><c-u>2027-11-20")
    #expect(planner.text.contains("that day is still to"))
  }

  // MARK: Everything else of a step

  @Test func `every field of a step can be filled in`() {
    let fields: [(key: String, typed: String, check: (Step) -> Bool)] = [
      ("remaining", "4", { $0.remaining == 4 }), ("support", "IOM/mission", { $0.support == ["IOM/mission"] }),
      ("calendar", "NE", { $0.calendar == "NE" }), ("opens", "gh-ly-skills", { $0.opens.map(\.text) == ["gh-ly-skills"] }),
      ("risk", "Floods", { $0.risk == .plain("Floods") || $0.risk?.wordings.map(\.text) == ["Floods"] }),
      ("repeats", "6m x 4", { $0.repeats == Repetition(every: "6m", count: 4) }),
      ("source", "MoU art. 7", { $0.source?.wordings.map(\.text) == ["MoU art. 7"] }),
      ("links", "Draft = docs/d.docx; b.pdf", { $0.links.map(\.target) == ["docs/d.docx", "b.pdf"] }),
      ("tags", "legal, urgent", { $0.tags == ["legal", "urgent"] }), ("started", "2026-11-02", { $0.started == Day("2026-11-02") }),
      ("blocked", "No quorum", { $0.blocked != nil }), ("notBefore", "2026-12-01", { $0.notBefore == Day("2026-12-01") }),
    ]
    for (key, typed, check) in fields {
      var planner = planner("gazette")
      planner.press("e")
      let place = StepFormKeys.place(of: key)
      planner.press(String(repeating: "<tab>", count: place) + "<c-u>\(typed)<c-s>")
      if planner.saves.isEmpty { planner.press("<enter>") }
      #expect(planner.step("gazette").map(check) == true, "\(key)")
      planner.press("<esc>u")
      #expect(planner.step("gazette") == PlannerFixture().step("gazette"), "\(key)")
    }
  }

  @Test func `a person's own rating has a colour first, then the rest`() {
    var planner = planner("gazette")
    let place = StepFormKeys.place(of: "level")
    planner.press("e" + String(repeating: "<tab>", count: place + 1) + "Budget<c-s>")
    #expect(planner.text.contains("goes with Own rating"))
    planner.press("<s-tab><right><right><c-s>")
    let level = planner.step("gazette")?.level
    #expect(level?.level == .amber && level?.on == Day("2026-11-24") && level?.why != nil)
  }

  // MARK: Notes

  @Test func `notes have several lines, saved by Ctrl+S as one change`() {
    var planner = planner("gazette")
    planner.press("i<c-u>One<enter>Two<up><end>!<c-s>")
    #expect(planner.step("gazette")?.notes?.wordings.first?.text.hasSuffix("One!\nTwo") == true && planner.saves.count == 1)
    planner.press("u")
    #expect(planner.step("gazette")?.notes == PlannerFixture().step("gazette")?.notes)
  }

  @Test func `what was typed is not lost by Ctrl+C, however often it is pressed`() {
    for (open, type) in [("i", "X"), ("e", "X"), ("b", " ")] {
      var planner = planner("gazette")
      planner.press(open + type + "<c-c><c-c><c-c>")
      #expect(planner.text.contains("Ctrl+S saves, Esc again discards"), "\(open)")
    }
  }

  @Test func `typed notes are not lost by one Esc, and Ctrl+Z takes back what was typed`() {
    var planner = planner("gazette")
    planner.press("iX<esc>")
    #expect(planner.text.contains("Ctrl+S saves, Esc again discards"))
    planner.press("<c-z><esc>")
    #expect(!planner.text.contains("Esc again discards") && planner.saves.isEmpty)
  }

  @Test func `notes that somebody else changes meanwhile are replaced only by a second Ctrl+S`() throws {
    var planner = planner("gazette")
    planner.press("iMine")
    var others = planner.session.document.workspace
    let reference = StepReference(Roadmap.ID("ne-ly-labour"), Step.ID("gazette"))
    try others.apply(try #require(others.changing(reference) { $0.notes = .plain("Theirs") }))
    planner.session.othersWrote(others, records: [], brokenFiles: [])
    planner.press("<c-s>")
    #expect(planner.text.contains("Somebody else has changed these notes") && planner.saves.isEmpty)
    planner.press("<c-s>")
    #expect(planner.step("gazette")?.notes?.wordings.first?.text.hasSuffix("Mine") == true && planner.saves.count == 1)
  }

  @Test func `the notes field of a form opens several lines and takes them back`() {
    var planner = planner("gazette")
    planner.press("e<up><f4><c-u>A<enter>B<c-s><c-s>")
    #expect(planner.step("gazette")?.notes?.wordings.first?.text.hasSuffix("A\nB") == true)
  }

  @Test func `a person's own editor gives the notes back as one change; one that fails changes nothing`() throws {
    var planner = planner("gazette")
    planner.press("I")
    let asked = try #require(planner.edits.last)
    #expect(asked.step == StepReference(Roadmap.ID("ne-ly-labour"), Step.ID("gazette")))
    #expect(planner.session.edited(asked.step, .failure(.failed)).isEmpty && planner.text.contains("The editor failed"))
    #expect(!planner.session.edited(asked.step, .success("From outside\nTwo lines")).isEmpty)
    #expect(planner.step("gazette")?.notes?.wordings.contains { $0.text == "From outside\nTwo lines" } == true)
    #expect(planner.session.edited(asked.step, .success("From outside\nTwo lines")).isEmpty && planner.text.contains("Nothing to change."))
  }

  // MARK: Forms

  @Test func `changed fields carry a sign, and Ctrl+Z takes back what was typed into a field`() {
    var planner = planner("gazette")
    planner.press("e!")
    #expect(planner.text.contains("Title           * "))
    planner.press("<c-z>")
    #expect(!planner.text.contains("Title           * "))
    planner.press("<esc>")
    #expect(!planner.text.contains("Tab next"))
  }
}
