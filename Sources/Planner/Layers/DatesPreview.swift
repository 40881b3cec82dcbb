import Canvas
import RoadmapEngine
import Wording

/// An edit that waits for a yes, because it moves the dates of other steps too.
struct DatesPreview: Layer {
  /// To which the person goes back who says no.
  let form: Form
  let change: Change
  let name: String
  /// The other steps that it would move.
  let moved: [MovedStep]
  var top = 0

  var keys: [KeyRow<Confirmation>] { Confirmation.keys }

  func press(_ key: Key, in session: inout Session) -> [Effect] { session.previewing(key, self) }
  func unsavedText(in session: Session) -> UnsavedText? { session.unsavedText(of: form) }

  func draw(in session: Session, _ layout: PageLayout, _ frame: inout Frame) {
    session.draw(moved, top, title: session.wording.previewTitle(moved.count), hint: session.wording.hint(keys), &frame)
  }
}

extension Session {
  fileprivate mutating func previewing(_ key: Key, _ preview: DatesPreview) -> [Effect] {
    switch preview.keys.act(of: key) {
    case .make: return make(preview.change, name: preview.name, tells: false, from: preview.form)
    case .back: layer = preview.form
    case .scroll(let scroll):
      var preview = preview
      preview.top = scroll.top(from: preview.top, count: preview.moved.count, half: height / 2)
      layer = preview
    case nil: warn(wording.hint(preview.keys))
    }
    return []
  }
}
