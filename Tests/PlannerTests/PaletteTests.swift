import Canvas
import Library
import Planner
import RoadmapEngine
import StatusViews
import Testing
import Wording

@testable import Planner

/// Commands that are found by words, mouse and pasted text.
@Suite struct PaletteTests {
  /// Every command of a page can be found and run by its title in every language, without its key.
  @Test(arguments: Language.allCases) func `every command is found by its title`(language: Language) {
    for command in Command.all where command.name != .palette {
      var planner = PlannerFixture(language: language)
      let title = planner.session.wording.title(command.name)
      planner.press(":" + title)
      guard let palette = planner.session.layers.top as? CommandPalette else {
        Issue.record("no palette for \(title)")
        continue
      }
      #expect(palette.commands.contains(command.name), "\(title)")
    }
  }

  @Test func `a command is found by another word, by a word of another language and by its key`() {
    for (typed, name) in [
      ("due", CommandName.deadline), ("gantt", .timeline), ("échéance", .deadline), ("echeance", .deadline), ("g a", .agenda),
      ("المواعيد", .agenda),
    ] {
      var planner = PlannerFixture()
      planner.press("<enter>:" + typed)
      guard let palette = planner.session.layers.top as? CommandPalette else { return }
      #expect(palette.commands.first == name, "\(typed)")
    }
  }

  @Test func `views are known by name, in the language of the reader first`() {
    for (language, typed, view) in [
      (Language.en, "matrix", StatusView.matrix), (.en, "minister", .overview), (.en, "nofn", .nofn), (.en, "donor", .period),
      (.en, "joint", .matrix), (.fr, "ministre", .overview), (.fr, "matrix", .matrix), (.fr, "matrice", .matrix),
      (.fr, "minister", .overview),
      (.fr, "bailleur", .period), (.ar, "الوزير", .overview), (.ar, "مصفوفة", .matrix), (.en, "ministre", .overview),
    ] {
      var planner = PlannerFixture(language: language)
      planner.press("<enter>:\(typed)")
      #expect((planner.session.layers.top as? CommandPalette)?.hits.first == .report(view), "\(typed)\n\(planner.text)")
      planner.press("<enter>")
      #expect(planner.session.page == .report(view) && planner.session.layers.isEmpty, "\(typed)")
      planner.press("<esc>")
      #expect(planner.session.page.kind == .steps)
    }
    var planner = PlannerFixture()
    planner.press("P:matrix<enter>")
    #expect(planner.session.page == .report(.matrix))
    planner.press("<esc>")
    #expect(planner.session.page == .portfolio)
  }

  @Test func `a synonym never beats a title, and a title of the reader's language comes first`() {
    for (language, typed, name) in [
      (Language.en, "calendar", CommandName.calendars), (.en, "links", .linkLines), (.en, "critical", .critical),
      (.fr, "calendrier", .calendars),
      (.fr, "étapes", .steps), (.fr, "notes", .notes), (.en, "group", .groups), (.en, "filter", .filter), (.fr, "parties", .parties),
    ] {
      var planner = PlannerFixture(language: language)
      planner.press(":\(typed)")
      #expect((planner.session.layers.top as? CommandPalette)?.commands.first == name, "\(typed)\n\(planner.text)")
    }
    // No hit of a worse kind stands before one of a better kind, whatever is typed.
    for language in Language.allCases {
      for word in Set(Command.all.flatMap { "\($0.name.en) \($0.name.fr) \($0.name.others)".split(separator: " ") }) {
        var planner = PlannerFixture(language: language)
        planner.press(":\(word)")
        guard let palette = planner.session.layers.top as? CommandPalette else { continue }
        let groups = palette.fits.map(\.group)
        #expect(groups == groups.sorted(), "\(word)")
      }
    }
  }

  @Test func `letters that are left out and small mistakes still find the command`() {
    for (typed, name) in [
      ("tmln", CommandName.timeline), ("timelnie", .timeline), ("cmdays", .commonDays), ("bselines", .baselines), ("conflcits", .conflicts),
      ("wtd", .why),
    ] {
      var planner = PlannerFixture()
      planner.press("<enter>:\(typed)")
      #expect((planner.session.layers.top as? CommandPalette)?.commands.first == name, "\(typed)\n\(planner.text)")
    }
    var planner = PlannerFixture()
    planner.press("<enter>j:arhcive")
    #expect((planner.session.layers.top as? CommandPalette)?.fits.first?.isFuzzy == true)
  }

  @Test func `what is run from the list says its key for the next time`() {
    var planner = PlannerFixture()
    planner.press(":agen<enter>")
    #expect(planner.session.page == .agenda(nil) && planner.text.contains("agenda · next time: 5"))
    planner.press("<esc>:zoom in<enter>")
    #expect(planner.text.contains("only on: timeline") && planner.session.layers.top != nil)
    planner.press("<esc><esc>:xyzzy<enter>")
    #expect(planner.text.contains("No command for \"xyzzy\""))
  }

  @Test func `a saved view is found by its id and by its title, and applied`() {
    for (typed, way) in [("late-li", "<enter>"), ("late in lib", "<enter>4"), ("view:late", "gk"), ("late in lib", "")] {
      var planner = PlannerFixture()
      var fresh = Library.sample
      fresh.views = [SavedView(id: SavedView.ID("late-libya"), title: .plain("Late in Libya"), filter: "party:LY +late")]
      planner.session.reloaded(fresh, records: [], brokenFiles: [])
      planner.press(way + ":" + typed)
      #expect(planner.text.contains("Late in Libya · party:LY +late"))
      planner.press("<enter>")
      #expect(planner.session.filter == "view:late-libya" && planner.session.layers.top == nil, "\(typed)")
      #expect(
        planner.session.page.kind == (way == "gk" ? .portfolio : planner.session.page.kind) && planner.kept.texts == ["view:late-libya"])
    }
    var planner = PlannerFixture()
    var fresh = Library.sample
    fresh.views = [SavedView(id: SavedView.ID("broken"), filter: "due.by:never")]
    planner.session.reloaded(fresh, records: [], brokenFiles: [])
    planner.press(":broken<enter>")
    #expect(planner.session.filter.isEmpty && planner.session.message?.tone == .error)
  }

  @Test func `a click selects, a second one opens, tabs and hints do what they say, the wheel moves`() {
    var planner = PlannerFixture()
    planner.handle(.mouse(Mouse(.press, x: 10, y: 4)))
    #expect(planner.session.cursor.selected == 1)
    planner.handle(.mouse(Mouse(.press, x: 10, y: 4)))
    let roadmap = planner.session.page.roadmap
    #expect(planner.session.page.kind == .steps && roadmap == Roadmap.ID("gh-ly-skills") || roadmap != nil)
    let before = planner.session.cursor.selected
    planner.handle(.mouse(Mouse(.wheelDown, x: 10, y: 10)))
    #expect(planner.session.cursor.selected == before + 3)
    let tab = planner.session.tabSpots.first { $0.kind == .timeline }
    planner.handle(.mouse(Mouse(.press, x: tab?.columns.lowerBound ?? 0, y: 1)))
    #expect(planner.session.page.kind == .timeline)
    let hint = planner.session.hintSpots.first { $0.command.name == .help }
    planner.handle(.mouse(Mouse(.press, x: hint?.columns.lowerBound ?? 0, y: 23)))
    #expect(planner.text.contains("first row"))
    for x in [-1, 0, 79, 200] { for y in [-1, 0, 12, 23, 99] { planner.handle(.mouse(Mouse(.press, x: x, y: y))) } }
  }

  @Test func `keys that come all at once are text, not commands`() {
    var planner = PlannerFixture()
    planner.press("<enter>")
    let before = planner.session.workspace.roadmaps
    planner.handle(.burst("dear colleagues x x".map { Key.character($0) } + [.enter]))
    #expect(
      planner.text.contains("Looks like pasted text") && planner.session.layers.top == nil && planner.session.workspace.roadmaps == before)
    planner.press("/")
    planner.handle(.burst("model empl".map { Key.character($0) }))
    #expect(planner.session.filter == "model empl")
    planner.press("<esc>/gazette<enter><esc>")
    planner.handle(.burst("/gazette".map { Key.character($0) } + [.enter, .down, .character("x"), .character("x")]))
    #expect(planner.session.filter == "gazette" && planner.saves.isEmpty, "what comes behind the field is no command")
  }
}

extension CommandPalette {
  /// The commands among the results.
  fileprivate var commands: [CommandName] {
    hits.compactMap { if case .command(let place) = $0 { Command.all[place].name } else { nil } }
  }
}
