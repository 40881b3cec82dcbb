import Canvas
import RoadmapEngine
import Wording

/// The columns of a page that lists dated steps of several roadmaps: what the page tells of a day, the roadmap, the step, and a few words at
/// the end of the line.
struct EntryColumns: Sendable {
  /// Where the roadmap begins, and how wide it is; nothing on the page of one roadmap.
  let corridor: Range<Int>
  let title: Int
  let width: Int

  /// Two columns for marks and health stand left of what the page itself draws.
  static let first = 2

  init(width: Int, namesRoadmaps: Bool) {
    let start = 21
    let room = namesRoadmaps ? min(30, max(12, width / 5)) : 0
    corridor = start..<start + room
    title = corridor.upperBound + (namesRoadmaps ? 1 : 0)
    self.width = width
  }
}

extension Session {
  /// Draws the rows of such a page.
  /// - Parameters:
  ///   - heads: the titles of the columns left of the roadmap, each with its column.
  ///   - draw: draws those columns of an entry.
  /// - Returns (draw): the words at the end of the line; nil: the entry is no longer what the page lists.
  func drawEntries(
    _ layout: PageLayout, heads: [(x: Int, title: String)], _ frame: inout Frame,
    draw: (StepEntry, _ y: Int, EntryColumns, inout Frame) -> (words: String, role: Role)?
  ) {
    if let detail = layout.detail { drawDetail(detail, &frame) }
    let columns = EntryColumns(width: layout.list.width, namesRoadmaps: page.roadmap == nil)
    for (place, head) in heads.enumerated() {
      let end = heads.indices.contains(place + 1) ? heads[place + 1].x : columns.corridor.lowerBound
      frame.put(head.title, x: head.x, y: layout.heads.y, .tableHead, width: end - head.x - 1)
    }
    frame.put(
      columns.corridor.isEmpty ? "" : wording.columnRoadmap, x: columns.corridor.lowerBound, y: layout.heads.y, .tableHead,
      width: columns.corridor.count)
    frame.put(wording.columnStep, x: columns.title, y: layout.heads.y, .tableHead)
    for (index, row, y) in visibleRows {
      switch row {
      case .heading(let text): drawHeading(text, y, columns.width, &frame)
      case .entry(let entry):
        guard let (words, role) = draw(entry, y, columns, &frame) else { continue }
        // Members are read where they lie: a whole step is too large to be copied for each row.
        let steps = workspace.roadmaps[entry.roadmap].steps
        let span = steps.span
        frame.put(corridor(of: entry), x: columns.corridor.lowerBound, y: y, .dim, width: columns.corridor.count)
        let end = columns.width - TextWidth.columns(words) - 1
        let milestone = span[entry.step].kind == .milestone ? "\(glyphs.milestone) " : ""
        frame.put(milestone + wording.text(span[entry.step].title), x: columns.title, y: y, .text, width: max(0, end - columns.title - 1))
        frame.put(words, x: end, y: y, role)
        let line = Rect(x: 0, y: y, width: columns.width, height: 1)
        drawMark(entry.reference, x: 1, line, &frame)
        mark(index, line, name: columns.title..<max(columns.title, end - 1), &frame)
      default: continue
      }
    }
  }
}
