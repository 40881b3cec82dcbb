import Canvas
import Exchange
import RoadmapEngine
import Wording

/// The tab of the steps: headings, tags for programs, and a row for each step, of which the open cells may be filled in.
struct StepsTab {
  private let sheet: PartySheet
  /// The first row of steps, behind headings and tags.
  static let firstRow = 2

  /// What is offered in the cells once the lists are written.
  struct Offers {
    fileprivate let tab: Worksheet
    fileprivate let columns: [SheetColumn]
    fileprivate let rows: ClosedRange<Int>?

    /// Offers the words of the lists.
    func offer(_ lists: HiddenTab.Lists) throws(WorkbookFault) {
      guard let rows else { return }
      for (column, list) in [(SheetColumn.status, lists.statuses), (.waiting, lists.parties)] {
        guard let index = columns.firstIndex(of: column) else { continue }
        try tab.offer(list, of: lists.tab, in: SheetRange(rows: rows, columns: index...index), isStrict: column == .status)
      }
    }
  }

  init(_ sheet: PartySheet) { self.sheet = sheet }

  /// Returns the width of a column in letters, which no word of its heading exceeds.
  private func width(_ column: SheetColumn) -> Int {
    // Headings are bold, and have the sign of the filter beside them.
    let words = sheet.wording.heading(column).split(separator: " ").map { TextWidth.columns(String($0)) + 2 }
    return max(usualWidth(column), words.max() ?? 0)
  }

  private func usualWidth(_ column: SheetColumn) -> Int {
    switch column {
    case .number: 7
    case .reference: 12
    case .step: 36
    case .owners, .roadmap: 18
    case .reason, .remark: 24
    case .status, .waiting: 13
    case .progress: 10
    // The names of months are longer in Arabic.
    case .agreed, .forecast, .started, .finished, .proposed: sheet.isRightToLeft ? 15 : 13
    }
  }

  func write(to book: Workbook) throws(WorkbookFault) -> Offers {
    let wording = sheet.wording
    let tab = try sheet.tab(wording.stepsTab, in: book)
    try tab.show()
    let columns = sheet.table.columns
    for (index, column) in columns.enumerated() {
      try tab.width(width(column), ofColumn: index)
      try tab.put(wording.heading(column), 0, index, sheet.look(.head, wraps: true))
      try tab.put(column.tag, 1, index, sheet.look(.tag))
    }
    try tab.height(30, ofRow: 0)
    var row = Self.firstRow
    for (_, rows) in sheet.table.roadmaps {
      for step in rows {
        for (index, column) in columns.enumerated() { try write(step, column, row, index, tab) }
        try tab.height(height(of: step), ofRow: row)
        row += 1
      }
    }
    try tab.freeze(rows: Self.firstRow, columns: (columns.firstIndex(of: .step) ?? 0) + 1)
    if row > Self.firstRow {
      // The filter begins with the tags, so that sorting leaves both rows above in their places.
      try tab.filter(SheetRange(rows: 1...row - 1, columns: 0...columns.count - 1))
      let locked = columns.prefix { !$0.isOpen }.count
      if locked > 0 {
        try tab.refuse(
          in: SheetRange(rows: Self.firstRow...row - 1, columns: 0...locked - 1), title: wording.notToFillIn, wording.whereToWrite)
      }
    }
    try tab.repeatRows(0...0)
    try tab.protect()
    try tab.paper(isLandscape: true)
    return Offers(tab: tab, columns: columns, rows: row > Self.firstRow ? Self.firstRow...row - 1 : nil)
  }

  /// Whether the texts of a column may be broken into lines.
  private static func wraps(_ column: SheetColumn) -> Bool { !column.isDay && column != .number && column != .reference }

  /// Returns the height of a row in points, for its longest text.
  private func height(of step: SheetTable.Row) -> Int {
    let lines = sheet.table.columns.filter(Self.wraps).map { column -> Int in
      guard case .text(let text) = sheet.answers?[step.reference, column] ?? step[column] else { return 1 }
      // The text of a contained step is moved in.
      let room = width(column) - 1 - (column == .step ? 2 * step.depth : 0)
      return TextWidth.wrap(text, columns: max(4, room)).count
    }
    return 4 + 13 * max(1, lines.max() ?? 1)
  }

  private func write(
    _ step: SheetTable.Row, _ column: SheetColumn, _ row: Int, _ index: Int, _ tab: Worksheet
  ) throws(WorkbookFault) {
    let isOpen = column.isOpen && !step.isContainer
    // Excel sorts only rows of which every cell is unlocked, so the grey ones are unlocked too, and refuse what is typed.
    let style: SheetStyle = step.isContainer ? .strong : isOpen ? .normal : .dim
    let format =
      switch column {
      case _ where column.isDay: SheetDays.format(sheet.wording)
      case .progress: "0"
      default: SheetLook.text
      }
    var look = sheet.look(
      column == .step ? (step.isContainer ? .strong : .normal) : style, format: format, wraps: Self.wraps(column),
      indentation: column == .step ? step.depth : 0, isOpen: true)
    if column.isDay { look.alignment = .edge }
    if !isOpen { look.shading = "F2F2F2" }
    if column == .reference { look.style = .tag }
    try tab.put(sheet.answers?[step.reference, column] ?? step[column], row, index, look)
  }
}

extension Worksheet {
  /// Writes a value of a sheet.
  func put(_ value: SheetValue, _ row: Int, _ column: Int, _ look: SheetLook) throws(WorkbookFault) {
    switch value {
    case .empty: try putBlank(row, column, look)
    case .text(let text): try put(text, row, column, look)
    case .number(let number): try put(number, row, column, look)
    case .day(let day): try put(day, row, column, look)
    }
  }
}
