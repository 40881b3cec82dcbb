import Canvas
import Library
import RoadmapEngine
import Testing

/// The calendar, the lists and the link editor over forms: the state before, the keys, the state after.
@Suite struct PickerTests {
  /// Returns a planner with a step of the labour agreement selected.
  private func planner(_ words: String = "model empl") -> PlannerFixture {
    var planner = PlannerFixture()
    planner.press("<enter>/\(words)<enter>j")
    return planner
  }

  private func deadline(_ keys: String) -> String? {
    var planner = planner()
    planner.press("d\(keys)<enter><enter>")
    return planner.step("model-contract")?.deadline?.description
  }

  // MARK: Calendar

  @Test(
    arguments: [
      ("<right>", "2027-01-22"), ("<left>", "2027-01-20"), ("<down>", "2027-01-28"), ("<up>", "2027-01-14"), ("<pgdn>", "2027-02-21"),
      ("<pgup>", "2026-12-21"), ("<s-pgdn>", "2028-01-21"), ("<s-pgup>", "2026-01-21"), ("<home>", "2027-01-01"), ("<end>", "2027-01-31"),
      ("<c-u>+2w", "2026-12-08"), ("<c-u>fri", "2026-11-27"), ("<c-u>+10wd.LY", "2026-12-08"), ("<c-u>2027-01-31<pgdn>", "2027-02-28"),
    ])
  func `keys of the calendar lead to a day`(keys: String, day: String) {
    #expect(deadline(keys) == day)
  }

  @Test func `Del takes the date away, and so does Enter on an emptied text`() {
    for keys in ["<del>", "<c-u><enter>", "<c-u><bs><enter>"] {
      var planner = planner()
      planner.press("d\(keys)<enter>")
      #expect(planner.step("model-contract")?.deadline == nil && planner.saves.count == 1, "\(keys)")
    }
  }

  @Test func `the calendar of an empty field offers today, and Enter takes it`() {
    var planner = planner("evaluation")
    planner.press("d<enter>")
    #expect(planner.step("evaluation")?.deadline == Day("2026-11-24"))
  }

  @Test func `Esc goes back to the form with the date that was there, and from a date alone asks once`() {
    var planner = planner()
    planner.press("e<c-f>deadline<enter><f4><right><esc>")
    #expect(planner.text.contains("2027-01-21") && planner.text.contains("Ctrl+S saves"))
    planner.press("<esc>d<right><esc>")
    #expect(planner.text.contains("Esc again discards the changes"))
    planner.press("<esc>")
    #expect(planner.saves.isEmpty && !planner.text.contains("PgUp/Dn"))
  }

  @Test func `Down on a date that needs no completing opens the calendar`() {
    var planner = planner()
    planner.press("e<c-f>deadline<enter><down>")
    #expect(planner.text.contains("January 2027"))
  }

  @Test func `the days off of both parties are named, with what is estimated, and the next day on which all owners work`() {
    var planner = planner()
    planner.press("d<c-u>2027-03-10")
    #expect(planner.text.contains("LY: ≈ Eid al-Fitr, estimated") && planner.text.contains("NE: works ≈"))
    #expect(planner.text.contains("Not a working day for all owners · next: Mon 15 Mar"))
    planner.press("<c-u>2027-02-05")
    #expect(planner.text.contains("LY: weekend") && planner.text.contains("NE: works"))
    planner.press("<right><right>")
    #expect(planner.text.contains("LY: works") && planner.text.contains("NE: weekend"))
    planner.press("<right>")
    #expect(planner.text.contains("All owners work that day"))
  }

  @Test func `a day to come on which something happened stays in the calendar to be corrected`() {
    var planner = planner()
    planner.press("W<tab><tab><f4><c-u>2027-01-01<enter>")
    #expect(planner.text.contains("Since cannot be 1 Jan 2027: that day is still to"))
    planner.press("<c-u>2026-11-13<enter><c-s>")
    #expect(planner.step("model-contract")?.waiting.last?.since == Day("2026-11-13"))
  }

  @Test func `what is pasted goes to the text of the calendar`() {
    var planner = planner()
    planner.press("d<c-u>")
    planner.handle(.paste("2027-05-05"))
    planner.press("<enter><enter>")
    #expect(planner.step("model-contract")?.deadline == Day("2027-05-05"))
  }

  // MARK: Owners

  @Test func `owners are marked in a list, and the first one marked of a party leads`() {
    var planner = planner("gazette")
    planner.press("o<f4><del>ly/mfa<down> ")
    planner.press("<c-u>ly/mol<down> <enter>")
    #expect(planner.step("gazette")?.owners == [Ownership(party: Party.ID("LY"), bodies: [Body.ID("mfa"), Body.ID("mol")])])
    planner.press("u")
    #expect(planner.step("gazette")?.owners == Library.sample[Roadmap.ID("ne-ly-labour")]?[Step.ID("gazette")]?.owners)
  }

  @Test func `Space takes a mark away, and Esc asks once before marks are lost`() {
    var planner = planner()
    planner.press("o<f4>ne/mol<down> <esc>")
    #expect(planner.text.contains("Esc again discards the changes"))
    planner.press("<esc>")
    #expect(planner.text.contains("LY/mol, NE/mol"))
    planner.press("<f4>ne/mol<down> <enter>")
    #expect(planner.step("model-contract")?.owners.map(\.party.text) == ["LY"])
  }

  @Test func `a step is put into another one that is chosen from a list, never into itself, and not into one that waits for it`() {
    var planner = planner()
    let tabs = String(repeating: "<tab>", count: StepFormKeys.place(of: "parent"))
    planner.press("e\(tabs)<f4>model")
    #expect(planner.text.contains("Inside of") && planner.text.contains("Nothing is found."))
    planner.press("<c-u>committee-ne<enter><c-s>")
    #expect(planner.text.contains("These steps wait for each other in a circle") && planner.saves.isEmpty)
    planner.press("<esc><esc>/<c-u>evaluation<enter>je\(tabs)<f4>social<enter><c-s><enter>")
    #expect(planner.step("evaluation")?.parent != nil)
  }

  // MARK: Links

  @Test func `a link is made, given its type and lag, and taken away again`() {
    var planner = planner("gazette")
    let before = planner.step("gazette")?.after ?? []
    planner.press("bpilotreview<down> <right><s-right><s-right><enter>")
    #expect(planner.step("gazette")?.after == before + [Link(StepReference("pilot-review"), .startToStart, lag: 2)])
    planner.press("bpilotreview<f2><c-u>FF-3cd<enter><left><enter>")
    #expect(planner.step("gazette")?.after.last == Link(StepReference("pilot-review"), .startToStart, lag: -3, unit: .calendarDays))
    planner.press("bpilotreview<down> <enter>")
    #expect(planner.step("gazette")?.after == before)
  }

  @Test func `what shall wait for a step is linked from its side, over roadmaps too`() {
    var planner = planner()
    planner.press("b<tab>gazette<down> <enter>")
    #expect(planner.step("gazette")?.after.last == Link(StepReference("model-contract")))
    let other = planner.session.document.workspace.roadmaps.first { $0.id.text != "ne-ly-labour" }
    let step = other?.steps.last
    planner.press("b\(other?.id.text ?? "")/\(step?.id.text ?? "")<down> <enter>")
    let reference = StepReference(other?.id, step?.id ?? Step.ID(""))
    #expect(planner.step("model-contract")?.after.last == Link(reference))
  }

  @Test func `what only files can say of a link outlives its field`() {
    var planner = PlannerFixture()
    var fresh = planner.session.document.workspace
    let id = Roadmap.ID("ne-ly-labour")
    for roadmap in fresh.roadmaps.indices where fresh.roadmaps[roadmap].id == id {
      guard let step = fresh.roadmaps[roadmap].index(of: Step.ID("implementing")) else { continue }
      for link in fresh.roadmaps[roadmap].steps[step].after.indices {
        fresh.roadmaps[roadmap].steps[step].after[link].unknown = [UnknownMember(key: "note", json: "1")]
      }
    }
    planner.session.reloaded(fresh, records: [], brokenFiles: [])
    let tabs = String(repeating: "<tab>", count: StepFormKeys.place(of: "after"))
    planner.press("<enter>/implementing pro<enter><home>je\(tabs)<c-u>approve-ly SS+4<c-s>")
    if planner.saves.isEmpty { planner.press("<enter>") }
    let links = planner.step("implementing")?.after ?? []
    #expect(links.map(\.lag) == [4] && links.allSatisfy { $0.unknown.map(\.key) == ["note"] })
  }

  @Test func `a loop is refused by its name before anything is saved`() {
    var planner = planner()
    planner.press("bsigntheimp<down> ")
    #expect(planner.text.contains("wait for each other") && planner.text.contains("Waits for (1)"))
    planner.press("<esc>")
    #expect(planner.saves.isEmpty)
    planner.press("e<c-f>after<enter><c-u>sign-protocol<c-s>")
    #expect(planner.text.contains("wait for each other") && planner.saves.isEmpty)
  }

  @Test func `what links would move is shown before they are kept, and Esc asks once`() {
    var planner = planner()
    planner.press("b<tab><f2><c-u>FS+40<enter>")
    #expect(planner.text.contains("dates would move") && planner.text.contains("17 Dec 2026 → 2 Mar 2027"))
    planner.press("<esc>")
    #expect(planner.text.contains("Esc again discards the changes"))
    planner.press("<esc>")
    #expect(planner.saves.isEmpty)
  }

  @Test func `a second link of the same type to the same step is refused`() {
    var planner = planner("gazette")
    planner.press("e<c-f>after<enter><c-u>pilot, pilot SS<f4><down><left>")
    #expect(planner.text.contains("There is a link of this type already."))
  }

  @Test func `a blank belongs to the search until somebody goes to a row`() {
    var planner = planner("\"implementing protocol: t\"")
    let before = planner.step("implementing")?.after
    planner.press("bthe com")
    #expect(planner.text.contains("the com") && planner.text.contains("[ ]") && !planner.text.contains("would move"))
    planner.press("<enter>")
    #expect(planner.step("implementing")?.after == before && planner.saves.isEmpty)
    planner.press("o<f4>min of")
    #expect(planner.text.contains("min of"), "\(planner.text)")
    planner.press("<esc><esc>")
    for keys in ["bfollow-up round<down> ", "blegal<up> "] {
      var planner = self.planner("\"implementing protocol: t\"")
      planner.press("\(keys)<enter>")
      #expect(planner.step("implementing")?.after != before, "\(keys)")
    }
  }

  @Test(arguments: [
    (Language.en, "model empl", "3 Dec", "2026-12-03"), (.fr, "contrat de travail", "3 déc.", "2026-12-03"),
    (.fr, "contrat de travail", "demain", "2026-11-25"), (.ar, "model empl", "٣/١٢/٢٠٢٦", "2026-12-03"),
  ])
  func `a day is typed as people write it, over the one that stands there`(language: Language, words: String, keys: String, day: String) {
    var planner = PlannerFixture(language: language)
    planner.press("<enter>/\(words)<enter>jd\(keys)<enter><enter>")
    #expect(planner.step("model-contract")?.deadline == Day(day), "\(planner.text)")
  }

  @Test func `a day with two readings is shown as it is understood before a form is saved`() {
    var planner = planner()
    planner.press("e<c-f>deadline<enter><c-u>5/2/2027<c-s>")
    #expect(planner.saves.isEmpty && planner.text.contains("understood as Fri 5 Feb 2027"), "\(planner.text)")
    planner.press("<c-s><enter>")
    #expect(planner.step("model-contract")?.deadline == Day("2027-02-05") && planner.saves.count == 1)
  }

  @Test func `the calendar shows which day two numbers are understood as`() {
    var planner = planner()
    planner.press("d<c-u>5/2/2027")
    #expect(planner.text.contains("5 Feb 2027") && planner.saves.isEmpty, "\(planner.text)")
    planner.press("<enter><enter>")
    #expect(planner.step("model-contract")?.deadline == Day("2027-02-05"))
  }

  @Test(arguments: ["12:12", "3 4", "1,2", "-2014-07-07", "1.2.3", "3-5"]) func `what is no day is refused by a form`(text: String) {
    var planner = planner()
    planner.press("d<c-u>\(text)<enter>")
    #expect(planner.saves.isEmpty && planner.text.contains("cannot be the value of Deadline"), "\(planner.text)")
  }
}
