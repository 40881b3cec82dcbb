import Wording

/// The order of day and month in each column of a returned sheet. It follows from the days of the column that can be read in one order only.
struct SheetDayOrders {
  private let orders: [String: DayOrder]

  /// - Parameter tabs: all tabs, since those of steps and of new steps have a column in common.
  init(_ tabs: [TaggedTab]) {
    var found: [String: Set<DayOrder>] = [:]
    for column in SheetColumn.allCases where column.isDay {
      for row in tabs.lazy.flatMap(\.rows) {
        guard let text = row[column.tag]?.text, let order = WrittenDay(text: text, order: nil).certainOrder else { continue }
        found[column.tag, default: []].insert(order)
      }
    }
    // A column with days in both orders has none.
    orders = found.compactMapValues { $0.count == 1 ? $0.first : nil }
  }

  /// Returns the order of a column; nil if nothing shows it.
  subscript(column: SheetColumn) -> DayOrder? { orders[column.tag] }
}
