import RoadmapEngine
import Wording

/// Moving the selection and the cards of the board by keys.
extension Session {
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
    let effects = make(Change(edits), name: "\(name(of: moved.map(\.reference)))\(wording.colon)\(what)")
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
  fileprivate func word(_ grouping: Board.Grouping) -> String {
    switch grouping {
    case .status: label("status")
    case .owner: label("owners")
    case .health: columnHealth
    }
  }
}
