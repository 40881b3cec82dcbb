import FileLimits
import RoadmapEngine
import Wording

/// The cells of one row, set beside those that were sent.
struct SheetCells {
  private let row: TaggedTab.Row
  /// The row as it was sent; nil for a new step.
  private let sent: SheetTable.Row?
  private let scribe: SheetScribe
  /// The step as the row wants it.
  private(set) var step: Step
  private(set) var reason = ""
  private(set) var remarks: [SheetRemark] = []
  /// What stands in the open cells that were changed.
  private(set) var written: [SheetColumn: SheetValue] = [:]

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
    for column in SheetColumn.allCases {
      guard let cell = row[column.tag] else { continue }
      if let comment = cell.comment, !comment.isEmpty { remark(.comment(comment), column) }
      guard isChanged(cell, column) else { continue }
      let isLocked = !column.isOpen || sent?.isContainer == true
      if !isLocked { written[column] = SheetValue(cell) }
      if case .error(let text) = cell.value {
        remark(.error(text), column)
        continue
      }
      guard !isLocked else {
        if sent != nil { remark(.locked(was: text(sent?[column] ?? .empty), now: text(cell)), column) }
        continue
      }
      if cell.isMerged { remark(.merged, column) } else { take(cell, column) }
    }
  }

  /// Checks whether the row has the title that was sent.
  func isNamed(as sent: SheetTable.Row) -> Bool {
    row[SheetColumn.step.tag].map { $0.text.inPlainSpaces == sent.title.inPlainSpaces } ?? true
  }

  private mutating func take(_ cell: WorkbookContent.Cell, _ column: SheetColumn) {
    if cell.isFormula { remark(.formula, column) }
    let written = text(cell)
    if written.isEmpty { return remark(.emptied(was: text(sent?[column] ?? .empty)), column) }
    guard written.utf8.count <= FileLimits.stringBytes else { return remark(.tooLong, column) }
    switch column {
    case .status:
      guard let status = Wording.status(named: written) else {
        return remark(.noWord(written, known: Step.Status.allCases.map { scribe.wording.word($0) }), column)
      }
      assign("status", status.rawValue, column, written)
    case .progress:
      guard let percent = percentage(cell) else { return remark(.noPercentage(written), column) }
      assign("progress", "\(percent)", column, written)
    case .started: take(day(cell, column)) { $0.started = $1 }
    case .finished: take(day(cell, column)) { $0.finished = $1 }
    case .proposed:
      // A step on an agreed day moves to another one; any other step gets another deadline.
      take(day(cell, column)) { if $0.on != nil, $0.deadline == nil { $0.on = $1 } else { $0.deadline = $1 } }
    case .waiting: takeWaits(written, column)
    case .reason: reason = written
    case .remark: scribe.add(remark: written, to: &step)
    case .number, .reference, .roadmap, .step, .owners, .agreed, .forecast: return
    }
  }

  private mutating func take(_ day: Day?, _ set: (inout Step, Day) -> Void) { if let day { set(&step, day) } }

  private mutating func assign(_ field: String, _ value: String, _ column: SheetColumn, _ written: String) {
    do throws(StepAssignment.Fault) { try scribe.assign(field, value, to: &step) } catch {
      remark(column == .progress ? .noPercentage(written) : .noWord(written, known: []), column)
    }
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
    case (.number(let number), _): return percentage(cell) != number
    case (.day(let day), .text(let text)): return WrittenDay(text: text, order: nil).read() != .success(day)
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

  /// Reads a percentage: `40`, `40 %`, or a part of 1.
  private func percentage(_ cell: WorkbookContent.Cell) -> Int? {
    switch cell.value {
    case .number(let number) where number > 0 && number < 1: return Int((number * 100).rounded())
    case .number(let number) where number == number.rounded() && (0...100).contains(number): return Int(number)
    case .text(let text):
      let digits = DecimalDigits.inASCII(text).filter { !"%٪ \u{a0}\u{202f}".contains($0) }
      return Int(digits).flatMap { Step.percent.contains($0) ? $0 : nil }
    default: return nil
    }
  }

  /// Reads a day, and asks where the text is none or may be two.
  private mutating func day(_ cell: WorkbookContent.Cell, _ column: SheetColumn) -> Day? {
    switch cell.value {
    case .day(let day): return day
    case .text(let text):
      switch WrittenDay(text: text, order: nil).read() {
      case .success(let day): return day
      case .failure(.ambiguous(let first, let second)): remark(.ambiguousDay(text, first, second), column)
      case .failure(.none): remark(.noDay(text), column)
      }
    case .number(let number):
      if let day = scribe.dates.likelyDay(number) { return day }
      remark(.noDay(text(cell)), column)
    case .flag, .error, nil: remark(.noDay(text(cell)), column)
    }
    return nil
  }

  private func text(_ cell: WorkbookContent.Cell) -> String {
    switch cell.value {
    case .text(let text): text.normalLines.trimmed
    case .number(let number): number == number.rounded() && abs(number) < 1e15 ? "\(Int64(number))" : "\(number)"
    case .day(let day): scribe.wording.date(day)
    case .flag(let flag): flag ? "1" : "0"
    case .error(let text): text
    case nil: ""
    }
  }

  private func text(_ value: SheetValue) -> String {
    switch value {
    case .empty: ""
    case .text(let text): text
    case .number(let number): scribe.wording.figures(number)
    case .day(let day): scribe.wording.date(day)
    }
  }

  private mutating func remark(_ fact: SheetRemark.Fact, _ column: SheetColumn) {
    let title = sent.map { text($0[.step]) } ?? scribe.wording.text(step.title)
    remarks.append(SheetRemark(fact: fact, tab: row.tab, row: row.number, column: column, title: title))
  }
}
