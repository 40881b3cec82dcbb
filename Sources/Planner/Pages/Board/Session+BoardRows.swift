import RoadmapEngine
import StatusViews
import Wording

/// The cards of the board, and their columns.
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

  /// Returns the day on which a step finished, or its deadline or, without one, its agreed day or its worked-out finish.
  private func cardDay(_ roadmap: Int, _ step: Int) -> Day? {
    let steps = workspace.roadmaps[roadmap].steps
    if steps[step].isFinished { return steps[step].finished }
    return steps[step].deadline ?? steps[step].on ?? schedule.dates(roadmap: roadmap, step: step).finish
  }

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
  var boardRoom: (lines: Int, cards: Int, columns: Int) {
    let list = layout.list
    // A card has a line for its title and one for day and owners; with enough lines, one for the roadmap and a blank one.
    let lines = 2 + (showsRoadmaps ? 1 : 0) + (list.height >= (page.roadmap == nil ? 30 : 17) ? 1 : 0)
    // The last line of a column is for the number of cards that are out of view.
    return (lines, max(1, (list.height - 1) / lines), max(1, width / 19))
  }

  /// Whether cards show the title of their roadmap.
  var showsRoadmaps: Bool { page.roadmap == nil && layout.list.height >= 17 }
}
