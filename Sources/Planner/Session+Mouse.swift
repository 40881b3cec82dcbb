import Canvas

/// What a click and the wheel do: the same as keys.
extension Session {
  mutating func moused(_ mouse: Mouse) -> [Effect] {
    guard isLargeEnough else { return [] }
    message = nil
    switch mouse.act {
    case .wheelUp: return wheel(.up)
    case .wheelDown: return wheel(.down)
    case .press: return layer == nil ? click(mouse.x, mouse.y) : clickOnLayer(mouse.x, mouse.y)
    }
  }

  private static let rowsPerTurn = 3

  private mutating func wheel(_ key: Key) -> [Effect] {
    if layer == nil { return move(key == .up ? -Session.rowsPerTurn : Session.rowsPerTurn) }
    return (0..<Session.rowsPerTurn).flatMap { _ in layer == nil ? [] : layered(key) }
  }

  /// A tab opens its page, a hint does what it says, a row is selected; a second click opens it.
  private mutating func click(_ x: Int, _ y: Int) -> [Effect] {
    prefix = nil
    let layout = layout
    if y == layout.tabs.y, let spot = tabSpots.first(where: { $0.columns.contains(x) }) {
      guard let tab = Session.tabs.first(where: { $0.kind == spot.kind }), spot.kind != page.kind else { return [] }
      return Command.all(on: page.kind).first { $0.name == tab.name }.map { run($0) } ?? []
    }
    if y == layout.footer.y { return hintSpots.first { $0.columns.contains(x) }.map { run($0.command) } ?? [] }
    if page.kind == .board {
      guard let card = cardSpots.first(where: { $0.rect.contains(x: x, y: y) }) else { return [] }
      if card.index == cursor.selected { return open() }
      select(card.index)
      return []
    }
    guard layout.list.contains(x: x, y: y), let hit = visibleRows.first(where: { $0.y == y }), !hit.row.isHeading else { return [] }
    if hit.index == cursor.selected { return open() }
    select(hit.index)
    return []
  }

  /// A field is gone to, a day is shown and at a second click taken, a row of a list is marked.
  private mutating func clickOnLayer(_ x: Int, _ y: Int) -> [Effect] {
    switch layer {
    case .form(var form):
      guard let hit = fieldSpots(of: form).first(where: { $0.spot.contains(x: x, y: y) }) else { return [] }
      form.focus = hit.field
      layer = .form(checked(form))
    case .day(var picker, var form):
      guard let day = day(at: x, y, of: picker, over: form) else { return [] }
      if picker.point(at: day) { return pickingDay(.enter, picker, form) }
      form.take(day.description)
      layer = .day(picker, over: checked(form))
    case .pick(var list, let form):
      guard let row = row(at: x, y, of: list) else { return [] }
      if list.click(row) { return picking(.enter, list, form) }
      layer = .pick(list, over: form)
    default: break
    }
    return []
  }

  mutating func toggleMouse() -> [Effect] {
    isMouseUsed.toggle()
    say(wording.mouse(isUsed: isMouseUsed))
    return [.useMouse(isMouseUsed)]
  }
}
