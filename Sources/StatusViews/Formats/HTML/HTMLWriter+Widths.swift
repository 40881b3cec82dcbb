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

  private func length(of cell: Report.Cell) -> Int {
    if case .share = cell.value { return HTMLColumn.bar }
    guard let state = cell.state(wording) else { return cell.markedText.unicodeScalars.count + Int(cell.depth) * HTMLColumn.indentation }
    return state.word.unicodeScalars.count + 4
  }
}
