import Canvas
import RoadmapEngine
import Wording

/// The question whether to make a change that also moves the dates of other steps. It lies over the form of the change, or over the timeline
/// where a bar was dragged.
struct DatesPreview: Layer {
  let change: Change
  let name: String
  let title: String
  /// The steps whose dates the change would move. Those that a form changes are not among them.
  let moved: [MovedStep]
  var top = 0

  var keys: [KeyRow<Confirmation>] { Confirmation.keys }

  func press(_ key: Key, in session: inout Session) -> [Effect] { session.previewing(key, self) }

  func draw(in session: Session, _ layout: PageLayout, _ frame: inout Frame) {
    session.draw(moved, top, title: title, hint: session.wording.hint(keys), &frame)
  }
}

extension Session {
  fileprivate mutating func previewing(_ key: Key, _ preview: DatesPreview) -> [Effect] {
    switch preview.keys.act(of: key) {
    case .make:
      layers.pop()
      return submit(preview.change, name: preview.name, tells: false)
    case .back: layers.pop()
    case .scroll(let scroll):
      var preview = preview
      preview.top = scroll.top(from: preview.top, count: preview.moved.count, half: height / 2)
      layers.replaceTop(with: preview)
    case nil: warn(wording.hint(preview.keys))
    }
    return []
  }
}
