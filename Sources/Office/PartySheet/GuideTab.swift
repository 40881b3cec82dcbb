import Exchange
import RoadmapEngine
import Wording

/// The first tab of a sheet: who asks, by when, how to fill it in, and a cell for the name of the person.
struct GuideTab {
  private let sheet: PartySheet
  private let title: String
  /// The width of the text in letters.
  private static let width = 90
  private static let tagWidth = 12

  init(_ sheet: PartySheet, _ title: String) {
    self.sheet = sheet
    self.title = title
  }

  func write(to book: Workbook) throws(WorkbookFault) {
    let wording = sheet.wording
    let tab = try sheet.tab(wording.guideTab, in: book)
    try tab.hideGrid()
    try tab.width(Self.tagWidth, ofColumn: 0)
    try tab.width(Self.width - Self.tagWidth, ofColumn: 1)
    var row = 0
    func line(_ text: String, _ style: SheetStyle) throws(WorkbookFault) {
      let lines = max(1, (text.count + Self.width - 1) / Self.width)
      try tab.height((style == .title ? 24 : 16) * lines, ofRow: row)
      try tab.merge(SheetRange(rows: row...row, columns: 0...1), text, sheet.look(style, wraps: true))
      row += 1
    }
    func name(_ party: Party.ID) -> String { wording.party(party, in: sheet.sheet.plan) }
    try line(title, .title)
    let order = sheet.sheet.order
    for text in wording.guide(
      from: name(sheet.sheet.from), to: name(sheet.sheet.party), on: sheet.sheet.sending.day, by: order.replyBy)
    {
      try line(text, .facts)
    }
    row += 1
    try tab.put(wording.filledInBy, row, 1, sheet.look(.strong))
    try tab.put(WorkbookContent.personTag, row + 1, 0, sheet.look(.tag))
    try tab.put(sheet.answers?.person ?? "", row + 1, 1, sheet.look(.normal, isOpen: true))
    try tab.protect()
    try tab.paper(isLandscape: false)
  }
}
