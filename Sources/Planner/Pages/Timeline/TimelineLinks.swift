import Canvas
import RoadmapEngine
import StatusViews

/// The lines of the links that are drawn on the timeline, and those of the selected step among them.
struct TimelineLinks: Sendable {
  var all: LinkGrid
  var own: LinkGrid
}

/// The links of the timeline: lines between the rows that are seen, and words for the selected step.
extension Session {
  /// Returns the lines of the links of unfinished steps. Where no lines are left between the rows, only the links of the selected step are
  /// drawn.
  func timelineLinks(of roadmap: Int, _ axis: TimeAxis, _ layout: PageLayout) -> TimelineLinks {
    let empty = LinkGrid(width: axis.width, height: layout.list.height)
    var links = TimelineLinks(all: empty, own: empty)
    let steps = workspace.roadmaps[roadmap].steps
    // The links follow the selection when the keyboard rests, as the other details do.
    let selected = step(of: detailedRow)?.step
    func draw(_ link: Link, from: Int, into: Int, _ grid: inout LinkGrid) {
      guard let start = line(of: steps[from].id, layout), let end = line(of: steps[into].id, layout) else { return }
      guard let source = source.bar(roadmap, from), let target = self.source.bar(roadmap, into) else { return }
      let leavesFinish = link.kind == .finishToStart || link.kind == .finishToFinish
      let entersStart = link.kind == .finishToStart || link.kind == .startToStart
      let out = leavesFinish ? axis.lastCell(of: source.finish) : axis.firstCell(of: source.start)
      let into = entersStart ? axis.firstCell(of: target.start) : axis.lastCell(of: target.finish)
      if layout.rowHeight > 1 {
        grid.connectBetween(x: out, y: start, to: (into, end))
      } else {
        grid.connect(x: out, y: start, to: (into, end))
      }
    }
    for (_, row, _) in visibleRows {
      guard case .step(let step, _, _, _) = row else { continue }
      for link in steps[step].after {
        guard let from = schedule.position(of: link.step, from: roadmap), from.roadmap == roadmap else { continue }
        let isOwn = step == selected || from.step == selected
        guard isOwn || layout.rowHeight > 1 && !steps[from.step].isFinished else { continue }
        draw(link, from: from.step, into: step, &links.all)
        if isOwn { draw(link, from: from.step, into: step, &links.own) }
      }
    }
    return links
  }

  /// Returns the line of a step within the list; nil where the step is not seen.
  private func line(of step: Step.ID, _ layout: PageLayout) -> Int? {
    guard let row = shown.timelineRows.indices[step], (cursor.top..<cursor.top + layout.rowCount).contains(row) else { return nil }
    return (row - cursor.top) * layout.rowHeight
  }

  /// Returns what the line of messages says of a step. It is the title, the health, the dates, what the step waits for, and what waits for
  /// it.
  func timelineStatus(_ roadmap: Int, _ index: Int, number: String) -> String {
    let step = workspace.roadmaps[roadmap].steps[index]
    let dates = schedule.dates(roadmap: roadmap, step: index)
    var parts: [String] = []
    if let health = schedule.health(roadmap: roadmap, step: index) { parts.append(wording.word(health)) }
    if let start = dates.start, let finish = dates.finish {
      let mark = dates.isEstimated ? glyphs.estimated : ""
      parts.append(mark + (start == finish ? due(start) : "\(due(start)) – \(due(finish))"))
    }
    let needs = step.after.map { link in
      let isPlain = link.kind == .finishToStart && link.lag == 0
      return name(link.step, roadmap) + (isPlain ? "" : " \(wording.link(link.kind, lag: link.lag, unit: link.unit))")
    }
    if !needs.isEmpty { parts.append(wording.needs(needs.joined(separator: wording.comma))) }
    let next = schedule.successors(roadmap: roadmap, step: index).map { name($0, roadmap) }
    if !next.isEmpty { parts.append(wording.leadsTo(next.joined(separator: wording.comma))) }
    let facts = parts.map { " · \($0)" }.joined()
    // The title is cut first, because the row shows it too.
    let title = TextWidth.cut("\(number) \(wording.text(step.title))", columns: max(20, width - 2 - TextWidth.columns(facts)))
    return title + facts
  }

  /// Returns the number of a step that the page lists, and else its id.
  private func name(_ reference: StepReference, _ roadmap: Int) -> String {
    let isHere = reference.roadmap == nil || reference.roadmap == workspace.roadmaps[roadmap].id
    guard isHere, let row = shown.timelineRows.indices[reference.step], rows.indices.contains(row),
      case .step(_, _, _, let number) = rows[row]
    else { return reference.description }
    return number
  }
}
