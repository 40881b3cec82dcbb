import Canvas
import Library
import Planner
import RoadmapEngine
import Testing
import Wording

/// Edits by keys: the state before, the keys, the state after.
@Suite struct EditingTests {
  @Test func `a deadline is changed by its key, saved, undone and made again`() {
    var planner = PlannerFixture()
    planner.press("<enter>/sign the impl<enter>jd<c-u>2027-03-04<enter>")
    #expect(planner.text.contains("Why does the deadline move?") && planner.saves.isEmpty)
    planner.press("Asked by Libya<enter>")
    #expect(planner.saves.map(\.reason) == ["Asked by Libya"])
    #expect(planner.step("sign-protocol")?.deadline == Day("2027-03-04") && planner.saves.count == 1)
    planner.press("u")
    #expect(planner.step("sign-protocol")?.deadline == Day("2027-02-11"))
    planner.press("U")
    #expect(planner.step("sign-protocol")?.deadline == Day("2027-03-04") && planner.saves.count == 3)
  }

  @Test func `a remark is added to the log by its key, and the details show it above the older ones`() {
    var planner = PlannerFixture(width: 120, height: 60)
    planner.press("<enter>/sign the impl<enter>jCSent to Tripoli.<enter>CNo answer yet.<enter>")
    let log = planner.step("sign-protocol")?.log ?? []
    #expect(log.map(\.text) == [.plain("No answer yet."), .plain("Sent to Tripoli.")] && planner.saves.count == 2)
    planner.press("z")
    let text = planner.text
    #expect(text.contains("No answer yet.") && text.contains("Sent to Tripoli."))
    planner.press("u")
    #expect(planner.step("sign-protocol")?.log.count == 1)
  }

  @Test func `somebody who does not want to move a deadline after all is back in the form`() {
    var planner = PlannerFixture()
    planner.press("<enter>/sign the impl<enter>jd<c-u>2027-03-04<enter>Asked<esc>")
    #expect(planner.text.contains("2027-03-04") && planner.saves.isEmpty)
    planner.press("<enter><enter>")
    #expect(planner.step("sign-protocol")?.deadline == Day("2027-03-04") && planner.saves.map(\.reason) == [""])
  }

  @Test func `what somebody else writes is taken over and told, and what is being typed stays`() throws {
    var planner = PlannerFixture()
    planner.press("<enter>/model empl<enter>je<tab><tab><tab><tab><tab><c-u>60")
    var others = planner.session.document.workspace
    let reference = StepReference(Roadmap.ID("ne-ly-labour"), Step.ID("model-contract"))
    try others.apply(try #require(others.changing(reference) { $0.deadline = Day("2027-05-01") }))
    planner.session.othersWrote(others, records: [], brokenFiles: [])
    #expect(planner.text.contains("Somebody else: \"Model employment contract\": Deadline") && planner.text.contains("60"))
    planner.press("<c-s><enter>")
    let step = planner.step("model-contract")
    #expect(step?.duration == 60 && step?.deadline == Day("2027-05-01"))
  }

  @Test func `an act of the command line in the same copy can be undone in the open planner`() throws {
    var planner = PlannerFixture()
    var others = planner.session.document.workspace
    let reference = StepReference(Roadmap.ID("ne-ly-labour"), Step.ID("model-contract"))
    let change = try #require(others.changing(reference) { $0.deadline = Day("2027-05-01") })
    try others.apply(change)
    let record = ChangeRecord(id: "c1", at: "2026-11-24T08:00:00Z", author: Author(party: Party.ID("NE")), change: change)
    planner.session.othersWrote(others, records: [record], brokenFiles: [])
    planner.press("u")
    let former = Library.sample[reference]?.deadline
    #expect(planner.step("model-contract")?.deadline == former && planner.saves.count == 1)
  }

  @Test func `an act that does not fit any more is held until the person decides`() throws {
    for (key, duration) in [("<enter>", 60), ("<esc>", 33)] {
      var planner = PlannerFixture()
      planner.saving = false
      planner.press("<enter>/model empl<enter>je<tab><tab><tab><tab><tab><c-u>60<c-s><enter>")
      let mine = planner.session.document.unsaved
      var others = Library.sample
      let reference = StepReference(Roadmap.ID("ne-ly-labour"), Step.ID("model-contract"))
      try others.apply(try #require(others.changing(reference) { $0.duration = 33 }))
      let conflict = FileTrouble.conflict(.stepChanged(reference, field: "duration"))
      planner.session.conflicted(mine, conflict, others, records: [])
      #expect(planner.text.contains("Not saved: 1 change of yours") && planner.step("model-contract")?.duration == 33)
      planner.press("x")
      #expect(planner.text.contains("Enter makes them over theirs"))
      planner.press(key)
      #expect(planner.step("model-contract")?.duration == duration)
    }
  }

  @Test func `what was done is a page, the latest act first`() {
    var planner = PlannerFixture(width: 120, height: 40)
    planner.press("<enter>/model empl<enter>jx<esc>H")
    planner.session.show(
      planner.saves.map { ChangeRecord(id: "h", at: "2026-11-24T08:00:00Z", author: Author(party: Party.ID("NE")), change: $0) })
    #expect(
      planner.text.contains("24 Nov 2026 08:00") && planner.text.contains("Status planned → done") && planner.text.contains("[H history]"))
    planner.press("<esc>")
    #expect(planner.session.page == .steps(Roadmap.ID("ne-ly-labour")))
  }

  @Test func `before a longer step is confirmed, the other dates that it would move are shown`() {
    var planner = PlannerFixture()
    planner.press("<enter>/model empl<enter>je<tab><tab><tab><tab><tab><c-u>60<c-s>")
    #expect(planner.text.contains("other dates would move") && planner.text.contains("sign-protocol"))
    #expect(planner.saves.isEmpty && planner.step("model-contract")?.duration == 15)
    planner.press("<enter>")
    #expect(planner.step("model-contract")?.duration == 60 && planner.saves.count == 1)
    planner.press("u")
    #expect(planner.step("model-contract")?.duration == 15)
  }

  @Test func `somebody who says no to a preview is back in the form with what was typed`() {
    var planner = PlannerFixture()
    planner.press("<enter>/model empl<enter>je<tab><tab><tab><tab><tab><c-u>60<c-s><esc>")
    #expect(planner.text.contains("60") && planner.saves.isEmpty)
    planner.press("<c-u>15<c-s>")
    #expect(planner.saves.isEmpty && planner.step("model-contract")?.duration == 15)
  }

  @Test func `a key closes the list of moved dates and does its work`() {
    var planner = PlannerFixture()
    planner.press("<enter>/model empl<enter>jx")
    #expect(planner.text.contains("other date"))
    planner.press("?")
    #expect(planner.text.contains("page down"))
  }

  @Test func `why a step lies on its dates is one key away, with the chain of steps that leads there`() {
    var planner = PlannerFixture()
    planner.press("<enter>/sign the impl<enter>jw")
    #expect(planner.text.contains("why these dates") && planner.text.contains("Model employment contract"))
    planner.press("<esc>")
    #expect(!planner.text.contains("why these dates"))
  }

  @Test func `the forecast of a roadmap is a page, and Esc goes back to where it was opened`() {
    var planner = PlannerFixture(width: 120, height: 40)
    planner.press("<enter>F")
    #expect(planner.text.contains("P80") && planner.text.contains("10000 runs") && planner.text.contains("Sign the implementing"))
    planner.press("<esc>")
    #expect(planner.session.page == .steps(Roadmap.ID("ne-ly-labour")))
  }

  @Test func `a wrong value is explained while it is typed and never saved`() {
    var planner = PlannerFixture()
    planner.press("<enter>/model empl<enter>jd<c-u>2027-02-30")
    #expect(planner.text.contains("\"2027-02-30\" cannot be the value of Deadline"))
    planner.press("<enter>")
    #expect(planner.saves.isEmpty && planner.text.contains("2027-02-30"))
    planner.press("<esc><esc>")
    #expect(planner.step("model-contract")?.deadline == Day("2027-01-21"))
    let tabs = String(repeating: "<tab>", count: StepFormKeys.place(of: "duration"))
    planner.press("e\(tabs)<c-u>soon<c-s>")
    #expect(planner.saves.isEmpty && planner.text.contains("\"soon\" cannot be the value") && planner.text.contains("Ctrl+S saves"))
  }

  @Test func `a step is added behind the selected one, in its phase`() {
    var planner = PlannerFixture()
    planner.press("<enter>/model empl<enter>j<esc>aSend the note verbale<c-s>")
    let ids = planner.session.document.workspace[Roadmap.ID("ne-ly-labour")]?.steps.map(\.id.text) ?? []
    #expect(ids.firstIndex(of: "s-fresh") == ids.firstIndex(of: "model-contract").map { $0 + 1 })
    #expect(planner.step("s-fresh")?.phase?.text == "bring-in" && planner.text.contains("Send the note verbale"))
  }

  @Test func `a removed step leaves the trash and no link behind, and comes back with undo`() {
    var planner = PlannerFixture()
    let before = planner.session.document.workspace.roadmaps
    planner.press("<enter>/model empl<enter>j<del><esc>")
    let roadmap = planner.session.document.workspace[Roadmap.ID("ne-ly-labour")]
    #expect(roadmap?.trash.map(\.id.text) == ["model-contract"] && roadmap?.trash.first?.removed?.at == "2026-11-24T08:00:00Z")
    #expect(planner.step("sign-protocol")?.after.map(\.step.step.text) == ["implementing", "approve-ly"])
    planner.press("u")
    #expect(planner.session.document.workspace.roadmaps == before)
  }

  @Test func `owners and links are typed, and completed by the first suggestion`() {
    var planner = PlannerFixture()
    planner.press("<enter>/gazette<enter>jo<c-u>LY/mo<down><enter>")
    #expect(planner.step("gazette")?.owners == [Ownership(party: Party.ID("LY"), bodies: [Body.ID("mol")])])
    planner.press("bpilotreview<down> <f2><c-u>SS+5<enter><enter>")
    #expect(planner.step("gazette")?.after.last == Link(StepReference("pilot-review"), .startToStart, lag: 5))
  }

  @Test func `a filter is saved as a view, found again by Tab, and undone`() {
    var planner = PlannerFixture()
    planner.press("<enter>/visa<c-s>Visa matters<enter>")
    #expect(planner.session.document.workspace.views.map(\.filter) == ["visa"] && planner.saves.count == 1)
    planner.press("<esc>/")
    planner.press("<tab>")
    #expect(planner.text.contains("Filter: view:visa-matters"))
    planner.press("<tab>")
    #expect(planner.text.contains("Filter: party:"))
    planner.press("<esc>u")
    #expect(planner.session.document.workspace.views.isEmpty)
  }

  @Test func `a filter that is wrong or empty cannot be saved as a view`() {
    var planner = PlannerFixture()
    planner.press("/<c-s>")
    #expect(planner.text.contains("Type a filter first"))
    planner.press("+lat<c-s>")
    #expect(planner.text.contains("Did you mean") && planner.saves.isEmpty)
  }

  @Test func `a filter that cannot be meant is explained below it, and stays to be corrected`() {
    var planner = PlannerFixture()
    planner.press("<enter>/statsu:done<enter>")
    #expect(planner.text.contains("no field \"statsu\". Did you mean \"status:\"?") && planner.text.contains("Filter: statsu:done"))
    planner.press("<c-u>status:done<enter>")
    #expect(!planner.text.contains("statsu") && planner.text.contains("Ministers' meeting"))
  }

  @Test func `done is a key, and the key takes it back`() {
    var planner = PlannerFixture()
    planner.press("<enter>/gazette<enter>jx")
    #expect(planner.step("gazette")?.status == .done && planner.step("gazette")?.finished == Day("2026-11-24"))
    planner.press("<esc>x")
    #expect(planner.step("gazette")?.status == .planned && planner.step("gazette")?.finished == nil)
  }

  @Test func `a roadmap is made from a template, renamed and archived`() {
    var planner = PlannerFixture()
    planner.press("aLabour agreement Mali<tab>ML, LY<tab>b<c-s>")
    let id = Roadmap.ID("labour-agreement-mali")
    #expect(planner.session.document.workspace[id]?.steps.count == 40)
    planner.press("e<c-u>Mali and Libya<c-s>")
    #expect(planner.text.contains("Mali and Libya"))
    planner.press("<del>")
    #expect(planner.session.document.workspace[id]?.isArchived == true && !planner.text.contains("Mali and Libya  "))
  }

  @Test func `a party and a body are made, and one that is needed is put aside instead of removed`() {
    var planner = PlannerFixture()
    planner.press("gpasn<tab>Senegal<tab><tab><c-s>")
    #expect(planner.session.document.workspace[Party.ID("SN")]?.name.wordings.map(\.text) == ["Senegal"])
    planner.press("Amol<tab>MoL<tab>Ministry of Labour<c-s>")
    #expect(planner.session.document.workspace[Party.ID("SN")]?.bodies.map(\.id.text) == ["mol"])
    planner.press("/niger<enter><home><del>")
    #expect(planner.session.document.workspace[Party.ID("NE")]?.isArchived == true && planner.text.contains("[archived] Niger"))
    planner.press("<del>")
    #expect(planner.session.document.workspace[Party.ID("NE")]?.isArchived == false)
  }

  @Test func `every command says why it cannot run rather than doing nothing`() {
    var planner = PlannerFixture()
    planner.press("u")
    #expect(planner.text.contains("Nothing to undo."))
    planner.press("y")
    #expect(planner.text.contains("No command on y. ? shows the keys."))
    planner.handle(.paste("dd"))
    #expect(planner.text.contains("Looks like pasted text; nothing was done.") && planner.saves.isEmpty)
  }

  @Test func `keys lead back from everywhere, and q leaves`() {
    var planner = PlannerFixture()
    planner.press("<enter>3<esc><esc><esc>")
    #expect(planner.text.contains("This is the first page."))
    planner.press("<c-c>")
    #expect(planner.text.contains("q quits") && !planner.hasQuit)
    planner.press("q")
    #expect(planner.hasQuit)
  }

  @Test func `what is in the trash can be brought back, or goes for good when its id is typed`() {
    var planner = PlannerFixture()
    planner.press("<enter>/gazette<enter><down><del>")
    #expect(planner.step("gazette") == nil)
    planner.press("T")
    #expect(planner.text.contains("[T trash]") && planner.text.contains("ne-ly-labour/gazette"))
    planner.press("<enter>")
    #expect(planner.step("gazette") != nil && planner.text.contains("The trash is empty."))
    planner.press("u")
    #expect(planner.step("gazette") == nil)
    planner.press("<del>gazett<enter>")
    #expect(planner.text.contains("was not purged: its id was not typed"))
    planner.press("e<enter>")
    #expect(planner.text.contains("Purged ne-ly-labour/gazette") && planner.text.contains("The trash is empty."))
    planner.press("uU")
    #expect(planner.step("gazette") == nil && planner.session.document.workspace.trashed.isEmpty)
  }
}
