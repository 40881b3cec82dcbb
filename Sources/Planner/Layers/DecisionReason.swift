import Canvas
import Editor
import RoadmapEngine
import Wording

/// The line in which the reason of a decision is typed, with what the decision does to dates above it.
struct DecisionReason: Layer {
  var editor = LineEditor("")
  let decision: Decision
  /// What the decision decides, and its effect on dates.
  let lines: [String]

  enum Act: Hashable, Sendable { case decide, back }

  let keys: [KeyRow<Act>] = [
    KeyRow([.enter, .control("s")], .decide, KeyWords(en: "decides", fr: "tranche", ar: "للحسم")),
    KeyRow([.escape, .control("c")], .back, KeyWords(en: "goes back", fr: "revient", ar: "للرجوع")),
  ]

  init(_ decision: Decision, in session: Session) {
    self.decision = decision
    let (wording, conflict) = (session.wording, decision.conflict)
    let what = "\(wording.subject(of: conflict, in: session.workspace)) \(session.glyphs.separator) \(wording.name(ofAtom: conflict.atom))"
    let effects = ConflictEffects(conflict, [conflict.inForce, decision.value], in: session.document)
    lines = [
      what, "\(wording.text(conflict.inForce)) \(session.glyphs.arrow) \(wording.text(decision.value))",
      session.effect(of: 1, in: effects) ?? wording.movesNoDate,
    ]
  }

  var takesText: Bool { true }
  var isLineOpen: Bool { true }

  func press(_ key: Key, in session: inout Session) -> [Effect] {
    switch keys.act(of: key) {
    case .decide:
      var decided = decision
      decided.change.reason = editor.text.trimmed
      return session.make(decided)
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
    let rect = session.window(width: min(80, session.width - 6), height: lines.count + 3)
    frame.raise(rect)
    frame.box(rect, .borderFocus, session.glyphs.lines, title: session.wording.decisionReason)
    let inner = rect.inset(columns: 2, rows: 1)
    for (line, text) in lines.enumerated() {
      frame.put(text, x: inner.x, y: inner.y + line, line == lines.count - 1 ? .notice : .text, width: inner.width)
    }
    let y = inner.y + lines.count
    frame.fill(Rect(x: inner.x, y: y, width: inner.width, height: 1), .input)
    session.draw(editor, x: inner.x, y: y, columns: inner.width, &frame)
    frame.put(" \(session.wording.hint(keys)) ", x: rect.x + 2, y: rect.maxY - 1, .dim, width: rect.width - 4)
  }
}
