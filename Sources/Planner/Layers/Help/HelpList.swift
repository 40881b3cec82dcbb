import Canvas
import RoadmapEngine
import Wording

/// The help: the commands of the page with their keys and with why one cannot run now, and on a second sheet the legend of all signs. What is
/// typed is looked for in both, and in the commands of other pages.
struct HelpList: Layer {
  /// A sheet of the help.
  enum Sheet: Sendable { case keys, signs }

  /// A line of the help.
  enum Line: Sendable {
    case command(Command)
    case sign(LegendEntry)
    case heading(String)
  }

  var sheet = Sheet.keys
  var editor = LineEditor("")
  /// The first line that is seen.
  var top = 0

  /// What a key does in the help.
  enum Act: Hashable, Sendable { case search, scroll(Scroll), turn, close }

  /// The rows of its keys; all other keys are text of the search.
  var keys: [KeyRow<Act>] { HelpList.table }

  private static let table: [KeyRow<Act>] = [
    KeyRow([], .search, KeyWords(en: "type to search", fr: "tapez pour chercher", ar: "اكتب للبحث")),
    KeyRow([.tab, .backTab, .function(1)], .turn, KeyWords(en: "keys or signs", fr: "touches ou signes", ar: "المفاتيح أو الرموز")),
    KeyRow([.escape, .enter, .control("c")], .close, KeyWords(en: "closes", fr: "ferme", ar: "للإغلاق")),
    KeyRow([.up], .scroll(.lines(-1))), KeyRow([.down], .scroll(.lines(1))), KeyRow([.pageUp], .scroll(.pages(-1))),
    KeyRow([.pageDown], .scroll(.pages(1))),
  ]

  var takesText: Bool { true }
  var isLineOpen: Bool { true }

  func press(_ key: Key, in session: inout Session) -> [Effect] {
    var help = self
    switch keys.act(of: key) {
    case .scroll(let scroll):
      help.top = min(scroll.top(from: top, count: rowCount(in: session), half: session.height / 2), lastTop(in: session))
    case .turn:
      help.sheet = sheet == .keys ? .signs : .keys
      help.editor = LineEditor("")
      help.top = 0
    case .close:
      session.layers.pop()
      return []
    case .search, nil:
      guard help.editor.handle(key) else { return [] }
      help.top = 0
    }
    session.layers.replaceTop(with: help)
    return []
  }

  func type(_ letters: ArraySlice<Key>, in session: inout Session) {
    var help = self
    for letter in letters { _ = help.editor.handle(letter) }
    help.top = 0
    session.layers.replaceTop(with: help)
  }

  func paste(_ text: String, in session: inout Session) {
    var help = self
    help.editor.insert(text)
    help.top = 0
    session.layers.replaceTop(with: help)
  }

  // MARK: Lines

  /// Returns the lines of the sheet, or those that the search finds, the best first.
  func lines(in session: Session) -> [Line] {
    let search = PaletteSearch(editor.text)
    let here = Command.all(on: session.page.kind)
    guard !search.isEmpty else {
      return sheet == .keys
        ? here.map { .command($0) } : session.legendOfSigns.flatMap { part in [.heading(part.title)] + part.entries.map { .sign($0) } }
    }
    let names = Set(here.map(\.name))
    var others: [Command] = []
    for command in Command.all where !names.contains(command.name) && !others.contains(where: { $0.name == command.name }) {
      others.append(command)
    }
    let signs = session.legendOfSigns.flatMap(\.entries).filter { entry in
      search.fit(names: [entry.sign], title: entry.meaning, titles: [], others: "").map { !$0.isFuzzy || $0 == .part } ?? false
    }
    return session.found(here, search).map { .command($0) } + signs.map { .sign($0) } + session.found(others, search).map { .command($0) }
  }

  // MARK: Drawing

  /// Returns the number of columns of commands. The results of a search have only one, so that it has room for the reason why a command cannot run.
  private func columns(in session: Session) -> Int { session.width >= 100 && editor.text.trimmed.isEmpty ? 2 : 1 }

  /// How many rows the lines take in their columns.
  private func rowCount(in session: Session) -> Int {
    let columns = columns(in: session)
    return (lines(in: session).count + columns - 1) / columns
  }

  /// The window. Its height is that of the longer sheet, so that it stays while somebody types.
  private func window(in session: Session) -> Rect {
    let columns = session.width >= 100 ? 2 : 1
    let longest = max(Command.all(on: session.page.kind).count, session.legendOfSigns.reduce(0) { $0 + 1 + $1.entries.count })
    return session.window(width: columns == 2 ? 96 : 60, height: (longest + columns - 1) / columns + 3)
  }

  private func lastTop(in session: Session) -> Int { max(0, rowCount(in: session) - (window(in: session).height - 3)) }

  func draw(in session: Session, _ layout: PageLayout, _ frame: inout Frame) {
    let rect = window(in: session)
    let lines = lines(in: session)
    let columns = columns(in: session)
    let wording = session.wording
    frame.raise(rect)
    frame.box(rect, .borderFocus, session.glyphs.lines, title: wording.title(.help))
    let inner = rect.inset(columns: 1, rows: 1)
    frame.fill(Rect(x: inner.x + 1, y: inner.y, width: inner.width - 2, height: 1), .input)
    session.draw(editor, x: inner.x + 1, y: inner.y, columns: inner.width - 2, &frame)
    let list = inner.splittingTop(1).rest
    if lines.isEmpty { frame.put(wording.noHelpFound(editor.text), x: list.x + 1, y: list.y, .dim, width: list.width - 2) }
    let perColumn = (lines.count + columns - 1) / columns
    let first = max(0, min(top, perColumn - list.height))
    for (index, line) in lines.enumerated() {
      let row = index % max(1, perColumn) - first
      guard (0..<list.height).contains(row) else { continue }
      let x = list.x + 1 + index / max(1, perColumn) * (list.width / columns)
      draw(line, in: session, x: x, y: list.y + row, width: list.width / columns - 2, &frame)
    }
    let more: KeyedText = perColumn > list.height ? "\(wording.keyed([.up, .down])) · " : ""
    frame.put(keyed: " \(more)\(wording.hint(keys)) ", x: rect.x + 2, y: rect.maxY - 1, .dim, width: rect.width - 4)
  }

  /// Returns the strokes of a command. A click on one closes the help and then types it; those of other pages run nothing here.
  private func strokes(of command: Command, in session: Session) -> KeyedText {
    let closing = command.pages.contains(session.page.kind) ? keys.key(of: .close) : nil
    var text = KeyedText()
    for (index, stroke) in command.strokes.enumerated() {
      if index > 0 { text.append("  ") }
      text.append(session.strokeName(stroke), pressing: closing.map { [$0] + session.typedKeys(of: stroke) } ?? [])
    }
    return text
  }

  private func draw(_ line: Line, in session: Session, x: Int, y: Int, width: Int, _ frame: inout Frame) {
    switch line {
    case .heading(let text): frame.put(text, x: x, y: y, .title, width: width)
    case .sign(let entry):
      frame.put(entry.sign, x: x + 1, y: y, entry.role, width: 6)
      frame.put(entry.meaning, x: x + 8, y: y, .text, width: width - 8)
    case .command(let command):
      let wording = session.wording
      frame.put(keyed: strokes(of: command, in: session), x: x, y: y, .footerKey, width: 18)
      let obstacle = session.obstacle(to: command)
      let title = wording.title(command.name) + (obstacle.map { " · \(KeyedText(marked: $0).text)" } ?? "")
      frame.put(title, x: x + 19, y: y, obstacle == nil ? .text : .dim, width: width - 19)
    }
  }
}

extension Session {
  /// Returns the commands that a search of the help finds, the best first.
  fileprivate func found(_ commands: [Command], _ search: PaletteSearch) -> [Command] {
    let found = commands.enumerated().compactMap { index, command -> (rank: (PaletteFit, Int), command: Command)? in
      fit(of: command, search).map { (($0, index), command) }
    }
    return found.sorted { $0.rank < $1.rank }.map(\.command)
  }
}
