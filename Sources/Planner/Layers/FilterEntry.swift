import Canvas
import RoadmapEngine
import Wording

/// The line in which a filter is typed. The page shows at once what it finds.
struct FilterEntry: Layer {
  var editor: LineEditor
  /// The filter before the line was opened, which comes back when it is cancelled.
  let before: String
  /// The words that may stand at the cursor.
  var completion = Filter.Completion.none
  /// The index of the word that was put in; nil for none.
  var chosen: Int?
  /// How many filters ago the shown one was used; 0 for the one that is typed.
  var back = 0
  /// The typed filter while an earlier one is shown.
  var typed = ""

  /// What a key does in the line.
  enum Act: Hashable, Sendable { case keep, complete(Int), recall(Int), saveView, cancel, page(Int) }

  /// The rows of its keys; all other keys are text of the filter.
  var keys: [KeyRow<Act>] { FilterEntry.table }

  private static let table: [KeyRow<Act>] = [
    KeyRow([.enter], .keep, KeyWords(en: "keep", fr: "garder", ar: "إبقاء")),
    KeyRow([.tab], .complete(1), KeyWords(en: "complete", fr: "compléter", ar: "إكمال")), KeyRow([.backTab], .complete(-1)),
    KeyRow([.up], .recall(1), KeyWords(en: "earlier", fr: "précédents", ar: "السابقة")), KeyRow([.down], .recall(-1)),
    KeyRow([.control("s")], .saveView, KeyWords(en: "save as a view", fr: "enregistrer la vue", ar: "حفظ كعرض")),
    KeyRow([.escape, .control("c")], .cancel, KeyWords(en: "cancel", fr: "", ar: "إلغاء")),
    KeyRow([.pageDown], .page(1)), KeyRow([.pageUp], .page(-1)),
  ]

  var takesText: Bool { true }
  var isLineOpen: Bool { true }
  var drawsMessages: Bool { true }

  func press(_ key: Key, in session: inout Session) -> [Effect] { session.filtering(key, self) }

  func type(_ letters: ArraySlice<Key>, in session: inout Session) {
    var entry = self
    for letter in letters { _ = entry.editor.handle(letter) }
    entry.back = 0
    session.type(entry)
  }

  func paste(_ text: String, in session: inout Session) {
    var entry = self
    entry.editor.insert(text)
    session.type(entry)
  }

  /// Draws the line of the filter, its hint, and the words that may complete it.
  func draw(in session: Session, _ layout: PageLayout, _ frame: inout Frame) {
    session.drawLine(of: self, layout, &frame)
    session.drawHint(of: self, layout, &frame)
    session.drawCompletions(self, layout, &frame)
  }
}

/// What keys do in the line of the filter, and its drawing.
extension Session {
  fileprivate mutating func filtering(_ key: Key, _ entry: FilterEntry) -> [Effect] {
    var entry = entry
    switch entry.keys.act(of: key) {
    case .keep:
      if let fault = filterFault(entry.editor.text) {
        complain(of: fault)
        return []
      }
      layers.pop()
      return use(entry.editor.text)
    case .cancel:
      filter = entry.before
      layers.pop()
    case .page(let pages): return movePage(pages)
    case .recall(let direction): recall(direction, entry)
    case .complete(let direction): complete(direction, entry)
    case .saveView: beginSavingView(entry.editor.text)
    case nil:
      guard entry.editor.handle(key) else { return [] }
      entry.back = 0
      type(entry)
    }
    return []
  }

  /// Shows what the typed filter finds. An incomplete filter leaves the rows as they are.
  fileprivate mutating func type(_ entry: FilterEntry) {
    let entry = completed(entry)
    if let fault = filterFault(entry.editor.text) {
      // A filter that no word completes is a fault already now.
      if entry.completion.words.isEmpty, !entry.editor.text.trimmed.isEmpty { complain(of: fault) }
    } else {
      filter = entry.editor.text
    }
    layers.replaceTop(with: entry)
  }

  /// Returns the entry with the words that may stand at its cursor.
  func completed(_ entry: FilterEntry) -> FilterEntry {
    var entry = entry
    entry.chosen = nil
    entry.completion =
      isSearchedByWords
      ? .none
      : Filter.completion(of: entry.editor.text, at: entry.editor.cursor, in: workspace, schedule)
    return entry
  }

  /// Replaces the word at the cursor by the next one that completes it (1) or the one before (-1).
  private mutating func complete(_ direction: Int, _ entry: FilterEntry) {
    let words = entry.completion.words
    guard !words.isEmpty else { return }
    var entry = entry
    let next = entry.chosen.map { ($0 + direction + words.count) % words.count } ?? (direction > 0 ? 0 : words.count - 1)
    let range = entry.completion.range
    let old = entry.chosen.map { range.lowerBound..<range.lowerBound + words[$0].count } ?? range
    entry.editor.replace(old, with: words[next])
    entry.chosen = next
    if words.count == 1 { return type(entry) }
    // The other words are offered until something else is typed.
    if filterFault(entry.editor.text) == nil { filter = entry.editor.text }
    layers.replaceTop(with: entry)
  }

  // MARK: Earlier filters

  /// Keeps a filter among the used ones.
  mutating func use(_ text: String) -> [Effect] {
    let before = usedFilters
    usedFilters.add(text)
    return usedFilters == before ? [] : [.keepFilters(usedFilters)]
  }

  private mutating func recall(_ direction: Int, _ entry: FilterEntry) {
    var entry = entry
    let back = entry.back + direction
    if entry.back == 0 { entry.typed = entry.editor.text }
    guard let text = back == 0 ? entry.typed : usedFilters.recalled(back) else { return warn(wording.noEarlierFilter) }
    entry.back = back
    entry.editor = LineEditor(text)
    type(entry)
  }

  /// Draws the offered words in the lines above the message.
  fileprivate func drawCompletions(_ entry: FilterEntry, _ layout: PageLayout, _ frame: inout Frame) {
    let words = entry.completion.words
    guard !words.isEmpty else { return }
    let shown = max(0, (entry.chosen ?? 0) - 3)
    let rect = Rect(x: 0, y: layout.message.y - 2, width: width, height: 2)
    frame.raise(rect)
    frame.put(String(repeating: glyphs.lines.horizontal, count: width), x: 0, y: rect.y, .border)
    var x = 1
    for (index, word) in words.enumerated().dropFirst(shown) {
      guard x + TextWidth.columns(word) < width - 2 else {
        frame.put(glyphs.ellipsis, x: min(x, width - 2), y: rect.y + 1, .dim)
        break
      }
      let used = frame.put(word, x: x, y: rect.y + 1, index == entry.chosen ? .title : .text)
      if index == entry.chosen { frame.paint(.selection, over: Rect(x: x, y: rect.y + 1, width: used, height: 1)) }
      x += used + 2
    }
  }

  /// Draws the filter in place of the message, with the number of rows that it finds.
  fileprivate func drawLine(of entry: FilterEntry, _ layout: PageLayout, _ frame: inout Frame) {
    let y = layout.message.y
    let editor = entry.editor
    let label = "\(wording.filterLabel)\(wording.colon)"
    let used = frame.put(label, x: 1, y: y, .inputLabel)
    draw(editor, x: 1 + used, y: y, columns: width - used - 14, &frame)
    let hits = rows.count { row in
      switch row {
      case .phase, .heading: false
      default: true
      }
    }
    let count = wording.hits(hits)
    frame.put(count, x: width - TextWidth.columns(count) - 1, y: y, .dim)
  }

  /// Draws the keys of the filter in place of the footer, or the fault of the filter.
  fileprivate func drawHint(of entry: FilterEntry, _ layout: PageLayout, _ frame: inout Frame) {
    if let message {
      draw(message, y: layout.footer.y, most: 1, &frame)
    } else {
      frame.fill(layout.footer, .footer)
      frame.put(wording.hint(entry.keys), x: 1, y: layout.footer.y, .footer, width: width - 2)
    }
  }
}
