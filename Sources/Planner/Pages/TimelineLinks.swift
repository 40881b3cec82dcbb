import Canvas
import RoadmapEngine
import StatusViews

/// The lines of the links that are drawn, and those of the selected step among them.
struct TimelineLinks: Sendable {
  var all: LinkGrid
  var own: LinkGrid
}

/// The links of the timeline: as lines between the rows that are seen, and in words for the selected step.
extension Session {
  /// The lines of all links that still matter; where the rows leave no room between them, only of the selected step.
  func timelineLinks(of roadmap: Int, _ axis: TimeAxis, _ layout: PageLayout) -> TimelineLinks {
    let empty = LinkGrid(width: axis.width, height: layout.list.height)
    var links = TimelineLinks(all: empty, own: empty)
    let steps = workspace.roadmaps[roadmap].steps
    // They follow the selection with the other details, when the keyboard rests.
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
      guard case .step(let place, _, _, _) = row else { continue }
      for link in steps[place].after {
        guard let from = schedule.position(of: link.step, from: roadmap), from.roadmap == roadmap else { continue }
        let isOwn = place == selected || from.step == selected
        guard isOwn || layout.rowHeight > 1 && !steps[from.step].isFinished else { continue }
        draw(link, from: from.step, into: place, &links.all)
        if isOwn { draw(link, from: from.step, into: place, &links.own) }
      }
    }
    return links
  }

  /// The line of the list on which a step stands; nil where it is not seen.
  private func line(of step: Step.ID, _ layout: PageLayout) -> Int? {
    guard let row = shown.timelineRows.places[step], (cursor.top..<cursor.top + layout.rowCount).contains(row) else { return nil }
    return (row - cursor.top) * layout.rowHeight
  }

  /// The selected step in the message line: its title, how it stands, its dates, and what it waits for and leads to.
  func timelineStatus(_ roadmap: Int, _ place: Int, number: String) -> String {
    let step = workspace.roadmaps[roadmap].steps[place]
    let dates = schedule.dates(roadmap: roadmap, step: place)
    var parts: [String] = []
    if let health = schedule.health(roadmap: roadmap, step: place) { parts.append(wording.word(health)) }
    if let start = dates.start, let finish = dates.finish {
      let mark = dates.isEstimated ? glyphs.estimated : ""
      parts.append(mark + (start == finish ? due(start) : "\(due(start)) – \(due(finish))"))
    }
    let needs = step.after.map { link in
      let isPlain = link.kind == .finishToStart && link.lag == 0
      return name(link.step, roadmap) + (isPlain ? "" : " \(wording.link(link.kind, lag: link.lag, unit: link.unit))")
    }
    if !needs.isEmpty { parts.append(wording.needs(needs.joined(separator: wording.comma))) }
    let next = schedule.successors(roadmap: roadmap, step: place).map { name($0, roadmap) }
    if !next.isEmpty { parts.append(wording.leadsTo(next.joined(separator: wording.comma))) }
    let facts = parts.map { " · \($0)" }.joined()
    // The row shows the title too, what it waits for stands nowhere else.
    let title = TextWidth.cut("\(number) \(wording.text(step.title))", columns: max(20, width - 2 - TextWidth.columns(facts)))
    return title + facts
  }

  /// A step by its number where it stands on the page, else by its id.
  private func name(_ reference: StepReference, _ roadmap: Int) -> String {
    let isHere = reference.roadmap == nil || reference.roadmap == workspace.roadmaps[roadmap].id
    guard isHere, let row = shown.timelineRows.places[reference.step], rows.indices.contains(row),
      case .step(_, _, _, let number) = rows[row]
    else { return reference.description }
    return number
  }
}
