import Canvas
import RoadmapEngine
import Wording

/// The line in which the reason of a refusal is typed, which the next packet brings to the other party.
struct RefusalReason: Layer {
  let proposal: Proposal
  var editor = LineEditor("")

  enum Act: Hashable, Sendable { case refuse, back }

  let keys: [KeyRow<Act>] = [
    KeyRow([.enter, .control("s")], .refuse, KeyWords(en: "refuses it", fr: "refuse", ar: "للرفض")),
    KeyRow([.escape, .control("c")], .back, KeyWords(en: "goes back", fr: "revient", ar: "للرجوع")),
  ]

  init(proposal: Proposal) { self.proposal = proposal }

  var takesText: Bool { true }
  var isLineOpen: Bool { true }

  func press(_ key: Key, in session: inout Session) -> [Effect] {
    switch keys.act(of: key) {
    case .refuse:
      let reason = editor.text.trimmed
      guard !reason.isEmpty else {
        session.warn(session.wording.reasonIsRead)
        return []
      }
      return session.answer([proposal], .refuse(reason: reason))
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

  func draw(in session: Session, _ layout: PageLayout, _ frame: inout Frame) {
    let width = min(80, session.width - 6)
    let sentence = TextWidth.wrap(session.wording.proposal(proposal, in: session.workspace), columns: width - 4, most: 6)
    let rect = session.window(width: width, height: sentence.count + 3)
    frame.raise(rect)
    frame.box(rect, .borderFocus, session.glyphs.lines, title: session.wording.refusalReason)
    let inner = rect.inset(columns: 2, rows: 1)
    for (line, text) in sentence.enumerated() { frame.put(text, x: inner.x, y: inner.y + line, .text, width: inner.width) }
    let y = inner.y + sentence.count
    frame.fill(Rect(x: inner.x, y: y, width: inner.width, height: 1), .input)
    session.draw(editor, x: inner.x, y: y, columns: inner.width, &frame)
    frame.put(" \(session.wording.hint(keys)) ", x: rect.x + 2, y: rect.maxY - 1, .dim, width: rect.width - 4)
  }
}
