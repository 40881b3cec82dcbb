import RoadmapEngine
import StatusViews
import Wording

/// What a returned sheet says beside the sheet that was sent, cell by cell. A cell that is as it was sent says nothing.
package struct SheetReading: Sendable {
  /// What the sheet proposes.
  package private(set) var reply: SheetReply
  /// What is asked, not taken, or told besides.
  package private(set) var remarks: [SheetRemark] = []
  /// What stands in the cells that differ from what was sent.
  package private(set) var answers: SheetAnswers

  /// - Parameters:
  ///   - sheet: the sheet as it was sent.
  ///   - source: the plan of the sheet in its language.
  package init(_ workbook: WorkbookContent, _ sheet: SentSheet, _ source: ViewSource) {
    // A clock that is behind says nothing.
    let made = workbook.modified.map { max($0, sheet.made) } ?? sheet.made
    let scribe = SheetScribe(
      sheet: sheet, source: source, day: Day(String(made.prefix(10))) ?? sheet.sending.day, person: workbook.person, dates: workbook.dates)
    let table = SheetTable(source)
    var rows = SheetRows(table, scribe)
    var digest: [String] = [workbook.person, made]
    for tab in workbook.tabs {
      guard let tagged = TaggedTab(tab) else { continue }
      digest += tagged.text
      for row in tagged.rows { tagged.isOfNewSteps ? rows.addNew(row) : rows.add(row) }
    }
    rows.finish()
    remarks = rows.remarks
    answers = SheetAnswers(cells: rows.answers, new: rows.newAnswers, person: workbook.person)
    reply = SheetReply(
      digest: ContentHash(of: Array(digest.joined(separator: "\n").utf8)), person: String(workbook.person.prefix(200)), made: made,
      changed: rows.changed, new: rows.new)
  }
}
