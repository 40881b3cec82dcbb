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
  ///   - received: the day on which it came back, before which it was filled in if it does not tell when.
  package init(_ workbook: WorkbookContent, _ sheet: SentSheet, _ source: ViewSource, receivedOn received: Day) {
    // A time of saving before the sheet was sent, or later than the day after its return, is not used. In another time zone it may be a day later.
    let last = received.adding(days: 1).map(\.description) ?? received.description
    let modified = workbook.modified.flatMap { $0 >= sheet.made && $0.prefix(10) <= last ? $0 : nil }
    let made = modified ?? sheet.made
    let tabs = workbook.tabs.compactMap { TaggedTab($0) }
    let isClockRight = modified != nil
    let day = Day(String(made.prefix(10))) ?? sheet.sending.day
    let scribe = SheetScribe(
      sheet: sheet, source: source, day: day, person: workbook.person, dates: workbook.dates, orders: SheetDayOrders(tabs),
      answered: isClockRight ? day : nil, latest: isClockRight ? day : max(day, received))
    let table = SheetTable(source)
    var rows = SheetRows(table, scribe)
    for tab in tabs { for row in rows.copiesLast(tab.rows) { tab.isOfNewSteps ? rows.addNew(row) : rows.add(row) } }
    rows.finish()
    remarks = rows.remarks
    answers = SheetAnswers(cells: rows.answers, new: rows.newAnswers, person: workbook.person, said: rows.said)
    reply = SheetReply(
      digest: answers.digest, person: String(workbook.person.prefix(200)), made: made,
      changed: rows.changed, new: rows.new)
  }
}
