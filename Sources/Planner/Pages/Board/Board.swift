import RoadmapEngine

/// The columns of the board, and how far they are scrolled.
struct Board: Sendable {
  enum Grouping: CaseIterable, Sendable { case status, owner, health }

  /// The status, health or owner that the cards of a column share.
  enum Key: Hashable, Comparable, Sendable {
    case planned, active, blocked, done, dropped
    case health(Health)
    case party(Party.ID)
    case nobody

    /// The order of the columns; the worst health comes first.
    private var rank: (Int, Int, String) {
      switch self {
      case .planned: (0, 0, "")
      case .active: (1, 0, "")
      case .blocked: (2, 0, "")
      case .health(let health): (3, -(Health.allCases.firstIndex(of: health) ?? 0), "")
      case .done: (4, 0, "")
      case .dropped: (5, 0, "")
      case .party(let party): (6, 0, party.text)
      case .nobody: (7, 0, "")
      }
    }

    static func < (left: Key, right: Key) -> Bool { left.rank < right.rank }
  }

  struct Column: Sendable {
    let key: Key
    /// The cards, by the indices of their rows on the page.
    var rows: Range<Int>
  }

  var grouping = Grouping.status
  private(set) var columns: [Column] = []
  /// The index of the first column that is seen.
  private(set) var first = 0
  private var tops: [Key: Int] = [:]

  init(grouping: Grouping = .status) { self.grouping = grouping }

  /// Returns how many cards at the top of a column are scrolled out of view.
  func top(ofColumn index: Int) -> Int { columns.indices.contains(index) ? tops[columns[index].key] ?? 0 : 0 }

  /// Returns the index of the column that holds a row.
  func columnIndex(of row: Int) -> Int? { columns.firstIndex { $0.rows.contains(row) } }

  func column(of row: Int) -> Column? { columnIndex(of: row).map { columns[$0] } }

  mutating func take(_ columns: [Column]) { self.columns = columns }

  /// Scrolls so that the selected row is seen.
  /// - Parameters:
  ///   - cards: how many cards a column shows.
  ///   - fitting: how many columns fit side by side.
  mutating func settle(selected: Int, cards: Int, fitting: Int) {
    for column in columns {
      var top = min(tops[column.key] ?? 0, max(0, column.rows.count - cards))
      if column.rows.contains(selected) {
        let rank = selected - column.rows.lowerBound
        top = min(max(top, rank - cards + 1), rank)
      }
      tops[column.key] = top
    }
    first = min(first, max(0, columns.count - fitting))
    if let column = columnIndex(of: selected) { first = min(max(first, column - fitting + 1), column) }
  }
}
