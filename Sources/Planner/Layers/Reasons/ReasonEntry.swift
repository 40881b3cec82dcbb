import Canvas
import RoadmapEngine
import Wording

/// The window in which the reason of an act is typed, below what the act does.
struct ReasonEntry: Layer {
  private var editor: LineEditor
  private let reasoned: any ReasonedAct

  enum Act: Hashable, Sendable { case carryOut, back }

  let keys: [KeyRow<Act>]

  /// - Parameter reason: the reason that was typed before.
  init(for reasoned: any ReasonedAct, reason: String = "") {
    self.reasoned = reasoned
    editor = LineEditor(reason)
    keys = [
      KeyRow([.enter, .control("s")], .carryOut, reasoned.doing),
      KeyRow([.escape, .control("c")], .back, .goesBack),
    ]
  }

  var takesText: Bool { true }
  var isLineOpen: Bool { true }

  func press(_ key: Key, in session: inout Session) -> [Effect] {
    switch keys.act(of: key) {
    case .carryOut: return reasoned.carryOut(because: editor.text.trimmed, in: &session)
    case .back: session.layers.pop()
    case nil:
      var entry = self
      guard entry.editor.handle(key) else { return [] }
      session.layers.replaceTop(with: entry)
    }
    return []
  }

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

  func fill(_ form: inout Form) { reasoned.fill(&form, editor.text) }

  func draw(in session: Session, _ layout: PageLayout, _ frame: inout Frame) {
    let width = min(80, session.width - 6)
    let lines = reasoned.lines(columns: width - 4, in: session)
    let rect = session.window(width: width, height: lines.count + 3)
    frame.raise(rect)
    frame.box(rect, .borderFocus, session.glyphs.lines, title: reasoned.title(in: session))
    let inner = rect.inset(columns: 2, rows: 1)
    for (index, line) in lines.enumerated() { frame.put(line.text, x: inner.x, y: inner.y + index, line.role, width: inner.width) }
    let y = inner.y + lines.count
    frame.fill(Rect(x: inner.x, y: y, width: inner.width, height: 1), .input)
    session.draw(editor, x: inner.x, y: y, columns: inner.width, &frame)
    frame.put(keyed: " \(session.wording.hint(keys)) ", x: rect.x + 2, y: rect.maxY - 1, .dim, width: rect.width - 4)
  }
}
