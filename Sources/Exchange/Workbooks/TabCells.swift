/// The cells of a tab while it is read.
struct TabCells {
  private var cells: [Int: [Int: WorkbookContent.Cell]] = [:]
  /// The numbers of the hidden rows.
  private(set) var hidden: Set<Int> = []
  private let count: CellCount

  init(counting count: CellCount) { self.count = count }

  mutating func hide(row: Int) { hidden.insert(row) }

  /// Adds a cell that holds something.
  /// - Returns: whether its place was free.
  mutating func add(_ cell: WorkbookContent.Cell, at place: CellPlace) throws(WorkbookTrouble) -> Bool {
    try count.add()
    guard cells[place.row]?[place.column] == nil else { return false }
    cells[place.row, default: [:]][place.column] = cell
    return true
  }

  /// Adds a line to the comment of a cell.
  mutating func comment(_ text: String, at place: CellPlace) {
    var cell = cells[place.row]?[place.column] ?? WorkbookContent.Cell(value: nil)
    cell.comment = cell.comment.map { "\($0)\n\(text)" } ?? text
    cells[place.row, default: [:]][place.column] = cell
  }

  /// Takes the values of the cells that merged areas cover, all but the first cell of each.
  mutating func cover(_ areas: [CellArea]) throws(WorkbookTrouble) {
    try change(areas) { cell in
      cell = WorkbookContent.Cell(value: nil, comment: cell?.comment, isMerged: true)
    }
  }

  /// Marks the cells that the formula of the first cell of an area fills.
  mutating func fill(_ areas: [CellArea]) throws(WorkbookTrouble) { try change(areas) { $0?.isFormula = true } }

  /// Changes the cells of some areas, except the first one of each, as far as there are cells in these rows and columns or beyond them.
  private mutating func change(_ areas: [CellArea], _ change: (inout WorkbookContent.Cell?) -> Void) throws(WorkbookTrouble) {
    let lastRow = cells.keys.max() ?? 0
    let lastColumn = cells.values.lazy.compactMap { $0.keys.max() }.max() ?? 0
    for area in areas where area.first.row <= lastRow && area.first.column <= lastColumn {
      for row in area.first.row...min(area.last.row, lastRow) {
        for column in area.first.column...min(area.last.column, lastColumn) where row != area.first.row || column != area.first.column {
          try count.add()
          var cell = cells[row]?[column]
          change(&cell)
          if let cell { cells[row, default: [:]][column] = cell }
        }
      }
    }
  }

  /// The rows from top to bottom.
  var rows: [WorkbookContent.Row] {
    cells.keys.sorted().map { WorkbookContent.Row(number: $0, isHidden: hidden.contains($0), cells: cells[$0] ?? [:]) }
  }
}
