import Canvas
import RoadmapEngine
import Wording

extension Report {
  /// The report as plain text on pages, a form feed between two of them.
  ///
  /// Each page has a header, and a table that goes on has its head again; a row is not cut unless it is longer than a page.
  /// - Parameter subject: what the header of each page names before the name of the view: the title of the workspace.
  package func pages(_ paper: Paper, of subject: String, wording: Wording, today: Day) -> String {
    let layout = TextLayout(self, width: paper.columns, wording: wording, today: today)
    let pages = Pages(of: layout.lines, room: paper.lines - 2).pages
    let view = view.map { wording.name(of: $0) } ?? ""
    let subject = TextWidth.printable(subject)
    return pages.enumerated().map { index, lines in
      let right = "\(wording.date(today)) · \(wording.page(index + 1, of: pages.count))"
      // The subject gives way, never the name of the view.
      let room = paper.columns - TextWidth.columns(right) - 2
      let mark = view.isEmpty ? "" : " · \(view)"
      let name = TextWidth.cut(subject, columns: max(0, room - TextWidth.columns(mark))) + mark
      let left = TextWidth.fit(name, columns: max(0, room))
      return "\(left)  \(right)\n\n" + lines.map { TextWidth.printable($0.text) + "\n" }.joined()
    }.joined(separator: "\u{C}")
  }
}

/// Lines distributed over pages.
private struct Pages {
  private(set) var pages: [[TextLayout.Line]] = []
  private var page: [TextLayout.Line] = []
  private let room: Int

  /// - Parameter room: lines of a page.
  init(of lines: [TextLayout.Line], room: Int) {
    self.room = room
    var start = 0
    while start < lines.count {
      let end = lines[(start + 1)...].firstIndex(where: \.canBreak) ?? lines.count
      put(lines[start..<end], of: lines)
      start = end
    }
    turn()
  }

  /// Lines that stay together.
  private mutating func put(_ block: ArraySlice<TextLayout.Line>, of lines: [TextLayout.Line]) {
    guard page.count + block.count > room else { return page += block }
    turn()
    if let head = block.first?.head, head.upperBound <= block.startIndex, head.count < room { page += lines[head] }
    for line in block {
      if page.count == room { turn() }
      if !page.isEmpty || !line.runs.isEmpty { page.append(line) }
    }
  }

  private mutating func turn() {
    if !page.isEmpty { pages.append(page) }
    page = []
  }
}
