import Canvas

/// Clicks and turns of the wheel, which do what keys do.
extension Session {
  mutating func moused(_ mouse: Mouse) -> [Effect] {
    guard isLargeEnough else { return [] }
    message = nil
    switch mouse.act {
    case .wheelUp: return wheel(.up)
    case .wheelDown: return wheel(.down)
    case .press:
      guard let layer = layers.top else { return click(mouse.x, mouse.y) }
      return layer.click(mouse.x, mouse.y, in: &self)
    }
  }

  private static let rowsPerTurn = 3

  private mutating func wheel(_ key: Key) -> [Effect] {
    if layers.isEmpty { return move(key == .up ? -Session.rowsPerTurn : Session.rowsPerTurn) }
    var effects: [Effect] = []
    for _ in 0..<Session.rowsPerTurn {
      if let layer = layers.top { effects += layer.press(key, in: &self) }
    }
    return effects
  }

  /// Does what a click on the page means. It opens the page of a tab, runs the command of a hint, or selects a row; on the selected row, it
  /// opens it.
  private mutating func click(_ x: Int, _ y: Int) -> [Effect] {
    prefix = nil
    let layout = layout
    if y == layout.tabs.y, let spot = tabSpots.first(where: { $0.columns.contains(x) }) {
      guard let tab = tabs.first(where: { $0.kind == spot.kind }), spot.kind != page.kind else { return [] }
      return Command.all(on: page.kind).first { $0.name == tab.name }.map { run($0) } ?? []
    }
    if y == layout.footer.y { return hintSpots.first { $0.columns.contains(x) }.map { run($0.command) } ?? [] }
    if let effects = page.model.click(x, y, in: &self) { return effects }
    guard let row = page.model.row(at: x, y, in: self) else { return [] }
    if row == cursor.selected { return open() }
    select(row)
    return []
  }

  /// Returns the index of the row of the list at a cell of the screen; nil where there is none. A heading is no row here.
  func listRow(at x: Int, _ y: Int) -> Int? {
    guard layout.list.contains(x: x, y: y), let hit = visibleRows.first(where: { $0.y == y }), !hit.row.isHeading else { return nil }
    return hit.index
  }

  mutating func toggleMouse() -> [Effect] {
    preferences.isMouseUsed.toggle()
    say(wording.mouse(isUsed: preferences.isMouseUsed))
    return [.useMouse(preferences.isMouseUsed)]
  }
}
