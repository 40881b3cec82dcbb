import Canvas
import RoadmapEngine
import StatusViews
import Wording

/// The table of a section as office programs show it.
///
/// A column of bars becomes a start, a finish and one narrow column for each month, quarter or year. A column that only draws the numbers of
/// others is drawn by signs in a document. A workbook has it as a number if it draws a chart of it, and leaves out others.
struct OfficeTable {
  struct Column {
    let title: String
    /// The title over several columns, such as the year over its months; empty for other columns.
    var upper = ""
    let kind: Report.Kind
    /// Whether it names the subject of a row.
    var isName = false
    /// Whether its texts may be broken into lines.
    var wraps = false
    var startsPart = false
    /// Whether it only draws the numbers of another column.
    var isDrawing = false
    /// Whether a workbook draws a chart of its numbers.
    var isCharted = false
    fileprivate let source: Source

    /// Whether it is a unit of a time axis.
    var isTime: Bool { if case .time = source { true } else { false } }
  }

  fileprivate enum Source {
    case cell(Int)
    case start(Int)
    case finish(Int)
    /// A cell of a time axis, by the index of its column and its own.
    case time(Int, Int)
  }

  let section: Report.Section
  let columns: [Column]
  private let axis: TimeAxis?
  private let wording: Wording
  private let today: Day

  /// - Parameters:
  ///   - mostUnits: the greatest number of columns for a time axis.
  ///   - hasDrawings: whether columns that only draw the numbers of others are shown.
  init(_ section: Report.Section, _ wording: Wording, today: Day, mostUnits: Int, hasDrawings: Bool) {
    self.section = section
    self.wording = wording
    self.today = today
    var columns: [Column] = []
    var axis: TimeAxis?
    for (index, column) in section.columns.enumerated() where hasDrawings || !column.isDrawing || column.key == section.charted {
      if case .bars(let window) = column.fit {
        let made = OfficeTable.axis(window, mostUnits: mostUnits)
        axis = made
        columns += [
          Column(title: wording.columnStart, kind: .day, source: .start(index)),
          Column(title: wording.columnFinish, kind: .day, source: .finish(index)),
        ]
        let units = OfficeTable.units(of: made, wording).enumerated().map { unit, titles in
          Column(title: titles.lower, upper: titles.upper, kind: .bars, source: .time(index, unit))
        }
        // The columns of an Arabic table run from right to left, and so does time.
        columns += units
      } else {
        let isCharted = column.key == section.charted
        let kind = column.isDrawing && !hasDrawings ? .number : section.kind(ofColumn: index)
        columns.append(
          Column(
            title: column.isDrawing && hasDrawings ? "" : column.name.isEmpty ? column.key : column.name, kind: kind,
            isName: index == section.nameColumn,
            wraps: kind == .text && !column.isDrawing || index == section.nameColumn, startsPart: column.startsPart,
            isDrawing: column.isDrawing && hasDrawings, isCharted: isCharted, source: .cell(index)))
      }
    }
    self.columns = columns
    self.axis = axis
  }

  var isRightToLeft: Bool { wording.language == .ar }

  /// Returns the cells of a row in all columns. The bar is drawn once for all units of the axis.
  func cells(_ row: Report.Row) -> [OfficeCell] {
    var drawn: [BarCell] = []
    return columns.map { column in
      guard case .time(let index, let unit) = column.source, let axis else { return cell(row, column) }
      if drawn.isEmpty { drawn = axis.draw(bar(row, index), today: today) }
      guard drawn.indices.contains(unit) else { return .empty }
      let part = isRightToLeft ? drawn[unit].mirrored : drawn[unit]
      return OfficeCell(value: .time(part), text: part.glyph(in: .unicode).trimmed, tone: .plain)
    }
  }

  /// Returns the cell of a row in a column; an empty one in a unit of a time axis.
  func cell(_ row: Report.Row, _ column: Column) -> OfficeCell {
    switch column.source {
    case .cell(let index):
      guard row.cells.indices.contains(index) else { return .empty }
      if case .share(let share) = row.cells[index].value {
        guard column.isDrawing else { return OfficeCell(value: .number(share / 100), text: wording.figures(share / 100), tone: .plain) }
        return OfficeCell(value: .text, text: OfficeTable.drawing(share), tone: .plain)
      }
      return OfficeTable.cell(row.cells[index], wording)
    case .start(let index): return day(bar(row, index)?.start)
    case .finish(let index): return day(bar(row, index)?.finish)
    case .time: return .empty
    }
  }

  private static func cell(_ cell: Report.Cell, _ wording: Wording) -> OfficeCell {
    let depth = Int(cell.depth)
    if let state = cell.state(wording) { return OfficeCell(value: .text, text: state.text, tone: cell.tone, depth: depth) }
    let value: OfficeCell.Value =
      switch cell.value {
      case .number(let number): .number(number)
      case .day(let day): .day(day)
      case .text, .state, .bar, .share, .none: .text
      }
    return OfficeCell(value: value, text: cell.markedText, tone: cell.tone, marks: cell.marks, depth: depth)
  }

  /// The number of signs of a drawing.
  private static let signs = 8

  /// Returns a row of filled and of empty signs.
  /// - Parameter share: the filled part in ten-thousandths.
  private static func drawing(_ share: Int) -> String {
    let filled = max(0, min((share + 500) * signs / 10_000, signs))
    return String(repeating: "■", count: filled) + String(repeating: "□", count: signs - filled)
  }

  private func day(_ day: Day?) -> OfficeCell {
    guard let day else { return OfficeCell(value: .text, text: "–", tone: .dim) }
    return OfficeCell(value: .day(day), text: wording.date(day), tone: .plain)
  }

  private func bar(_ row: Report.Row, _ index: Int) -> Report.Bar? {
    guard row.cells.indices.contains(index), case .bar(let bar) = row.cells[index].value else { return nil }
    return bar
  }

  /// Returns an axis of months, quarters or years over a window, with as many cells as it needs.
  private static func axis(_ window: DayRange, mostUnits: Int) -> TimeAxis {
    let scales: [TimeScale] = [.months(1), .months(3), .months(12)]
    for scale in scales {
      let first = scale.start(of: window.first)
      var units = 1
      while units <= mostUnits, scale.day(units, after: first) <= window.last { units += 1 }
      if units <= mostUnits { return TimeAxis(scale, from: first, width: units) }
    }
    return TimeAxis(.months(12), from: TimeScale.months(12).start(of: window.first), width: mostUnits)
  }

  /// Returns the titles of the cells of an axis: the year, and the number of the month or the name of the quarter.
  private static func units(of axis: TimeAxis, _ wording: Wording) -> [(upper: String, lower: String)] {
    (0..<axis.width).map { unit in
      let day = axis.days(at: unit).first
      let year = wording.figures(day.year)
      switch axis.scale {
      case .months(1): return (year, wording.figures(day.month))
      case .months(3): return (year, wording.quarter((day.month + 2) / 3))
      default: return ("", year)
      }
    }
  }
}
