import Canvas
import RoadmapEngine
import StatusViews
import Wording

/// The reasons of the dates of the selected step, and the chain of steps that leads to them.
struct WhyList: Layer {
  /// The first line that is seen.
  var top = 0

  var keys: [KeyRow<Closing>] { Closing.keys }

  func press(_ key: Key, in session: inout Session) -> [Effect] {
    guard case .scroll(let scroll) = keys.act(of: key) else { return session.closeLayer(and: key) }
    session.layers.replaceTop(with: WhyList(top: scroll.top(from: top, count: session.whyLines.count, half: session.height / 2)))
    return []
  }

  func draw(in session: Session, _ layout: PageLayout, _ frame: inout Frame) { session.draw(self, &frame) }
}

extension Session {
  /// The reasons of the dates of the selected step.
  fileprivate var whyLines: [ViewSource.Detail] {
    guard let (roadmap, step) = selectedStep else { return [] }
    return source.reasons(roadmap, step)
  }

  fileprivate func draw(_ why: WhyList, _ frame: inout Frame) {
    let columns = max(20, min(100, width - 6) - 4)
    let lines = whyLines.flatMap { detail in
      let text = detail.label.isEmpty ? detail.value : "\(detail.label)\(wording.colon)\(detail.value)"
      return TextWidth.wrap(text, columns: columns).map { ($0, detail.tone) }
    }
    let rect = window(width: columns + 4, height: lines.count + 2)
    frame.raise(rect)
    frame.box(rect, .borderFocus, glyphs.lines, title: wording.title(.why))
    let inner = rect.inset(columns: 2, rows: 1)
    let first = max(0, min(why.top, lines.count - inner.height))
    for line in 0..<inner.height where lines.indices.contains(first + line) {
      frame.put(lines[first + line].0, x: inner.x, y: inner.y + line, role(lines[first + line].1), width: inner.width)
    }
    frame.put(" \(wording.hint(why.keys)) ", x: rect.x + 2, y: rect.y + rect.height - 1, .dim, width: rect.width - 4)
  }
}
