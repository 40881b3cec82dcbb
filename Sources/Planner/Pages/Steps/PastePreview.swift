import Canvas
import RoadmapEngine
import Wording

/// The question whether to add the steps that a pasted text describes. It lists them, and what could not be understood.
struct PastePreview: ScrolledWindow {
  let steps: PastedSteps
  /// The headings of columns that are left out.
  let unread: [String]
  /// What is said of lines without a title.
  let untitled: [String]
  var top = 0

  var keys: [KeyRow<Confirmation>] { Confirmation.keys }

  func press(_ key: Key, in session: inout Session) -> [Effect] {
    switch keys.act(of: key) {
    case .make:
      let effects = session.submit(steps.change, name: session.wording.pasted(steps.entries.count))
      if !effects.isEmpty, let first = steps.entries.first { session.select(.step(first.step.id)) }
      return effects
    case .back: session.layers.pop()
    case .scroll(let scroll): self.scroll(scroll, in: &session)
    case nil: session.warn(session.wording.hint(keys))
    }
    return []
  }

  func title(in session: Session) -> String { session.wording.stepsToPaste(steps.entries.count) }

  func lines(in session: Session, columns: Int) -> [Line] {
    let wording = session.wording
    let remarks = (unread.isEmpty ? [] : [wording.columnsLeftOut(unread)]) + untitled + steps.remarks
    let told = remarks.flatMap { TextWidth.wrap($0, columns: columns) }.map { Line(text: $0, indent: 0, role: .warning) }
    return told
      + steps.entries.flatMap { entry -> [Line] in
        let indent = min(entry.depth * 2, columns / 2)
        let values = entry.values.map { "\(wording.label($0.field)) \($0.text)" }.joined(separator: " \(session.glyphs.separator) ")
        let title = Line(text: wording.text(entry.step.title), indent: indent, role: .text)
        return [title] + (values.isEmpty ? [] : TextWidth.wrap(values, columns: columns - indent - 2).map { ($0, indent + 2, .dim) })
      }
  }
}

extension Wording {
  fileprivate func stepsToPaste(_ count: Int) -> String {
    phrase(
      en: "Add \(stepCount(count))?", fr: "Ajouter \(stepCount(count)) ?", ar: "إضافة \(stepCount(count))؟")
  }

  fileprivate func columnsLeftOut(_ headings: [String]) -> String {
    let names = headings.joined(separator: comma)
    return phrase(en: "Columns that are left out: \(names)", fr: "Colonnes laissées de côté : \(names)", ar: "أعمدة غير مستعملة: \(names)")
  }
}
