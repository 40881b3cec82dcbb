import Canvas
import RoadmapEngine
import Wording

/// Every command and every saved view in one list, found by its title, by other words for it and by its key, in any language.
struct CommandPalette: Sendable {
  enum Hit: Hashable, Sendable {
    /// A command, by its place in the table.
    case command(Int)
    case view(SavedView)
  }

  var editor = LineEditor("")
  /// What is found: the commands of the page first, the best first.
  var hits: [Hit] = []
  var selected = 0
}

extension Session {
  mutating func openPalette() -> [Effect] {
    layer = .palette(found(CommandPalette()))
    return []
  }

  /// The palette with what its words find.
  func found(_ palette: CommandPalette) -> CommandPalette {
    var palette = palette
    let terms = palette.editor.text.split(separator: " ").map { FoldedText(String($0)) }
    let whole = FoldedText(palette.editor.text.trimmed)
    let here = Set(Command.all(on: page.kind).map(\.name))
    let commands = Command.all.enumerated().compactMap { place, command -> (hit: CommandPalette.Hit, rank: Int)? in
      // What only moves the selection is known by whoever could look for it here.
      guard command.name != .palette, command.pages.contains(page.kind) || !here.contains(command.name),
        let rank = rank(of: command, terms, whole)
      else { return nil }
      return (.command(place), command.pages.contains(page.kind) ? rank : rank + 10)
    }
    let views = workspace.views.compactMap { view in rank(of: view, terms, whole).map { (hit: CommandPalette.Hit.view(view), rank: $0) } }
    // Those of one rank stay in their order.
    let ranked = (commands + views).enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
    palette.hits = ranked.map(\.element.hit)
    palette.selected = 0
    return palette
  }

  /// How well a command fits, the smallest best; nil where it does not.
  private func rank(of command: Command, _ terms: [FoldedText], _ whole: FoldedText) -> Int? {
    guard !terms.isEmpty else { return 0 }
    if command.strokes.contains(where: { wording.stroke($0) == whole.text }) { return 0 }
    let title = FoldedText(wording.title(command.name))
    if title.text.hasPrefix(whole.text) { return 1 }
    let words = FoldedText("\(title.text) \(wording.synonyms(command.name)) \(command.name.rawValue)")
    if terms.allSatisfy({ term in words.text.split(separator: " ").contains { $0.hasPrefix(term.text) } }) { return 2 }
    return terms.allSatisfy { words.contains($0) } ? 3 : nil
  }

  /// A view is found by its id and its title; among commands that fit as well it stands behind them.
  private func rank(of view: SavedView, _ terms: [FoldedText], _ whole: FoldedText) -> Int? {
    guard !terms.isEmpty else { return 20 }
    let name = FoldedText("view:\(view.id)")
    if name == whole || FoldedText(view.id.text) == whole { return 0 }
    let words = FoldedText("\(name.text) \(view.title.map { wording.name($0) } ?? "")")
    return terms.allSatisfy { words.contains($0) } ? 2 : nil
  }

  mutating func looking(_ key: Key, _ palette: CommandPalette) -> [Effect] {
    var palette = palette
    let last = max(0, palette.hits.count - 1)
    switch key {
    case .escape, .control("c"):
      layer = nil
      return []
    case .enter: return choose(palette)
    case .down, .tab: palette.selected = min(palette.selected + 1, last)
    case .up, .backTab: palette.selected = max(palette.selected - 1, 0)
    case .pageDown: palette.selected = min(palette.selected + 8, last)
    case .pageUp: palette.selected = max(palette.selected - 8, 0)
    default:
      guard palette.editor.handle(key) else { return [] }
      palette = found(palette)
    }
    layer = .palette(palette)
    return []
  }

  private mutating func choose(_ palette: CommandPalette) -> [Effect] {
    guard palette.hits.indices.contains(palette.selected) else {
      warn(wording.noCommandFound(palette.editor.text))
      return []
    }
    let command: Command
    switch palette.hits[palette.selected] {
    case .view(let view): return apply(view)
    case .command(let place): command = Command.all[place]
    }
    if let obstacle = obstacle(to: command) {
      warn(obstacle)
      return []
    }
    layer = nil
    let effects = run(command)
    if message == nil, layer == nil, let stroke = command.strokes.first {
      say(wording.nextTime(wording.title(command.name), wording.stroke(stroke)))
    }
    return effects
  }

  /// Why a command cannot run here and now; nil: it can.
  private func obstacle(to command: Command) -> String? {
    guard command.pages.contains(page.kind) else {
      let tabs = Session.tabs.filter { command.pages.contains($0.kind) }.map { wording.title($0.name) }
      return wording.onlyOn(tabs.joined(separator: wording.comma))
    }
    return command.obstacle(self)
  }

  /// What a line says: its title, at its end the keys or the name that do the same, and whether it can be run now.
  private func words(of hit: CommandPalette.Hit) -> (title: String, keys: String, isReady: Bool) {
    switch hit {
    case .command(let place):
      let command = Command.all[place]
      let obstacle = obstacle(to: command)
      let title = wording.title(command.name) + (obstacle.map { " · \($0)" } ?? "")
      return (title, command.strokes.prefix(2).map { wording.stroke($0) }.joined(separator: "  "), obstacle == nil)
    case .view(let view):
      let title = view.title.map { wording.text($0) } ?? view.id.text
      return ("\(wording.title(.filter))\(wording.colon)\(title) · \(view.filter)", "view:\(view.id)", true)
    }
  }

  func draw(_ palette: CommandPalette, _ frame: inout Frame) {
    let height = min(14, self.height - 6)
    let rect = Rect(x: max(0, (width - min(74, width - 4)) / 2), y: 3, width: min(74, width - 4), height: height)
    frame.raise(rect)
    frame.box(rect, .borderFocus, glyphs.lines, title: wording.title(.palette))
    let inner = rect.inset(columns: 1, rows: 1)
    frame.fill(Rect(x: inner.x + 1, y: inner.y, width: inner.width - 2, height: 1), .input)
    draw(palette.editor, x: inner.x + 1, y: inner.y, columns: inner.width - 2, &frame)
    let list = Rect(x: inner.x, y: inner.y + 1, width: inner.width, height: inner.height - 1)
    if palette.hits.isEmpty {
      frame.put(wording.noCommandFound(palette.editor.text), x: list.x + 1, y: list.y, .dim, width: list.width - 2)
    }
    let top = max(0, palette.selected - list.height + 1)
    for line in 0..<list.height where palette.hits.indices.contains(top + line) {
      let y = list.y + line
      let (title, keys, isReady) = words(of: palette.hits[top + line])
      let keyX = list.x + list.width - TextWidth.columns(keys) - 1
      frame.put(title, x: list.x + 1, y: y, isReady ? .text : .dim, width: max(0, keyX - list.x - 3))
      frame.put(keys, x: keyX, y: y, .footerKey)
      if top + line == palette.selected { frame.paint(.selection, over: Rect(x: list.x, y: y, width: list.width, height: 1)) }
    }
    frame.put(" \(wording.paletteHint) ", x: rect.x + 2, y: rect.maxY - 1, .dim, width: rect.width - 4)
  }
}
