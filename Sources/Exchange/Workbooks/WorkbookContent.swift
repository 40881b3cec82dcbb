import RoadmapEngine

/// What a workbook of Excel (.xlsx) holds: its tabs, their cells as values, and when it was saved.
///
/// It is read with suspicion, since it comes by mail: see `WorkbookTrouble` for what is refused. Formulas are never worked out, and nothing that
/// it refers to is opened.
package struct WorkbookContent: Hashable, Sendable {
  /// The tabs in their order, hidden ones included. A tab without cells, such as a chart, has no rows.
  package let tabs: [Tab]
  /// The UTC instant at which it was last saved, such as "2026-11-30T10:00:00Z", as the program wrote it; nil if it says none.
  package let modified: String?
  /// How it counts days.
  var dates = DateSystem.from1900

  /// The greatest size of a workbook in bytes.
  package static let mostBytes = 20 << 20
  /// The greatest number of cells of all tabs together.
  package static let mostCells = 200_000

  /// A tab of a workbook.
  package struct Tab: Hashable, Sendable {
    package let name: String
    package let isHidden: Bool
    /// The rows that have a cell, from top to bottom, hidden ones included.
    package let rows: [Row]
  }

  /// A row that has at least one cell.
  package struct Row: Hashable, Sendable {
    /// The number as people see it, from 1.
    package let number: Int
    package let isHidden: Bool
    /// The cells by column, from 0. Cells that hold nothing, or only have a look, are left out.
    package var cells: [Int: Cell]
  }

  /// A cell that holds something, has a comment or is covered by a merged area.
  package struct Cell: Hashable, Sendable {
    /// The value, for a formula the one that the program worked out last; nil if it is empty or an empty text.
    package var value: Value?
    /// LibreOffice also writes a flag that somebody has typed as a formula.
    package var isFormula: Bool
    /// The text of its note, or of its comments in the order of the conversation, one per line.
    package var comment: String?
    /// Whether it is covered by a merged area whose first cell is another one. Such a cell has no value of its own.
    package var isMerged: Bool

    package init(value: Value?, isFormula: Bool = false, comment: String? = nil, isMerged: Bool = false) {
      self.value = value
      self.isFormula = isFormula
      self.comment = comment
      self.isMerged = isMerged
    }
  }

  /// The value of a cell.
  package enum Value: Hashable, Sendable {
    /// A text that is not empty, of at most `FileLimits.stringBytes`.
    case text(String)
    /// A number; also one that is shown as a day but lies outside of the range of `Day`.
    case number(Double)
    /// A number that is shown as a day, or an ISO date. The time of day is cut off.
    case day(Day)
    case flag(Bool)
    /// An error as Excel names it, such as `#REF!`.
    case error(String)
  }
}
