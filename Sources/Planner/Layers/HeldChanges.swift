import Canvas
import RoadmapEngine
import Wording

/// The question what to do with changes that do not fit what somebody else has written.
struct HeldChanges: Layer {
  let changes: [Change]

  enum Act: Hashable, Sendable { case again, letGo }

  let keys: [KeyRow<Act>] = [
    KeyRow([.enter], .again, KeyWords(en: "makes them over theirs", fr: "les applique par-dessus", ar: "لتطبيقها فوق تعديلهم")),
    KeyRow([.escape, .control("c")], .letGo, KeyWords(en: "lets them go", fr: "les abandonne", ar: "للتخلي عنها")),
  ]

  func press(_ key: Key, in session: inout Session) -> [Effect] { session.decide(self, key) }
  func draw(in session: Session, _ layout: PageLayout, _ frame: inout Frame) { session.draw(self, &frame) }
}

extension Session {
  /// Makes the held changes again over what somebody else has written, or drops them.
  fileprivate mutating func decide(_ held: HeldChanges, _ key: Key) -> [Effect] {
    switch held.keys.act(of: key) {
    case .again:
      layers.pop()
      var edits: [Edit] = []
      for change in held.changes { edits += change.again(in: workspace).edits }
      return make(Change(edits, reason: held.changes.first?.reason ?? ""), name: wording.madeAgain)
    case .letGo:
      layers.pop()
      texts.submitted = []
      say(wording.changesDiscarded)
    case nil: warn(wording.hint(held.keys))
    }
    return []
  }

  /// Draws the list of the held changes.
  fileprivate func draw(_ held: HeldChanges, _ frame: inout Frame) {
    let changes = held.changes
    let rect = window(width: min(100, width - 6), height: changes.count + 2)
    frame.raise(rect)
    frame.box(rect, .borderFocus, glyphs.lines, title: wording.heldTitle(changes.count))
    let inner = rect.inset(columns: 2, rows: 1)
    for (line, change) in changes.enumerated().prefix(inner.height) {
      frame.put(wording.summary(change, in: workspace), x: inner.x, y: inner.y + line, .text, width: inner.width)
    }
    frame.put(keyed: " \(wording.hint(held.keys)) ", x: rect.x + 2, y: rect.y + rect.height - 1, .dim, width: rect.width - 4)
  }
}
