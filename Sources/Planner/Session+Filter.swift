import Canvas
import RoadmapEngine

/// A filter while it is typed.
struct FilterEntry: Sendable {
  var editor: LineEditor
  /// What it was before, for Esc.
  let before: String
  /// What may stand where the cursor is, and which of it has been taken; nil: none yet.
  var completion = Filter.Completion.none
  var chosen: Int?
  /// How many filters back the shown one lies; 0: the one that is typed.
  var back = 0
  var typed = ""

  /// What a key does while it is typed.
  enum Act: Hashable, Sendable { case keep, complete(Int), recall(Int), saveView, cancel, page(Int) }

  /// Its keys; all others are its text.
  static let keys: [KeyRow<Act>] = [
    KeyRow([.enter], .keep, KeyWords(en: "keep", fr: "garder", ar: "إبقاء")),
    KeyRow([.tab], .complete(1), KeyWords(en: "complete", fr: "compléter", ar: "إكمال")), KeyRow([.backTab], .complete(-1)),
    KeyRow([.up], .recall(1), KeyWords(en: "earlier", fr: "précédents", ar: "السابقة")), KeyRow([.down], .recall(-1)),
    KeyRow([.control("s")], .saveView, KeyWords(en: "save as a view", fr: "enregistrer la vue", ar: "حفظ كعرض")),
    KeyRow([.escape, .control("c")], .cancel, KeyWords(en: "cancel", fr: "", ar: "إلغاء")),
    KeyRow([.pageDown], .page(1)), KeyRow([.pageUp], .page(-1)),
  ]
}

/// Keys while a filter is typed, and the filters that are kept under a name.
extension Session {
  mutating func filtering(_ key: Key, _ entry: FilterEntry) -> [Effect] {
    var entry = entry
    switch FilterEntry.keys.act(of: key) {
    case .keep:
      if let fault = filterFault(entry.editor.text) {
        complain(of: fault)
        return []
      }
      layer = nil
      return use(entry.editor.text)
    case .cancel:
      filter = entry.before
      layer = nil
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

  /// Shows what is found while the filter is typed; one that is not whole yet leaves the rows as they are.
  mutating func type(_ entry: FilterEntry) {
    let entry = completed(entry)
    if let fault = filterFault(entry.editor.text) {
      // Where no word could follow, it will not become whole.
      if entry.completion.words.isEmpty, !entry.editor.text.trimmed.isEmpty { complain(of: fault) }
    } else {
      filter = entry.editor.text
    }
    layer = .filter(entry)
  }

  /// The entry with what may stand where its cursor is.
  func completed(_ entry: FilterEntry) -> FilterEntry {
    var entry = entry
    entry.chosen = nil
    entry.completion =
      isSearchedByWords
      ? .none
      : Filter.completion(of: entry.editor.text, at: entry.editor.cursor, in: workspace, schedule)
    return entry
  }

  /// Puts the next word that fits in the place of the one that is typed.
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
    // The other words stay on offer until something else is typed.
    if filterFault(entry.editor.text) == nil { filter = entry.editor.text }
    layer = .filter(entry)
  }

  // MARK: Filters that were used before

  private mutating func use(_ text: String) -> [Effect] {
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

  /// The words on offer, on the lines above the message.
  func drawCompletions(_ entry: FilterEntry, _ layout: PageLayout, _ frame: inout Frame) {
    let words = entry.completion.words
    guard !words.isEmpty else { return }
    let shown = max(0, (entry.chosen ?? 0) - 3)
    let rect = Rect(x: 0, y: layout.message.y - 2, width: width, height: 2)
    frame.raise(rect)
    frame.put(String(repeating: glyphs.lines.horizontal, count: width), x: 0, y: rect.y, .border)
    var x = 1
    for (place, word) in words.enumerated().dropFirst(shown) {
      guard x + TextWidth.columns(word) < width - 2 else {
        frame.put(glyphs.ellipsis, x: min(x, width - 2), y: rect.y + 1, .dim)
        break
      }
      let used = frame.put(word, x: x, y: rect.y + 1, place == entry.chosen ? .title : .text)
      if place == entry.chosen { frame.paint(.selection, over: Rect(x: x, y: rect.y + 1, width: used, height: 1)) }
      x += used + 2
    }
  }

  private mutating func complain(of fault: FilterFault) {
    message = Message(text: wording.fault(fault).line, tone: .error)
  }

  /// Pages without steps of a schedule: any words will do there.
  private var isSearchedByWords: Bool { page.kind == .parties || page.kind == .trash }

  /// What is wrong with a filter.
  func filterFault(_ text: String) -> FilterFault? {
    guard !isSearchedByWords else { return nil }
    do throws(FilterFault) { _ = try Filter(text, in: workspace, schedule) } catch { return error }
    return nil
  }

  // MARK: Saved views

  /// Shows what a saved view finds: on this page, where it lists steps or roadmaps, else among the roadmaps.
  mutating func apply(_ view: SavedView) -> [Effect] {
    layer = nil
    var effects: [Effect] = []
    if !page.kind.isFiltered, page.kind != .portfolio { effects = go(to: .portfolio) }
    let text = "view:\(view.id)"
    if let fault = filterFault(text) {
      complain(of: fault)
      return effects
    }
    filter = text
    return effects + use(text)
  }

  private mutating func beginSavingView(_ text: String) {
    guard !isSearchedByWords, !text.trimmed.isEmpty else { return warn(wording.nothingToSaveAsView) }
    if let fault = filterFault(text) { return complain(of: fault) }
    layer = .form(newViewForm(filter: text))
  }

  func newViewForm(filter text: String) -> Form {
    Form(.newView(filter: text), title: wording.saveFilterTitle, fields: [Form.Field("name", wording.labelName, "")])
  }

  func newViewChange(_ filter: String, _ form: Form) throws(FormFault) -> (Change?, String, Row.Identity?) {
    let name = form.value("name").trimmed
    guard !name.isEmpty else { throw FormFault(field: "name", text: wording.expected(.words)) }
    let (view, change) = workspace.saving(filter, as: name, in: language)
    do throws(FilterFault) { _ = try Filter(view, in: workspace, schedule) } catch {
      throw FormFault(field: "name", text: wording.fault(error).sentence)
    }
    return (change, "view:\(view.id)", nil)
  }
}
