import RoadmapEngine
import Wording

/// One step of a file.
struct ImportedRow: Sendable {
  /// The line on which it begins, from 1.
  let line: Int
  /// The name by which other rows refer to it, if that is not its id. It is a number, a title, or the other program's id.
  var key: String?
  var cells: [StepColumn: ImportedCell] = [:]
  /// Its own code; nil if it has only a number or a position in the outline.
  var code: String?
  /// The language of its texts; nil if it is unknown.
  var language: Language?
  /// Whether its texts are exactly those of a step, because Jalon exported them. Other programs change spaces and line ends.
  var isVerbatim = false
  /// What the row said when Jalon exported it; nil for rows without a mark.
  var mark: RowMark?
  /// Which step it was when Jalon exported it; nil if it does not say.
  var origin: ExportedStep?
  /// That step by the name that it has in the plan today; nil until the rows are named, and if it was deleted permanently.
  var today: StepReference?
  /// The values that only a project has.
  var project: ProjectFacts?

  /// The text of a column; nil if the file lacks the column.
  subscript(column: StepColumn) -> String? { cells[column]?.text }

  /// Forgets what the row said when it was exported.
  mutating func forgetOrigin() {
    (mark, origin) = (nil, nil)
    for column in cells.keys { cells[column]?.exported = nil }
  }

  /// Sets the text of a column.
  /// - Parameters:
  ///   - name: the name of the column in the file.
  ///   - shown: what messages quote; nil for the text.
  ///   - exported: the text that Jalon exported; nil if the file does not say it.
  mutating func set(_ column: StepColumn, _ text: String, called name: String, shown: String? = nil, exported: String? = nil) {
    cells[column] = ImportedCell(text: text, name: name, shown: shown, exported: exported)
  }
}
