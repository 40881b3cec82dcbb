import Canvas
import RoadmapEngine
import Wording

/// The list of themes. The selected theme is used at once.
struct ThemeList: Layer {
  var selected: Int
  /// The id of the theme before the list was opened, which comes back when the list is cancelled.
  let former: String

  /// What a key does in the list.
  enum Act: Hashable, Sendable { case keep, back, select(Int), first, last }

  let keys: [KeyRow<Act>] = [
    KeyRow([.enter, .character(" ")], .keep, KeyWords(en: "keeps it", fr: "le garde", ar: "للاعتماد")),
    KeyRow([.escape, .control("c"), .character("q")], .back, .goesBack),
    KeyRow([.up, .character("k"), .backTab], .select(-1)), KeyRow([.down, .character("j"), .character(","), .tab], .select(1)),
    KeyRow([.home], .first), KeyRow([.end], .last),
  ]

  func press(_ key: Key, in session: inout Session) -> [Effect] { session.choosing(key, self) }

  /// Selects the theme that was clicked; keeps it where it is selected already.
  func click(_ x: Int, _ y: Int, in session: inout Session) -> [Effect] {
    guard let row = session.row(at: x, y, of: self) else { return [] }
    if row == selected { return keys.key(of: .keep).map { session.choosing($0, self) } ?? [] }
    session.show(ThemeList(selected: row, former: former))
    return []
  }

  func draw(in session: Session, _ layout: PageLayout, _ frame: inout Frame) { session.draw(self, &frame) }
}

extension Session {
  mutating func openThemes() -> [Effect] {
    guard !resources.themes.isEmpty else { return [] }
    layers.push(ThemeList(selected: resources.themes.firstIndex { $0.id == preferences.themeID } ?? 0, former: preferences.themeID))
    return []
  }

  fileprivate mutating func choosing(_ key: Key, _ list: ThemeList) -> [Effect] {
    var list = list
    switch list.keys.act(of: key) {
    case .select(let rows): list.selected = max(0, min(list.selected + rows, resources.themes.count - 1))
    case .first: list.selected = 0
    case .last: list.selected = max(resources.themes.count - 1, 0)
    case .keep:
      layers.pop()
      guard resources.themes.indices.contains(list.selected), preferences.themeID != list.former else { return [] }
      say(wording.themeKept(wording.name(resources.themes[list.selected].name)))
      return [.remember(.theme(preferences.themeID))]
    case .back:
      layers.pop()
      preferences.themeID = list.former
      return []
    case nil:
      warnNoCommand(on: wording.key(key))
      return []
    }
    show(list)
    return []
  }

  /// Draws with the selected theme of a list.
  fileprivate mutating func show(_ list: ThemeList) {
    if resources.themes.indices.contains(list.selected) { preferences.themeID = resources.themes[list.selected].id }
    layers.replaceTop(with: list)
  }

  /// Returns the window of the list, the lines of its samples, how many themes are seen, and the index of the first of them.
  private func themeWindow(
    _ list: ThemeList
  ) -> (rect: Rect, lines: [[(text: String, role: Role)]], room: Int, top: Int) {
    let width = min(56, self.width - 4)
    let lines = sampleLines(themeSamples, columns: width - 4)
    let height = min(resources.themes.count + lines.count + 3, self.height - 4)
    let rect = Rect(x: (self.width - width) / 2, y: max(2, (self.height - height) / 2), width: width, height: height)
    let room = max(1, rect.height - 2 - lines.count - 1)
    return (rect, lines, room, max(0, min(list.selected - room / 2, resources.themes.count - room)))
  }

  /// Returns the index of the theme at a cell of the screen; nil where there is none.
  fileprivate func row(at x: Int, _ y: Int, of list: ThemeList) -> Int? {
    let (rect, _, room, top) = themeWindow(list)
    let (inner, row) = (rect.inset(columns: 1, rows: 1), top + y - rect.y - 1)
    guard inner.contains(x: x, y: y), row < top + room, resources.themes.indices.contains(row) else { return nil }
    return row
  }

  fileprivate func draw(_ list: ThemeList, _ frame: inout Frame) {
    let (rect, lines, room, top) = themeWindow(list)
    frame.raise(rect)
    frame.box(rect, .borderFocus, glyphs.lines, title: wording.title(.theme))
    let inner = rect.inset(columns: 2, rows: 1)
    for line in 0..<room where resources.themes.indices.contains(top + line) {
      let theme = resources.themes[top + line]
      let y = inner.y + line
      frame.put(theme.id == list.former ? glyphs.checked : " ", x: inner.x, y: y, .dialog)
      let used = frame.put(wording.name(theme.name), x: inner.x + 2, y: y, .dialog, width: inner.width - 4)
      frame.put(theme.id, x: inner.x + used + 4, y: y, .dim, width: max(0, inner.width - used - 4))
      guard top + line == list.selected else { continue }
      frame.paint(.selection, over: Rect(x: rect.x + 1, y: y, width: rect.width - 2, height: 1))
      frame.put(glyphs.pointer, x: rect.x + 1, y: y, .selection)
      frame.cursor = (rect.x + 1, y)
    }
    if resources.themes.count > room {
      frame.put(
        keyed: " \(wording.keyed([.select(-1), .select(1)].compactMap { list.keys.key(of: $0) })) ", x: rect.maxX - 6, y: rect.y, .dim)
    }
    for (line, samples) in lines.enumerated() {
      let y = inner.maxY - lines.count + line
      frame.fill(Rect(x: rect.x + 1, y: y, width: rect.width - 2, height: 1), .text)
      var x = inner.x
      for (text, role) in samples { x += frame.put(text, x: x, y: y, role) + 2 }
    }
    frame.put(keyed: " \(wording.hint(list.keys)) ", x: rect.x + 2, y: rect.maxY - 1, .dim, width: rect.width - 4)
  }

  /// Texts of the pages whose colours a theme must keep apart.
  private var themeSamples: [(text: String, role: Role)] {
    [Health.late, .risk, .track, .done].map { (healthText($0), role($0)) } + [
      ("\(glyphs.critical) \(wording.title(.critical))", .critical), (" \(wording.selectedSample) ", .selection),
    ]
  }

  /// Divides samples into lines, with as many on each line as fit.
  private func sampleLines(_ samples: [(text: String, role: Role)], columns: Int) -> [[(text: String, role: Role)]] {
    var lines: [[(text: String, role: Role)]] = [[]]
    var used = 0
    for sample in samples {
      let cost = TextWidth.columns(sample.text) + 2
      if used > 0, used + cost > columns + 2 {
        lines.append([])
        used = 0
      }
      lines[lines.count - 1].append(sample)
      used += cost
    }
    return lines
  }
}
