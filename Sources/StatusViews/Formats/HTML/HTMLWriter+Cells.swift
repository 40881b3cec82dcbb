import RoadmapEngine
import Wording

/// The cells of a table.
extension HTMLWriter {
  /// - Parameter links: the parts of links that cross the row, in a column of bars.
  mutating func put(_ cell: Report.Cell, _ look: HTMLColumn, _ links: [HTMLLink] = []) {
    if let window = look.window {
      if case .bar(let bar) = cell.value { return put(bar, in: window, links) }
      if cell.value.isNone { return lines(in: window, links) }
    }
    if case .share(let share) = cell.value { return put(share: share, in: look) }
    if look.isName { return name(cell, look.indentation) }
    if let state = cell.state(wording) { return put(state) }
    let tone = HTMLWriter.word(cell.tone)
    if tone != nil || !look.classes.isEmpty {
      page.put("<td class=\"")
      page.put(raw: look.classes)
      if let tone {
        if !look.classes.isEmpty { page.put(" ") }
        page.put(raw: tone)
      }
      page.put("\">")
    } else {
      page.put("<td>")
    }
    if !cell.text.isEmpty { isolate(cell.markedText) }
    page.put("</td>")
  }

  /// Writes a bar in the outline of the whole. It begins where lines of text do.
  /// - Parameter share: the length in ten-thousandths of the column.
  private mutating func put(share: Int, in look: HTMLColumn) {
    page.put("<td class=\"")
    page.put(raw: look.classes)
    page.put("\" aria-hidden=\"true\"><svg class=\"whole\" width=\"100%\" height=\"10\"><rect class=\"part\" x=\"")
    put(share: wording.language == .ar ? 10_000 - share : 0)
    page.put("\" width=\"")
    put(share: share)
    page.put("\" height=\"10\"/></svg></td>")
  }

  /// Writes the cell that names the subject of a row, indented by its depth.
  private mutating func name(_ cell: Report.Cell, _ indentation: Int) {
    page.put("<th scope=\"row\"")
    if let tone = HTMLWriter.word(cell.tone) {
      page.put(" class=\"")
      page.put(raw: tone)
      page.put("\"")
    }
    if cell.depth > 0 {
      page.put(" style=\"--in:")
      page.put(Int(cell.depth) * indentation)
      page.put("\"")
    }
    page.put(">")
    isolate(cell.markedText)
    page.put("</th>")
  }

  private mutating func put(_ state: Report.State) {
    page.put("<td class=\"s ")
    page.put(raw: state.health?.rawValue ?? "q")
    page.put("\"><i>")
    put(state.sign)
    page.put("</i>")
    if !state.letter.isEmpty {
      page.put("<b>")
      put(state.letter)
      page.put("</b>")
    }
    page.put("<span>")
    put(state.word)
    page.put("</span></td>")
  }

  private static func word(_ tone: Report.Tone) -> String? {
    switch tone {
    case .plain: nil
    case .dim: "q"
    case .strong: "b"
    case .health(let health): health.rawValue
    }
  }
}
