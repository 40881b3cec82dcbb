extension Report {
  /// Whether a section has bars.
  package var hasBars: Bool { sections.contains { $0.columns.contains(where: \.isBars) && !$0.rows.isEmpty } }
}

extension Report.Column {
  package var isBars: Bool { if case .bars = fit { true } else { false } }

  /// Whether the column only draws the numbers of other columns.
  package var isDrawing: Bool { if case .share = fit { true } else { false } }
}

extension Report.Section {
  /// The index of the column that names the subject of a row.
  package var nameColumn: Int { columns.firstIndex { $0.fit == .flexible } ?? 0 }

  /// Returns the kind of the values of a column, by its first cell that has one.
  package func kind(ofColumn index: Int) -> Report.Kind {
    if columns[index].isBars { return .bars }
    for row in rows where !row.isGroup && row.cells.indices.contains(index) {
      let cell = row.cells[index]
      switch cell.value {
      case .number: return .number
      case .day: return .day
      case .bar: return .bars
      case .state: return .state
      case .text, .share: return .text
      case .none: continue
      }
    }
    return .text
  }
}

extension Report {
  /// The kind of the values of a column.
  package enum Kind: Sendable { case text, number, day, state, bars }
}

extension Report.Cell.Value {
  var isNone: Bool { if case .none = self { true } else { false } }
}
