import Canvas
import RoadmapEngine
import StatusViews
import Wording

/// A window of lines of text, which scroll; any other key closes it.
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
    var window = self
    window.top = scroll.top(from: top, count: lines(in: session).count, half: session.height / 2)
    session.layers.replaceTop(with: window)
    return []
  }

  func draw(in session: Session, _ layout: PageLayout, _ frame: inout Frame) {
    let lines = lines(in: session)
    let rect = session.window(width: columns(in: session) + 4, height: lines.count + 2)
    frame.raise(rect)
    frame.box(rect, .borderFocus, session.glyphs.lines, title: title(in: session))
    let inner = rect.inset(columns: 2, rows: 1)
    let first = max(0, min(top, lines.count - inner.height))
    for line in 0..<inner.height where lines.indices.contains(first + line) {
      frame.put(lines[first + line].text, x: inner.x, y: inner.y + line, session.role(lines[first + line].tone), width: inner.width)
    }
    frame.put(" \(session.wording.hint(keys)) ", x: rect.x + 2, y: rect.y + rect.height - 1, .dim, width: rect.width - 4)
  }

  private func columns(in session: Session) -> Int { max(20, min(100, session.width - 6) - 4) }

  private func lines(in session: Session) -> [(text: String, tone: Report.Tone)] {
    details(in: session).flatMap { detail in
      let text = detail.label.isEmpty ? detail.value : "\(detail.label)\(session.wording.colon)\(detail.value)"
      return TextWidth.wrap(text, columns: columns(in: session)).map { ($0, detail.tone) }
    }
  }
}
