import Canvas
import RoadmapEngine
import Wording

/// Every command in one list, found by its title, by other words for it and by its key, in any language.
struct CommandPalette: Sendable {
  var editor = LineEditor("")
  /// The commands that are found, by their places in the table: those of the page first, the best first.
  var hits: [Int] = []
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
    let ranked = Command.all.enumerated().compactMap { place, command -> (place: Int, rank: Int)? in
      // What only moves the selection is known by whoever could look for it here.
      guard command.name != .palette, command.pages.contains(page.kind) || !here.contains(command.name),
        let rank = rank(of: command, terms, whole)
      else { return nil }
      return (place, command.pages.contains(page.kind) ? rank : rank + 10)
    }
    palette.hits = ranked.sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }.map(\.place)
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
    let command = Command.all[palette.hits[palette.selected]]
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

  func draw(_ palette: CommandPalette, _ frame: inout Frame) {
    let height = min(14, self.height - 6)
    let rect = Rect(x: max(0, (width - min(74, width - 4)) / 2), y: 3, width: min(74, width - 4), height: height)
    frame.fill(rect, .dialog)
    frame.box(rect, .borderFocus, glyphs.lines, title: wording.title(.palette))
    let inner = rect.inset(columns: 1, rows: 1)
    frame.fill(Rect(x: inner.x + 1, y: inner.y, width: inner.width - 2, height: 1), .input)
    frame.put(palette.editor.text, x: inner.x + 1, y: inner.y, .input, width: inner.width - 2)
    let typed = String(palette.editor.characters[..<palette.editor.cursor])
    frame.cursor = (inner.x + 1 + min(TextWidth.columns(typed), inner.width - 3), inner.y)
    let list = Rect(x: inner.x, y: inner.y + 1, width: inner.width, height: inner.height - 1)
    if palette.hits.isEmpty {
      frame.put(wording.noCommandFound(palette.editor.text), x: list.x + 1, y: list.y, .dim, width: list.width - 2)
    }
    let top = max(0, palette.selected - list.height + 1)
    for line in 0..<list.height where palette.hits.indices.contains(top + line) {
      let command = Command.all[palette.hits[top + line]]
      let y = list.y + line
      let keys = command.strokes.prefix(2).map { wording.stroke($0) }.joined(separator: "  ")
      let keyX = list.x + list.width - TextWidth.columns(keys) - 1
      let obstacle = obstacle(to: command)
      let title = wording.title(command.name) + (obstacle.map { " · \($0)" } ?? "")
      frame.put(title, x: list.x + 1, y: y, obstacle == nil ? .text : .dim, width: max(0, keyX - list.x - 3))
      frame.put(keys, x: keyX, y: y, .footerKey)
      if top + line == palette.selected { frame.paint(.selection, over: Rect(x: list.x, y: y, width: list.width, height: 1)) }
    }
    frame.put(" \(wording.paletteHint) ", x: rect.x + 2, y: rect.maxY - 1, .dim, width: rect.width - 4)
  }
}
