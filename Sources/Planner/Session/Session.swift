import Canvas
import Editor
import RoadmapEngine
import StatusViews
import Wording

/// A person at the planner: the plan, the page and the layers over it, and what was set. Events go in, effects and a picture come out.
package struct Session: Sendable {
  package internal(set) var document: PlanDocument
  package internal(set) var page: Page = .portfolio
  /// The pages to which Esc leads back from a page that is a visit, one after the other.
  var visits = PageVisits()
  var layers = LayerStack()
  var message: Message?
  /// The first key of a command of two keys, while the second one is awaited.
  var prefix: Key?
  var marks = Marks()
  var mouseState = MouseState()
  /// The places that the person has left for others.
  var trail = PlaceTrail()
  /// The last change to steps that can be made again; nil where there is none.
  var lastAct: RepeatedAct?
  var clipboard: Clipboard?
  /// The filter of the page in stable words, or the words of a page that is searched by words; empty for none.
  var filter = ""
  /// The filters that were used before, also at earlier starts.
  package var usedFilters = UsedFilters()
  var trace = ChangeTrace()
  /// Whether the workspace is the sample, in a copy that is removed at the end.
  var isDemo = false
  /// The tour through the sample; nil while there is none.
  var tour: Tour?
  var memories = Page.Memories()
  /// The roadmap that was open last; commands that need a roadmap take it on a page without one.
  private(set) var lastRoadmap: Roadmap.ID?
  var preferences: Preferences
  var files: FileState
  var texts = TypedTexts()
  private(set) var display: Display
  let resources: Resources
  var shown = ShownPage()

  /// - Parameters:
  ///   - width: the columns of the terminal.
  ///   - height: the lines of the terminal.
  ///   - glyphs: the richest glyphs that the terminal can show.
  ///   - brokenFiles: the files that could not be read.
  ///   - parties: returns the shipped parties.
  ///   - exchangeFolders: returns the folders that the form of exchanges proposes.
  ///   - isInGit: whether the workspace lies in a git repository.
  ///   - newID: makes the id of a new step.
  package init(
    _ document: PlanDocument, language: Language, theme: String, themes: [ThemeChoice], keyboard: Keyboard = .qwerty,
    digits: Wording.Digits = .western, signs: Signs = .unicode, table: TableChoice = TableChoice(),
    templates: @escaping @Sendable () -> [Roadmap], parties: @escaping @Sendable () -> [Party] = { [] },
    bodies: [Body], width: Int, height: Int, glyphs: Glyphs, brokenFiles: [FileTrouble] = [],
    exchangeFolders: @escaping @Sendable () -> [String] = { [] }, isInGit: Bool = false,
    newID: @escaping @Sendable () -> Step.ID
  ) {
    self.document = document
    preferences = Preferences(language: language, themeID: theme, keyboard: keyboard, digits: digits, signs: signs, table: table)
    files = FileState(broken: brokenFiles)
    display = Display(width: width, height: height, glyphs: glyphs, signs: signs)
    resources = Resources(
      themes: themes, templates: templates, parties: parties, bodies: bodies, exchangeFolders: exchangeFolders, isInGit: isInGit,
      newID: newID)
    settle()
  }

  var workspace: Workspace { document.workspace }
  var schedule: Schedule { document.schedule }
  package var language: Language { preferences.language }
  package var themeID: String { preferences.themeID }
  package var isMouseUsed: Bool { preferences.isMouseUsed }
  package var wording: Wording { Wording(language, home: workspace.language, digits: preferences.digits, zone: memories.news.zone) }
  /// The source of what is said of single steps; it lists no roadmaps.
  var source: ViewSource { ViewSource(workspace, schedule, wording, roadmaps: []) }
  package var width: Int { display.width }
  package var height: Int { display.height }
  var glyphs: Glyphs { display.glyphs }
  var isLargeEnough: Bool { width >= 60 && height >= 16 }

  // MARK: Events

  /// Takes what the terminal reports, and returns what the program is to do.
  package mutating func handle(_ event: Event) -> [Effect] {
    let effects = followingTrail { $0.respond(to: event) }
    offerRecoveredText()
    settle()
    followTour()
    return needsExchanges ? effects + [.readExchanges] : effects
  }

  private mutating func respond(to event: Event) -> [Effect] {
    if letsGo(at: event) { return [] }
    switch event {
    case .resize(let width, let height):
      display.width = width
      display.height = height
      return []
    case .terminate, .endOfInput: return [.quit]
    case .focused, .filesChanged: return []
    case .tick:
      if isDetailBehind { showSelectedOnTimeline() }
      follow()
      return []
    case .suspendResumed: return [.redraw]
    case .paste(let text):
      paste(text)
      return []
    case .key(let key):
      message = nil
      return typed(key)
    case .burst(let keys): return burst(keys)
    case .mouse(let mouse): return moused(mouse)
    }
  }

  /// Does what a key means in the top layer or, without one, on the page.
  mutating func typed(_ key: Key) -> [Effect] {
    guard let layer = layers.top else { return pressed(key) }
    return layer.press(key, in: &self)
  }

  mutating func say(_ text: String) { message = Message(text: text, tone: .notice) }
  mutating func warn(_ text: String) { message = Message(text: text, tone: .warning) }
  mutating func warn(_ text: KeyedText) { message = Message(text, tone: .warning) }

  /// Draws with other signs from now on.
  mutating func use(_ signs: Signs) {
    preferences.signs = signs
    display.use(signs)
  }

  /// Notes the roadmap of the page as the last open one. Where it is gone, the first page is opened.
  mutating func settleRoadmap() {
    guard let roadmap = page.roadmap else { return }
    if workspace[roadmap] == nil { page = .portfolio } else { lastRoadmap = roadmap }
  }
}
