import Canvas
import RoadmapEngine
import Wording

/// The window of the date picker: the field, the days of a month, and who works on the selected one.
extension Session {
  func draw(_ picker: DatePicker, of form: Form, _ frame: inout Frame) {
    let (parties, details, grid) = layOut(picker, form)
    let isLow = grid.isLow
    let (gap, cell, heads) = (grid.gap, grid.cell, grid.heads)
    // A fault of the text stands in place of the description of the day.
    let fault = fault(of: form).map { TextWidth.wrap($0, columns: grid.columns - 4, most: max(2, details.count)) }
    let lines = fault?.map { ($0, Role.error) } ?? details
    let month = wording.monthAndYear(picker.day)
    let (rect, inner) = (grid.rect, grid.inner)
    frame.raise(rect)
    let titles = [form.focusedField?.label ?? "", isLow ? month : form.fields.count == 1 ? form.title : ""].filter { !$0.isEmpty }
    frame.box(rect, .borderFocus, glyphs.lines, title: titles.joined(separator: " \(glyphs.separator) "))
    drawText(of: form, picker, inner, &frame)
    if !isLow { drawMonth(month, inner, &frame) }
    let signs = parties.count > 3 ? "#" : parties.map { String($0.text.prefix(1)) }.joined()
    for weekday in Weekday.allCases {
      let x = inner.x + weekday.rawValue * cell
      frame.put(TextWidth.fitToEnd(wording.narrowWeekday(weekday), columns: 3), x: x, y: inner.y + heads, .tableHead)
      frame.put(signs, x: x + 3 + gap, y: inner.y + heads, .dim)
    }
    for (day, spot) in grid.spots(ofMonth: picker.day) {
      draw(day, parties, spot.x, spot.y, gap, &frame)
      if day == picker.day { frame.paint(.selection, over: spot) }
    }
    for (line, (text, role)) in lines.enumerated() {
      frame.put(text, x: inner.x, y: inner.y + heads + 7 + line, role, width: inner.width)
    }
    frame.put(keyed: " \(wording.hint(picker.keys)) ", x: rect.x + 2, y: rect.maxY - 1, .dim, width: rect.width - 4)
  }

  /// Returns the parties whose days off are shown, the lines about the selected day, and the grid.
  private func layOut(_ picker: DatePicker, _ form: Form) -> (parties: [Party.ID], details: [(String, Role)], grid: DayGrid) {
    let (parties, owners) = calendarParties(of: form)
    let isLow = height < 20
    let details = detailLines(picker.day, parties, owners, isLow: isLow)
    return (parties, details, DayGrid(parties: parties.count, details: details.count, isLow: isLow, in: self))
  }

  /// Returns the day at a cell of the screen; nil where there is none.
  func day(at x: Int, _ y: Int, of picker: DatePicker, for form: Form) -> Day? {
    layOut(picker, form).grid.spots(ofMonth: picker.day).first { $0.spot.contains(x: x, y: y) }?.day
  }

  /// Draws the name of the month and the meaning of the signs.
  private func drawMonth(_ month: String, _ inner: Rect, _ frame: inout Frame) {
    let used = frame.put(month, x: inner.x, y: inner.y + 1, .title, width: inner.width) + 2
    let legend = wording.daysOffLegend(weekend: glyphs.separator, holiday: "*", estimated: glyphs.estimated)
    frame.put(legend, x: inner.x + used, y: inner.y + 1, .dim, width: inner.width - used)
  }

  /// Returns the fault of the field in focus: the one that the form found, or that its text means no day.
  private func fault(of form: Form) -> String? {
    let text = form.focusedField?.value.trimmed ?? ""
    return form.fault ?? (text.isEmpty || meaning(of: text, in: form) != nil ? nil : wording.expected(.day))
  }

  /// Draws the field with its text, and beside it the day that the text means.
  private func drawText(of form: Form, _ picker: DatePicker, _ inner: Rect, _ frame: inout Frame) {
    let editor = form.focusedField?.editor ?? LineEditor("")
    let columns = min(14, inner.width)
    frame.fill(Rect(x: inner.x, y: inner.y, width: columns, height: 1), .input)
    draw(editor, x: inner.x, y: inner.y, columns: columns, &frame)
    let used = TextWidth.columns(TextWidth.cut(editor.beginning(columns: columns), columns: columns))
    if picker.isReplaced { frame.paint(.selection, over: Rect(x: inner.x, y: inner.y, width: used, height: 1)) }
    let x = inner.x + columns + 1
    if fault(of: form) != nil { return }
    if editor.text.trimmed.isEmpty {
      let differs = form.focusedField.map { $0.differs && !$0.isTouched } ?? false
      frame.put(differs ? wording.differentValues : wording.noDate, x: x, y: inner.y, .dim, width: inner.maxX - x)
    } else {
      frame.put(
        "= \(wording.longDate(picker.day))\(wording.comma)\(wording.distance(to: picker.day, from: document.today))", x: x, y: inner.y,
        .text, width: inner.maxX - x)
    }
  }

  /// Draws the number of a day, with a sign before it if it is today. After it come a sign for each party that does not work or, of more
  /// than three parties, their number.
  private func draw(_ day: Day, _ parties: [Party.ID], _ x: Int, _ y: Int, _ gap: Int, _ frame: inout Frame) {
    let isToday = day == document.today
    if isToday { frame.put(glyphs.today, x: x, y: y, .today) }
    let off = parties.map { schedule.calendars.days(of: $0).reasonOff(day) }
    let role: Role = isToday ? .today : off.contains { $0 != nil } ? .weekend : .text
    frame.put(TextWidth.fitToEnd("\(day.dayOfMonth)", columns: 2), x: x + 1, y: y, role)
    guard parties.count <= 3 else {
      let count = off.count { $0 != nil }
      if count > 0 { frame.put(count > 9 ? "+" : "\(count)", x: x + 3 + gap, y: y, .dim) }
      return
    }
    for (index, reason) in off.enumerated() {
      guard let reason else { continue }
      let (sign, role) = sign(of: reason)
      frame.put(sign, x: x + 3 + gap + index, y: y, role)
    }
  }

  private func sign(of reason: DayOff) -> (String, Role) {
    switch reason {
    case .weekend: (glyphs.separator, .dim)
    case .holiday(let holiday): holiday.isEstimated ? (glyphs.estimated, .estimated) : ("*", .weekend)
    case .correction: ("*", .weekend)
    }
  }
}
