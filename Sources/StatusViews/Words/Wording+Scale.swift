import Canvas
import Wording

extension Wording {
  /// Tells how much time a cell of the timeline stands for: `1 cell = 1 week`.
  package func scale(_ scale: TimeScale) -> String {
    switch scale {
    case .cells(let count): cellsOfADay(count)
    case .days(let count): cell(days: count)
    case .week: cellOfAWeek
    case .months(3): cellOfAQuarter
    case .months(let count): count == 1 ? cellOfAMonth : cell(days: count * 30)
    }
  }

  /// Returns the signs of the timeline, each with its meaning.
  package func legend(_ glyphs: Glyphs, separator: String = " ") -> String {
    BarPart.allCases.map { "\(cell($0).glyph(in: glyphs)) \(word($0))" }.joined(separator: separator)
  }

  /// Explains the signs of the lines that show the days off of each party.
  package func restLegend(_ glyphs: Glyphs) -> String {
    "\(glyphs.dayOff) \(weekend)  \(glyphs.full) \(holiday)  \(glyphs.estimated) \(estimatedHoliday)"
  }

  private func cell(_ part: BarPart) -> BarCell {
    switch part {
    case .done: .done
    case .critical: .critical
    case .planned: .planned
    case .late: .late
    case .slack: .slack
    case .deadline: .deadline
    case .milestone: .milestone
    case .milestoneReached: .milestoneReached
    }
  }
}
