import RoadmapEngine
import Wording

/// A tab that tells the party what has become of what it wrote.
struct ReceiptTab {
  private let sheet: PartySheet
  private let lines: [String]
  /// The width of the text in letters.
  private static let width = 110

  init(_ sheet: PartySheet, _ lines: [String]) {
    self.sheet = sheet
    self.lines = lines
  }

  func write(to book: Workbook) throws(WorkbookFault) {
    let tab = try sheet.tab(sheet.wording.receiptTab, in: book)
    try tab.hideGrid()
    try tab.width(Self.width, ofColumn: 0)
    for (row, line) in lines.enumerated() {
      try tab.height(16 * max(1, (line.count + Self.width - 1) / Self.width), ofRow: row)
      try tab.put(line, row, 0, sheet.look(row == 0 ? .title : .facts, wraps: true))
    }
    try tab.protect()
    try tab.paper(isLandscape: false)
  }
}
