import Canvas
import RoadmapEngine
import StatusViews
import Wording

extension Session {
  /// The cards that are seen: the rectangle of each on the screen, and the index of its row.
  var cardSpots: [(rect: Rect, index: Int)] {
    let list = layout.list
    return columnSpots.flatMap { spot -> [(rect: Rect, index: Int)] in
      let rows = memories.board.columns[spot.column].rows
      let top = memories.board.top(ofColumn: spot.column)
      return (0..<boardRoom.cards).compactMap { line in
        let index = rows.lowerBound + top + line
        guard rows.contains(index) else { return nil }
        return (Rect(x: spot.x, y: list.y + line * boardRoom.lines, width: spot.width, height: showsRoadmaps ? 3 : 2), index)
      }
    }
  }

  /// The columns that are seen, by their indices, each with its first column on the screen and its width.
  private var columnSpots: [(column: Int, x: Int, width: Int)] {
    let count = min(boardRoom.columns, memories.board.columns.count - memories.board.first)
    guard count > 0 else { return [] }
    return (0..<count).map { line in
      let x = line * width / count
      return (memories.board.first + line, x, (line + 1) * width / count - x - 1)
    }
  }

  func drawBoard(_ layout: PageLayout, _ frame: inout Frame) {
    let list = layout.list
    let spots = columnSpots
    let selected = memories.board.columnIndex(of: cursor.selected)
    for (line, spot) in spots.enumerated() {
      let column = memories.board.columns[spot.column]
      let before = line == 0 && memories.board.first > 0 ? "\(glyphs.before) \(memories.board.first) " : ""
      let hidden = memories.board.columns.count - memories.board.first - spots.count
      let after = line == spots.count - 1 && hidden > 0 ? " \(hidden) \(glyphs.after)" : ""
      let isSelected = spot.column == selected
      frame.put(before, x: spot.x, y: layout.heads.y, .dim)
      let x = spot.x + 1 + TextWidth.columns(before)
      let room = spot.x + spot.width - x - TextWidth.columns(after)
      let title = "\(headGlyph(of: column.key)) \(wording.title(of: column.key, in: workspace)) \(column.rows.count)"
      frame.put(
        isSelected ? "[\(title)]" : " \(title)", x: x - 1, y: layout.heads.y, isSelected ? .title : .tableHead, width: max(0, room + 1))
      frame.put(after, x: spot.x + spot.width - TextWidth.columns(after), y: layout.heads.y, .dim)
      if line > 0 {
        for y in layout.heads.y..<list.maxY { frame.put(glyphs.lines.vertical, x: spot.x - 1, y: y, .border) }
      }
      let top = memories.board.top(ofColumn: spot.column)
      let below = column.rows.count - top - boardRoom.cards
      let marks = [top > 0 ? "\(glyphs.moreAbove) \(top)" : "", below > 0 ? "\(glyphs.moreBelow) \(below)" : ""].filter { !$0.isEmpty }
      frame.put(marks.joined(separator: "  "), x: spot.x + 1, y: list.maxY - 1, .dim, width: spot.width - 1)
    }
    for spot in cardSpots { drawCard(spot.rect, spot.index, &frame) }
  }

  private func drawCard(_ rect: Rect, _ index: Int, _ frame: inout Frame) {
    guard rows.indices.contains(index), case .entry(let entry) = rows[index] else { return }
    let step = workspace.roadmaps[entry.roadmap].steps[entry.step]
    let health = schedule.health(roadmap: entry.roadmap, step: entry.step)
    let dates = schedule.dates(roadmap: entry.roadmap, step: entry.step)
    let signs = contestedSigns(of: entry)
    let milestone = (step.kind == .milestone ? "\(glyphs.milestone) " : "") + signs.title
    frame.put(glyph(health), x: rect.x + 1, y: rect.y, role(health))
    frame.put(
      milestone + wording.text(step.title), x: rect.x + 3, y: rect.y, step.isFinished ? .dim : .text, width: rect.width - 3)
    let due = dueDay(of: step, dates)
    let day = due.map { self.due($0.day, $0.origin, isEstimated: dates.isEstimated, contested: signs.day) } ?? "–"
    let isLate = !step.isFinished && (entry.day ?? .last) < document.today
    var x = rect.x + 3
    x +=
      frame.put(
        day, x: x, y: rect.y + 1, isLate ? .late : !signs.day.isEmpty ? .warning : due?.origin == .forecast ? .dim : .text,
        width: rect.width - 3) + 1
    let owners = step.owners.map { $0.party == Party.every ? wording.party($0.party, in: workspace) : $0.party.text }
    frame.put(owners.joined(separator: "·"), x: x, y: rect.y + 1, .dim, width: max(0, rect.maxX - x))
    if rect.height > 2 { frame.put(roadmapTitle(of: entry), x: rect.x + 3, y: rect.y + 2, .dim, width: rect.width - 3) }
    drawMark(entry.reference, x: rect.x + 2, Rect(x: rect.x + 1, y: rect.y, width: rect.width - 1, height: 1), &frame)
    guard index == cursor.selected else { return }
    // In a narrow window only the first line is marked: fewer cells then change, and fewer bytes go to the terminal (see `mark`).
    let height = width < 110 ? 1 : rect.height
    frame.paint(.selection, over: Rect(x: rect.x + 1, y: rect.y, width: rect.width - 1, height: height))
    frame.put(glyphs.pointer, x: rect.x, y: rect.y, .selection)
    if layers.isEmpty { frame.cursor = (rect.x, rect.y) }
  }

  private func headGlyph(of key: Board.Key) -> String {
    switch key {
    case .planned: glyphs.quiet
    case .active: glyphs.active
    // A blocked step is at risk.
    case .blocked: glyphs.risk
    case .done: glyphs.done
    case .dropped: glyphs.dropped
    case .health(let health): glyph(health)
    case .party, .nobody: glyphs.separator
    }
  }
}

extension Wording {
  fileprivate func title(of key: Board.Key, in workspace: Workspace) -> String {
    switch key {
    case .planned: word(Step.Status.planned)
    case .active: word(Step.Status.active)
    case .blocked: columnBlocked
    case .done: word(Step.Status.done)
    case .dropped: word(Step.Status.dropped)
    case .health(let health): word(health)
    case .party(let party): self.party(party, in: workspace)
    case .nobody: nobodyOwns
    }
  }
}
