import Exchange
import RoadmapEngine
import Wording

/// The tab with empty rows in which the party proposes new steps.
struct NewStepsTab {
  private let sheet: PartySheet
  private static let rows = 20

  /// What is offered in the cells once the lists are written.
  struct Offers {
    fileprivate let tab: Worksheet
    fileprivate let rows: ClosedRange<Int>

    /// Offers the titles of the roadmaps.
    func offer(_ lists: HiddenTab.Lists) throws(WorkbookFault) {
      let index = NewStepColumn.allCases.firstIndex(of: .roadmap) ?? 0
      try tab.offer(lists.roadmaps, of: lists.tab, in: SheetRange(rows: rows, columns: index...index))
    }
  }

  init(_ sheet: PartySheet) { self.sheet = sheet }

  func write(to book: Workbook) throws(WorkbookFault) -> Offers {
    let tab = try sheet.tab(sheet.wording.newStepsTab, in: book)
    let count = max(Self.rows, (sheet.answers?.new.count ?? 0) + 1)
    let rows = StepsTab.firstRow...StepsTab.firstRow + count - 1
    for (index, column) in NewStepColumn.allCases.enumerated() {
      try tab.width(column == .step ? 50 : column == .proposed ? 16 : 34, ofColumn: index)
      try tab.put(sheet.wording.heading(column), 0, index, sheet.look(.head, wraps: true))
      try tab.put(column.tag, 1, index, sheet.look(.tag))
      let look = sheet.look(
        .normal, format: column == .proposed ? SheetDays.format(sheet.wording) : SheetLook.text, wraps: column != .proposed, isOpen: true)
      for row in rows {
        let written = sheet.answers?.new.dropFirst(row - rows.lowerBound).first?[column]
        try tab.put(written ?? .empty, row, index, look)
      }
    }
    try tab.freeze(rows: StepsTab.firstRow)
    try tab.repeatRows(0...0)
    try tab.protect()
    try tab.paper(isLandscape: true)
    return Offers(tab: tab, rows: rows)
  }
}
