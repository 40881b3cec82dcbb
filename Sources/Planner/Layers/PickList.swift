import Canvas
import RoadmapEngine

/// A list over a field of a form, from which one or several items are chosen. Letters search it. After the first letter, a space belongs to the
/// search until the person moves to a row; then it marks the row.
struct PickList: Layer {
  struct Item: Sendable {
    let id: String
    let text: String
    let depth: Int
    fileprivate let folded: FoldedText

    init(_ id: String, _ text: String, depth: Int = 0) {
      self.id = id
      self.text = text
      self.depth = depth
      folded = FoldedText(searching: "\(id) \(text)")
    }
  }

  let title: String
  let items: [Item]
  /// Whether only one item can be chosen.
  let isSingle: Bool
  /// Whether it lists owners, so that the first marked body of a party is shown as the leading one.
  let listsOwners: Bool
  /// Whether at least one item is needed, so that the selected one is taken where none is marked.
  let needsOne: Bool
  /// Whether the form below has other fields, and is drawn.
  let showsLayerBelow: Bool
  /// The ids of the chosen items, in the order in which they were marked.
  private(set) var chosen: [String]
  private let before: [String]
  private(set) var search = LineEditor("")
  /// The index of the selected item among the shown ones.
  private(set) var selected = 0
  /// Whether the person has moved to the selected item since the last letter.
  private var isPointed = false
  private var asksToDiscard = false

  init(
    over form: Form, title: String, items: [Item], chosen: [String], isSingle: Bool = false, needsOne: Bool = false,
    listsOwners: Bool = false
  ) {
    self.needsOne = needsOne
    showsLayerBelow = form.fields.count > 1
    self.title = title
    // A chosen item that the list does not offer is listed too, so that it stays until it is unmarked.
    self.items = items + chosen.filter { id in !items.contains { $0.id == id } }.map { Item($0, "") }
    self.chosen = chosen
    self.isSingle = isSingle
    self.listsOwners = listsOwners
    before = chosen
    if let first = chosen.first, let index = self.items.firstIndex(where: { $0.id == first }) { selected = index }
  }

  /// The items that the search finds.
  var shown: [Item] {
    let wanted = SearchedWords(search.text)
    return wanted.isEmpty ? items : items.filter { wanted.areFound(in: $0.folded) }
  }

  var isChanged: Bool { chosen != before }

  /// Whether a space marks the selected item.
  var marks: Bool { search.characters.isEmpty || isPointed }

  /// What a key does in the list.
  enum Act: Hashable, Sendable {
    case select(Int), page(Int), mark, search, take, clear, close
    /// Closes too, but never discards what was marked.
    case interrupt
  }

  /// The rows of its keys in its present state; all other keys are text of the search.
  var keys: [KeyRow<Act>] { (marks ? isSingle ? PickList.singleKeys : PickList.markingKeys : PickList.searchKeys) + PickList.moving }

  private static let letters = KeyRow<Act>([], .search, KeyWords(en: "letters search", fr: "lettres : chercher", ar: "الحروف للبحث"))
  private static let none = KeyWords(en: "none", fr: "aucun", ar: "بدون")
  private static func take(_ words: KeyWords) -> KeyRow<Act> { KeyRow([.enter, .control("s")], .take, words) }

  private static let markingKeys: [KeyRow<Act>] = [
    KeyRow([.character(" ")], .mark, KeyWords(en: "marks", fr: "coche", ar: "للتحديد")), letters,
    take(KeyWords(en: "takes", fr: "", ar: "للأخذ")), KeyRow([.escape], .close, KeyWords(en: "", fr: "", ar: "")),
    KeyRow([.delete], .clear),
  ]
  private static let singleKeys: [KeyRow<Act>] = {
    let choose = KeyWords(en: "choose", fr: "choisir", ar: "للاختيار")
    return [
      KeyRow([.up], .select(-1), choose), KeyRow([.down], .select(1), choose), letters, take(KeyWords(en: "", fr: "", ar: "للأخذ")),
      KeyRow([.delete], .clear, none), KeyRow([.escape], .close, KeyWords(en: "", fr: "", ar: nil)),
      KeyRow([.character(" ")], .mark),
    ]
  }()
  private static let searchKeys: [KeyRow<Act>] =
    SearchKeys.rows(search: .search, up: .select(-1), down: .select(1), take: .take, close: .close) + [KeyRow([.delete], .clear)]
  private static let moving: [KeyRow<Act>] = [
    KeyRow([.up], .select(-1)), KeyRow([.down], .select(1)), KeyRow([.pageUp], .page(-1)), KeyRow([.pageDown], .page(1)),
    KeyRow([.control("c")], .interrupt),
  ]

  enum Outcome: Sendable { case stays, asks, takes, closes, ignored }

  /// Does what a key means, and returns what follows from it.
  /// - Parameter page: how many rows a move by a page goes.
  mutating func handle(_ key: Key, page: Int = 8) -> Outcome {
    let act = keys.act(of: key)
    if act == .close || act == .interrupt {
      guard isChanged, !asksToDiscard || act == .interrupt else { return .closes }
      asksToDiscard = true
      return .asks
    }
    asksToDiscard = false
    let shown = shown
    let last = max(0, shown.count - 1)
    switch act {
    case .take:
      if isSingle || needsOne && chosen.isEmpty, shown.indices.contains(selected) { chosen = [shown[selected].id] }
      return .takes
    case .mark: if shown.indices.contains(selected) { toggle(shown[selected].id) }
    // The first move down from the search goes to the item that is selected already.
    case .select(let rows): selected = marks || rows < 0 ? min(max(0, selected + rows), last) : selected
    case .page(let pages): selected = min(max(0, selected + pages * page), last)
    case .clear: chosen = []
    case .search, .close, .interrupt, nil:
      guard search.handle(key) else { return .ignored }
      selected = 0
      isPointed = false
      return .stays
    }
    isPointed = true
    return .stays
  }

  /// Marks or unmarks an item; in a list of one choice, selects it.
  /// - Returns: whether the item was selected already and is taken, in a list of one choice.
  mutating func click(_ row: Int) -> Bool {
    if isSingle {
      defer { selected = row }
      return selected == row
    }
    selected = row
    isPointed = true
    let shown = shown
    if shown.indices.contains(row) { toggle(shown[row].id) }
    return false
  }

  mutating func paste(_ text: String) {
    search.insert(text)
    selected = 0
    isPointed = false
  }

  var takesText: Bool { true }

  func press(_ key: Key, in session: inout Session) -> [Effect] { session.picking(key, self) }

  func paste(_ text: String, in session: inout Session) {
    var list = self
    list.paste(text)
    session.layers.replaceTop(with: list)
  }

  func click(_ x: Int, _ y: Int, in session: inout Session) -> [Effect] {
    guard let row = session.row(at: x, y, of: self) else { return [] }
    var list = self
    if list.click(row) { return list.keys.key(of: .take).map { session.picking($0, list) } ?? [] }
    session.layers.replaceTop(with: list)
    return []
  }

  /// Takes the list over with the clicked item, which the first press may have unmarked.
  func clickTwice(_ x: Int, _ y: Int, in session: inout Session) -> [Effect] {
    guard let row = session.row(at: x, y, of: self) else { return [] }
    var list = self
    if !isSingle, !isMarked(row) { _ = list.click(row) }
    list.selected = row
    return list.keys.key(of: .take).map { session.picking($0, list) } ?? []
  }

  private func isMarked(_ row: Int) -> Bool {
    let shown = shown
    return shown.indices.contains(row) && chosen.contains(shown[row].id)
  }

  /// What is typed into the field for the marked items.
  var text: String { listsOwners ? StepNotation.text(OwnerPicker.owners(chosen)) : chosen.joined(separator: ", ") }

  func fill(_ form: inout Form) { if isChanged { form.take(text) } }
  func draw(in session: Session, _ layout: PageLayout, _ frame: inout Frame) { session.draw(self, &frame) }

  /// Checks whether an item is the body that leads for its party.
  func leads(_ id: String) -> Bool {
    guard listsOwners, id.contains("/"), let party = id.split(separator: "/").first else { return false }
    return chosen.first { $0.hasPrefix("\(party)/") } == id
  }

  private mutating func toggle(_ id: String) {
    if let index = chosen.firstIndex(of: id) { chosen.remove(at: index) } else { chosen = isSingle ? [id] : chosen + [id] }
  }
}

extension Session {
  fileprivate mutating func picking(_ key: Key, _ list: PickList) -> [Effect] {
    var list = list
    switch list.handle(key) {
    case .stays: layers.replaceTop(with: list)
    case .asks:
      layers.replaceTop(with: list)
      warn(discardHint(saving: list.keys.controlKey(of: .take), closing: list.keys.key(of: .close)))
    case .ignored: warnNoCommand(on: wording.key(key))
    case .closes: layers.pop()
    case .takes:
      guard var form = layers.form else { return [] }
      form.take(list.text)
      return taken(form)
    }
    return []
  }

  /// Returns the window of a list and its inner part. Also returns the number of rows in it, and the index of the first shown item.
  private func listWindow(_ list: PickList) -> (rect: Rect, inner: Rect, rows: Int, top: Int) {
    let rect = window(width: 64, height: max(list.items.count, 1) + 3)
    let inner = rect.inset(columns: 2, rows: 1)
    let rows = max(1, inner.height - 1)
    return (rect, inner, rows, max(0, min(list.selected - rows / 2, list.shown.count - rows)))
  }

  /// Returns the index of the item at a cell of the screen among the shown ones; nil where there is none.
  fileprivate func row(at x: Int, _ y: Int, of list: PickList) -> Int? {
    let (_, inner, rows, top) = listWindow(list)
    guard inner.contains(x: x, y: y), (1...rows).contains(y - inner.y) else { return nil }
    let row = top + y - inner.y - 1
    return row < list.shown.count ? row : nil
  }

  fileprivate func draw(_ list: PickList, _ frame: inout Frame) {
    let shown = list.shown
    let (rect, inner, rows, top) = listWindow(list)
    frame.raise(rect)
    frame.box(rect, .borderFocus, glyphs.lines, title: list.title)
    let label = "\(wording.searchLabel)\(wording.colon)"
    let x = inner.x + frame.put(label, x: inner.x, y: inner.y, .inputLabel)
    draw(list.search, x: x, y: inner.y, columns: inner.maxX - x, &frame)
    if shown.isEmpty { frame.put(wording.nothingFound, x: inner.x, y: inner.y + 1, .dim, width: inner.width) }
    for line in 0..<rows where shown.indices.contains(top + line) {
      let item = shown[top + line]
      let y = inner.y + 1 + line
      let isChosen = list.chosen.contains(item.id)
      let box = list.isSingle ? (isChosen ? "(\(glyphs.checked))" : "( )") : isChosen ? "[\(glyphs.checked)]" : "[ ]"
      frame.put(box, x: inner.x, y: y, isChosen ? .marked : .dim)
      let indent = 4 + 2 * item.depth
      let lead = list.leads(item.id) ? " \(glyphs.separator) \(wording.leads)" : ""
      let name = [item.id, item.text].filter { !$0.isEmpty }.joined(separator: "  ")
      frame.put(name + lead, x: inner.x + indent, y: y, .text, width: inner.width - indent)
      if top + line == list.selected { frame.paint(.selection, over: Rect(x: inner.x, y: y, width: inner.width, height: 1)) }
    }
    frame.put(keyed: " \(wording.hint(list.keys)) ", x: rect.x + 2, y: rect.maxY - 1, .dim, width: rect.width - 4)
  }
}
