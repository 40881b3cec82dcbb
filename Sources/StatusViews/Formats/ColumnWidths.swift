/// How the width of a page is shared among the columns of a table, in any unit of length.
package struct ColumnWidths {
  /// The width that a column needs.
  package struct Need: Sendable {
    /// The width of its longest text on one line.
    package var natural: Int
    /// The width at which no word is broken.
    package var least: Int
    /// Whether it takes width that no text needs.
    package var isFlexible: Bool

    /// - Parameter natural: at least as much as `least`.
    package init(natural: Int, least: Int, isFlexible: Bool) {
      self.natural = max(natural, least)
      self.least = least
      self.isFlexible = isFlexible
    }

    /// Returns what this and another column of the same place in another table need together.
    package func joined(with other: Need) -> Need {
      Need(natural: max(natural, other.natural), least: max(least, other.least), isFlexible: isFlexible || other.isFlexible)
    }
  }

  /// Returns the widths of columns, which together are as wide as the room.
  ///
  /// Each column has its least width, and a part of the rest in proportion to what its texts lack. Columns that together are too wide become
  /// narrower; their longest words are broken then.
  package static func widths(_ needs: [Need], room: Int) -> [Int] {
    var widths = needs.map(\.least)
    let rest = room - widths.reduce(0, +)
    if rest < 0 {
      let flexible = needs.indices.filter { needs[$0].isFlexible }
      let narrower = flexible.reduce(0) { $0 + widths[$1] } > -2 * rest ? flexible : Array(needs.indices)
      share(rest, among: narrower, &widths)
      return widths
    }
    let lacking = needs.map { $0.natural - $0.least }
    let all = lacking.reduce(0, +)
    for index in widths.indices { widths[index] += all <= rest ? lacking[index] : lacking[index] * rest / max(1, all) }
    let flexible = needs.indices.filter { needs[$0].isFlexible }
    share(max(0, rest - all), among: flexible.isEmpty ? Array(needs.indices) : flexible, &widths)
    return widths
  }

  /// Adds a length to some widths in proportion to them.
  private static func share(_ length: Int, among indices: [Int], _ widths: inout [Int]) {
    let sum = indices.reduce(0) { $0 + widths[$1] }
    for index in indices { widths[index] += length * widths[index] / max(1, sum) }
  }
}
