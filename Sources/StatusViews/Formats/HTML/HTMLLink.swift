import RoadmapEngine

/// The part of a link between two steps that crosses one row of a timeline.
///
/// A link leaves the bar of the first step at its end, runs up or down beside it, and ends with an arrow at the start of the bar of the second.
struct HTMLLink {
  /// Where the link runs up or down, in ten-thousandths of the width from the left.
  let x: Int
  /// Whether it goes on to the row above.
  let rises: Bool
  /// Whether it goes on to the row below.
  let falls: Bool
  /// Where the bar of the second step starts, if it is in this row.
  let target: Int?

  /// The most rows between two steps whose link is drawn; longer ones would only cross other bars.
  private static let mostRows = 8

  /// Returns the parts of the links of a table by the indexes of its rows. Links whose steps overlap, and those that do not lie in the window,
  /// are not drawn.
  static func parts(of section: Report.Section, in window: DayRange, isMirrored: Bool) -> [Int: [HTMLLink]] {
    var rows: [StepReference: (row: Int, bar: Report.Bar)] = [:]
    for (index, row) in section.rows.enumerated() {
      if let step = row.step, case .bar(let bar)? = row.cells.last?.value { rows[step] = (index, bar) }
    }
    var parts: [Int: [HTMLLink]] = [:]
    for (row, bar) in rows.values.sorted(by: { $0.row < $1.row }) {
      for step in bar.after {
        guard let first = rows[step], first.row != row, abs(first.row - row) <= mostRows, first.bar.shape != .span, bar.shape != .span,
          first.bar.finish < bar.start, first.bar.finish >= window.first, bar.start <= window.last
        else { continue }
        let x = HTMLBar.place(HTMLBar.evening(of: first.bar.finish, in: window), isMirrored)
        let target = HTMLBar.place(HTMLBar.morning(of: bar.start, in: window), isMirrored)
        let isDown = first.row < row
        for place in min(first.row, row)...max(first.row, row) {
          parts[place, default: []].append(
            HTMLLink(
              x: x, rises: isDown ? place > first.row : place > row, falls: isDown ? place < row : place < first.row,
              target: place == row ? target : nil))
        }
      }
    }
    return parts
  }
}
