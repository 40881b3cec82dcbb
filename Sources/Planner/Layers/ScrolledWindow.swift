import Canvas
import Wording

/// A window of lines that scroll, and that has keys of its own besides those for scrolling.
protocol ScrolledWindow: Layer {
  typealias Line = (text: String, indent: Int, role: Role)

  /// The first line that is seen.
  var top: Int { get set }

  func title(in session: Session) -> String
  /// Returns the lines of the text.
  /// - Parameter columns: the columns of the window without its frame.
  func lines(in session: Session, columns: Int) -> [Line]
}

extension ScrolledWindow {
  /// Scrolls the text, of which a part always stays in sight.
  func scroll(_ scroll: Scroll, in session: inout Session) {
    let count = lines(in: session, columns: columns(in: session)).count
    let height = window(of: count, in: session).inset(columns: 2, rows: 1).height
    var scrolled = self
    scrolled.top = min(scroll.top(from: top, count: count, half: max(1, height - 1)), max(0, count - height))
    session.layers.replaceTop(with: scrolled)
  }

  func draw(in session: Session, _ layout: PageLayout, _ frame: inout Frame) {
    let lines = lines(in: session, columns: columns(in: session))
    let rect = window(of: lines.count, in: session)
    let inner = rect.inset(columns: 2, rows: 1)
    frame.raise(rect)
    frame.box(rect, .borderFocus, session.glyphs.lines, title: title(in: session))
    for line in 0..<inner.height where lines.indices.contains(top + line) {
      let shown = lines[top + line]
      frame.put(shown.text, x: inner.x + shown.indent, y: inner.y + line, shown.role, width: max(0, inner.width - shown.indent))
    }
    let scrolls: KeyedText = lines.count > inner.height ? "\(session.wording.keyed(Closing.scrolling)) · " : ""
    frame.put(keyed: " \(scrolls)\(session.wording.hint(keys)) ", x: rect.x + 2, y: rect.maxY - 1, .dim, width: rect.width - 4)
  }

  private func columns(in session: Session) -> Int { max(20, min(100, session.width - 6) - 4) }

  private func window(of lines: Int, in session: Session) -> Rect {
    session.window(width: columns(in: session) + 4, height: lines + 2)
  }
}
