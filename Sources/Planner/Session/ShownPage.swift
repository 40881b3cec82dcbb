import RoadmapEngine
import StatusViews
import Wording

/// What was worked out for the page that is shown, with the values that it was worked out from.
struct ShownPage: Sendable {
  var rows: [Row] = []
  /// The values from which the rows were made; nil before they are made for the first time.
  var rowsKey: RowsKey?
  var cursors: [Page: ListCursor] = [:]
  /// The index of the row that the details and the line of messages describe. It follows the selection when the keyboard rests: the details
  /// take a thousand bytes to send, and nobody reads them while a key is held.
  var detailedRow = 0
  /// The details of that row, worked out when it changes and not for every frame.
  var details: [ViewSource.Detail] = []
  /// What the line of messages says of that row.
  var detailedStatus = ""
  /// The values from which the details were made; nil before they are made for the first time.
  var detailsKey: DetailsKey?
  /// What decides the dates of the steps of the critical path, by the indices of the rows that were seen.
  var whys: [Int: String] = [:]
  var portfolio = Portfolio()
  var timelineRows = TimelineRows()

  /// The values that decide the rows of a page.
  struct RowsKey: Equatable, Sendable {
    let page: Page
    let filter: String
    let version: Int
    let language: Language
    let showsArchived: Bool
    let collapsed: Set<String>
    let grouping: Board.Grouping
    let sort: TableChoice.Sort?
    let digits: Wording.Digits
    let troubles: [FileTrouble]
    /// How often the exchanges with other parties were read.
    let readings: Int
  }

  /// The values that decide the details of a row.
  struct DetailsKey: Equatable, Sendable {
    let rows: RowsKey
    let row: Int
    /// The index of the selected date of the first page; nil for none.
    let date: Int?
    let width: Int
    let page: Page
    let signs: Signs
    let hasPane: Bool
  }
}
