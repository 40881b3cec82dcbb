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
    frame.put(labels.years, x: barX, y: layout.heads.y, .tableHead)
    frame.put(labels.months, x: barX, y: layout.heads.y + 1, .tableHead)
    frame.put(wording.columnStep, x: 2, y: layout.heads.y + 1, .tableHead)
    let source = source
    for y in layout.list.y..<layout.list.y + layout.list.height {
      frame.put(glyphs.lines.vertical, x: layout.names, y: y, .border)
    }
    for (index, row, y) in visibleRows {
      switch row {
      case .phase(let phase, let phaseID):
        let isClosed = collapsed.contains(Session.collapseKey(id, phaseID)) && filter.isEmpty
        frame.put(
          "\(isClosed ? glyphs.closed : glyphs.open) \(source.phase(phase, of: roadmap))", x: 1, y: y, .title, width: layout.names - 2
        )
        draw(axis.draw(nil, today: document.today), isMoved: false, barX, y, &frame)
        mark(index, Rect(x: 0, y: y, width: layout.names, height: 1), &frame)
      case .step(let place, let stepID, let depth, let number):
        let health = schedule.health(roadmap: roadmap, step: place)
        frame.put(glyph(health), x: 1, y: y, role(health))
        let indent = String(repeating: " ", count: min(depth, 6))
        frame.put(
          "\(indent)\(number) \(wording.text(workspace.roadmaps[roadmap].steps[place].title))", x: 3, y: y, .text, width: layout.names - 4)
        draw(
          axis.draw(source.bar(roadmap, place), today: document.today), isMoved: moved.contains(StepReference(id, stepID)), barX, y, &frame)
        mark(index, Rect(x: 0, y: y, width: layout.names, height: 1), &frame)
      default: continue
      }
    }
  }

  private func draw(_ cells: [BarCell], isMoved: Bool, _ x: Int, _ y: Int, _ frame: inout Frame) {
    for (offset, cell) in cells.enumerated() where cell != .empty {
      let (glyph, role) = look(of: cell)
      frame.put(glyph, x: x + offset, y: y, role)
    }
    if isMoved { frame.put(glyphs.moved, x: x - 1, y: y, .notice) }
  }

  private func look(of cell: BarCell) -> (glyph: String, role: Role) {
    switch cell {
    case .empty: (" ", .text)
    case .done: (glyphs.barDone, .barDone)
    case .critical: (glyphs.barCritical, .barCritical)
    case .planned: (glyphs.bar, .bar)
    case .slack: (glyphs.slack, .barSlack)
    case .milestone: (glyphs.milestone, .milestone)
    case .milestoneReached: (glyphs.milestoneReached, .milestone)
    case .deadline: (glyphs.critical, .late)
    case .today: (glyphs.today, .today)
    case .before: (glyphs.before, .dim)
    case .after: (glyphs.after, .dim)
    }
  }
}
