import Canvas
import RoadmapEngine
import Wording

/// The list of saved views. The first nine have a digit each, which applies the view at once.
struct ViewList: Layer {
  var selected = 0

  /// What a key does in the list.
  enum Act: Hashable, Sendable { case apply, pick(Int), select(Int), close }

  let keys: [KeyRow<Act>] =
    [
      KeyRow([.enter], .apply, KeyWords(en: "applies it", fr: "l’applique", ar: "للتطبيق")),
      KeyRow([], .pick(0), KeyWords(en: "1–9 apply at once", fr: "1–9 : appliquer", ar: "1–9 للتطبيق")),
      KeyRow([.escape, .control("c"), .character("q")], .close, .goesBack),
      KeyRow([.up, .character("k"), .backTab], .select(-1)), KeyRow([.down, .character("j"), .tab], .select(1)),
    ] + (1...9).map { KeyRow([.character(Character("\($0)"))], .pick($0)) }

  func press(_ key: Key, in session: inout Session) -> [Effect] { session.viewing(key, self) }

  /// Selects the view that was clicked; applies it where it is selected already.
  func click(_ x: Int, _ y: Int, in session: inout Session) -> [Effect] {
    let inner = session.viewWindow.inset(columns: 1, rows: 1)
    let top = session.topView(of: self, rows: inner.height)
    guard inner.contains(x: x, y: y), session.workspace.views.indices.contains(top + y - inner.y) else { return [] }
    let row = top + y - inner.y
    if row == selected { return session.apply(session.workspace.views[row]) }
    session.layers.replaceTop(with: ViewList(selected: row))
    return []
  }

  func draw(in session: Session, _ layout: PageLayout, _ frame: inout Frame) { session.draw(self, &frame) }
}

extension Session {
  static let viewCommands: [Command] = [
    Command(.savedViews, [.character("V")], unless: { $0.workspace.views.isEmpty ? $0.noViewsYet : nil }) { session in
      session.layers.push(ViewList())
      return []
    }
  ]

  private var noViewsYet: String { wording.noViewsYet(filters: markedKey(of: .filter), saves: wording.marked(FilterEntry.saveKey)) }

  fileprivate mutating func viewing(_ key: Key, _ list: ViewList) -> [Effect] {
    let views = workspace.views
    let meant = preferences.keyboard.command(for: key) ?? key
    switch list.keys.act(of: key) ?? list.keys.act(of: meant) {
    case .apply: return views.indices.contains(list.selected) ? apply(views[list.selected]) : []
    case .pick(let number) where views.indices.contains(number - 1): return apply(views[number - 1])
    case .pick, nil: warnNoCommand(on: wording.key(key))
    case .select(let rows):
      layers.replaceTop(with: ViewList(selected: max(0, min(list.selected + rows, views.count - 1))))
    case .close: layers.pop()
    }
    return []
  }

  fileprivate var viewWindow: Rect { window(width: min(90, width - 4), height: workspace.views.count + 2) }

  /// Returns the index of the first view that is seen.
  fileprivate func topView(of list: ViewList, rows: Int) -> Int { max(0, min(list.selected - rows / 2, workspace.views.count - rows)) }

  fileprivate func draw(_ list: ViewList, _ frame: inout Frame) {
    let rect = viewWindow
    frame.raise(rect)
    frame.box(rect, .borderFocus, glyphs.lines, title: wording.title(.savedViews))
    let inner = rect.inset(columns: 1, rows: 1)
    let top = topView(of: list, rows: inner.height)
    for line in 0..<inner.height where workspace.views.indices.contains(top + line) {
      let view = workspace.views[top + line]
      let (y, number) = (inner.y + line, top + line + 1)
      frame.put(number <= 9 ? "\(number)" : " ", x: inner.x + 1, y: y, .footerKey)
      let used = frame.put(view.title.map { wording.text($0) } ?? view.id.text, x: inner.x + 4, y: y, .text, width: inner.width - 5)
      let filter = Filter.shown(view.filter, to: filterAuthor)
      frame.put(filter, x: inner.x + used + 6, y: y, .dim, width: max(0, inner.width - used - 7))
      if top + line == list.selected { frame.paint(.selection, over: Rect(x: inner.x, y: y, width: inner.width, height: 1)) }
    }
    frame.put(keyed: " \(wording.hint(list.keys)) ", x: rect.x + 2, y: rect.maxY - 1, .dim, width: rect.width - 4)
  }
}

extension CommandName {
  static let savedViews = CommandName(
    en: "saved views", fr: "vues enregistrées", ar: "العروض المحفوظة", others: "filters filtres views vues")
}

extension Wording {
  fileprivate func noViewsYet(filters: String, saves: String) -> String {
    phrase(
      en: "There are no saved views yet: \(filters) filters, \(saves) there saves the filter as a view.",
      fr: "Aucune vue enregistrée : \(filters) filtre, puis \(saves) enregistre le filtre comme vue.",
      ar: "لا عروض محفوظة بعد: \(filters) للتصفية، ثم \(saves) لحفظ التصفية كعرض.")
  }
}
