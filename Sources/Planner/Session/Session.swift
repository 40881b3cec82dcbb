import Canvas
import Editor
import RoadmapEngine
import StatusViews
import Wording

/// A person at the planner: what is open, what is selected, what lies over it. Events go in, effects and a picture come out.
package struct Session: Sendable {
  package internal(set) var document: PlanDocument
  package internal(set) var page: Page = .portfolio
  package internal(set) var language: Language
  package internal(set) var themeID: String
  var keyboard: Keyboard
  /// Of Arabic.
  var digits: Wording.Digits
  /// Set by the program around: the size of the terminal, in cells.
  package private(set) var width: Int
  package private(set) var height: Int
  /// The richest ones that the terminal can show.
  private let terminalGlyphs: Glyphs
  var signs: Signs { didSet { glyphs = signs.glyphs(terminalGlyphs) } }
  private(set) var glyphs: Glyphs
  let themes: [ThemeChoice]
  /// What a new roadmap can be made from.
  /// Read when somebody makes a roadmap, and not at every start.
  let templates: @Sendable () -> [Roadmap]
  /// Described bodies that a template may name.
  let bodies: [Body]
  /// Files that could not be read, for the header.
  var brokenFiles: [FileTrouble] { didSet { fileTroubles = brokenFiles } }
  /// What is wrong with any file, for the page of problems; those that could not be read, until somebody has looked further.
  var fileTroubles: [FileTrouble]
  var findings = Findings()
  let newID: @Sendable () -> Step.ID

  var layers = LayerStack()
  /// Pressed, and waiting for the key that says which command of its group is meant.
  var prefix: Key?
  var message: Message?
  var marks = Marks()
  var clipboard: Clipboard?
  var filter = ""
  /// Those that were used before, also at earlier starts.
  package var usedFilters = UsedFilters()
  package internal(set) var isMouseUsed = true
  var showsArchived = false
  /// Whether the first page shows a month beside the next dates; nil: where there is room for both.
  var showsMonth: Bool?
  var showsDetailOnly = false
  var collapsed: Set<String> = []
  var timeline = TimelineWindow()
  /// Whether the timeline draws the links of all rows; nil: where there is room.
  var showsLinks: Bool?
  var board = Board()
  /// nil: nobody has looked at a calendar yet.
  var calendar: CalendarPlace?
  var common: CommonSearch?
  var reportTop = 0
  var pageBeforeReport: Page = .portfolio
  var forecast: MadeForecast?
  var report: MadeReport?
  /// How the page of prints was left; nil: as it is opened.
  var printChoice: PrintChoice?
  /// Oldest first, as it was when the page of history was opened.
  var history: [ChangeRecord] = []
  /// The roadmap that was open last, for going back to its steps from anywhere.
  private(set) var lastRoadmap: Roadmap.ID?
  /// The steps whose dates the last edit moved.
  var moved: Set<StepReference> = []
  /// The row that was selected when an act was made, by the id of its record: undoing it goes back there.
  var selections: [String: Row.Identity] = [:]
  var saving: Saving = .saved
  /// What was typed for changes that are made but not on disk yet, oldest first.
  var submittedTexts: [UnsavedText] = []
  /// What was typed before an earlier ending and is still to be offered, oldest first.
  var recoveredTexts: [UnsavedText] = []
  private var cursors: [Page: ListCursor] = [:]
  private(set) var rows: [Row] = []
  private var rowsMadeFor: RowsKey?
  /// The row that the pane of details and the line of messages tell of, and to whose bar the timeline has scrolled. It follows the selection
  /// when the keyboard rests: a pane is a thousand bytes, and who holds a key reads none of them.
  private var detailed = 0
  /// What the pane and the line of messages say of it: worked out when it changes, and not for every frame.
  private(set) var details: [ViewSource.Detail] = []
  private(set) var detailedStatus = ""
  private var detailsMadeFor: DetailsKey?
  /// What decides the dates of the steps on the page of the critical path, by the rows that were seen.
  var whys: [Int: String] = [:]
  var portfolio = Portfolio()
  var timelineRows = TimelineRows()

  enum Saving: Sendable { case saved, saving, failed }

  /// What the rows depend on.
  private struct RowsKey: Equatable {
    let page: Page
    let filter: String
    let version: Int
    let language: Language
    let showsArchived: Bool
    let collapsed: Set<String>
    let grouping: Board.Grouping
    let digits: Wording.Digits
    let fileTroubles: [FileTrouble]
  }

  private struct DetailsKey: Equatable {
    let rows: RowsKey
    let row: Int
    let width: Int
    let page: Page
    let signs: Signs
    let hasPane: Bool
  }

  /// - Parameter newID: makes ids of new steps.
  package init(
    _ document: PlanDocument, language: Language, theme: String, themes: [ThemeChoice], keyboard: Keyboard = .qwerty,
    digits: Wording.Digits = .western, signs: Signs = .unicode, templates: @escaping @Sendable () -> [Roadmap],
    bodies: [Body], width: Int, height: Int, glyphs: Glyphs, brokenFiles: [FileTrouble] = [],
    newID: @escaping @Sendable () -> Step.ID
  ) {
    self.document = document
    self.language = language
    themeID = theme
    self.themes = themes
    self.keyboard = keyboard
    self.digits = digits
    self.templates = templates
    self.bodies = bodies
    self.width = width
    self.height = height
    terminalGlyphs = glyphs
    self.signs = signs
    self.glyphs = signs.glyphs(glyphs)
    self.brokenFiles = brokenFiles
    fileTroubles = brokenFiles
    self.newID = newID
    settle()
  }

  var workspace: Workspace { document.workspace }
  var schedule: Schedule { document.schedule }
  package var wording: Wording { Wording(language, home: workspace.language, digits: digits) }
  /// For what is said of single steps: it lists no roadmaps.
  var source: ViewSource { ViewSource(workspace, schedule, wording, roadmaps: []) }
  var isLargeEnough: Bool { width >= 60 && height >= 16 }

  // MARK: Events

  /// Takes what the terminal reports.
  package mutating func handle(_ event: Event) -> [Effect] {
    defer {
      offerRecoveredText()
      settle()
    }
    switch event {
    case .resize(let width, let height):
      self.width = width
      self.height = height
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

  // MARK: Rows

  /// Shared by the pages that list the same rows.
  private var cursorKey: Page { page.model.cursorPage ?? page }

  var cursor: ListCursor { cursors[cursorKey] ?? ListCursor() }

  var detailedRow: Row? { rows.indices.contains(detailed) ? rows[detailed] : nil }

  /// Whether the details tell of another row than the selected one: a `tick` when the keyboard rests brings them up to date.
  package var isDetailBehind: Bool { detailed != cursor.selected }

  /// Lets the details tell of the selected row.
  mutating func follow() { detailed = cursor.selected }

  var selectedRow: Row? { rows.indices.contains(cursor.selected) ? rows[cursor.selected] : nil }

  mutating func select(_ row: Int) {
    var cursor = cursor
    cursor.select(row, of: rows.count, height: layout.rowCount)
    cursors[cursorKey] = cursor
  }

  /// The first step that is still to be done: where people look when they open a roadmap that has been on its way for years.
  private var firstOpenRow: Int? {
    guard let roadmap = page.roadmap.flatMap({ workspace[$0] }) else { return nil }
    return rows.firstIndex { row in
      if case .step(let place, _, _, _) = row { !roadmap.steps[place].isFinished } else { false }
    }
  }

  /// Selects the row of something, where it is shown.
  mutating func select(_ identity: Row.Identity) {
    settle()
    if let row = rows.firstIndex(where: { $0.identity == identity }) { select(row) }
  }

  /// Works out again what the screen shows, where what it depends on has changed; scrolling is settled here, never in `frame`.
  mutating func settle() {
    let former = rowsMadeFor
    settleRows()
    if rowsMadeFor != former || showsDetailOnly { detailed = cursor.selected }
    settleDetails()
    page.model.settle(in: &self)
  }

  private mutating func settleDetails() {
    guard let rowsMadeFor else { return }
    let key = DetailsKey(
      rows: rowsMadeFor, row: detailed, width: width, page: page, signs: signs, hasPane: layout.detail != nil)
    guard key != detailsMadeFor else { return }
    detailsMadeFor = key
    detailedStatus = detailedRow.map { page.model.status(of: $0, in: self) } ?? ""
    details = key.hasPane ? step(of: detailedRow).map { source.details($0, $1) } ?? [] : []
  }

  private mutating func settleRows() {
    if let roadmap = page.roadmap {
      if workspace[roadmap] == nil { page = .portfolio } else { lastRoadmap = roadmap }
    }
    settleReport()
    settleFindings()
    let key = RowsKey(
      page: cursorKey, filter: filter, version: document.version, language: language, showsArchived: showsArchived, collapsed: collapsed,
      grouping: board.grouping, digits: digits, fileTroubles: fileTroubles)
    if key != rowsMadeFor {
      if rowsMadeFor?.version != key.version { marks.keep(in: workspace) }
      page.model.prepareRows(in: &self)
      let selected = rowsMadeFor?.page == key.page ? selectedRow?.identity : nil
      rows = page.model.rows(in: self)
      timelineRows = TimelineRows()
      page.model.takeRows(in: &self)
      rowsMadeFor = key
      if let selected, let row = rows.firstIndex(where: { $0.identity == selected }) { return select(row) }
    }
    if cursors[cursorKey] == nil, filter.isEmpty, let row = firstOpenRow {
      var cursor = ListCursor()
      cursor.reveal(row, of: rows.count, height: layout.rowCount)
      cursors[cursorKey] = cursor
      return
    }
    select(cursor.selected)
    stepOffHeading(1)
  }
}
