import Canvas
import RoadmapEngine
import Wording

extension TimeAxis {
  /// Returns the labels of the axis, each at the cell of its first day if there is room.
  package func labels(_ wording: Wording, today: Day, _ glyphs: Glyphs = .unicode) -> AxisLabels {
    var upper = LabelLine(width: width)
    var lower = LabelLine(width: width)
    put(wording, in: &upper, &lower)
    let name = name(of: today, wording, glyphs)
    // The label of today removes labels of years only if there is no room beside them.
    let columns = TextWidth.columns(name.text)
    let cell = name.cells.first { upper.isFree(columns, at: $0) } ?? name.cells.first ?? 0
    upper.clear(columns, at: cell)
    upper.put(name.text, at: cell)
    return AxisLabels(upper: upper.line, lower: lower.line, today: cell..<cell + columns)
  }

  private func put(_ wording: Wording, in upper: inout LabelLine, _ lower: inout LabelLine) {
    switch unit(wording) {
    case .day, .monday:
      for month in months(every: 1) {
        upper.put("\(wording.month(month.month)) \(wording.figures(month.year))", at: cell(beginning: month))
      }
      for cell in 0..<width {
        let day = days(at: cell).first
        let isShown = unit(wording) == .day || day.weekday == .monday
        if isShown, firstCell(of: day) == cell { lower.put(wording.figures(day.dayOfMonth), at: cell) }
      }
    case .months(let count):
      putYears(wording, in: &upper)
      for month in months(every: count) { lower.put(wording.month(month.month), at: cell(beginning: month)) }
    case .quarter:
      putYears(wording, in: &upper)
      for month in months(every: 3) { lower.put(wording.quarter((month.month + 2) / 3), at: cell(beginning: month)) }
    case .year:
      let isShort = 365 / scale.days < 5
      for month in months(every: 12) {
        let short = "'\(wording.figures(month.year / 10 % 10))\(wording.figures(month.year % 10))"
        lower.put(isShort ? short : wording.figures(month.year), at: cell(beginning: month))
      }
    }
  }

  private enum Unit: Equatable { case day, monday, months(Int), quarter, year }

  /// Returns the finest labels for which there is room.
  private func unit(_ wording: Wording) -> Unit {
    let perDay = 1 / scale.days
    if perDay >= 3 { return .day }
    if perDay * 7 >= 4 { return .monday }
    let perMonth = if case .months(let count) = scale { 1 / Double(count) } else { perDay * 30.436875 }
    let longest = (1...12).map { TextWidth.columns(wording.month($0)) }.max() ?? 3
    if let count = [1, 2, 3].first(where: { perMonth * Double($0) >= Double(longest + 1) }) { return .months(count) }
    return perMonth * 3 >= 3 ? .quarter : .year
  }

  /// Returns the label of today and the cells at which it may begin, the best one first.
  private func name(of today: Day, _ wording: Wording, _ glyphs: Glyphs) -> (text: String, cells: [Int]) {
    let cell = cell(of: today)
    let text = cell < 0 ? "\(glyphs.before) \(wording.today)" : cell >= width ? "\(wording.today) \(glyphs.after)" : wording.today
    let columns = TextWidth.columns(text)
    return (text, [cell, cell - columns + 1, cell - columns / 2].map { max(0, min($0, width - columns)) })
  }

  private func putYears(_ wording: Wording, in line: inout LabelLine) {
    for month in months(every: 12) { line.put(wording.figures(month.year), at: cell(beginning: month)) }
    line.put(wording.figures(window.first.year), at: 0)
  }

  /// Returns every month of the window whose number is a multiple of a count.
  ///
  /// A month that began before the window comes last in the result: labels are put in this order, and one without room is left out.
  private func months(every count: Int) -> [(year: Int, month: Int)] {
    let first = window.first.civil.year * 12 + window.first.civil.month - 1
    let last = window.last.civil.year * 12 + window.last.civil.month - 1
    let whole = (first...max(first, last)).filter { $0 % count == 0 && ($0 > first || window.first.dayOfMonth == 1) }
    let rest = window.first.dayOfMonth > 1 && count == 1 ? [first] : []
    return (whole + rest).map { ($0 / 12, $0 % 12 + 1) }
  }

  private func cell(beginning month: (year: Int, month: Int)) -> Int {
    Day(year: month.year, month: month.month, day: 1).map { max(0, firstCell(of: $0)) } ?? 0
  }
}
