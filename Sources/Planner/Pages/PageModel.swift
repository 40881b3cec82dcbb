import Canvas
import RoadmapEngine
import StatusViews
import Wording

/// What one page lists and draws, and where Esc leads from it.
protocol PageModel: Sendable {
  var kind: Page.Kind { get }
  /// The roadmap that it is about; nil: none, or all of them.
  var roadmap: Roadmap.ID? { get }
  /// The command that opens it, which gives it its name.
  var command: CommandName { get }
  /// Where Esc leads; nil: it is the first page, or it goes back to the page from which it was opened.
  var parent: Page? { get }
  /// Whether Esc goes back at once to the page from which it was opened.
  var isVisit: Bool { get }
  /// Whether it is lines of text that scroll as a whole.
  var isText: Bool { get }
  /// Whether a filter of steps goes along from this page to another of them.
  var isFiltered: Bool { get }
  /// Whether its filter is any words, because it lists no steps of a schedule.
  var isSearchedByWords: Bool { get }

  /// Returns the rows as the filter leaves them.
  func rows(in session: Session) -> [Row]
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

  /// Moves the selection by some rows, or scrolls the text by some lines.
  func move(_ rows: Int, in session: inout Session)
  /// Moves by some screens.
  func movePage(_ pages: Int, in session: inout Session)
  /// Goes to the beginning.
  func moveToStart(in session: inout Session)
  /// Goes to the end.
  func moveToEnd(in session: inout Session)
  /// Opens the selected row.
  func open(in session: inout Session) -> [Effect]
  /// Opens the form of what can be added here.
  func add(in session: inout Session)
}

extension PageModel {
  var roadmap: Roadmap.ID? { nil }
  var isVisit: Bool { false }
  var isText: Bool { false }
  var isFiltered: Bool { false }
  var isSearchedByWords: Bool { false }

  func rows(in session: Session) -> [Row] { [] }
  func lines(in session: Session) -> [TextLayout.Line] { [] }
  func areas(of page: Rect, in session: Session) -> PageAreas { PageAreas(body: page) }
  func title(in session: Session) -> String { session.wording.title(command) }
  func emptyText(in session: Session) -> String { "" }

  func move(_ rows: Int, in session: inout Session) { session.moveInList(rows) }
  func movePage(_ pages: Int, in session: inout Session) { move(pages * max(1, session.layout.rowCount - 1), in: &session) }
  func moveToStart(in session: inout Session) { move(-1_000_000, in: &session) }
  func moveToEnd(in session: inout Session) { move(1_000_000, in: &session) }
  func open(in session: inout Session) -> [Effect] { session.openSelected() }
  func add(in session: inout Session) {}
}

/// A page that lists steps of one roadmap or of all, with the selected one in full beside them where there is room.
protocol StepListModel: PageModel {}

extension StepListModel {
  var parent: Page? { roadmap.map { .steps($0) } ?? .portfolio }
  var isFiltered: Bool { true }

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
  func move(_ rows: Int, in session: inout Session) { session.scrollReport(to: session.reportTop + rows) }
  func nothingSelected(in session: Session) -> String { session.wording.selectRoadmap }
}

/// How a page divides what lies between the tabs and the line of messages.
struct PageAreas {
  /// The list with the titles of its columns.
  var body: Rect
  var detail: Rect?
  /// Under the list.
  var lower: Rect?
  /// How many lines the titles of the columns take.
  var heads = 1
  /// How many columns stand left of the bars of the timeline.
  var names = 0
}
