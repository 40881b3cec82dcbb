import Canvas
import RoadmapEngine
import StatusViews
import Wording

/// A window of lines of text. Some keys scroll it, every other key closes it.
protocol TextWindow: Layer where Act == Closing {
  /// The first line that is seen.
  var top: Int { get set }

  func title(in session: Session) -> String
  func details(in session: Session) -> [ViewSource.Detail]
}

extension TextWindow {
  var keys: [KeyRow<Closing>] { Closing.keys }

  func press(_ key: Key, in session: inout Session) -> [Effect] {
    guard case .scroll(let scroll) = keys.act(of: key) else { return session.closeLayer(and: key) }
    let (count, height) = (lines(in: session).count, window(in: session).inset(columns: 2, rows: 1).height)
    var window = self
    window.top = min(scroll.top(from: top, count: count, half: max(1, height - 1)), max(0, count - height))
    session.layers.replaceTop(with: window)
    return []
  }

  func draw(in session: Session, _ layout: PageLayout, _ frame: inout Frame) {
    let lines = lines(in: session)
    let rect = window(in: session)
    let inner = rect.inset(columns: 2, rows: 1)
    frame.raise(rect)
    frame.box(rect, .borderFocus, session.glyphs.lines, title: title(in: session))
    let first = max(0, min(top, lines.count - inner.height))
    for line in 0..<inner.height where lines.indices.contains(first + line) {
      let shown = lines[first + line]
      frame.put(
        keyed: session.resolved(shown.text), x: inner.x + shown.indent, y: inner.y + line, session.role(shown.tone),
        width: max(0, inner.width - shown.indent))
    }
    let scrolls: KeyedText = lines.count > inner.height ? "\(session.wording.keyed(Closing.scrolling)) · " : ""
    frame.put(keyed: " \(scrolls)\(session.wording.hint(keys)) ", x: rect.x + 2, y: rect.y + rect.height - 1, .dim, width: rect.width - 4)
  }

  private func window(in session: Session) -> Rect {
    session.window(width: columns(in: session) + 4, height: lines(in: session).count + 2)
  }

  private func columns(in session: Session) -> Int { max(20, min(100, session.width - 6) - 4) }

  private func lines(in session: Session) -> [(text: KeyedText, indent: Int, tone: Report.Tone)] {
    details(in: session).flatMap { detail in
      let text = detail.label.isEmpty ? detail.value : "\(detail.label)\(session.wording.colon)\(detail.value)"
      let indent = 2 * detail.depth
      return KeyedText(marked: text).wrapped(columns: max(1, columns(in: session) - indent)).map { ($0, indent, detail.tone) }
    }
  }
}
