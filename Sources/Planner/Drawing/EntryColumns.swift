import Canvas
import RoadmapEngine
import Wording

/// The columns of a page that lists dated steps of several roadmaps. The page's own columns come first, then the roadmap, the title of the
/// step, and a few words at the end of the line.
struct EntryColumns: Sendable {
  /// The columns of the roadmap's title; empty on the page of one roadmap.
  let roadmap: Range<Int>
  /// The first column of the step's title.
  let title: Int
  let width: Int

  /// The first column of what the page itself draws; two columns before it are for marks.
  static let first = 2

  init(width: Int, namesRoadmaps: Bool) {
    let start = 21
    let room = namesRoadmaps ? min(30, max(12, width / 5)) : 0
    roadmap = start..<start + room
    title = roadmap.upperBound + (namesRoadmaps ? 1 : 0)
    self.width = width
  }
}

extension Session {
  /// Draws the rows of a page that lists dated steps.
  /// - Parameters:
  ///   - heads: the titles of the page's own columns, each with its first column.
  ///   - draw: draws the page's own columns of an entry and returns the words at the end of the line; nil where the page does not list the entry
  ///     any more.
  func drawEntries(
    _ layout: PageLayout, heads: [(x: Int, title: String)], _ frame: inout Frame,
    draw: (StepEntry, _ y: Int, EntryColumns, inout Frame) -> (words: String, role: Role)?
  ) {
    if let detail = layout.detail { drawDetail(detail, &frame) }
    let columns = EntryColumns(width: layout.list.width, namesRoadmaps: page.roadmap == nil)
    for (index, head) in heads.enumerated() {
      let end = heads.indices.contains(index + 1) ? heads[index + 1].x : columns.roadmap.lowerBound
      frame.put(head.title, x: head.x, y: layout.heads.y, .tableHead, width: end - head.x - 1)
    }
    frame.put(
      columns.roadmap.isEmpty ? "" : wording.columnRoadmap, x: columns.roadmap.lowerBound, y: layout.heads.y, .tableHead,
      width: columns.roadmap.count)
    frame.put(wording.columnStep, x: columns.title, y: layout.heads.y, .tableHead)
    for (index, row, y) in visibleRows {
      switch row {
      case .heading(let text): drawHeading(text, y, columns.width, &frame)
      case .entry(let entry):
        guard let (words, role) = draw(entry, y, columns, &frame) else { continue }
        // Properties are read through a span: copying a whole step for each row is slow.
        let steps = workspace.roadmaps[entry.roadmap].steps
        let span = steps.span
        frame.put(roadmapTitle(of: entry), x: columns.roadmap.lowerBound, y: y, .dim, width: columns.roadmap.count)
        let end = columns.width - TextWidth.columns(words) - 1
        let milestone = span[entry.step].kind == .milestone ? "\(glyphs.milestone) " : ""
        let name = milestone + contestedSigns(of: entry).title + wording.text(span[entry.step].title)
        frame.put(name, x: columns.title, y: y, .text, width: max(0, end - columns.title - 1))
        frame.put(words, x: end, y: y, role)
        let line = Rect(x: 0, y: y, width: columns.width, height: 1)
        drawMark(entry.reference, x: 1, line, &frame)
        mark(index, line, name: columns.title..<max(columns.title, end - 1), &frame)
      default: continue
      }
    }
  }
}
