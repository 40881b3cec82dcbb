import Canvas
import RoadmapEngine
import Wording

/// Drawing the page of conflicts: the list, and the values of the selected conflict side by side.
extension Session {
  /// The parts of a line, each with its first column, its text and its role.
  fileprivate typealias Line = [(x: Int, text: String, width: Int, role: Role)]

  /// The columns of the list: where each begins; nil for one that has no room.
  private struct ListColumns {
    static let titleX = 2
    let what: Int?
    let values: Int?
    let value: Int

    init(width: Int, valueWidth: Int) {
      value = width - valueWidth - 1
      values = width >= 72 ? value - 9 : nil
      what = width >= 58 ? (values ?? value) - 19 : nil
    }

    var titleEnd: Int { (what ?? values ?? value) - 1 }
  }

  func drawConflicts(_ layout: PageLayout, _ frame: inout Frame) {
    let width = layout.list.width
    let columns = ListColumns(width: width, valueWidth: max(16, min(30, width / 4)))
    let y = layout.heads.y
    frame.put(wording.columnStep, x: ListColumns.titleX, y: y, .tableHead, width: columns.titleEnd - ListColumns.titleX)
    if let what = columns.what { frame.put(wording.columnWhat, x: what, y: y, .tableHead, width: 18) }
    if let values = columns.values { frame.put(wording.columnValues, x: values, y: y, .tableHead, width: 8) }
    frame.put(wording.columnCountsNow, x: columns.value, y: y, .tableHead, width: width - columns.value)
    if rows.isEmpty {
      let text = filter.isEmpty ? page.model.emptyText(in: self) : noHits
      frame.put(keyed: keyed(text), x: ListColumns.titleX, y: layout.list.y, filter.isEmpty ? .done : .dim, width: width - 3)
    }
    for (index, row, y) in visibleRows {
      if case .heading(let text) = row { drawHeading(text, y, width, &frame) }
      guard case .own(_, let conflict as ContestedAtom) = row else { continue }
      frame.put(
        wording.subject(of: conflict, in: workspace), x: ListColumns.titleX, y: y, .text, width: columns.titleEnd - ListColumns.titleX)
      if let what = columns.what { frame.put(wording.name(ofAtom: conflict.atom), x: what, y: y, .text, width: 18) }
      if let values = columns.values { frame.put(wording.figures(conflict.sides.count), x: values, y: y, .text, width: 8) }
      frame.put("\(glyphs.contested)\(wording.text(conflict.inForce))", x: columns.value, y: y, .warning, width: width - columns.value)
      mark(index, Rect(x: 0, y: y, width: width, height: 1), name: ListColumns.titleX..<columns.titleEnd, &frame)
    }
    guard let shown = memories.conflicts.shown else { return }
    if let lower = layout.lower { drawLower(shown, lower, &frame) }
    if let detail = layout.detail { drawBeside(shown, detail, &frame) }
  }

  private func title(of conflict: ContestedAtom) -> String {
    "\(wording.subject(of: conflict, in: workspace)) \(glyphs.separator) \(wording.name(ofAtom: conflict.atom))"
  }

  private func drawLower(_ shown: ConflictsPage.Shown, _ rect: Rect, _ frame: inout Frame) {
    frame.put(String(repeating: glyphs.lines.horizontal, count: rect.width), x: rect.x, y: rect.y, .border)
    let title = TextWidth.wrap(title(of: shown.conflict), columns: rect.width - 4, most: 2)
    for (line, text) in title.enumerated() { frame.put(" \(text) ", x: 1, y: rect.y + line, .title, width: rect.width - 2) }
    draw(shown, Rect(x: 2, y: rect.y + max(1, title.count), width: rect.width - 3, height: rect.height - max(1, title.count)), &frame)
  }

  private func drawBeside(_ shown: ConflictsPage.Shown, _ rect: Rect, _ frame: inout Frame) {
    for y in rect.y..<rect.maxY { frame.put(glyphs.lines.vertical, x: rect.x - 1, y: y, .border) }
    let title = TextWidth.wrap(title(of: shown.conflict), columns: rect.width - 2, most: 2)
    for (line, text) in title.enumerated() { frame.put(text, x: rect.x + 1, y: rect.y + line, .title, width: rect.width - 2) }
    let top = title.count + 1
    draw(shown, Rect(x: rect.x + 1, y: rect.y + top, width: rect.width - 2, height: rect.height - top), &frame)
  }

  private func draw(_ shown: ConflictsPage.Shown, _ rect: Rect, _ frame: inout Frame) {
    guard rect.height > 0 else { return }
    let lines = fitBesideOneAnother(shown, rect.width) ? columnLines(shown, rect) : blockLines(shown, rect.width)
    for (line, parts) in lines.prefix(rect.height).enumerated() {
      for part in parts {
        frame.put(keyed: keyed(part.text), x: rect.x + part.x, y: rect.y + line, part.role, width: max(0, part.width))
      }
    }
  }

  // MARK: Side by side

  private static let labelWidth = 25

  private func columnWidth(_ shown: ConflictsPage.Shown, _ width: Int) -> Int {
    (width - Session.labelWidth) / max(1, shown.options.count)
  }

  /// Whether every value has room in two lines of a column.
  private func fitBesideOneAnother(_ shown: ConflictsPage.Shown, _ width: Int) -> Bool {
    let column = columnWidth(shown, width) - 1
    guard column >= 14 else { return false }
    return shown.options.allSatisfy { TextWidth.wrap(wording.text($0.value), columns: column, most: 3).count <= 2 }
  }

  private func columnLines(_ shown: ConflictsPage.Shown, _ rect: Rect) -> [Line] {
    let column = columnWidth(shown, rect.width)
    func line(_ label: String, _ cells: [String], _ role: Role = .text) -> Line {
      [(0, label, Session.labelWidth - 1, .dim)]
        + cells.enumerated().map { (Session.labelWidth + $0.offset * column, $0.element, column - 1, role) }
    }
    func lines(_ label: String, _ cells: [String], _ role: Role = .text, most: Int) -> [Line] {
      let wrapped = cells.map { TextWidth.wrap($0, columns: column - 1, most: most) }
      return (0..<max(1, wrapped.map(\.count).max() ?? 1)).map { index in
        line(index == 0 ? label : "", wrapped.map { $0.indices.contains(index) ? $0[index] : "" }, role)
      }
    }
    let options = shown.options
    var found = [line("", options.map { head(of: $0) }, .title)]
    found += lines(wording.labelValue, options.map { wording.text($0.value) }, .text, most: 2)
    found += lines(wording.labelWho, options.map { $0.side.map { wording.who($0.author) } ?? wording.countsNow }, most: 2)
    found.append(line(wording.labelWhen, options.map { $0.side.map { instant($0.at) } ?? "" }))
    let reasons = options.map { $0.side?.reason ?? "" }
    if reasons.contains(where: { !$0.isEmpty }) { found += lines(wording.labelReason, reasons, most: 2) }
    return found + effectLines(shown, room: rect.height - found.count, line)
  }

  /// Returns the lines of the deadlines that follow, then of how many dates move in all.
  private func effectLines(
    _ shown: ConflictsPage.Shown, room: Int, _ line: (String, [String], Role) -> Line
  ) -> [Line] {
    let effects = shown.effects
    guard effects.movesDates else {
      let spare = effects.spare.map { $0.map { wording.workingDays($0) } ?? "" }
      let differs = Set(spare.filter { !$0.isEmpty }).count > 1
      return [line(wording.noDateMoves, [], .dim)] + (differs ? [line(wording.columnSlack, spare, .text)] : [])
    }
    var lines: [Line] = []
    let total = line(wording.datesThatMove, effects.moved.map { wording.figures($0.count) }, .text)
    if !effects.deadlines.isEmpty {
      let missed = effects.missed.map { $0 > 0 ? wording.missed($0) : "" }
      lines.append(line(wording.deadlinesFollow(effects.deadlines.count), missed, .late))
      let rows = max(0, room - 2)
      let count = effects.deadlines.count > rows ? max(0, rows - 1) : effects.deadlines.count
      for deadline in effects.deadlines.prefix(count) { lines.append(self.line(of: deadline, line)) }
      let rest = effects.deadlines.count - count
      if rest > 0 { lines.append(line("  \(wording.moreDeadlines(rest, shows: markedKey(of: .open)))", [], .dim)) }
    }
    return lines + [total]
  }

  private func line(of deadline: ConflictEffects.Deadline, _ line: (String, [String], Role) -> Line) -> Line {
    let day = due(deadline.day)
    let title = workspace[deadline.step].map { wording.text($0.title) } ?? deadline.step.description
    let room = Session.labelWidth - 4 - TextWidth.columns(day)
    let now = deadline.finishes.first
    let label = "\(glyph(now?.health)) \(TextWidth.fit(title, columns: room)) \(day)"
    let finishes = deadline.finishes.map { finish in
      let sign = finish.health == now?.health ? "" : "\(glyph(finish.health)) "
      return sign + (finish.day.map { due($0) } ?? "–")
    }
    var parts = line(label, finishes, .text)
    for (index, finish) in deadline.finishes.enumerated() where (finish.day ?? .first) > deadline.day { parts[index + 1].role = .late }
    return parts
  }

  /// Returns the day and the time of a side on the reader's clock, without the year where it is the present one.
  private func instant(_ at: String) -> String {
    guard let (day, time) = wording.local(at) else { return at }
    return "\(due(day)) \(time)"
  }

  // MARK: One below the other

  private func blockLines(_ shown: ConflictsPage.Shown, _ width: Int) -> [Line] {
    shown.options.enumerated().flatMap { index, option -> [Line] in
      let (head, value) = (head(of: option), wording.text(option.value))
      let who = option.side.map { "\(wording.who($0.author))\(wording.comma)\(instant($0.at))" } ?? wording.countsNow
      let whole = [head, value, who].joined(separator: " \(glyphs.separator) ")
      var lines: [Line] = []
      if TextWidth.columns(KeyedText(marked: whole).text) <= width {
        lines = [[(0, whole, width, .title)]]
      } else {
        lines = [[(0, "\(head) \(glyphs.separator) \(who)", width, .title)]]
        lines += TextWidth.wrap(value, columns: width - 2, most: 3).map { [(2, $0, width - 2, .text)] }
      }
      if let reason = option.side?.reason, !reason.isEmpty {
        lines += TextWidth.wrap("(\(reason))", columns: width - 2, most: 2).map { [(2, $0, width - 2, .dim)] }
      }
      if let effect = effect(of: index, in: shown.effects) { lines.append([(2, effect, width - 2, .notice)]) }
      return lines
    }
  }

  /// Returns what one value would do to dates in a line: `29 dates move · 4 deadlines follow · 2 missed`; nil for one that moves none.
  func effect(of index: Int, in effects: ConflictEffects) -> String? {
    guard effects.moved.indices.contains(index), !effects.moved[index].isEmpty else { return nil }
    let now = effects.deadlines.filter { $0.finishes[index].day != $0.finishes.first?.day }
    let parts = [
      wording.datesMove(effects.moved[index].count), now.isEmpty ? nil : wording.deadlinesFollow(now.count),
      effects.missed[index] > 0 ? wording.missed(effects.missed[index]) : nil,
    ]
    return parts.compactMap(\.self).joined(separator: " \(glyphs.separator) ")
  }

  /// Returns the key that takes an option, with its name: `t theirs 1/2`.
  func head(of option: ConflictOption) -> String {
    let turn = option.turn.map { " \(wording.figures($0.number))/\(wording.figures($0.of))" } ?? ""
    return "\(markedKey(of: option.command)) \(wording.title(option.command))\(turn)"
  }
}
