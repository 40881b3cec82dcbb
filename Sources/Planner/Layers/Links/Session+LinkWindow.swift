import Canvas
import RoadmapEngine
import Wording

/// The window of the link editor: both sides, the search, the rows, and the dates that would move.
extension Session {
  private var linkWindow: Rect { window(width: min(96, width - 4), height: min(height - 4, 26)) }

  /// Returns how many lines the dates that would move take.
  private func effectHeight(in inner: Rect) -> Int { min(inner.height / 4, 5) }

  /// Returns the rectangle of the rows, and the index of the first one that is seen.
  private func linkRows(_ editor: LinkEditor) -> (rect: Rect, top: Int) {
    let inner = linkWindow.inset(columns: 2, rows: 1)
    let rect = Rect(x: inner.x, y: inner.y + 2, width: inner.width, height: inner.height - 3 - effectHeight(in: inner))
    let rows = editor.rows
    return (rect, max(0, min(editor.selected - rect.height / 2, rows.links.count + rows.others.count - rect.height)))
  }

  /// Returns the index of the row at a cell of the screen; nil where there is none.
  func row(at x: Int, _ y: Int, of editor: LinkEditor) -> Int? {
    let ((rect, top), rows) = (linkRows(editor), editor.rows)
    let row = top + y - rect.y
    return rect.contains(x: x, y: y) && row < rows.links.count + rows.others.count ? row : nil
  }

  func draw(_ editor: LinkEditor, _ frame: inout Frame) {
    let rect = linkWindow
    let inner = rect.inset(columns: 2, rows: 1)
    frame.raise(rect)
    let subject = (editor.fillsField ? layers.form?.title : nil) ?? name(of: [editor.step])
    frame.box(rect, .borderFocus, glyphs.lines, title: "\(wording.linksTitle)\(wording.colon)\(subject)")
    drawSides(editor, inner, &frame)
    let label = editor.how == nil ? wording.searchLabel : wording.linkHow
    let line = editor.how ?? editor.search
    let x = inner.x + frame.put("\(label)\(wording.colon)", x: inner.x, y: inner.y + 1, .inputLabel)
    draw(line, x: x, y: inner.y + 1, columns: inner.maxX - x, &frame)
    let effect = effectHeight(in: inner)
    drawRows(editor, &frame)
    drawEffect(editor, Rect(x: inner.x, y: inner.maxY - effect - 1, width: inner.width, height: effect + 1), &frame)
    frame.put(keyed: " \(wording.hint(editor.keys)) ", x: rect.x + 2, y: rect.maxY - 1, .dim, width: rect.width - 4)
  }

  private func drawSides(_ editor: LinkEditor, _ inner: Rect, _ frame: inout Frame) {
    var x = inner.x
    let sides: [(LinkEditor.Side, String)] = [
      (.needs, "\(wording.labelNeeds) (\(editor.needs.count))"), (.then, "\(wording.waitForIt) (\(editor.then.count))"),
    ]
    for (side, label) in sides where !editor.fillsField || side == .needs {
      let isOpen = side == editor.side
      x += frame.put(isOpen ? "[\(label)]" : " \(label) ", x: x, y: inner.y, isOpen ? .tabActive : .tab) + 1
    }
  }

  private func drawRows(_ editor: LinkEditor, _ frame: inout Frame) {
    let ((rect, top), rows) = (linkRows(editor), editor.rows)
    let count = rows.links.count + rows.others.count
    if count == 0 { frame.put(wording.nothingFound, x: rect.x, y: rect.y, .dim, width: rect.width) }
    for line in 0..<rect.height where top + line < count {
      let (row, y) = (top + line, rect.y + line)
      if row < rows.links.count {
        let entry = editor.entries[rows.links[row]]
        let how = wording.link(entry.link.kind, lag: entry.link.lag, unit: entry.link.unit)
        frame.put("[\(glyphs.checked)]", x: rect.x, y: y, .marked)
        let used = 5 + frame.put(how, x: rect.x + 4, y: y, .link, width: 14)
        let start = max(used, 13)
        frame.put(name(of: entry.other, seenFrom: editor, title: entry.title), x: rect.x + start, y: y, .text, width: rect.width - start)
      } else {
        let other = rows.others[row - rows.links.count]
        frame.put("[ ]", x: rect.x, y: y, .dim)
        frame.put(name(of: other.step, seenFrom: editor, title: other.title), x: rect.x + 13, y: y, .text, width: rect.width - 13)
      }
      if row == editor.selected { frame.paint(.selection, over: Rect(x: rect.x, y: y, width: rect.width, height: 1)) }
    }
  }

  private func name(of step: StepReference, seenFrom editor: LinkEditor, title: String) -> String {
    let id = step.roadmap == editor.step.roadmap ? step.step.text : step.description
    return "\(title.isEmpty ? "" : "\(title) ")(\(id))"
  }

  private func drawEffect(_ editor: LinkEditor, _ rect: Rect, _ frame: inout Frame) {
    let moved = editor.moved
    frame.put(String(repeating: glyphs.lines.horizontal, count: rect.width), x: rect.x, y: rect.y, .border)
    if let fault = editor.fault {
      for (line, text) in TextWidth.wrap(fault, columns: rect.width, most: rect.height - 1).enumerated() {
        frame.put(text, x: rect.x, y: rect.y + 1 + line, .error, width: rect.width)
      }
      return
    }
    let title = editor.isChanged ? (moved.isEmpty ? wording.noDateMoves : wording.datesWouldMove(moved.count)) : wording.effectHere
    frame.put(" \(title) ", x: rect.x + 2, y: rect.y, moved.isEmpty ? .dim : .title, width: rect.width - 4)
    for (line, step) in moved.prefix(max(0, rect.height - 1)).enumerated() {
      draw(step, x: rect.x, y: rect.y + 1 + line, width: rect.width, &frame)
    }
  }
}
