import Canvas

/// Clicks and turns of the wheel, which do what keys do, and bars that are dragged.
extension Session {
  mutating func moused(_ mouse: Mouse) -> [Effect] {
    guard isLargeEnough else { return [] }
    switch mouse.act {
    case .drag:
      dragBar(to: mouse.x)
      return []
    case .release: return releaseBar()
    case .wheelUp: return wheel(.up)
    case .wheelDown: return wheel(.down)
    case .press, .secondPress: return pressed(mouse)
    }
  }

  /// Does what a press of the button means: it presses the keys that are named at the cell, or it is a click on what stands there. The second
  /// press of a double click does the same again, so that it opens the row that the first one selected. Where the first one opened something
  /// already, the second one does nothing.
  private mutating func pressed(_ mouse: Mouse) -> [Effect] {
    mouseState.drag = nil
    let isSecond = mouse.act == .secondPress
    if isSecond, mouseState.hasOpened {
      mouseState.hasOpened = false
      return []
    }
    let (page, kinds) = (page, layers.kinds)
    let keys = frame().keys(atX: mouse.x, y: mouse.y)
    message = nil
    mouseState.hasOpened = false
    let effects: [Effect]
    if let keys {
      effects = type(keys)
    } else if let layer = layers.top {
      effects = isSecond ? layer.clickTwice(mouse.x, mouse.y, in: &self) : layer.click(mouse.x, mouse.y, in: &self)
    } else {
      effects = click(mouse.x, mouse.y)
    }
    if self.page != page || layers.kinds != kinds { mouseState.hasOpened = true }
    return effects
  }

  /// Types the keys that were clicked, one after the other. On the page they begin a new command.
  private mutating func type(_ keys: [Key]) -> [Effect] {
    if layers.isEmpty { prefix = nil }
    var effects: [Effect] = []
    for key in keys {
      message = nil
      effects += typed(key)
      settle()
    }
    return effects
  }

  private static let rowsPerTurn = 3

  private mutating func wheel(_ key: Key) -> [Effect] {
    message = nil
    if layers.isEmpty { return move(key == .up ? -Session.rowsPerTurn : Session.rowsPerTurn) }
    var effects: [Effect] = []
    for _ in 0..<Session.rowsPerTurn {
      if let layer = layers.top { effects += layer.press(key, in: &self) }
    }
    return effects
  }

  /// Does what a click on the page means where no key is named. It selects a row; the selected row is opened.
  private mutating func click(_ x: Int, _ y: Int) -> [Effect] {
    prefix = nil
    if let effects = page.model.click(x, y, in: &self) { return effects }
    guard let row = page.model.row(at: x, y, in: self) else { return [] }
    if row == cursor.selected {
      mouseState.hasOpened = true
      return open()
    }
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
