import Canvas
import Planner
import RoadmapEngine
import Support
import Testing

/// Values that several people have changed in different ways: how they are seen, and how one of them is decided.
@Suite struct ConflictTests {
  private func planner(
    width: Int = 80, height: Int = 24, language: Language = .en, glyphs: Glyphs = .unicode, author: Author = ContestedSample.niger
  ) -> PlannerFixture {
    PlannerFixture(
      width: width, height: height, language: language, glyphs: glyphs, workspace: ContestedSample.workspace, author: author)
  }

  private func on(_ planner: PlannerFixture) -> String? { planner.step("session-1")?.on?.description }

  @Test(arguments: [(80, 24), (120, 40), (60, 16), (200, 60)])
  func `the page shows the values side by side, and what each would do to dates`(size: (Int, Int)) {
    var planner = planner(width: size.0, height: size.1)
    planner.press("9")
    let first = planner.text
    planner.press("j")
    let second = planner.text
    planner.press("j<right>")
    expectGolden([first, second, planner.text].joined(separator: "\n"), "conflicts-\(size.0)x\(size.1)")
  }

  @Test(arguments: [Language.fr, .ar])
  func `the page speaks other languages`(language: Language) {
    var planner = planner(language: language)
    planner.press("9j")
    var pages = [planner.text]
    for keys in ["<enter><right><right>", "<enter>"] {
      planner.press(keys)
      pages.append(planner.text)
    }
    planner.press("After Ramadan<enter>")
    expectGolden((pages + [planner.text]).joined(separator: "\n"), "conflicts-\(language)")
  }

  @Test func `theirs and ours are decided with a reason, and the row is gone`() {
    var planner = planner()
    planner.press("9jt")
    #expect(on(planner) == "2027-01-26" && planner.text.contains("29 dates move"))
    planner.press("As the minister wishes<enter>")
    #expect(on(planner) == "2027-03-16" && planner.saves.last?.reason == "As the minister wishes")
    #expect(!planner.session.document.workspace.contested.contains { $0.atom == "on" })
    #expect(planner.session.document.made.last?.decided == [DecidedAtom(.step(ContestedSample.step("session-1")), "on")])
    planner = self.planner()
    planner.press("9jo<enter>")
    #expect(on(planner) == "2027-02-02")
  }

  @Test func `the value before is a decision too, and changes nothing in the plan`() {
    var planner = planner()
    planner.press("9jb<enter>")
    #expect(on(planner) == "2027-01-26" && planner.saves.last?.isEmpty == true)
    #expect(planner.session.document.workspace.contested.count == 2)
  }

  @Test func `words are decided with one key, and Esc leaves a date undecided`() {
    var planner = planner()
    planner.press("9jjo")
    #expect(planner.step("procedures")?.title.wordings.first { $0.language == "fr" }?.text == "Fixer les procédures")
    planner.press("<home>jt<esc>")
    #expect(planner.saves.count == 1 && on(planner) == "2027-01-26")
  }

  @Test func `of three sides the arrows turn the one that theirs takes`() {
    var planner = planner()
    planner.press("9jj<right>t")
    #expect(
      planner.step("procedures")?.title.wordings.first { $0.language == "fr" }?.text
        == "Convenir de modes opératoires")
  }

  @Test func `another value is typed into the field that is contested, and nothing else`() {
    var planner = planner()
    planner.press("9jje<c-u>Arrêter un mode opératoire<enter>")
    #expect(planner.step("procedures")?.title.wordings.first { $0.language == "fr" }?.text == "Arrêter un mode opératoire")
    #expect(!planner.session.document.workspace.contested.contains { $0.atom == "title.fr" })
    planner.press("<home>je<c-u>2027-03-23<enter>")
    #expect(planner.text.contains("Reason of the decision") && on(planner) == "2027-01-26")
    planner.press("<enter>")
    #expect(on(planner) == "2027-03-23" && planner.session.document.workspace.contested.count == 1)
  }

  @Test func `in the comparison Enter decides only what was chosen`() {
    var planner = planner()
    planner.press("9j<enter><enter>")
    #expect(planner.text.contains("Choose a value first") && planner.saves.isEmpty)
    planner.press("<right><right><right><enter><enter>")
    #expect(on(planner) == "2027-03-16")
  }

  @Test func `a removal is decided with a reason, and the removed step is in the trash`() {
    var planner = planner()
    planner.press("9t<enter>")
    #expect(planner.step("gazette") == nil)
    #expect(planner.session.document.workspace[Roadmap.ID("ne-ly-labour")]?.trash.contains { $0.id == Step.ID("gazette") } == true)
  }

  @Test func `who has no value of his own can only take those of others`() {
    var planner = planner(author: Author(party: Party.ID("ML"), name: "Keita"))
    planner.press("9jo")
    #expect(planner.text.contains("None of these values is yours alone") && planner.saves.isEmpty)
    planner.press("<right>t<enter>")
    #expect(on(planner) == "2027-02-02")
  }

  @Test func `an undo that opens a conflict again shows it, as the plan on disk has it`() {
    var planner = planner()
    planner.press("9jo<enter>")
    planner.saving = false
    planner.press("u")
    planner.session.saved(as: ContestedSample.workspace, records: [])
    #expect(planner.text.contains("To decide again: ne-ly-labour/session-1") && planner.text.contains("Undone:"))
    #expect(planner.text.contains("▸ Joint committee, session 1"))
  }

  @Test func `the tab is there only while something is contested`() {
    #expect(!PlannerFixture(width: 120).text.contains("conflicts"))
    #expect(planner(width: 120).text.contains("9 conflicts ≠3"))
  }

  @Test func `s goes to the contested step`() {
    var planner = planner()
    planner.press("9js")
    #expect(planner.session.page == .steps(Roadmap.ID("ne-ly-labour")) && planner.text.contains("▸") && planner.text.contains("Fixed date"))
  }

  @Test(arguments: [80, 120])
  func `contested values are marked on every page`(width: Int) {
    let pages = ["", "<enter>/+contested<enter>", "<enter>3/+contested<enter>", "4/+contested<enter>", "5/+contested<enter>", "<enter>7"]
      .map {
        way in
        var planner = planner(width: width, height: 40)
        planner.press("<home>" + way)
        return planner.text
      }
    expectGolden(pages.joined(separator: "\n"), "contested-\(width)")
  }

  @Test func `no size of the window and no key crashes the page`() {
    let keys: [Key] =
      "9999otbeshljkuU/ q?:1245+".map { Key.character($0) } + [
        .enter, .enter, .escape, .left, .right, .down, .up, .pageDown, .tab, .delete,
      ]
    for seed in 0..<20 {
      var random = SeededRandom(seed: seed)
      var planner = planner(author: seed % 2 == 0 ? ContestedSample.niger : Author())
      planner.press("9")
      for _ in 0..<120 {
        if random.chance(4) { planner.handle(.resize(width: random.number(40...200), height: random.number(10...50))) }
        planner.handle(.key(random.one(of: keys)))
        if random.chance(30) { planner.handle(.tick) }
        _ = planner.session.frame()
      }
    }
  }

  @Test func `terminals without Unicode get an ASCII sign`() {
    var planner = planner(width: 120, height: 40, glyphs: .ascii)
    planner.press("<enter>/+contested<enter>j")
    #expect(planner.text.contains("&") && !planner.text.contains("≠"))
    planner.press("9")
    #expect(planner.text.contains("&26 Jan 2027") && !planner.text.contains("≠"))
  }
}

/// An undo that somebody else's act stands in the way of, after a merge.
@Suite struct RefusedUndoTests {
  @Test func `a refused undo names who stands in the way, and the same key goes on to the act before`() throws {
    let gazette = ContestedSample.step("gazette")
    var planner = PlannerFixture(author: ContestedSample.niger)
    planner.press("<enter>/gazette<enter>j%<c-u>5<enter>%<c-u>10<enter>")
    var merged = planner.session.document.workspace
    let change = try #require(merged.changing(gazette) { $0.progress = 60 })
    try merged.apply(change)
    let made = planner.session.document.made
    planner.session.othersWrote(merged, records: made, brokenFiles: [])
    let theirs = ChangeRecord(id: "h-ly", at: "2026-11-24T09:00:00Z", author: ContestedSample.libya, change: change)
    planner.press("u")
    planner.session.show(made + [theirs])
    let text = planner.text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    #expect(text.contains("In the way is what LY S. al-Mahdi did on 24 Nov 2026 09:00"), "\(planner.text)")
    #expect(text.contains("The same key once more: \"Publish in both official gazettes\": Progress % 0 → 5"))
    #expect(planner.step("gazette")?.progress == 60)
  }
}
