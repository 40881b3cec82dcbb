import Canvas
import RoadmapEngine
import StatusViews
import Wording

/// A list of all commands, saved views and views to print, searched by titles, other words and keys in any language.
struct CommandPalette: Layer {
  enum Hit: Hashable, Sendable {
    /// A command, by its index in `Command.all`.
    case command(Int)
    case view(SavedView)
    /// A view on the page of prints.
    case report(StatusView)
  }

  var editor = LineEditor("")
  /// The commands that the search finds, the best one first. Those whose titles fit come before those that fit by another word, and commands of this
  /// page before those of other pages.
  var hits: [Hit] = []
  /// How well each of the hits fits the search.
  var fits: [PaletteFit] = []
  var selected = 0
  /// Whether the person has moved to the selected line, or was told which command it would run.
  var isPointed = false

  /// What a key does in the list.
  enum Act: Hashable, Sendable { case search, run, close, select(Int) }

  /// The rows of its keys; all other keys are text of the search.
  var keys: [KeyRow<Act>] { CommandPalette.table }

  private static let table: [KeyRow<Act>] = [
    KeyRow([], .search, KeyWords(en: "type to search", fr: "tapez pour chercher", ar: "اكتب للبحث")),
    KeyRow([.enter], .run, KeyWords(en: "runs it", fr: "exécute", ar: "للتنفيذ")),
    KeyRow([.escape, .control("c")], .close, KeyWords(en: "closes", fr: "ferme", ar: "للإغلاق")),
    KeyRow([.down, .tab], .select(1)), KeyRow([.up, .backTab], .select(-1)), KeyRow([.pageDown], .select(8)),
    KeyRow([.pageUp], .select(-8)),
  ]

  var takesText: Bool { true }
  var isLineOpen: Bool { true }

  func press(_ key: Key, in session: inout Session) -> [Effect] { session.looking(key, self) }

  /// Selects the command that was clicked; runs it where it is selected already.
  func click(_ x: Int, _ y: Int, in session: inout Session) -> [Effect] {
    guard let row = session.row(at: x, y, of: self) else { return [] }
    if row == selected { return keys.key(of: .run).map { session.looking($0, self) } ?? [] }
    var palette = self
    palette.isPointed = true
    palette.selected = row
    session.layers.replaceTop(with: palette)
    return []
  }

  func type(_ letters: ArraySlice<Key>, in session: inout Session) {
    var palette = self
    for letter in letters { _ = palette.editor.handle(letter) }
    session.layers.replaceTop(with: session.found(palette))
  }

  func paste(_ text: String, in session: inout Session) {
    var palette = self
    palette.editor.insert(text)
    session.layers.replaceTop(with: session.found(palette))
  }

  func draw(in session: Session, _ layout: PageLayout, _ frame: inout Frame) { session.draw(self, &frame) }
}

extension Session {
  mutating func openPalette() -> [Effect] {
    layers.push(found(CommandPalette()))
    return []
  }

  /// Something that a search may find.
  private struct Candidate {
    let hit: CommandPalette.Hit
    let fit: PaletteFit
    let isElsewhere: Bool
  }

  /// Returns the palette with the hits of its search.
  fileprivate func found(_ palette: CommandPalette) -> CommandPalette {
    var palette = palette
    let search = PaletteSearch(palette.editor.text)
    let found = commands(search) + views(search)
    // Equal ones keep the order of the table.
    func rank(_ one: (offset: Int, element: Candidate)) -> [Int] {
      [one.element.fit.group, one.element.isElsewhere ? 1 : 0, one.element.fit.rawValue, one.offset]
    }
    let ranked = found.enumerated().sorted { rank($0).lexicographicallyPrecedes(rank($1)) }
    palette.hits = ranked.map(\.element.hit)
    palette.fits = ranked.map(\.element.fit)
    palette.selected = 0
    palette.isPointed = false
    return palette
  }

  private func commands(_ search: PaletteSearch) -> [Candidate] {
    let here = Set(Command.all(on: page.kind).map(\.name))
    return Command.all.enumerated().compactMap { index, command in
      let isHere = command.pages.contains(page.kind)
      let name = command.name
      // Leaves out a command of another page if this page has one of the same name.
      guard name != .palette, isHere || !here.contains(name) else { return nil }
      return fit(of: command, search).map { Candidate(hit: .command(index), fit: $0, isElsewhere: !isHere) }
    }
  }

  /// Returns how well a command fits a search; nil where it does not.
  func fit(of command: Command, _ search: PaletteSearch) -> PaletteFit? {
    let name = command.name
    return search.fit(
      names: command.strokes.map { strokeName($0) }, title: wording.title(name), titles: [name.en, name.fr, name.ar],
      others: name.others)
  }

  /// Returns the saved views and the views to print that the search finds.
  private func views(_ search: PaletteSearch) -> [Candidate] {
    let saved = workspace.views.compactMap { view -> Candidate? in
      let titles = view.title?.wordings.map(\.text) ?? []
      let fit = search.fit(
        names: [view.id.text, "view:\(view.id)"], title: view.title.map { wording.name($0) } ?? view.id.text, titles: titles,
        others: "view:\(view.id)")
      return fit.map { Candidate(hit: .view(view), fit: $0, isElsewhere: search.isEmpty) }
    }
    let reports = StatusView.allCases.compactMap { view -> Candidate? in
      let titles = Language.allCases.map { Wording($0, home: $0).name(of: view) }
      let fit = search.fit(names: [view.rawValue], title: wording.name(of: view), titles: titles, others: Wording.synonyms(of: view))
      return fit.map { Candidate(hit: .report(view), fit: $0, isElsewhere: search.isEmpty) }
    }
    return saved + reports
  }

  fileprivate mutating func looking(_ key: Key, _ palette: CommandPalette) -> [Effect] {
    var palette = palette
    switch palette.keys.act(of: key) {
    case .close:
      layers.pop()
      return []
    case .run: return choose(palette)
    case .select(let rows):
      palette.isPointed = true
      palette.selected = max(0, min(palette.selected + rows, palette.hits.count - 1))
    case .search, nil:
      guard palette.editor.handle(key) else { return [] }
      palette = found(palette)
    }
    layers.replaceTop(with: palette)
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
    case .report(let view):
      layers.pop()
      return openReport(view)
    case .command(let index): command = Command.all[index]
    }
    if let obstacle = obstacle(to: command) {
      warn(obstacle)
      return []
    }
    // A command that changes the plan or leaves the planner is confirmed first where the search may have meant another one.
    if command.changesPlan || command.leaves, !palette.isPointed, palette.fits.indices.contains(palette.selected),
      palette.fits[palette.selected].isFuzzy
    {
      var palette = palette
      palette.isPointed = true
      layers.replaceTop(with: palette)
      warn(wording.runsAtNextEnter(wording.title(command.name), runs: wording.marked(palette.keys.key(of: .run))))
      return []
    }
    layers.pop()
    let effects = run(command)
    if message == nil, layers.isEmpty, let stroke = command.strokes.first {
      say(wording.nextTime(wording.title(command.name), strokeName(stroke)))
    }
    return effects
  }

  /// Returns why a command cannot run on this page and now; nil where it can.
  func obstacle(to command: Command) -> String? {
    guard command.pages.contains(page.kind) else {
      let tabs = tabs.filter { command.pages.contains($0.kind) }.map { wording.title($0.name) }
      return wording.onlyOn(tabs.joined(separator: wording.comma))
    }
    return command.obstacle(self)
  }

  /// Returns the title of a line, the keys or the name that do the same, and whether it can be run now.
  private func words(of hit: CommandPalette.Hit) -> (title: String, keys: String, isReady: Bool) {
    switch hit {
    case .command(let index):
      let command = Command.all[index]
      let obstacle = obstacle(to: command)
      let title = wording.title(command.name) + (obstacle.map { " · \(KeyedText(marked: $0).text)" } ?? "")
      return (title, command.strokes.prefix(2).map { strokeName($0) }.joined(separator: "  "), obstacle == nil)
    case .view(let view):
      let title = view.title.map { wording.text($0) } ?? view.id.text
      return ("\(wording.title(.filter))\(wording.colon)\(title) · \(Filter.shown(view.filter, to: filterAuthor))", "view:\(view.id)", true)
    case .report(let view): return ("\(wording.title(.print))\(wording.colon)\(wording.name(of: view))", view.rawValue, true)
    }
  }

  /// The window of the palette.
  private var paletteWindow: Rect {
    Rect(x: max(0, (width - min(74, width - 4)) / 2), y: 3, width: min(74, width - 4), height: min(14, height - 6))
  }

  /// Returns the rectangle of the lines of the palette, and the index of the first one.
  private func paletteList(_ palette: CommandPalette) -> (rect: Rect, top: Int) {
    let list = paletteWindow.inset(columns: 1, rows: 1).splittingTop(1).rest
    return (list, max(0, palette.selected - list.height + 1))
  }

  /// Returns the index of the line at a cell of the screen; nil where there is none.
  fileprivate func row(at x: Int, _ y: Int, of palette: CommandPalette) -> Int? {
    let (list, top) = paletteList(palette)
    guard list.contains(x: x, y: y), palette.hits.indices.contains(top + y - list.y) else { return nil }
    return top + y - list.y
  }

  fileprivate func draw(_ palette: CommandPalette, _ frame: inout Frame) {
    let rect = paletteWindow
    frame.raise(rect)
    frame.box(rect, .borderFocus, glyphs.lines, title: wording.title(.palette))
    let inner = rect.inset(columns: 1, rows: 1)
    frame.fill(Rect(x: inner.x + 1, y: inner.y, width: inner.width - 2, height: 1), .input)
    draw(palette.editor, x: inner.x + 1, y: inner.y, columns: inner.width - 2, &frame)
    let (list, top) = paletteList(palette)
    if palette.hits.isEmpty {
      frame.put(wording.noCommandFound(palette.editor.text), x: list.x + 1, y: list.y, .dim, width: list.width - 2)
    }
    for line in 0..<list.height where palette.hits.indices.contains(top + line) {
      let y = list.y + line
      let (title, keys, isReady) = words(of: palette.hits[top + line])
      let keyX = list.x + list.width - TextWidth.columns(keys) - 1
      frame.put(title, x: list.x + 1, y: y, isReady ? .text : .dim, width: max(0, keyX - list.x - 3))
      frame.put(keys, x: keyX, y: y, .footerKey)
      if top + line == palette.selected { frame.paint(.selection, over: Rect(x: list.x, y: y, width: list.width, height: 1)) }
    }
    frame.put(keyed: " \(wording.hint(palette.keys)) ", x: rect.x + 2, y: rect.maxY - 1, .dim, width: rect.width - 4)
  }
}
