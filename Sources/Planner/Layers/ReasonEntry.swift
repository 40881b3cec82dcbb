import Canvas
import RoadmapEngine
import Wording

/// Why a deadline moves, while it is typed.
struct ReasonEntry: Layer {
  var editor: LineEditor
  /// The form that moves the deadline, to which the person can go back.
  let form: Form
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
    session.layer = entry
  }

  func paste(_ text: String, in session: inout Session) {
    var entry = self
    entry.editor.insert(text)
    session.layer = entry
  }

  func unsavedText(in session: Session) -> UnsavedText? { session.unsavedText(of: form, reason: editor.text) }
  func draw(in session: Session, _ layout: PageLayout, _ frame: inout Frame) { session.draw(self, &frame) }
}

extension Session {
  /// Keys while the reason of a moved deadline is typed; none is a reason too.
  fileprivate mutating func reasoning(_ key: Key, _ entry: ReasonEntry) -> [Effect] {
    var entry = entry
    var form = entry.form
    form.reason = entry.editor.text
    switch entry.keys.act(of: key) {
    case .keep:
      var change = entry.change
      change.reason = entry.editor.text.trimmed
      return confirm(change, name: entry.name, selects: entry.selects, from: form)
    case .back: layer = entry.form
    case nil:
      guard entry.editor.handle(key) else { return [] }
      layer = entry
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
