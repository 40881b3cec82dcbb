import FileLimits
import RoadmapEngine
import Wording

/// The cells of one row, set beside those that were sent.
struct SheetCells {
  private let row: TaggedTab.Row
  /// The row as it was sent; nil for a new step.
  private let sent: SheetTable.Row?
  let scribe: SheetScribe
  /// The step as the row wants it.
  private(set) var step: Step
  private(set) var reason = ""
  private(set) var remarks: [SheetRemark] = []
  /// What stands in the open cells that were changed.
  private(set) var written: [SheetColumn: SheetValue] = [:]
  /// The content of the changed cells in a form that does not depend on how a program has stored it.
  private(set) var said: [SheetColumn: String] = [:]
  /// The status and actual dates that the cells propose for the step.
  private var report = SheetReport()

  init(_ row: TaggedTab.Row, _ sent: SheetTable.Row?, _ scribe: SheetScribe) {
    self.row = row
    self.sent = sent
    self.scribe = scribe
    step = Step(id: Step.ID(""), title: .plain(""))
  }

  /// Reads all cells.
  /// - Parameter former: the step as it was sent.
  mutating func read(into former: Step) {
    step = former
    for column in SheetColumn.allCases { if let cell = row[column.tag] { read(cell, column) } }
    let (changed, facts) = report.applied(to: step, scribe)
    step = changed
    for (column, fact) in facts { remark(fact, column) }
    addReason(since: former)
  }

  private mutating func read(_ cell: WorkbookContent.Cell, _ column: SheetColumn) {
    if let comment = cell.comment, !comment.isEmpty { remark(.comment(comment), column) }
    let isLocked = !column.isOpen || sent?.isContainer == true
    if cell.isFormula, cell.value == nil, !cell.isMerged, !isLocked { return remark(.noResult, column) }
    guard isChanged(cell, column) else { return }
    if !isLocked, let value = SheetValue(cell) {
      written[column] = value
      said[column] = scribe.said(cell, column)
    }
    if case .error(let text) = cell.value { return remark(.error(text), column) }
    guard !isLocked else {
      guard let sent else { return }
      let (was, now) = (scribe.text(sent[column]), scribe.text(cell))
      return remark(column.isOpen ? .beside(now) : .locked(was: was, now: now), column)
    }
    if cell.isMerged { remark(.merged, column) } else { take(cell, column) }
  }

  /// The written content of the atoms of the step, by the kind of atom.
  var writtenAtoms: [String: String] {
    let progress = report.taken.compactMap { column in said[column].map { "\(column) \($0)" } }.sorted()
    let proposed = said[.proposed] ?? ""
    return ["progress": progress.joined(separator: "\n"), "deadline": proposed, "on": proposed]
  }

  /// Whether the row proposes nothing and needs no remark.
  var saysNothing: Bool { written.isEmpty && remarks.isEmpty }

  /// The changed cells with their headings.
  var contents: String { scribe.contents(written) }

  /// Checks whether the row has the title that was sent.
  func isNamed(as sent: SheetTable.Row) -> Bool {
    row[SheetColumn.step.tag].map { $0.text.inPlainSpaces == sent.title.inPlainSpaces } ?? true
  }

  private mutating func take(_ cell: WorkbookContent.Cell, _ column: SheetColumn) {
    if cell.isFormula { remark(.formula, column) }
    let text = scribe.text(cell)
    if text.isEmpty { return remark(.emptied(was: scribe.text(sent?[column] ?? .empty)), column) }
    guard text.utf8.count <= FileLimits.stringBytes else { return remark(.tooLong, column) }
    switch column {
    case .status:
      report.isStatusChanged = true
      guard let status = Wording.status(named: text) else {
        return remark(.noWord(text, known: Step.Status.allCases.map { scribe.wording.word($0) }), column)
      }
      report.status = status
    case .progress:
      guard let percent = scribe.percentage(cell) else { return remark(.noPercentage(text), column) }
      report.percent = percent
    case .started, .finished:
      let (day, fact) = scribe.day(cell, column)
      if let fact { remark(fact, column) }
      if let day { report.days[column] = day } else { report.asked.insert(column) }
    case .proposed:
      let (day, fact) = scribe.day(cell, column)
      if let fact { remark(fact, column) }
      // A step on an agreed day moves to another one; any other step gets another deadline.
      if let day { if step.on != nil, step.deadline == nil { step.on = day } else { step.deadline = day } }
    case .waiting: takeWaits(text, column)
    case .reason: reason = text
    case .remark: scribe.add(remark: text, to: &step)
    case .number, .reference, .roadmap, .step, .owners, .agreed, .forecast: return
    }
  }

  /// Makes a reason a remark where nothing else of the row is proposed.
  private mutating func addReason(since former: Step) {
    guard sent != nil, !reason.isEmpty, step == former else { return }
    let text = "\(scribe.wording.heading(SheetColumn.reason))\(scribe.wording.colon)\(reason)"
    reason = ""
    guard text.utf8.count <= FileLimits.stringBytes else { return remark(.tooLong, .reason) }
    scribe.add(remark: text, to: &step)
  }

  /// Adds a wait for each party that the cell names and that was not waited for.
  private mutating func takeWaits(_ written: String, _ column: SheetColumn) {
    for name in written.split(whereSeparator: { ",;،؛\n".contains($0) }).map({ String($0).trimmed }) where !name.isEmpty {
      guard let party = scribe.party(named: name) else {
        remark(.noParty(name), column)
        continue
      }
      guard !step.waiting.contains(where: { $0.on == party && !$0.isOver }) else { continue }
      step.waiting.append(Waiting(on: party, since: scribe.day))
    }
  }

  /// Checks whether a cell says something else than what was sent.
  private func isChanged(_ cell: WorkbookContent.Cell, _ column: SheetColumn) -> Bool {
    let was = sent?[column] ?? .empty
    guard let value = cell.value else { return was != .empty && !cell.isMerged }
    switch (was, value) {
    case (.day(let day), .day(let now)): return day != now
    case (.day(let day), .number(let now)): return scribe.dates.likelyDay(now) != day
    case (.number(let number), _): return scribe.percentage(cell) != number
    case (.day(let day), .text(let text)): return scribe.day(of: text, column) != day
    case (.text(let text), .text(let now)):
      if text == now { return false }
      if column == .status, let status = Wording.status(named: now.trimmed) { return Wording.status(named: text) != status }
      return text.inPlainSpaces != now.inPlainSpaces
    // Programs take the number of a step for a number.
    case (.text(let text), .number(let now)): return column != .number && text.inPlainSpaces != "\(now)".inPlainSpaces
    case (.empty, .text(let now)): return !now.trimmed.isEmpty
    case (.empty, .number(let now)) where column == .progress: return now != 0
    default: return true
    }
  }

  private mutating func remark(_ fact: SheetRemark.Fact, _ column: SheetColumn) {
    let title = sent.map { scribe.text($0[.step]) } ?? scribe.wording.text(step.title)
    remarks.append(SheetRemark(fact: fact, tab: row.tab, row: row.number, column: column, title: title))
  }
}
