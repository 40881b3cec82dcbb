import RoadmapEngine
import StatusViews

/// The rows of the page, the selected one, and what is worked out for the screen.
extension Session {
  var rows: [Row] { shown.rows }

  /// The page under which the cursor is kept.
  private var cursorPage: Page { page.model.cursorPage ?? page }

  var cursor: ListCursor { shown.cursors[cursorPage] ?? ListCursor() }

  var selectedRow: Row? { page.model.selectedRow(in: self) }

  /// The selected row of the list.
  var selectedListRow: Row? { rows.indices.contains(cursor.selected) ? rows[cursor.selected] : nil }

  /// The row that the details and the line of messages describe.
  var detailedRow: Row? {
    if let other = selectedRow, page.model.selectsBesideList(in: self) { return other }
    return rows.indices.contains(shown.detailedRow) ? rows[shown.detailedRow] : nil
  }

  /// Whether the details describe another row than the selected one. A `tick` when the keyboard rests brings them up to date.
  package var isDetailBehind: Bool { shown.detailedRow != cursor.selected }

  /// Lets the details describe the selected row.
  mutating func follow() { shown.detailedRow = cursor.selected }

  /// Selects the row at an index, or the nearest one.
  mutating func select(_ row: Int) {
    var cursor = cursor
    cursor.select(row, of: rows.count, height: layout.rowCount)
    shown.cursors[cursorPage] = cursor
  }

  /// Selects the row of a thing, where the page shows it.
  mutating func select(_ identity: Row.Identity) {
    settle()
    if let row = rows.firstIndex(where: { $0.identity == identity }) { select(row) }
  }

  /// The index of the first unfinished step, which is selected when a roadmap is first opened.
  private var firstOpenRow: Int? {
    guard let roadmap = page.roadmap.flatMap({ workspace[$0] }) else { return nil }
    return rows.firstIndex { row in
      if case .step(let index, _, _, _) = row { !roadmap.steps[index].isFinished } else { false }
    }
  }

  // MARK: Settling

  /// Works out again what the screen shows, where something that decides it has changed. Scrolling is done here and never in `frame`.
  mutating func settle() {
    let former = shown.rowsKey
    settleRows()
    if shown.rowsKey != former || memories.steps.showsDetailOnly { follow() }
    settleDetails()
    page.model.settle(in: &self)
    settleCells()
  }

  private mutating func settleDetails() {
    guard let rowsKey = shown.rowsKey else { return }
    let key = ShownPage.DetailsKey(
      rows: rowsKey, row: shown.detailedRow, date: page == .portfolio ? memories.portfolio.date : nil, width: width, page: page,
      signs: preferences.signs, hasPane: layout.detail != nil)
    guard key != shown.detailsKey else { return }
    shown.detailsKey = key
    let status = detailedRow.map { page.model.status(of: $0, in: self) } ?? ""
    shown.detailedStatus = [contestedStatus(of: detailedRow), status].filter { !$0.isEmpty }.joined(separator: " · ")
    shown.details = key.hasPane ? step(of: detailedRow).map { source.details($0, $1) } ?? [] : []
  }

  private mutating func settleRows() {
    settleRoadmap()
    settleReport()
    settleFindings()
    let key = ShownPage.RowsKey(
      page: cursorPage, filter: filter, version: document.version, language: language, showsArchived: memories.portfolio.showsArchived,
      collapsed: memories.steps.collapsed, grouping: memories.board.grouping, sort: preferences.table.sort, digits: preferences.digits,
      troubles: files.troubles,
      readings: page.model.showsExchanges ? files.exchanges.readings : 0)
    if key != shown.rowsKey {
      if shown.rowsKey?.version != key.version { marks.keep(in: workspace) }
      page.model.prepareRows(in: &self)
      let selected = shown.rowsKey?.page == key.page ? selectedListRow?.identity : nil
      shown.rows = page.model.rows(in: self)
      shown.timelineRows = TimelineRows()
      page.model.takeRows(in: &self)
      shown.rowsKey = key
      if let selected, let row = rows.firstIndex(where: { $0.identity == selected }) { return select(row) }
    }
    if shown.cursors[cursorPage] == nil, filter.isEmpty, let row = firstOpenRow {
      var cursor = ListCursor()
      cursor.reveal(row, of: rows.count, height: layout.rowCount)
      shown.cursors[cursorPage] = cursor
      return
    }
    select(cursor.selected)
    stepOffHeading(1)
  }
}
