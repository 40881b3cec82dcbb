import RoadmapEngine
import Wording

/// Reads the days of a table. If day and month could be swapped, other days of the same column may show their order.
struct ImportedDays {
  /// The order that the user has chosen; nil if the columns must show it.
  private let said: DayOrder?
  private let zone: ZoneOffset
  /// The order of each column, with the line and the text that show it.
  private var evidence: [StepColumn: (order: DayOrder, line: Int, text: String)] = [:]
  /// For each column, the number of days read in the order that other days show, and the heading.
  private var settled: [StepColumn: (count: Int, name: String)] = [:]

  /// For each column, the number of days that were written as numbers, and the first such row.
  private var serials: [StepColumn: (count: Int, first: ImportedRow)] = [:]
  private let file: ImportedFile.Kind

  private static let columns: [StepColumn] = [.notBefore, .on, .deadline, .started, .finished, .start, .finish]

  /// Finds the order of each column; a column with days in both orders has none.
  /// - Parameter order: the order that the user has chosen; nil if the columns must show it.
  init(_ file: ImportedFile, _ order: DayOrder?) {
    said = order
    self.file = file.kind
    zone = file.zone
    guard order == nil, file.kind == .table else { return }
    var contradicted: Set<StepColumn> = []
    for row in file.rows {
      for column in Self.columns {
        guard let text = row[column], text.utf8.count >= 6,
          let order = WrittenDay(text: text, order: nil).certainOrder ?? row.mark?.order(of: text, column)
        else { continue }
        if let known = evidence[column] {
          if known.order != order { contradicted.insert(column) }
        } else {
          evidence[column] = (order, row.line, text.trimmed)
        }
      }
    }
    for column in contradicted { evidence[column] = nil }
  }

  /// Returns the day of a cell, and whether a time of day follows it, which is ignored.
  mutating func read(_ text: String, _ column: StepColumn, _ row: ImportedRow) -> (Result<Day, WrittenDay.Fault>, hasClock: Bool) {
    if file == .table, let day = SerialDay.day(text) {
      serials[column] = ((serials[column]?.count ?? 0) + 1, serials[column]?.first ?? row)
      return (.success(day), false)
    }
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

  /// Remarks on the columns whose days were read in the order shown by other days.
  var remarks: [ImportRemark] {
    let numbers = Self.columns.compactMap { column in
      serials[column].map { count, row in
        ImportRemark(.serialDays(count), line: row.line, column: row.cells[column]?.name, value: row[column])
      }
    }
    return numbers
      + Self.columns.compactMap { column in
        guard let (count, name) = settled[column], let (order, line, text) = evidence[column] else { return nil }
        return ImportRemark(.dayOrder(isDayFirst: order == .dmy, count), line: line, column: name, value: text)
      }
  }
}
