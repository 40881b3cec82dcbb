import RoadmapEngine
import Wording

/// Reads the days of a table. Where the numbers of a day may be read in two orders, other days of the same column may settle which one it is.
struct ImportedDays {
  private let said: DayOrder?
  private let zone: ZoneOffset
  /// The order of a column, and the row and the text that show it.
  private var evidence: [StepColumn: (order: DayOrder, line: Int, text: String)] = [:]
  private var settled: [StepColumn: (count: Int, name: String)] = [:]

  private static let columns: [StepColumn] = [.notBefore, .on, .deadline, .started, .finished, .start, .finish]

  /// - Parameter order: what somebody has said; nil: the columns have to show it.
  init(_ file: ImportedFile, _ order: DayOrder?) {
    said = order
    zone = file.zone
    guard order == nil, file.kind == .table else { return }
    var contradicted: Set<StepColumn> = []
    for row in file.rows {
      for column in Self.columns {
        guard let text = row[column], text.utf8.count >= 8, let order = WrittenDay(text: text, order: nil).certainOrder else { continue }
        if let known = evidence[column] {
          if known.order != order { contradicted.insert(column) }
        } else {
          evidence[column] = (order, row.line, text.trimmed)
        }
      }
    }
    for column in contradicted { evidence[column] = nil }
  }

  /// The day of a cell, and whether a time of day that is left aside stands behind it.
  mutating func read(_ text: String, _ column: StepColumn, _ row: ImportedRow) -> (Result<Day, WrittenDay.Fault>, hasClock: Bool) {
    var written = WrittenDay(text: text, order: said)
    var read = written.read()
    if case .failure(.ambiguous) = read, let order = evidence[column]?.order {
      written = WrittenDay(text: text, order: order)
      read = written.read()
      settled[column] = ((settled[column]?.count ?? 0) + 1, row.cells[column]?.name ?? "")
    }
    guard case .success(let day) = read, let (minutes, offset) = written.instant else { return (read, written.hasClock) }
    let moved = LocalTime(day: day, seconds: minutes * 60).moved(from: offset * 60, to: zone)
    return (.success(moved?.day ?? day), written.hasClock)
  }

  /// What was read in the order of other days.
  var remarks: [ImportRemark] {
    Self.columns.compactMap { column in
      guard let (count, name) = settled[column], let (order, line, text) = evidence[column] else { return nil }
      return ImportRemark(.dayOrder(isDayFirst: order == .dmy, count), line: line, column: name, value: text)
    }
  }
}
