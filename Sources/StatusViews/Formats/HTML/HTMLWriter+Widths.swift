import Wording

/// The widths of columns.
extension HTMLWriter {
  /// Computes the widths of columns from the longest cells of all tables with equal columns.
  mutating func measure(_ report: Report) {
    var lengths: [[String]: [Int]] = [:]
    for section in report.sections where !section.rows.isEmpty && !section.columns.contains(where: \.isBars) {
      let keys = section.columns.map(\.key)
      var longest = lengths[keys] ?? section.columns.map { $0.title.unicodeScalars.count }
      for row in section.rows where !row.isGroup {
        for (index, cell) in zip(longest.indices, row.cells) { longest[index] = max(longest[index], length(of: cell)) }
      }
      lengths[keys] = longest
    }
    for (keys, longest) in lengths {
      let widths = longest.map { min($0, 42) + 3 }
      let all = widths.reduce(0, +)
      shares[keys] = widths.map { $0 * 100 / all }
    }
  }

  /// The letters that fit between the margins of an upright page.
  private static let upright = 112
  /// How many letters of a text that may be broken stand on a line at least.
  private static let comfortable = 16
  /// The longest word that is kept together.
  private static let longestWord = 20
  /// The blanks on both sides of a cell, in letters.
  private static let padding = 2

  /// Checks whether a table needs the long side of the paper: the widths at which its texts are still easy to read do not fit on an upright
  /// page.
  func needsLandscape(_ report: Report) -> Bool {
    report.hasBars || !report.isOnePage && report.sections.contains { !$0.rows.isEmpty && least($0) > HTMLWriter.upright }
  }

  /// Returns the least width of a table in letters.
  private func least(_ section: Report.Section) -> Int {
    section.columns.indices.reduce(0) { sum, index in
      let column = section.columns[index]
      let looks = HTMLColumn(section, index)
      let isBroken = looks.isName || looks.kind == .text && column.fit != .fixed
      var least = column.title.split(separator: " ").map(\.count).max() ?? 0
      for row in section.rows where !row.isGroup && row.cells.indices.contains(index) {
        let cell = row.cells[index]
        if column.isDrawing {
          least = max(least, 8)
        } else {
          let text = length(of: cell)
          least = max(least, isBroken ? min(text, max(HTMLWriter.comfortable, min(longestWord(of: cell), HTMLWriter.longestWord))) : text)
        }
      }
      return sum + least + HTMLWriter.padding
    }
  }

  private func longestWord(of cell: Report.Cell) -> Int { cell.text.split(separator: " ").map(\.count).max() ?? 0 }

  private func length(of cell: Report.Cell) -> Int {
    if case .share = cell.value { return HTMLColumn.bar }
    guard let state = cell.state(wording) else { return cell.markedText.unicodeScalars.count + Int(cell.depth) * HTMLColumn.indentation }
    return state.word.unicodeScalars.count + 4
  }
}
