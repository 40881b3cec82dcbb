import Canvas
import RoadmapEngine
import Wording

extension Report {
  /// A row of a table: cells, or a heading across the table.
  package struct Row: Sendable {
    /// One cell for each column, in their order; empty for a heading.
    package private(set) var cells: [Cell]
    /// The step of the row; nil for a heading and for a row that is not about a step.
    package let step: StepReference?
    /// The heading of the rows after it, such as the name of a phase; nil for a row with cells.
    package let group: Heading?
    /// The fields of the step for which people have to decide, by their keys in the files.
    package let contested: [String]

    package init(_ cells: [Cell], step: StepReference? = nil, contested: [String] = []) {
      self.cells = cells
      self.step = step
      self.contested = contested
      group = nil
    }

    /// Makes a heading across the table.
    package init(group: Heading) {
      cells = []
      step = nil
      contested = []
      self.group = group.onOneLine
    }

    /// Returns the row without the cell of a column.
    func without(_ column: Int) -> Row {
      var row = self
      if cells.indices.contains(column) { row.cells.remove(at: column) }
      return row
    }

    /// Returns the row with the text of a column cut to a width in columns of a terminal.
    func shortening(_ column: Int, to width: Int) -> Row {
      guard cells.indices.contains(column), TextWidth.columns(cells[column].text) > width else { return self }
      let cell = cells[column]
      var row = self
      row.cells[column] = Cell(
        cell.value, TextWidth.fit(cell.text, columns: width).trimmed, cell.tone, marks: cell.marks, depth: Int(cell.depth))
      return row
    }

    package var isGroup: Bool { group != nil }
  }
}
