import Canvas
import RoadmapEngine
import StatusViews
import Wording

/// Writes a section of a report as a tab: title and facts, the table with a frozen head and a filter, and the notes below it.
struct ReportSheet {
  private let table: OfficeTable
  private let report: Report
  private let wording: Wording
  /// Whether the tab holds what is said about the whole report.
  private let isFirst: Bool
  private let book: Workbook
  private let sheet: Worksheet
  private var row = 0
  /// The first row of the table below its head.
  private var first = 0
  private let hasGroups: Bool
  private let widths: [Int]

  /// - Parameter title: of the tab.
  init(
    _ table: OfficeTable, of report: Report, _ wording: Wording, title: String, isFirst: Bool, in book: Workbook
  ) throws(WorkbookFault) {
    self.table = table
    self.report = report
    self.wording = wording
    self.isFirst = isFirst
    self.book = book
    sheet = try book.add(title)
    hasGroups = table.section.rows.contains(where: \.isGroup)
    widths = ReportSheet.widths(table, hasGroups: hasGroups, wording)
  }

  private var columns: Int { table.section.rows.isEmpty ? 1 : table.columns.count + (hasGroups ? 1 : 0) }
  private var isRightToLeft: Bool { wording.language == .ar }

  /// Returns the width of each column in letters.
  private static func widths(_ table: OfficeTable, hasGroups: Bool, _ wording: Wording) -> [Int] {
    guard !table.section.rows.isEmpty else { return [100] }
    func width(_ longest: Int, _ most: Int) -> Int { max(6, min(longest + 3, most)) }
    var widths: [Int] = []
    let words = table.columns.count { $0.wraps }
    if hasGroups {
      let groups = table.section.rows.compactMap { $0.group.map { TextWidth.columns($0.parts.joined(separator: " ")) } }
      widths.append(width(max(groups.max() ?? 0, TextWidth.columns(wording.columnGroup) + 2), 22))
    }
    for column in table.columns {
      if column.isTime {
        widths.append(4)
      } else {
        // The arrow of the filter stands beside the title.
        var longest = TextWidth.columns(column.title) + 2
        for row in table.section.rows where !row.isGroup {
          let cell = table.cell(row, column)
          longest = max(longest, TextWidth.columns(cell.text) + 2 * cell.depth)
        }
        widths.append(width(longest, column.wraps ? (words > 3 ? 30 : 44) : 60))
      }
    }
    return widths
  }

  // MARK: The tab

  /// Writes the tab.
  mutating func write() throws(WorkbookFault) {
    if isRightToLeft { try sheet.runFromRightToLeft() }
    try sheet.hideGrid()
    for (column, width) in widths.enumerated() { try sheet.width(width, ofColumn: column) }
    try writeRows()
    try drawChart()
    try sheet.paper(isLandscape: widths.reduce(0, +) > 95)
    let words = wording.sheetPageWords
    let frame = report.frame
    try sheet.numberPages(
      words.before, between: words.between, after: words.after, left: frame?.marking ?? "",
      right: frame.map { ([$0.author] + $0.placeAndDay).filter { !$0.isEmpty }.joined(separator: wording.comma) } ?? "")
  }

  private mutating func writeRows() throws(WorkbookFault) {
    let section = table.section
    try line([report.title], .title)
    try line(report.facts, separator: " · ", .facts)
    if isFirst, !report.summary.isEmpty { try line([report.summary.joined(separator: " ")], .note) }
    try line(section.heading.parts, separator: "  ", .heading)
    if section.rows.isEmpty { try line([section.empty], .note) } else { try writeTable() }
    for note in section.notes { try line([note], .note) }
    if isFirst {
      if report.hasBars { try line([wording.legend(.unicode, separator: "   ")], .note) }
      for note in report.notes { try line([note], .note) }
    }
  }

  /// Writes texts side by side over the whole width; nothing for empty ones.
  private mutating func line(_ texts: [String], separator: String = "", _ style: SheetStyle) throws(WorkbookFault) {
    let text = texts.map { TextWidth.printableLine($0) }.joined(separator: TextDirection.separator(wording, separator))
    guard !text.isEmpty else { return }
    let room = max(20, widths.reduce(0, +))
    let lines = (TextWidth.columns(text) * (style == .title ? 3 : 2) / 2 + room - 1) / room
    let height = (style == .title ? 20 : 14) * max(1, min(lines, 12)) + (style == .note ? 2 : 4)
    try sheet.height(height, ofRow: row)
    let look = SheetLook(style, wraps: true, isRightToLeft: isRightToLeft)
    try sheet.merge(SheetRange(rows: row...row, columns: 0...(columns - 1)), text, look, isPrintable: true)
    row += 1
  }

  // MARK: The table

  private mutating func writeTable() throws(WorkbookFault) {
    let head = row
    try writeHead()
    var group = ""
    for row in table.section.rows {
      if let heading = row.group { group = heading.parts.joined(separator: " ") } else { try write(row, group) }
    }
    try sheet.freeze(rows: head + 1)
    try sheet.repeatRows(head...head)
    try sheet.filter(SheetRange(rows: head...(row - 1), columns: 0...(columns - 1)))
    first = head + 1
  }

  /// The most rows of which a chart is drawn.
  private static let chartedRows = 25

  /// Draws the numbers of the charted column below everything else.
  private func drawChart() throws(WorkbookFault) {
    guard !hasGroups, let column = table.columns.firstIndex(where: \.isCharted), let name = table.columns.firstIndex(where: \.isName),
      row > first
    else { return }
    let rows = first...(first + min(table.section.rows.count, Self.chartedRows) - 1)
    let series = SheetChart.Series(
      table.columns[column].title, labels: SheetRange(rows: rows, columns: name...name),
      values: SheetRange(rows: rows, columns: column...column),
      colour: OfficeColours.edge)
    let title = table.section.heading.isEmpty ? report.title : table.section.heading.title
    try sheet.draw(SheetChart(.bars, title: "\(title) · \(table.columns[column].title)", [series]), of: sheet, row + 1, 0)
  }

  private mutating func writeHead() throws(WorkbookFault) {
    if table.columns.contains(where: \.isTime) { try sheet.height(52, ofRow: row) }
    var place = 0
    if hasGroups {
      try sheet.put(wording.columnGroup, row, place, SheetLook(.head, wraps: true, isRightToLeft: isRightToLeft))
      place += 1
    }
    for column in table.columns {
      let title = column.isTime && !column.upper.isEmpty ? "\(column.upper) \(column.title)" : column.title
      let look = SheetLook(
        .head, alignment: column.kind == .number ? .end : column.isTime ? .middle : .start, wraps: !column.isTime,
        isTurned: column.isTime, isRightToLeft: isRightToLeft)
      try sheet.put(title, row, place, look)
      place += 1
    }
    row += 1
  }

  /// Returns the height of a row in points: most programs work it out themselves only when a cell is edited.
  private func height(_ cells: [OfficeCell], _ group: String) -> Int {
    let texts = (hasGroups ? [group] : []) + zip(table.columns, cells).map { $0.wraps ? $1.text : "" }
    let lines =
      zip(texts, widths).map { text, width in
        TextWidth.columns(text) < width ? 1 : TextWidth.wrap(text, columns: max(4, width)).count
      }.max() ?? 1
    return 4 + 13 * max(1, lines)
  }

  private mutating func write(_ row: Report.Row, _ group: String) throws(WorkbookFault) {
    let cells = table.cells(row)
    try sheet.height(height(cells, group), ofRow: self.row)
    var place = 0
    if hasGroups {
      try sheet.put(group, self.row, place, SheetLook(.dim, wraps: true, isRightToLeft: isRightToLeft))
      place += 1
    }
    for (column, cell) in zip(table.columns, cells) {
      try put(cell, of: column, at: place)
      place += 1
    }
    self.row += 1
  }

  private func put(_ cell: OfficeCell, of column: OfficeTable.Column, at place: Int) throws(WorkbookFault) {
    var look = SheetLook(
      SheetStyle(cell.tone), wraps: column.wraps, indentation: column.isName ? cell.depth : 0, isRightToLeft: isRightToLeft)
    let format = SheetFormat(wording: wording)
    switch cell.value {
    case .number(let number):
      look.alignment = isRightToLeft && TextDirection.hasLetters(cell.text) ? .edge : .end
      if let way = format.number(number, as: cell.text), book.hasRoom(for: way) {
        look.format = way
        return try sheet.put(number, row, place, look)
      }
    case .day(let day):
      if let way = format.day(day, as: cell.text), book.hasRoom(for: way) {
        look.format = way
        look.alignment = .edge
        return try sheet.put(day, row, place, look)
      }
    case .time(let part):
      look.shading = OfficeColours.shading(part)
      look.alignment = .middle
    case .text: break
    }
    try sheet.put(cell.text, row, place, look)
  }
}
