import RoadmapEngine

/// How far steps are moved: `2w`, `+10d`, `-1m`, `5wd`. Without a sign they are moved to later days.
package struct ShiftDistance: Sendable {
  private let offset: DayExpression
  package let isEarlier: Bool
  /// Whether the distance is a number of working days.
  package let countsWorkingDays: Bool

  /// Returns nil for any other text and for a distance of 0.
  package init?(_ text: String) {
    offset = DayExpression(text.first == "+" || text.first == "-" ? text : "+\(text)")
    isEarlier = offset.text.first == "-"
    let distance = offset.text.dropFirst()
    let digits = distance.prefix { $0.isASCII && $0.isNumber }
    let unit = distance.dropFirst(digits.count)
    guard digits.contains(where: { $0 != "0" }), ["d", "w", "m", "wd"].contains(unit) else { return nil }
    countsWorkingDays = unit == "wd"
  }

  /// Returns the day at this distance from another; nil outside the range of days.
  /// - Parameter working: the working days that `wd` counts.
  func day(from day: Day, working: CalendarDays?) -> Day? { offset.resolve(today: day) { _ in working } }
}
