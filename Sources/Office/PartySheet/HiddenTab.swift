import Exchange
import RoadmapEngine
import Wording

/// The hidden tab: which sheet this is, the words that are offered, and what was sent.
struct HiddenTab {
  private let sheet: PartySheet

  /// Where the words are that other tabs offer.
  struct Lists {
    let tab: Worksheet
    let statuses, parties, roadmaps: SheetRange
  }

  init(_ sheet: PartySheet) { self.sheet = sheet }

  func write(to book: Workbook) throws(WorkbookFault) -> Lists {
    let tab = try book.add(SheetIdentity.tab)
    let sent = sheet.sheet
    let identity = SheetIdentity(
      sheet: sent.id, exchange: sent.sending.exchange, from: sent.from.text, to: sent.party.text, receipt: sheet.answers?.digest.description
    )
    let look = SheetLook(.tag)
    for (row, pair) in identity.rows.enumerated() {
      try tab.put(pair.tag, row, 0, look)
      try tab.put(pair.value, row, 1, look)
    }
    let plan = sent.plan
    let lists = [
      Step.Status.allCases.map { sheet.wording.word($0) }, plan.parties.map { sheet.wording.party($0.id, in: plan) },
      sheet.table.roadmaps.map { sheet.wording.text(sheet.source.schedule.roadmaps[$0.roadmap].title) },
    ]
    var ranges: [SheetRange] = []
    for (column, words) in lists.enumerated() {
      for (row, word) in words.enumerated() { try tab.put(word, row, column + 3, look) }
      ranges.append(SheetRange(rows: 0...max(0, words.count - 1), columns: column + 3...column + 3))
    }
    try writeSent(to: tab, look)
    try tab.hide()
    return Lists(tab: tab, statuses: ranges[0], parties: ranges[1], roadmaps: ranges[2])
  }

  /// Writes what was sent in the open columns, behind the reference of each step.
  private func writeSent(to tab: Worksheet, _ look: SheetLook) throws(WorkbookFault) {
    let columns = [SheetColumn.reference] + SheetColumn.allCases.filter(\.isOpen)
    for (row, step) in sheet.table.rows.enumerated() {
      for (index, column) in columns.enumerated() {
        switch step[column] {
        case .empty: continue
        case .text(let text): try tab.put(text, row, index + 7, look)
        case .number(let number): try tab.put("\(number)", row, index + 7, look)
        case .day(let day): try tab.put(day.description, row, index + 7, look)
        }
      }
    }
  }
}
