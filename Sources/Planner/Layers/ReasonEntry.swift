import Canvas
import RoadmapEngine
import Wording

/// The line in which the reason of a moved deadline is typed. It lies over the form that moves the deadline.
struct ReasonEntry: Layer {
  var editor: LineEditor
  let change: Change
  let name: String
  let selects: Row.Identity?

  enum Act: Hashable, Sendable { case keep, back }

  let keys: [KeyRow<Act>] = [
    KeyRow(
      [.enter, .control("s")], .keep, KeyWords(en: "keeps it with the change", fr: "le garde avec la modification", ar: "لحفظه مع التعديل")),
    KeyRow([.escape, .control("c")], .back, KeyWords(en: "goes back", fr: "revient", ar: "للرجوع")),
  ]

  var takesText: Bool { true }
  var isLineOpen: Bool { true }

  func press(_ key: Key, in session: inout Session) -> [Effect] { session.reasoning(key, self) }

  func type(_ letters: ArraySlice<Key>, in session: inout Session) {
    var entry = self
    for letter in letters { _ = entry.editor.handle(letter) }
    session.layers.replaceTop(with: entry)
  }

  func paste(_ text: String, in session: inout Session) {
    var entry = self
    entry.editor.insert(text)
    session.layers.replaceTop(with: entry)
  }

  func fill(_ form: inout Form) { form.reason = editor.text }
  func draw(in session: Session, _ layout: PageLayout, _ frame: inout Frame) { session.draw(self, &frame) }
}

extension Session {
  /// Does what a key means while the reason is typed. An empty reason is accepted.
  fileprivate mutating func reasoning(_ key: Key, _ entry: ReasonEntry) -> [Effect] {
    var entry = entry
    switch entry.keys.act(of: key) {
    case .keep:
      var change = entry.change
      change.reason = entry.editor.text.trimmed
      if let form = layers.filledForm { layers.show(form) }
      return confirm(change, name: entry.name, selects: entry.selects)
    case .back: layers.pop()
    case nil:
      guard entry.editor.handle(key) else { return [] }
      layers.replaceTop(with: entry)
    }
    return []
  }

  fileprivate func draw(_ entry: ReasonEntry, _ frame: inout Frame) {
    let rect = window(width: min(80, width - 6), height: 4)
    frame.raise(rect)
    frame.box(rect, .borderFocus, glyphs.lines, title: wording.reasonTitle)
    let inner = rect.inset(columns: 2, rows: 1)
    frame.put(wording.summary(entry.change, in: workspace), x: inner.x, y: inner.y, .dim, width: inner.width)
    frame.fill(Rect(x: inner.x, y: inner.y + 1, width: inner.width, height: 1), .input)
    draw(entry.editor, x: inner.x, y: inner.y + 1, columns: inner.width, &frame)
    frame.put(" \(wording.hint(entry.keys)) ", x: rect.x + 2, y: rect.y + rect.height - 1, .dim, width: rect.width - 4)
  }
}
