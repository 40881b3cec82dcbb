import Canvas
import RoadmapEngine
import Wording

extension Report {
  /// Returns the report as plain text in pages, separated by form feeds.
  ///
  /// Each page has a header, and the head of a table is repeated on each of its pages. A row is kept on one page unless it is longer than a page.
  /// - Parameter subject: the text before the name of the view in the header of each page, usually the title of the workspace.
  package func pages(_ paper: Paper, of subject: String, wording: Wording, today: Day) -> String {
    let layout = TextLayout(self, width: paper.columns, wording: wording, today: today)
    let pages = Pages(of: layout.lines, room: paper.room).pages
    let view = view.map { wording.title(of: $0) } ?? ""
    let subject = TextWidth.printable(subject)
    return pages.enumerated().map { index, lines in
      let right = "\(wording.date(today)) · \(wording.page(index + 1, of: pages.count))"
      // If there is too little room, the subject is cut and not the name of the view.
      let room = paper.columns - TextWidth.columns(right) - 2
      let mark = view.isEmpty ? "" : " · \(view)"
      let name = TextWidth.cut(subject, columns: max(0, room - TextWidth.columns(mark))) + mark
      let left = TextWidth.fit(name, columns: max(0, room))
      return "\(left)  \(right)\n\n" + lines.map { TextWidth.printable($0.text) + "\n" }.joined()
    }.joined(separator: "\u{C}")
  }
}
