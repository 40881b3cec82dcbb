import Canvas
import RoadmapEngine
import StatusViews
import Wording

/// The same rows as the tree, each step as a bar over time.
extension Session {
  func drawTimeline(of id: Roadmap.ID, _ layout: PageLayout, _ frame: inout Frame) {
    guard let roadmap = workspace.roadmaps.firstIndex(where: { $0.id == id }) else { return }
    let axis = timeline.axis(width: layout.bars, today: document.today)
    let barX = layout.names + 1
    let labels = axis.labels(wording)
    frame.put(labels.years, x: barX, y: layout.heads.y, .dim)
    frame.put(labels.months, x: barX, y: layout.heads.y + 1, .dim)
    frame.put(wording.columnStep, x: 2, y: layout.heads.y + 1, .dim)
    let source = source
    for y in layout.list.y..<layout.list.y + layout.list.height {
      frame.put(glyphs.vertical, x: layout.names, y: y, .border)
    }
    for (index, row, y) in visibleRows {
      switch row {
      case .phase(let phase, let phaseID):
        let isClosed = collapsed.contains(Session.collapseKey(id, phaseID)) && filter.isEmpty
        frame.put(
          "\(isClosed ? glyphs.closed : glyphs.opened) \(source.phaseName(phase, of: roadmap))", x: 1, y: y, .title, width: layout.names - 2
        )
        draw(axis.draw(nil, today: document.today), isMoved: false, barX, y, &frame)
        mark(index, Rect(x: 0, y: y, width: layout.names, height: 1), &frame)
      case .step(let place, let stepID, let depth, let number):
        let health = schedule.health(roadmap: roadmap, step: place)
        frame.put(glyph(health), x: 1, y: y, role(health))
        let indent = String(repeating: " ", count: min(depth, 6))
        frame.put(
          "\(indent)\(number) \(wording.text(workspace.roadmaps[roadmap].steps[place].title))", x: 3, y: y, .text, width: layout.names - 4)
        let bar = source.bar(roadmap, place)
        draw(axis.draw(bar, today: document.today), isMoved: moved.contains(StepReference(id, stepID)), barX, y, &frame)
        if let bar { drawEdges(bar, axis, barX, y, &frame) }
        mark(index, Rect(x: 0, y: y, width: layout.names, height: 1), &frame)
      default: continue
      }
    }
  }

  private func draw(_ cells: [BarCell], isMoved: Bool, _ x: Int, _ y: Int, _ frame: inout Frame) {
    for (offset, cell) in cells.enumerated() where cell != .empty {
      let glyph = String(glyphs.isUnicode ? cell.glyph : cell.ascii)
      frame.put(glyph, x: x + offset, y: y, role(cell))
    }
    if isMoved { frame.put(glyphs.moved, x: x - 1, y: y, .notice) }
  }

  /// A sign at the edge for what lies outside of the window.
  private func drawEdges(_ bar: Report.Bar, _ axis: TimeAxis, _ x: Int, _ y: Int, _ frame: inout Frame) {
    if bar.finish < axis.window.first { frame.put("<", x: x, y: y, .dim) }
    if bar.start > axis.window.last { frame.put(">", x: x + axis.width - 1, y: y, .dim) }
  }

  private func role(_ cell: BarCell) -> Role {
    switch cell {
    case .empty: .text
    case .done: .done
    case .critical: .critical
    case .planned: .track
    case .slack: .slack
    case .milestone, .milestoneReached: .milestone
    case .deadline: .late
    case .today: .today
    }
  }
}
