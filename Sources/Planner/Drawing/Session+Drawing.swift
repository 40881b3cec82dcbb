import Canvas
import RoadmapEngine
import StatusViews
import Wording

/// What several pages draw in the same way.
extension Session {
  func role(_ health: Health?) -> Role {
    switch health {
    case .late, .willBeLate: .late
    case .risk: .risk
    case .track: .track
    case .quiet: .quiet
    case .done: .done
    case nil: .dim
    }
  }

  func glyph(_ health: Health?) -> String {
    switch health {
    case .late: glyphs.late
    case .willBeLate: glyphs.willBeLate
    case .risk: glyphs.risk
    case .track: glyphs.track
    case .quiet: glyphs.quiet
    case .done: glyphs.done
    case nil: glyphs.dropped
    }
  }

  /// Returns the sign and the word of a health, so that it never depends on colour alone.
  func healthText(_ health: Health?) -> String { "\(glyph(health)) \(health.map { wording.word($0) } ?? wording.word(.dropped))" }

  /// Returns the sign and a short word of a health.
  func shortHealthText(_ health: Health?) -> String { "\(glyph(health)) \(health.map { wording.shortWord($0) } ?? "")" }

  /// The width of the widest short health.
  var shortHealthWidth: Int { Health.allCases.map { TextWidth.columns(shortHealthText($0)) }.max() ?? 8 }

  /// Returns the mark before the name of an archived thing; empty for another one.
  func archivedMark(_ isArchived: Bool) -> String { isArchived ? "[\(wording.archived)] " : "" }

  /// The width of the widest health.
  var healthWidth: Int { Health.allCases.map { TextWidth.columns(healthText($0)) }.max() ?? 12 }

  /// Returns a short date, with the last two digits of the year where it is not the present one.
  func due(_ day: Day) -> String {
    day.year == document.today.year ? wording.shortDate(day) : "\(wording.shortDate(day)) \(day.year % 100)"
  }

  /// The origin of a step's day, which decides the sign that is drawn with it.
  enum DayOrigin {
    /// A deadline, or a day on which something has happened.
    case set
    /// A day that is agreed with the other side.
    case agreed
    /// A day that is worked out, in a column of days that people set.
    case forecast
  }

  /// Returns a short date with the signs of print: `12 Dec` for a deadline, `=12 Dec` for an agreed day, `(12 Dec)` for a forecast.
  /// - Parameters:
  ///   - isEstimated: whether a forecast depends on an estimated holiday.
  ///   - contested: the sign of a contested day, which takes the place of other signs before the day; empty if it is not contested.
  func due(_ day: Day, _ origin: DayOrigin, isEstimated: Bool = false, contested: String = "") -> String {
    marked(due(day), origin, isEstimated: isEstimated, contested: contested)
  }

  /// Returns the text of a day with the signs of what it is, as `due` does.
  func marked(_ text: String, _ origin: DayOrigin, isEstimated: Bool, contested: String) -> String {
    switch origin {
    case .set: contested + text
    case .agreed: (contested.isEmpty ? glyphs.agreed : contested) + text
    case .forecast: "(\(contested.isEmpty && isEstimated ? glyphs.estimated : contested)\(text))"
    }
  }

  /// Returns the day by which people expect a step, and what it is: when it finished, else its deadline, its agreed day or its forecast.
  /// Without a day it is nil.
  func dueDay(of step: Step, _ dates: StepDates) -> (day: Day, origin: DayOrigin)? {
    if step.isFinished { return (step.finished ?? dates.finish).map { ($0, .set) } }
    if let deadline = step.deadline { return (deadline, .set) }
    if let on = step.on { return (on, .agreed) }
    return dates.finish.map { ($0, .forecast) }
  }

  /// The width of the widest date with the signs of a forecast.
  var forecastWidth: Int { dueWidth + 2 }

  /// The width of the widest date that `due` makes, with the sign of an estimate, so that none is cut.
  var dueWidth: Int {
    let months = (1...12).compactMap { Day(year: 2028, month: $0, day: 28) }
    return (months.map { TextWidth.columns(wording.shortDate($0)) }.max() ?? 6) + 4
  }

  /// Returns a bar that shows a percentage.
  func progressBar(_ percent: Int, width: Int) -> String { glyphs.progress(Double(percent) / 100, columns: width) }

  /// The rows of the list that are seen, each with its index and its line on the screen.
  var visibleRows: [(index: Int, row: Row, y: Int)] {
    let layout = layout
    let top = cursor.top
    return (0..<layout.rowCount).compactMap { line in
      let index = top + line
      return rows.indices.contains(index) ? (index, rows[index], layout.list.y + line * layout.rowHeight) : nil
    }
  }

  /// Marks a row where it is selected, and puts the cursor of the terminal on it. Screen readers and magnifiers follow the cursor. A narrow
  /// window often belongs to a slow connection: there only the name is marked, so that a move sends little.
  /// - Parameter name: the columns of the name in the row.
  func mark(_ index: Int, _ rect: Rect, name: Range<Int>? = nil, _ frame: inout Frame) {
    guard index == cursor.selected else { return }
    if let name, width < 110 {
      frame.paint(.selection, over: Rect(x: name.lowerBound, y: rect.y, width: name.count, height: 1))
      frame.put(glyphs.pointer, x: rect.x, y: rect.y, .selection)
    } else {
      frame.paint(.selection, over: rect)
    }
    if layers.isEmpty { frame.cursor = (rect.x, rect.y) }
  }
}
