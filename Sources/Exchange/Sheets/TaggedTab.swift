import Wording

/// A tab whose columns are named by a row of tags. Where the columns stand, and what is written above them, does not matter.
struct TaggedTab {
  /// A row below the tags.
  struct Row {
    let tab: String
    /// The number of the row as people see it.
    let number: Int
    private let cells: [String: WorkbookContent.Cell]

    fileprivate init(_ tab: String, _ row: WorkbookContent.Row, _ columns: [String: Int]) {
      self.tab = tab
      number = row.number
      cells = columns.mapValues { row.cells[$0] ?? WorkbookContent.Cell(value: nil) }
    }

    /// Returns the cell of a tag; nil if the tab has no such column.
    subscript(tag: String) -> WorkbookContent.Cell? { cells[tag] }

    var isEmpty: Bool { cells.values.allSatisfy(\.isEmpty) }
  }

  /// Whether the party proposes new steps in it.
  let isOfNewSteps: Bool
  let rows: [Row]

  /// The number of rows among which the tags are looked for: people insert lines above.
  private static let searched = 40

  /// Reads a tab; nil if it has no row of tags.
  init?(_ tab: WorkbookContent.Tab) {
    let known = Set((SheetColumn.allCases.map(\.tag) + NewStepColumn.allCases.map(\.tag)))
    let heads = tab.rows.prefix(Self.searched).map { row in
      (
        row.number,
        row.cells.filter { known.contains($0.value.text) }.sorted { $0.key < $1.key }.map { (tag: $0.value.text, column: $0.key) }
      )
    }
    guard let (head, tags) = heads.first(where: { $0.1.count >= 2 }) else { return nil }
    let columns = Dictionary(tags.map { ($0.tag, $0.column) }, uniquingKeysWith: { first, _ in first })
    isOfNewSteps = columns[NewStepColumn.mark] != nil
    rows = tab.rows.filter { $0.number > head }.map { Row(tab.name, $0, columns) }.filter { !$0.isEmpty }
  }
}

extension WorkbookContent.Cell {
  /// Whether the cell holds neither a formula nor anything that a person can see.
  var isEmpty: Bool { value == nil && !isFormula || isText && text.isEmpty }

  /// Whether the cell holds a text.
  var isText: Bool { if case .text = value { true } else { false } }
}
