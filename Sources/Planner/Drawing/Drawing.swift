import Canvas
import RoadmapEngine
import StatusViews
import Wording

/// Small pieces that several pages draw alike.
extension Session {
  func role(_ health: Health?) -> Role {
    switch health {
    case .late: .late
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
    case .risk: glyphs.risk
    case .track: glyphs.track
    case .quiet: glyphs.quiet
    case .done: glyphs.done
    case nil: glyphs.dropped
    }
  }

  /// Symbol and word, so that colour never speaks alone.
  func healthText(_ health: Health?) -> String { "\(glyph(health)) \(health.map { wording.word($0) } ?? wording.word(.dropped))" }

  /// The same in few columns.
  func shortHealthText(_ health: Health?) -> String { "\(glyph(health)) \(health.map { wording.shortWord($0) } ?? "")" }

  /// How many columns the widest short health takes.
  var shortHealthWidth: Int { Health.allCases.map { TextWidth.columns(shortHealthText($0)) }.max() ?? 8 }

  /// What stands before a name that is put aside.
  func archivedMark(_ isArchived: Bool) -> String { isArchived ? "[\(wording.archived)] " : "" }

  /// How many columns the widest health takes.
  var healthWidth: Int { Health.allCases.map { TextWidth.columns(healthText($0)) }.max() ?? 12 }

  /// A day without its year where that is this year or the next twelve months make it plain.
  func due(_ day: Day) -> String {
    day.year == document.today.year ? wording.shortDate(day) : "\(wording.shortDate(day)) \(day.year % 100)"
  }

  /// Columns of the longest day that `due` makes in the language, with the sign of an estimate: a date is never cut.
  var dueWidth: Int {
    let months = (1...12).compactMap { Day(year: 2028, month: $0, day: 28) }
    return (months.map { TextWidth.columns(wording.shortDate($0)) }.max() ?? 6) + 4
  }

  /// A bar of a percentage.
  func progressBar(_ percent: Int, width: Int) -> String { glyphs.progress(Double(percent) / 100, columns: width) }

  /// The rows of the list that are seen, each with its line on the screen.
  var visibleRows: [(index: Int, row: Row, y: Int)] {
    let layout = layout
    let top = cursor.top
    return (0..<layout.rowCount).compactMap { line in
      let index = top + line
      return rows.indices.contains(index) ? (index, rows[index], layout.list.y + line * layout.rowHeight) : nil
    }
  }

  /// Marks the selected row, and puts the cursor of the terminal on it for those who listen or magnify.
  ///
  /// A narrow window is often a slow line: there only the name is marked, so that a move sends little.
  /// - Parameter name: the columns of what people look for in the row.
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
