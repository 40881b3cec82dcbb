import Canvas
import RoadmapEngine
import StatusViews
import Wording

/// What one page lists and draws, where Esc leads from it, and what shared keys do on it.
protocol PageModel: Sendable {
  var kind: Page.Kind { get }
  /// The roadmap that the page is about; nil for none or all of them.
  var roadmap: Roadmap.ID? { get }
  /// The command that opens the page and gives it its name.
  var command: CommandName { get }
  /// The page to which Esc leads; nil for the first page, and for one that leads back to the page from which it was opened (`isVisit`).
  var parent: Page? { get }
  /// Whether one Esc leads back to the page from which this one was opened. The function that opens such a page calls `visits.begin`.
  var isVisit: Bool { get }
  /// Whether the page shows lines of text, which scroll as a whole, instead of rows.
  var isText: Bool { get }
  /// Whether the page lists steps of a schedule. They can be marked, and a filter stays on the way to another such page.
  var listsSteps: Bool { get }
  /// Whether a saved view can be applied on the page.
  var takesViews: Bool { get }
  /// Whether it shows the exchanges with other parties, which the program reads then.
  var showsExchanges: Bool { get }
  /// Whether its filter is any words, because it lists no steps of a schedule.
  var isSearchedByWords: Bool { get }
  /// The page whose cursor this page shares because both list the same rows; nil for a cursor of its own.
  var cursorPage: Page? { get }
  /// The view that the page of prints shows when it is opened from this page.
  var printedView: StatusView { get }

  /// Brings up to date what the rows are made from. It is called before `rows(in:)`, when the rows may have changed.
  func prepareRows(in session: inout Session)
  /// Returns the rows that the filter finds.
  func rows(in session: Session) -> [Row]
  /// Works out what the page shows besides its rows. It is called after new rows were made.
  func takeRows(in session: inout Session)
  /// Scrolls, and works out what is seen, after every event.
  func settle(in session: inout Session)
  /// Does what the page does when it has just been opened.
  func opened(in session: inout Session)
  /// Returns the lines of a page of text.
  func lines(in session: Session) -> [TextLayout.Line]
  /// Divides the screen between the tabs and the line of messages.
  func areas(of page: Rect, in session: Session) -> PageAreas
  /// Draws everything between the tabs and the line of messages.
  func draw(in session: Session, _ layout: PageLayout, _ frame: inout Frame)
  /// Returns its name in the line of the tabs.
  func title(in session: Session) -> String
  /// Returns what the line of messages says while it has no rows.
  func emptyText(in session: Session) -> String
  /// Returns why a command that needs a selected row cannot run.
  func nothingSelected(in session: Session) -> String
  /// Returns what the line of messages says of a row: its whole title, and its state.
  func status(of row: Row, in session: Session) -> String
  /// Returns the row to which commands apply; nil if none is selected.
  func selectedRow(in session: Session) -> Row?
  /// Whether the selected row stands beside the list.
  func selectsBesideList(in session: Session) -> Bool
  /// Does what a click on a part of its own means; nil where it has none there.
  func click(_ x: Int, _ y: Int, in session: inout Session) -> [Effect]?
  /// Returns the index of the row at a cell of the screen; nil where there is none that can be selected.
  func row(at x: Int, _ y: Int, in session: Session) -> Int?

  /// Moves the selection by some rows, or scrolls the text by some lines.
  func move(_ rows: Int, in session: inout Session)
  /// Moves by some screens of rows or lines.
  func movePage(_ pages: Int, in session: inout Session)
  /// Goes to the beginning.
  func moveToStart(in session: inout Session)
  /// Goes to the end.
  func moveToEnd(in session: inout Session)
  /// Opens the selected row.
  func open(in session: inout Session) -> [Effect]
  /// Shows today, on a page about days.
  func showToday(in session: inout Session)
  /// Opens the form of what can be added here.
  func add(in session: inout Session)
}

extension PageModel {
  var roadmap: Roadmap.ID? { nil }
  var isVisit: Bool { false }
  var isText: Bool { false }
  var listsSteps: Bool { false }
  var takesViews: Bool { listsSteps }
  var cursorPage: Page? { nil }
  var printedView: StatusView { .matrix }
  var isSearchedByWords: Bool { false }
  var showsExchanges: Bool { false }

  func prepareRows(in session: inout Session) {}
  func rows(in session: Session) -> [Row] { [] }
  func takeRows(in session: inout Session) {}
  func settle(in session: inout Session) {}
  func opened(in session: inout Session) {}
  func lines(in session: Session) -> [TextLayout.Line] { [] }
  func areas(of page: Rect, in session: Session) -> PageAreas { PageAreas(body: page) }
  func title(in session: Session) -> String { session.wording.title(command) }
  func emptyText(in session: Session) -> String { "" }
  func status(of row: Row, in session: Session) -> String { session.status(of: row) }
  func selectedRow(in session: Session) -> Row? { session.selectedListRow }
  func selectsBesideList(in session: Session) -> Bool { false }
  func click(_ x: Int, _ y: Int, in session: inout Session) -> [Effect]? { nil }
  func row(at x: Int, _ y: Int, in session: Session) -> Int? { session.listRow(at: x, y) }

  func move(_ rows: Int, in session: inout Session) { session.moveInList(rows) }
  func movePage(_ pages: Int, in session: inout Session) { move(pages * max(1, session.layout.rowCount - 1), in: &session) }
  func moveToStart(in session: inout Session) { move(-1_000_000, in: &session) }
  func moveToEnd(in session: inout Session) { move(1_000_000, in: &session) }
  func open(in session: inout Session) -> [Effect] { session.openSelected() }
  func showToday(in session: inout Session) {}
  func add(in session: inout Session) {}
}

/// A page that lists steps of one roadmap or of all. The details of the selected one are beside them where there is room.
protocol StepListModel: PageModel {}

extension StepListModel {
  var parent: Page? { roadmap.map { .steps($0) } ?? .portfolio }
  var listsSteps: Bool { true }

  func areas(of page: Rect, in session: Session) -> PageAreas {
    guard session.width >= 120 else { return PageAreas(body: page) }
    let (right, rest) = page.splittingRight(session.width >= 160 ? 64 : 46)
    return PageAreas(body: rest.splittingRight(1).rest, detail: right)
  }

  func nothingSelected(in session: Session) -> String { session.wording.selectStep }
}

/// A page of lines of text.
protocol TextPageModel: PageModel {}

extension TextPageModel {
  var isText: Bool { true }

  func areas(of page: Rect, in session: Session) -> PageAreas { PageAreas(body: page, heads: 0) }
  func draw(in session: Session, _ layout: PageLayout, _ frame: inout Frame) { session.drawReport(layout, &frame) }
  func move(_ rows: Int, in session: inout Session) { session.scrollReport(to: session.memories.text.top + rows) }
  func nothingSelected(in session: Session) -> String { session.wording.selectRoadmap }
}

/// How a page divides what lies between the tabs and the line of messages.
struct PageAreas {
  /// The list with the titles of its columns.
  var body: Rect
  /// The part for the details of the selected row.
  var detail: Rect?
  /// The part under the list.
  var lower: Rect?
  /// How many lines the titles of the columns take.
  var heads = 1
  /// How many columns stand left of the bars of the timeline.
  var names = 0
  /// How many lines a row of the list takes.
  var rowHeight = 1
}
