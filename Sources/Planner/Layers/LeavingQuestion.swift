import Canvas
import RoadmapEngine
import Wording

/// The question whether to leave the planner although changes are not saved.
struct LeavingQuestion: Layer {
  /// Whether the texts that were typed for the changes are kept for the next start.
  let keepsTexts: Bool

  enum Act: Hashable, Sendable { case retry, leave, back }

  let keys: [KeyRow<Act>] = [
    KeyRow([.enter, .control("s")], .retry, KeyWords(en: "tries again", fr: "réessaie", ar: "للمحاولة من جديد")),
    KeyRow([.delete, .character("y")], .leave, KeyWords(en: "leaves without saving", fr: "quitte sans enregistrer", ar: "للخروج دون حفظ")),
    KeyRow([.escape, .character("n"), .control("c")], .back, .goesBack),
  ]

  func press(_ key: Key, in session: inout Session) -> [Effect] {
    switch keys.act(of: key) {
    case .retry: return [.quit]
    case .leave: return [.quitUnsaved]
    case .back: session.layers.pop()
    case nil: session.warn(session.wording.hint(keys))
    }
    return []
  }

  func draw(in session: Session, _ layout: PageLayout, _ frame: inout Frame) { session.draw(self, &frame) }
}

extension Session {
  /// Asks whether to leave although the last save has failed.
  /// - Parameter keepsTexts: whether typed texts are kept for the next start.
  package mutating func askToLeave(keepsTexts: Bool) {
    layers.close(LeavingQuestion.self)
    layers.push(LeavingQuestion(keepsTexts: keepsTexts))
    settle()
  }

  /// Draws the changes that leaving would lose, and a note where their texts are kept.
  fileprivate func draw(_ question: LeavingQuestion, _ frame: inout Frame) {
    let keepsTexts = question.keepsTexts && !texts.submitted.isEmpty
    let changes = document.unsaved.map(\.change)
    let rect = window(width: min(100, width - 6), height: changes.count + (keepsTexts ? 3 : 2))
    frame.raise(rect)
    frame.box(rect, .borderFocus, glyphs.lines, title: wording.heldTitle(changes.count))
    let inner = rect.inset(columns: 2, rows: 1)
    let (note, list) = inner.splittingBottom(keepsTexts ? 1 : 0)
    for (line, change) in changes.enumerated().prefix(list.height) {
      frame.put(wording.summary(change, in: workspace), x: list.x, y: list.y + line, .text, width: list.width)
    }
    if keepsTexts { frame.put(wording.typedTextsAreKept, x: note.x, y: note.y, .dim, width: note.width) }
    frame.put(keyed: " \(wording.hint(question.keys)) ", x: rect.x + 2, y: rect.maxY - 1, .dim, width: rect.width - 4)
  }
}
