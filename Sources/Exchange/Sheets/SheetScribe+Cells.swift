import RoadmapEngine
import Wording

/// Reads single cells of a returned sheet.
extension SheetScribe {
  /// The number of years before a sheet from which on a day is taken for a slip.
  private static let likelyYears = 20

  /// Reads a percentage; nil if the cell holds none.
  func percentage(_ cell: WorkbookContent.Cell) -> Int? {
    switch cell.value {
    case .number(let number): WrittenPercentage.percent(number)
    case .text(let text): WrittenPercentage.percent(text)
    default: nil
    }
  }

  /// Returns the day of a text that is one day, or that the other days of its column make one; nil for any other text.
  func day(of text: String, _ column: SheetColumn) -> Day? {
    if case .success(let day) = WrittenDay(text: text, order: nil).read() { return day }
    guard let order = orders[column], case .success(let day) = WrittenDay(text: text, order: order).read() else { return nil }
    return day
  }

  /// Reads a day.
  /// - Returns: the day, if it can be proposed, and what is to be said of the cell.
  func day(_ cell: WorkbookContent.Cell, _ column: SheetColumn) -> (day: Day?, fact: SheetRemark.Fact?) {
    var fact: SheetRemark.Fact?
    let day: Day
    switch cell.value {
    case .day(let found): day = found
    case .number(let number):
      guard let found = dates.likelyDay(number) else { return (nil, .noDay(text(cell))) }
      day = found
    case .text(let text):
      switch WrittenDay(text: text, order: nil).read() {
      case .success(let found): day = found
      case .failure(.none): return (nil, .noDay(text))
      case .failure(.ambiguous(let first, let second)):
        guard let found = self.day(of: text, column) else { return (nil, .ambiguousDay(text, first, second)) }
        day = found
        fact = .settledDay(text, found)
      }
    case .flag, .error, nil: return (nil, .noDay(text(cell)))
    }
    if let doubt = doubt(about: day, column) { return (nil, doubt) }
    return (day, fact)
  }

  /// Returns why a day is asked about; nil for a likely one.
  private func doubt(about day: Day, _ column: SheetColumn) -> SheetRemark.Fact? {
    if day.year < sheet.sending.day.year - Self.likelyYears { return .unlikelyDay(day) }
    switch column {
    case .proposed:
      let answer = answered ?? sheet.sending.day
      return day < answer ? .pastDay(day, answered: answer) : nil
    case .started, .finished:
      // The clocks of the world differ by a day.
      guard let last = latest.adding(days: 1), day > last else { return nil }
      return .futureDay(day, answered: latest)
    default: return nil
    }
  }

  /// Returns what a cell says, whatever programs have made of it: a day for each way of writing it, a status for each of its words.
  func said(_ cell: WorkbookContent.Cell, _ column: SheetColumn) -> String {
    let text = text(cell)
    switch column {
    case _ where column.isDay:
      let day: Day? =
        switch cell.value {
        case .day(let day): day
        case .number(let number): dates.likelyDay(number)
        case .text(let text): self.day(of: text, column)
        case .flag, .error, nil: nil
        }
      return day?.description ?? text.inPlainSpaces
    case .progress: return percentage(cell).map { "\($0) %" } ?? text.inPlainSpaces
    case .status: return Wording.status(named: text)?.rawValue ?? text.inPlainSpaces
    default: return text.inPlainSpaces
    }
  }

  /// Returns a cell as people read it.
  func text(_ cell: WorkbookContent.Cell) -> String {
    switch cell.value {
    case .text(let text): text.normalLines.trimmed
    case .number(let number): number == number.rounded() && abs(number) < 1e15 ? "\(Int64(number))" : "\(number)"
    case .day(let day): wording.date(day)
    case .flag(let flag): flag ? "1" : "0"
    case .error(let text): text
    case nil: ""
    }
  }

  /// Returns a value as people read it.
  func text(_ value: SheetValue) -> String {
    switch value {
    case .empty: ""
    case .text(let text): text
    case .number(let number): wording.figures(number)
    case .day(let day): wording.date(day)
    }
  }

  /// Returns cells with their headings.
  func contents(_ cells: [SheetColumn: SheetValue]) -> String {
    SheetColumn.allCases.compactMap { column in
      cells[column].map { "\(wording.heading(column))\(wording.colon)\(text($0))" }
    }.joined(separator: wording.semicolon)
  }
}
