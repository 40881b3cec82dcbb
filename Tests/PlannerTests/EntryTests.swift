import Canvas
import Library
import Planner
import RoadmapEngine
import Testing
import Wording

@testable import Planner

/// Typed text has exactly the effect that it states, and an accidental key changes nothing.
@Suite struct EntryTests {
  // MARK: Fields of several steps

  @Test func `owners of several steps: each party that is not meant keeps what it has`() {
    var planner = PlannerFixture()
    planner.press("<enter>")
    let before = planner.session.document.workspace[Roadmap.ID("ne-ly-labour")]?.steps ?? []
    planner.press("*o<c-f>Libya<enter><tab>mol<c-s>")
    #expect(planner.text.contains("would change") && planner.saves.isEmpty, "\(planner.text)")
    planner.press("<enter><enter>")
    for former in before {
      let now = planner.step(former.id.text)
      let others = former.owners.filter { $0.party != Party.ID("LY") }
      #expect(now?.owners.filter { $0.party != Party.ID("LY") } == others, "\(former.id)")
      #expect(now?.owners.first { $0.party == Party.ID("LY") }?.bodies == [Body.ID("mol")])
    }
  }

  @Test func `tags of several steps: a tag that was not shown stays`() {
    var planner = PlannerFixture()
    planner.press("<enter>/model empl<enter>jetags")
    let steps = ["model-contract", "gazette"].compactMap { planner.step($0) }
    #expect(steps.count == 2)
    var fresh = Library.sample
    for (id, tags) in [("model-contract", ["one", "both"]), ("gazette", ["two", "both"])] {
      guard let roadmap = fresh.roadmaps.firstIndex(where: { $0.id.text == "ne-ly-labour" }),
        let step = fresh.roadmaps[roadmap].index(of: Step.ID(id))
      else { continue }
      fresh.roadmaps[roadmap].steps[step].tags = tags
    }
    planner = PlannerFixture()
    planner.session.reloaded(fresh, records: [], brokenFiles: [])
    planner.press("<enter>/model empl or gazette<enter>*e<c-f>tags<enter>new<c-s><enter>")
    #expect(planner.step("model-contract")?.tags == ["one", "both", "new"] && planner.step("gazette")?.tags == ["two", "both", "new"])
  }

  // MARK: Completion

  @Test(arguments: [
    ("MODEL", "model-contract"), ("CONTRAT travail", "model-contract"), ("empl contract", "model-contract"),
    ("contract EMPL", "model-contract"),
    ("modelempl", "model-contract"),
  ]) func `a step is completed by words in any order, whatever their case and accents`(typed: String, id: String) {
    var planner = PlannerFixture(language: typed.hasPrefix("CONTRAT") ? .fr : .en)
    planner.press("<enter>/gazette<enter>je")
    planner.press("<c-f>after<enter><c-u>" + typed)
    #expect(planner.text.contains(id) && !planner.text.contains("cannot be"), "\(planner.text)")
    planner.press("<down><c-s>")
    #expect(
      planner.saves.flatMap(\.edits).isEmpty || planner.step("gazette")?.after.map(\.step.step.text) == [id]
        || planner.session.layers.top != nil
    )
  }

  @Test func `a number is the step with that number, and one that there is not is refused`() throws {
    var planner = PlannerFixture()
    planner.press("<enter>aNew one<tab><tab><tab><tab><tab><tab>4.99<c-s>")
    #expect(planner.saves.isEmpty && planner.text.contains("There is no step"))
    planner.press("<c-u>1.1<c-s>")
    let steps = planner.session.document.workspace[Roadmap.ID("ne-ly-labour")]?.numberedSteps
    let first = try #require(steps?.first { $0.number == "1.1" }?.id)
    #expect(planner.step("s-fresh")?.after.map(\.step.step) == [first])
  }

  // MARK: Keys

  /// Symbols are typed by accident: on an AZERTY keyboard without Shift, on another keyboard instead of a letter.
  @Test func `no single sign changes the plan`() {
    for page in Page.Kind.allCases {
      for command in Command.all(on: page) where command.changesPlan {
        for stroke in command.strokes where stroke.prefix == nil {
          if case .character(let character) = stroke.key { #expect(character.isLetter, "\(command.name) \(character)") }
        }
      }
    }
  }

  @Test(arguments: ["", "<enter><enter><esc>", "<enter>3", "4", "5", "6", "7", "gp", "<enter>gl", "gk", "gd", "gx"])
  func `every command that changes the plan at once is known to do so`(way: String) {
    var planner = PlannerFixture()
    planner.press(way)
    let version = planner.session.document.version
    for command in Command.all(on: planner.session.page.kind) where !command.changesPlan {
      var session = planner.session
      _ = session.run(command)
      #expect(session.document.version == version, "\(command.name) \(way)")
    }
  }

  @Test(arguments: Keyboard.allCases) func `no sign moves a step on the timeline`(keyboard: Keyboard) {
    for character in "()<>[]{}+-=*/%&\"'_çàé!;:,?.$^" {
      var planner = PlannerFixture(keyboard: keyboard)
      planner.press("<enter>/model empl<enter>j3")
      planner.handle(.key(.character(character)))
      #expect(planner.saves.isEmpty, "\(character)")
    }
  }

  @Test func `behind the key for moving, letters move what is selected`() {
    var planner = TimelineKeyTests.planner(on: "model-contract")
    planner.press("ml")
    #expect(planner.step("model-contract")?.notBefore == Day("2026-12-04"))
    planner.press("mhmL")
    #expect(planner.step("model-contract")?.notBefore == nil && planner.step("model-contract")?.duration == 19)
    planner.press("mH")
    #expect(planner.step("model-contract")?.workingDays == 15)
  }

  // MARK: Lists that are searched

  @Test func `from the first letter of a search until somebody goes to a row, Space is a blank of the search`() {
    var planner = PlannerFixture()
    planner.press("<enter>/gazette<enter>jbsign impl prot")
    guard let editor = planner.session.layers.top as? LinkEditor else {
      Issue.record("no links")
      return
    }
    #expect(!editor.isChanged && editor.search.text == "sign impl prot" && planner.text.contains("letters and Space search"))
    planner.press("<down> ")
    guard let ticked = planner.session.layers.top as? LinkEditor else { return }
    #expect(ticked.isChanged && ticked.search.text == "sign impl prot")
  }

  @Test func `of a list with one hit Space does not mark either, before somebody goes to it`() {
    var list = PickList(
      over: Form(NewRoadmapForm(), title: "", fields: []), title: "", items: [PickList.Item("LY/mol", "Ministry of Labour")], chosen: [])
    for key in "ministry of" { _ = list.handle(.character(key)) }
    #expect(list.chosen.isEmpty && list.search.text == "ministry of" && list.shown.count == 1)
    _ = list.handle(.down)
    _ = list.handle(.character(" "))
    #expect(list.chosen == ["LY/mol"])
  }

  // MARK: The palette

  @Test(arguments: ["sort", "sor", "edi", "trier"]) func `letters that may mean something else change nothing`(typed: String) {
    for way in ["", "<enter>/model empl<enter>j", "<enter>3", "4", "5", "6", "gp"] {
      var planner = PlannerFixture()
      planner.press(way + ":" + typed + "<enter>")
      #expect(planner.saves.isEmpty && planner.session.document.unsaved.isEmpty, "\(typed) \(way)")
    }
  }

  @Test func `a changing command that is found by another language is named first, and run by a second Enter`() {
    var planner = PlannerFixture()
    planner.press("<enter>/model empl<enter>j:termin<enter>")
    #expect(planner.text.contains("Enter again runs: done") && planner.saves.isEmpty)
    planner.press("<enter>")
    #expect(planner.step("model-contract")?.status == .done)
  }

  @Test func `a title in the person's language goes before other words`() {
    for (language, typed, name) in [
      (Language.en, "step", CommandName.steps), (.en, "undo", .undo), (.en, "add", .add), (.fr, "étapes", .steps), (.fr, "ajouter", .add),
      (.ar, "إضافة", .add), (.en, "quit", .quit),
    ] {
      var planner = PlannerFixture(language: language)
      planner.press("<enter>:" + typed)
      guard let palette = planner.session.layers.top as? CommandPalette, case .command(let place)? = palette.hits.first else { continue }
      #expect(Command.all[place].name == name, "\(typed)")
    }
  }

  // MARK: The cursor after an undo

  @Test func `after an undo the cursor is on what changed`() {
    var planner = PlannerFixture()
    planner.press("gp<home>")
    let first = planner.session.selectedRow?.identity
    planner.press("e<tab><tab><c-u>GH<c-s>")
    #expect(planner.saves.count == 1)
    planner.press("<end>u")
    #expect(planner.session.selectedRow?.identity == first)
  }

  @Test func `what an undo takes away leaves the cursor where it was before`() {
    var planner = PlannerFixture()
    planner.press("gp<home>jj")
    let former = planner.session.selectedRow?.identity
    planner.press("aSN<tab>Senegal<c-s>")
    #expect(planner.session.selectedRow?.identity == .party(Party.ID("SN")))
    planner.press("u")
    #expect(planner.session.selectedRow?.identity == former)
  }

  @Test func `a step that comes back is selected`() {
    var planner = PlannerFixture()
    planner.press("<enter>/model empl<enter>j<del><esc><esc>")
    planner.press("<home>u")
    #expect(planner.session.selectedRow?.identity == .step(Step.ID("model-contract")))
  }
}
