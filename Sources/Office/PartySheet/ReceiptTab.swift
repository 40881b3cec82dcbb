import Canvas
import RoadmapEngine
import Wording

/// A tab that tells the party what has become of what it wrote.
struct ReceiptTab {
  private let sheet: PartySheet
  private let lines: [String]
  /// The width of the text in letters, which fits on a page of A4 in portrait without being made smaller.
  private static let width = 90

  init(_ sheet: PartySheet, _ lines: [String]) {
    self.sheet = sheet
    self.lines = lines
  }

  func write(to book: Workbook) throws(WorkbookFault) {
    let tab = try sheet.tab(sheet.wording.receiptTab, in: book)
    try tab.hideGrid()
    try tab.width(Self.width, ofColumn: 0)
    for (row, line) in lines.enumerated() {
      let texts = line.split(separator: "\n", omittingEmptySubsequences: false)
      let count = texts.reduce(0) { $0 + TextWidth.wrap(String($1), columns: Self.width).count }
      // A row of Excel is at most 409 points high.
      try tab.height(min(400, (row == 0 ? 24 : 14) * max(1, count) + 2), ofRow: row)
      try tab.put(line, row, 0, sheet.look(row == 0 ? .title : .facts, wraps: true))
    }
    try tab.protect()
    try tab.paper(isLandscape: false)
  }
}
