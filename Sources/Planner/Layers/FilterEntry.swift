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
  /// The fault of the typed filter; nil if it can be read, or if one of the offered words would make it readable.
  var fault: FilterFault?

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

  /// The key that saves the filter as a view.
  static var saveKey: Key? { table.key(of: .saveView) }

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
      do throws(FilterFault) {
        let stable = try stableFilter(entry.editor.text)
        layers.pop()
        return use(stable)
      } catch {
        entry.fault = error
        complain(of: error)
        layers.replaceTop(with: entry)
      }
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

  /// Shows what the typed filter finds. A filter that cannot be read leaves the rows as they are, and what is wrong with it is told at once.
  fileprivate mutating func type(_ entry: FilterEntry) {
    var entry = completed(entry)
    entry.fault = nil
    do throws(FilterFault) { filter = try stableFilter(entry.editor.text) } catch { tell(error, in: &entry) }
    layers.replaceTop(with: entry)
  }

  /// Tells what is wrong with a filter while it is typed: nothing of a word that may still become right, and as a warning what only ends too
  /// early.
  private mutating func tell(_ fault: FilterFault, in entry: inout FilterEntry) {
    let text = entry.editor.text
    guard !text.trimmed.isEmpty else { return }
    let word = entry.completion.range
    let isInWord = fault.range.lowerBound >= word.lowerBound && fault.range.upperBound <= word.upperBound
    if isInWord, !entry.completion.words.isEmpty { return }
    if fault.isUnfinished(text) {
      message = Message(text: wording.fault(fault).line, tone: .warning)
    } else {
      entry.fault = fault
      complain(of: fault)
    }
  }

  /// Returns the entry with the words that may stand at its cursor.
  func completed(_ entry: FilterEntry) -> FilterEntry {
    var entry = entry
    entry.chosen = nil
    entry.completion =
      isSearchedByWords
      ? .none
      : Filter.completion(of: entry.editor.text, at: entry.editor.cursor, by: filterAuthor, in: workspace, schedule)
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
    entry.fault = nil
    if let stable = try? stableFilter(entry.editor.text) { filter = stable }
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
    guard let text = back == 0 ? entry.typed : usedFilters.recalled(back).map({ shown($0) }) else { return warn(wording.noEarlierFilter) }
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
    let columns = max(1, width - used - 14)
    draw(editor, x: 1 + used, y: y, columns: columns, &frame)
    // The wrong part is marked.
    if let fault = entry.fault, let wrong = editor.part(fault.range, columns: columns) {
      frame.put(wrong.text, x: 1 + used + wrong.column, y: y, .error, width: columns - wrong.column)
    }
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
      frame.put(keyed: wording.hint(entry.keys), x: 1, y: layout.footer.y, .footer, width: width - 2)
    }
  }
}
