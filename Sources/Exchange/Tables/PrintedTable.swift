import RoadmapEngine
import StatusViews
import Wording

/// Recognises tables that `jalon print` wrote. They are refused, because their computed values must not be imported as if a person had
/// set them.
enum PrintedTable {
  /// Returns the view whose headings are in one of the rows; nil if there is none. They may be in any language, and columns may be added or
  /// removed.
  static func view(of rows: [[String]]) -> StatusView? {
    let rows = rows.map { cells in cells.map { FormulaGuard.unguarding($0).trimmed } }
    for wording in Language.allCases.map({ Wording($0, home: $0) }) {
      for (index, row) in rows.enumerated() where row.count > 1 {
        if let view = Heading(row, below: rows[(index + 1)...], wording).view { return view }
      }
    }
    return nil
  }

  /// A row that may hold the headings of a view.
  private struct Heading {
    private let names: Set<String>
    private let wording: Wording
    private let hasID: Bool
    /// Whether it has a column for sections or groups, which only a printed view has.
    private let isMarked: Bool
    /// Whether the ids below it include the roadmap, as in printed views.
    private let hasReferences: Bool

    init(_ row: [String], below: ArraySlice<[String]>, _ wording: Wording) {
      self.wording = wording
      names = Set(row)
      hasID = names.contains(wording.columnIdentifier)
      isMarked = names.contains(wording.columnPart) || names.contains(wording.columnGroup)
      let index = row.firstIndex(of: wording.columnIdentifier)
      let ids = index.map { index in below.compactMap { $0.indices.contains(index) ? $0[index] : nil }.filter { !$0.isEmpty } } ?? []
      hasReferences = !ids.isEmpty && ids.allSatisfy { $0.contains("/") }
    }

    /// The view with the fewest missing columns, and among those the one with the most columns. It is nil if none matches.
    var view: StatusView? {
      // An exported table has the columns title and kind, which no view has.
      guard hasID || isMarked, !names.isSuperset(of: [wording.heading(.title), wording.heading(.kind)]) else { return nil }
      let scores = StatusView.allCases.compactMap { view -> (view: StatusView, missing: Int, count: Int)? in
        let own = PrintedTable.columns(of: view, wording)
        let missing = own.count { !names.contains($0) }
        guard missing <= mostMissing(of: own.count), own.count - missing >= min(3, own.count), view != .period || hasMonths else {
          return nil
        }
        return (view, missing, own.count)
      }
      return scores.min { ($0.missing, -$0.count) < ($1.missing, -$1.count) }?.view
    }

    /// Returns how many columns of a view may be missing: the less other evidence there is, the fewer.
    private func mostMissing(of count: Int) -> Int {
      if isMarked, hasReferences { return 2 }
      guard count >= 7 else { return 0 }
      return hasID ? (isMarked ? 2 : 0) : 1
    }

    /// Whether a heading is a month and a year, as in the period table.
    private var hasMonths: Bool {
      names.contains { name in
        let words = name.split(separator: " ")
        return words.count == 2 && Wording.month(named: String(words[0])) != nil && DecimalDigits.inASCII(String(words[1])).count == 4
      }
    }
  }
}
