import Exchange
import RoadmapEngine
import StatusViews
import Wording

/// The workbook of a sheet for a party without Jalon: a guide, the steps, rows for new ones, and a hidden tab (Sheets.md).
package struct PartySheet {
  let sheet: SentSheet
  let table: SheetTable
  let source: ViewSource
  /// What the party wrote, in the copy that comes with its receipt; nil for a sheet that is sent.
  let answers: SheetAnswers?

  /// - Parameter source: the plan of the sheet in its language.
  package init(_ sheet: SentSheet, _ source: ViewSource, answers: SheetAnswers? = nil) {
    self.answers = answers
    self.sheet = sheet
    self.source = source
    table = SheetTable(source)
  }

  var wording: Wording { source.wording }
  var isRightToLeft: Bool { wording.language == .ar }
  /// Whether the sheet holds no step.
  package var isEmpty: Bool { table.rows.isEmpty }

  /// Returns the bytes of the workbook. The same sheet gives the same bytes.
  /// - Parameter receipt: what has become of what the party wrote; nil for a sheet that is sent.
  package func bytes(receipt: [String]? = nil) throws(WorkbookFault) -> [UInt8] {
    let title = wording.sheetTitle(wording.text(sheet.plan.title))
    let book = try Workbook(title: title, created: sheet.sending.day)
    if let receipt { try ReceiptTab(self, receipt).write(to: book) }
    try GuideTab(self, title).write(to: book)
    let hidden = HiddenTab(self)
    let steps = try StepsTab(self).write(to: book)
    let new = try NewStepsTab(self).write(to: book)
    let lists = try hidden.write(to: book)
    try steps.offer(lists)
    try new.offer(lists)
    return try book.bytes()
  }

  /// Returns a look in the direction of the language.
  func look(_ style: SheetStyle, format: String = SheetLook.text, wraps: Bool = false, indentation: Int = 0, isOpen: Bool = false)
    -> SheetLook
  {
    SheetLook(
      style, format: format, wraps: wraps, indentation: indentation, isRightToLeft: isRightToLeft, isUnlocked: isOpen)
  }

  /// Makes a tab that is protected and runs in the direction of the language.
  func tab(_ title: String, in book: Workbook) throws(WorkbookFault) -> Worksheet {
    let tab = try book.add(title)
    if isRightToLeft { try tab.runFromRightToLeft() }
    let words = wording.sheetPageWords
    try tab.numberPages(words.before, between: words.between, after: words.after)
    return tab
  }
}
