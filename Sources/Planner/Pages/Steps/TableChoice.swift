/// Which columns the table of steps has, how wide they are, and by which its rows are sorted.
package struct TableChoice: Hashable, Sendable {
  /// The order of the rows.
  struct Sort: Hashable, Sendable {
    let column: StepColumn
    let isDescending: Bool
  }

  /// The columns beside the title; nil for the usual ones, which depend on the width of the page.
  var columns: [StepColumn]?
  /// The widths that a person has set, in columns of the terminal.
  var widths: [StepColumn: Int] = [:]
  /// Nil for the order of the plan, as a tree.
  var sort: Sort?

  /// The widths that a column may have.
  static let possibleWidths = 4...60

  package init() {}

  /// Reads a stored choice. Words that this version does not know are left out.
  package init(_ text: String) {
    var columns: [StepColumn] = []
    var hasColumns = false
    for word in text.split(separator: " ").map({ String($0) }) {
      if word == "usual" { continue }
      if word.hasPrefix("sort=") {
        let name = word.dropFirst("sort=".count)
        sort = StepColumn(rawValue: String(name.drop { $0 == "-" })).map { Sort(column: $0, isDescending: name.hasPrefix("-")) }
        continue
      }
      let parts = word.split(separator: ":", maxSplits: 1).map { String($0) }
      guard let name = parts.first, let column = StepColumn(rawValue: String(name.drop { $0 == "." })) else { continue }
      if let width = parts.dropFirst().first.flatMap({ Int($0) }), Self.possibleWidths.contains(width) { widths[column] = width }
      // A point stands before a column whose width alone is set.
      guard !name.hasPrefix("."), column != .title, !columns.contains(column) else { continue }
      columns.append(column)
      hasColumns = true
    }
    if hasColumns || text.split(separator: " ").contains("none") { self.columns = columns }
  }

  /// The choice as it is stored: `health owners:12 deadline sort=-deadline`.
  package var text: String {
    func word(_ column: StepColumn) -> String { column.rawValue + (widths[column].map { ":\($0)" } ?? "") }
    let shown = columns.map { $0.isEmpty ? ["none"] : $0.map(word) } ?? ["usual"]
    let others = StepColumn.allCases.filter { widths[$0] != nil && columns?.contains($0) != true }.map { ".\(word($0))" }
    return (shown + others + (sort.map { ["sort=\($0.isDescending ? "-" : "")\($0.column.rawValue)"] } ?? [])).joined(separator: " ")
  }

  /// Sorts by a column; by the same one again in the other direction, and then as the plan.
  mutating func sortNext(by column: StepColumn) {
    switch sort {
    case Sort(column: column, isDescending: false): sort = Sort(column: column, isDescending: true)
    case Sort(column: column, isDescending: true): sort = nil
    default: sort = Sort(column: column, isDescending: false)
    }
  }
}
