import Canvas
import RoadmapEngine
import StatusViews
import Wording

/// The page of the board: steps as cards, in a column for each status, owner or health.
struct BoardPage: StepListModel {
  let roadmap: Roadmap.ID?

  var kind: Page.Kind { .board }
  var command: CommandName { .board }

  func rows(in session: Session) -> [Row] { session.boardRows(of: roadmap) }
  func areas(of page: Rect, in session: Session) -> PageAreas { PageAreas(body: page) }
  func takeRows(in session: inout Session) { session.takeColumns() }
  func settle(in session: inout Session) { session.settleBoard() }
  func draw(in session: Session, _ layout: PageLayout, _ frame: inout Frame) { session.drawBoard(layout, &frame) }
  func row(at x: Int, _ y: Int, in session: Session) -> Int? { session.cardSpots.first { $0.rect.contains(x: x, y: y) }?.index }
  func emptyText(in session: Session) -> String { session.wording.nothingOnBoard }

  func move(_ rows: Int, in session: inout Session) {
    session.moveOnBoard(rows)
    session.followRange()
  }

  static let commands: [Command] = [
    Command(.previousColumn, [.left, .character("h")], on: [.board]) { $0.moveColumn(-1) },
    Command(.nextColumn, [.right, .character("l")], on: [.board], hint: 11) { $0.moveColumn(1) },
    Command(.cardBack, [.modified(.shift, .left), .character("H")], on: [.board], unless: { $0.obstacleToCard }) { $0.moveCard(-1) },
    Command(.cardOn, [.modified(.shift, .right), .character("L")], on: [.board], hint: 12, unless: { $0.obstacleToCard }) {
      $0.moveCard(1)
    },
    Command(.group, [.character("O")], on: [.board], hint: 13) { $0.groupBoard() },
  ]
}

extension CommandName {
  static let previousColumn = CommandName(en: "column before", fr: "colonne précédente", ar: "العمود السابق")
  static let nextColumn = CommandName(en: "next column", fr: "colonne suivante", ar: "العمود التالي")
  static let cardBack = CommandName(en: "back a status", fr: "état précédent", ar: "الحالة السابقة")
  static let cardOn = CommandName(en: "next status", fr: "état suivant", ar: "الحالة التالية")
  static let group = CommandName(en: "group", fr: "regrouper", ar: "تجميع", others: "sort owner health trier فرز")
}

extension Session {
  func boardRows(of own: Roadmap.ID?) -> [Row] {
    let roadmaps = roadmapsListed(own)
    let found = matches(in: roadmaps)
    var cards: [Board.Key: [Card]] = [:]
    for roadmap in roadmaps {
      for step in workspace.roadmaps[roadmap].steps.indices where found?[roadmap]?[step] ?? true {
        let card = Card(day: cardDay(roadmap, step), roadmap: roadmap, step: step)
        for key in boardKeys(roadmap, step) { cards[key, default: []].append(card) }
      }
    }
    return cards.sorted { $0.key < $1.key }.flatMap { key, cards in
      // Finished and dropped steps come with the latest first, all others with the earliest first.
      let isOver = key == .done || key == .dropped || key == .health(.done)
      let sorted = cards.sorted { left, right in
        let (first, last) = (left.day ?? (isOver ? .first : .last), right.day ?? (isOver ? .first : .last))
        if first != last { return isOver ? first > last : first < last }
        return (left.roadmap, left.step) < (right.roadmap, right.step)
      }
      return sorted.map { card in
        let reference = StepReference(workspace.roadmaps[card.roadmap].id, workspace.roadmaps[card.roadmap].steps[card.step].id)
        return Row.entry(StepEntry(roadmap: card.roadmap, step: card.step, reference: reference, reason: .card(key), day: card.day))
      }
    }
  }

  /// A step by its indices, with the day by which cards are sorted. It is small because tens of thousands are sorted.
  private struct Card {
    let day: Day?
    let roadmap: Int
    let step: Int
  }

  /// Returns the columns that hold a step. Grouped by owner, finished and dropped steps are in none.
  private func boardKeys(_ roadmap: Int, _ step: Int) -> [Board.Key] {
    let steps = workspace.roadmaps[roadmap].steps
    switch memories.board.grouping {
    case .status:
      switch steps[step].status {
      case .done: return [.done]
      case .dropped: return [.dropped]
      case .planned: return [steps[step].blocked == nil ? .planned : .blocked]
      case .active: return [steps[step].blocked == nil ? .active : .blocked]
      }
    case .health: return schedule.health(roadmap: roadmap, step: step).map { [.health($0)] } ?? [.dropped]
    case .owner:
      if steps[step].isFinished { return [] }
      let owners = steps[step].owners.flatMap { $0.party == Party.every ? workspace.roadmaps[roadmap].parties : [$0.party] }
      return owners.isEmpty ? [.nobody] : Set(owners).map { .party($0) }
    }
  }

  /// Returns the day on which a step finished, or its deadline or, without one, its worked-out finish.
  private func cardDay(_ roadmap: Int, _ step: Int) -> Day? {
    let steps = workspace.roadmaps[roadmap].steps
    if steps[step].isFinished { return steps[step].finished }
    return steps[step].deadline ?? schedule.dates(roadmap: roadmap, step: step).finish
  }

  // MARK: Settling

  /// Makes the columns from new rows. Grouped by status, the columns of unfinished and finished steps are shown even without a card.
  mutating func takeColumns() {
    var columns: [Board.Column] = (memories.board.grouping == .status ? [.planned, .active, .blocked, .done] : []).map {
      .init(key: $0, rows: 0..<0)
    }
    var start = 0
    while let key = cardKey(start) {
      var end = start + 1
      while cardKey(end) == key { end += 1 }
      if let index = columns.firstIndex(where: { $0.key == key }) {
        columns[index].rows = start..<end
      } else {
        columns.append(.init(key: key, rows: start..<end))
      }
      start = end
    }
    memories.board.take(columns)
  }

  private func cardKey(_ row: Int) -> Board.Key? {
    guard rows.indices.contains(row), case .entry(let entry) = rows[row], case .card(let key) = entry.reason else { return nil }
    return key
  }

  /// Scrolls so that the selected card is seen.
  mutating func settleBoard() {
    memories.board.settle(selected: cursor.selected, cards: boardRoom.cards, fitting: boardRoom.columns)
  }

  /// How many lines a card takes, how many cards a column shows, and how many columns fit side by side.
  private var boardRoom: (lines: Int, cards: Int, columns: Int) {
    let list = layout.list
    // A card has a line for its title and one for day and owners; with enough lines, one for the roadmap and a blank one.
    let lines = 2 + (showsRoadmaps ? 1 : 0) + (list.height >= (page.roadmap == nil ? 30 : 17) ? 1 : 0)
    // The last line of a column is for the number of cards that are out of view.
    return (lines, max(1, (list.height - 1) / lines), max(1, width / 19))
  }

  /// Whether a card names its roadmap.
  private var showsRoadmaps: Bool { page.roadmap == nil && layout.list.height >= 17 }

  // MARK: Moving

  /// Moves the selection within its column, as far as the column goes.
  mutating func moveOnBoard(_ rows: Int) {
    guard let column = memories.board.column(of: cursor.selected), let last = column.rows.last else { return }
    select(min(max(cursor.selected + rows, column.rows.lowerBound), last))
  }

  /// Selects the card at about the same height in the next column with a card, right (1) or left (-1).
  mutating func moveColumn(_ direction: Int) -> [Effect] {
    guard var column = memories.board.columnIndex(of: cursor.selected) else { return [] }
    let rank = cursor.selected - memories.board.columns[column].rows.lowerBound - memories.board.top(ofColumn: column)
    column += direction
    while memories.board.columns.indices.contains(column) {
      let rows = memories.board.columns[column].rows
      if let last = rows.last {
        select(min(rows.lowerBound + memories.board.top(ofColumn: column) + max(0, rank), last))
        return []
      }
      column += direction
    }
    return []
  }

  var obstacleToCard: String? {
    if let obstacle = obstacleToTargets { return obstacle }
    return memories.board.grouping == .status ? nil : wording.groupByStatusFirst
  }

  /// Moves the selected card, or every marked one, to the next status (1) or the one before (-1). Cards that cannot move stay. It is one
  /// change, and the selection follows the card.
  mutating func moveCard(_ direction: Int) -> [Effect] {
    let selected = selectedReference
    var moved: [(reference: StepReference, status: Step.Status)] = []
    var edits: [Edit] = []
    for reference in targets {
      guard let id = reference.roadmap, let before = workspace[id]?[reference.step],
        let after = before.movedOnBoard(direction, today: document.today)
      else { continue }
      moved.append((reference, after.status))
      edits.append(.step(id, before: before, after: after, follows: nil))
    }
    guard let first = moved.first else {
      warn(wording.noFurther)
      return []
    }
    let what = moved.allSatisfy { $0.status == first.status } ? wording.word(first.status) : wording.oneColumn(on: direction > 0)
    let effects = make(Change(edits), name: "\(name(of: moved.map(\.reference))): \(what)")
    settle()
    if let row = rows.firstIndex(where: { if case .entry(let entry) = $0 { entry.reference == selected } else { false } }) { select(row) }
    return effects
  }

  mutating func groupBoard() -> [Effect] {
    let all = Board.Grouping.allCases
    let reference = selectedReference
    memories.board = Board(grouping: all[((all.firstIndex(of: memories.board.grouping) ?? 0) + 1) % all.count])
    settle()
    if let row = rows.firstIndex(where: { if case .entry(let entry) = $0 { entry.reference == reference } else { false } }) { select(row) }
    say(wording.grouped(by: wording.word(memories.board.grouping)))
    return []
  }

  // MARK: Drawing

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
    let milestone = step.kind == .milestone ? "\(glyphs.milestone) " : ""
    frame.put(glyph(health), x: rect.x + 1, y: rect.y, role(health))
    frame.put(
      milestone + wording.text(step.title), x: rect.x + 3, y: rect.y, step.isFinished ? .dim : .text, width: rect.width - 3)
    let isWorkedOut = step.deadline == nil && !step.isFinished
    let day = entry.day.map { (isWorkedOut && dates.isEstimated ? glyphs.estimated : "") + due($0) } ?? "–"
    let isLate = !step.isFinished && (entry.day ?? .last) < document.today
    var x = rect.x + 3
    x += frame.put(day, x: x, y: rect.y + 1, isLate ? .late : isWorkedOut ? .dim : .text, width: rect.width - 3) + 1
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
    case .blocked: glyphs.late
    case .done: glyphs.done
    case .dropped: glyphs.dropped
    case .health(let health): glyph(health)
    case .party, .nobody: glyphs.separator
    }
  }
}

extension Step {
  /// Returns the step as it is after its card has moved to the next column (1) or to the previous one (-1).
  ///
  /// It changes as it would if its status were assigned. A blocked step goes back to the column of its status, or on to the finished ones.
  /// - Returns: nil where there is no such column.
  fileprivate func movedOnBoard(_ direction: Int, today: Day) -> Step? {
    if blocked != nil, !isFinished {
      guard direction < 0 else { return setting(.done, today: today) }
      var step = self
      step.blocked = nil
      return step
    }
    let order: [Status] = [.planned, .active, .done]
    let next = status == .dropped ? (direction < 0 ? 2 : 3) : (order.firstIndex(of: status) ?? 0) + direction
    return order.indices.contains(next) ? setting(order[next], today: today) : nil
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

  fileprivate func word(_ grouping: Board.Grouping) -> String {
    switch grouping {
    case .status: label("status")
    case .owner: label("owners")
    case .health: columnHealth
    }
  }
}
