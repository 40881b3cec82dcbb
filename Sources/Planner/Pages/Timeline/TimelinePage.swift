import Canvas
import RoadmapEngine
import StatusViews
import Wording

/// The page of the timeline: the rows of the page of steps, each step as a bar over time. The names and the axis do not scroll.
struct TimelinePage: PageModel {
  struct Memory: Sendable {
    var window = TimelineWindow()
    /// Whether the links of all rows are drawn; nil: where the window is large enough.
    var showsLinks: Bool?
  }

  let id: Roadmap.ID

  var kind: Page.Kind { .timeline }
  var roadmap: Roadmap.ID? { id }
  var command: CommandName { .timeline }
  var parent: Page? { .steps(id) }
  var listsSteps: Bool { true }

  var cursorPage: Page? { .steps(id) }

  func rows(in session: Session) -> [Row] { session.stepRows(of: id) }
  func takeRows(in session: inout Session) { session.takeTimelineRows(of: id) }

  func areas(of page: Rect, in session: Session) -> PageAreas {
    PageAreas(
      body: page, heads: 2 + session.restingParties.count, names: min(max(24, session.width * 2 / 5), 56),
      rowHeight: session.hasLinkLines ? 2 : 1)
  }

  func opened(in session: inout Session) {
    session.showSelectedOnTimeline()
    session.sayLegend()
  }

  func status(of row: Row, in session: Session) -> String {
    guard case .step(_, _, _, let number) = row, let (roadmap, step) = session.step(of: row) else { return session.status(of: row) }
    return session.timelineStatus(roadmap, step, number: number)
  }

  /// Takes hold of the bar that was clicked. What the click does is known when the button goes up.
  func click(_ x: Int, _ y: Int, in session: inout Session) -> [Effect]? { session.holdBar(at: x, y) ? [] : nil }

  func draw(in session: Session, _ layout: PageLayout, _ frame: inout Frame) { session.drawTimeline(of: id, layout, &frame) }
  func emptyText(in session: Session) -> String { session.wording.noStepsYet(adds: session.markedKey(of: .add)) }
  func nothingSelected(in session: Session) -> String { session.wording.selectStep }
  func showToday(in session: inout Session) { session.memories.timeline.window.showToday() }
  func add(in session: inout Session) { session.open(session.newStepForm(in: id, parent: nil)) }

  static let commands: [Command] = [
    Command(.zoomIn, [.character("+")], on: [.timeline], hint: 12) { $0.zoom(-1) },
    Command(.zoomOut, [.character("-")], on: [.timeline], hint: 13) { $0.zoom(1) },
    Command(.zoomToFit, [.character("="), .character("0")], on: [.timeline], hint: 18) { $0.fitTimeline() },
    Command(.earlier, [.left, .character("h")], on: [.timeline]) { $0.scrollTimeline(-1) },
    Command(.later, [.right, .character("l")], on: [.timeline]) { $0.scrollTimeline(1) },
    Command(.today, [.character("t")], on: [.timeline, .calendars], hint: 14) { session in
      session.page.model.showToday(in: &session)
      return []
    },
    Command(.linkLines, [.character("D")], on: [.timeline], hint: 71) { $0.toggleLinks() },
    Command(.shiftEarlier, [.modified(.shift, .left)], move: "h", on: [.timeline], unless: { $0.obstacleToShifting }) {
      $0.shift(-1)
    },
    Command(.shiftLater, [.modified(.shift, .right)], move: "l", on: [.timeline], hint: 19, unless: { $0.obstacleToShifting }) {
      $0.shift(1)
    },
    Command(.shorten, [.modified(.control, .left)], move: "H", on: [.timeline], unless: { $0.obstacleToStretching }) {
      $0.stretch(-1)
    },
    Command(.lengthen, [.modified(.control, .right)], move: "L", on: [.timeline], hint: 21, unless: { $0.obstacleToStretching }) {
      $0.stretch(1)
    },
  ]
}

extension CommandName {
  static let zoomIn = CommandName(en: "zoom in", fr: "zoom avant", ar: "تكبير", others: "larger closer plus près")
  static let zoomOut = CommandName(en: "zoom out", fr: "zoom arrière", ar: "تصغير", others: "smaller farther moins loin")
  static let zoomToFit = CommandName(en: "show all", fr: "tout voir", ar: "عرض الكل")
  static let earlier = CommandName(en: "earlier", fr: "plus tôt", ar: "أبكر")
  static let later = CommandName(en: "later", fr: "plus tard", ar: "لاحقًا")
  static let linkLines = CommandName(en: "links", fr: "liens", ar: "الروابط")
  static let shiftEarlier = CommandName(en: "move earlier", fr: "avancer", ar: "تقديم")
  static let shiftLater = CommandName(en: "move later", fr: "reporter", ar: "تأخير")
  static let shorten = CommandName(en: "shorten", fr: "raccourcir", ar: "تقصير")
  static let lengthen = CommandName(en: "lengthen", fr: "allonger", ar: "إطالة")
}

extension Session {
  var timelineAxis: TimeAxis { memories.timeline.window.axis(width: layout.bars, today: document.today) }

  func drawTimeline(of id: Roadmap.ID, _ layout: PageLayout, _ frame: inout Frame) {
    guard let roadmap = workspace.roadmaps.firstIndex(where: { $0.id == id }) else { return }
    let axis = memories.timeline.window.axis(width: layout.bars, today: document.today)
    drawTimelineHead(roadmap, axis, layout, &frame)
    let links = timelineLinks(of: roadmap, axis, layout)
    let looks = BarLooks(glyphs)
    let empty = axis.draw(nil, today: document.today)
    let rows = visibleRows
    let taken = Set(rows.map(\.y))
    for y in layout.list.y..<layout.list.maxY {
      frame.put(glyphs.lines.vertical, x: layout.names, y: y, .border)
      if !taken.contains(y) { draw(empty, y, links, looks, layout, &frame) }
    }
    let source = source
    for (index, row, y) in rows {
      switch row {
      case .phase(let phase, let phaseID):
        let isClosed = memories.steps.collapsed.contains(Session.collapseKey(id, phaseID)) && filter.isEmpty
        let name = "\(isClosed ? glyphs.closed : glyphs.open) \(source.phase(phase, of: roadmap).line)"
        frame.put(name, x: 1, y: y, .title, width: layout.names - 2)
        draw(axis.draw(shown.timelineRows.spans[phaseID], today: document.today), y, links, looks, layout, &frame)
      case .step(let stepIndex, let stepID, let depth, let number):
        let step = workspace.roadmaps[roadmap].steps[stepIndex]
        let health = schedule.health(roadmap: roadmap, step: stepIndex)
        frame.put(glyph(health), x: 1, y: y, role(health))
        let sign = contestedSigns(StepReference(id, stepID), day: []).title
        let name = "\(String(repeating: " ", count: min(depth, 6)))\(number) \(sign)\(wording.text(step.title))"
        frame.put(name, x: 3, y: y, step.isFinished ? .dim : .text, width: layout.names - 4)
        if schedule.dates(roadmap: roadmap, step: stepIndex).isCritical { frame.put(glyphs.critical, x: layout.names - 1, y: y, .critical) }
        let bar = draggedBar(of: StepReference(id, stepID)) ?? source.bar(roadmap, stepIndex)
        let cells = axis.draw(bar, today: document.today) { day in
          !step.isFinished && schedule.rests(on: day, roadmap: roadmap, step: stepIndex)
        }
        draw(cells, y, links, looks, layout, &frame)
        for cell in contestedDays(of: StepReference(id, stepID)).map({ axis.cell(of: $0) }) where cells.indices.contains(cell) {
          if cells[cell].isFree { frame.put(glyphs.contestedDay, x: layout.names + 1 + cell, y: y, .warning) }
        }
        if trace.moved.contains(StepReference(id, stepID)) { frame.put(glyphs.moved, x: layout.names, y: y, .notice) }
        drawMark(StepReference(id, stepID), x: 2, Rect(x: 0, y: y, width: layout.names, height: 1), &frame)
      default: continue
      }
      mark(index, Rect(x: 0, y: y, width: layout.names, height: 1), name: 3..<max(3, layout.names - 1), &frame)
    }
  }

  /// Draws a line of cells, with links in the cells that are free.
  private func draw(_ cells: [BarCell], _ y: Int, _ links: TimelineLinks, _ looks: BarLooks, _ layout: PageLayout, _ frame: inout Frame) {
    let (x, line) = (layout.names + 1, y - layout.list.y)
    for (offset, cell) in cells.enumerated() {
      if cell.isFree, let glyph = links.all.glyph(x: offset, y: line, glyphs) {
        frame.put(glyph, x: x + offset, y: y, links.own.glyph(x: offset, y: line, glyphs) == nil ? .border : .link)
      } else {
        frame.put(looks[cell], x: x + offset, y: y)
      }
    }
  }

  private func drawTimelineHead(_ roadmap: Int, _ axis: TimeAxis, _ layout: PageLayout, _ frame: inout Frame) {
    let (x, y) = (layout.names + 1, layout.heads.y)
    let labels = axis.labels(wording, today: document.today, glyphs)
    frame.put(wording.scale(axis.scale), x: 2, y: y, .dim, width: layout.names - 3)
    frame.put(labels.upper, x: x, y: y, .tableHead)
    for column in labels.today { frame[x + column, y].role = .today }
    frame.put(wording.columnStep, x: 2, y: y + 1, .tableHead)
    frame.put(labels.lower, x: x, y: y + 1, .tableHead)
    for (index, party) in restingParties.enumerated() {
      let line = y + 2 + index
      frame.put(wording.rests(party, in: workspace), x: 2, y: line, .dim, width: layout.names - 3)
      frame.put(glyphs.lines.vertical, x: layout.names, y: line, .border)
      let days = schedule.calendars.days(of: party)
      for cell in 0..<axis.width {
        let day = axis.days(at: cell).first
        let glyph: String? =
          switch days.reasonOff(day) {
          case nil: nil
          case .weekend: glyphs.dayOff
          case .holiday(let holiday) where holiday.isEstimated: glyphs.estimated
          case .holiday, .correction: glyphs.full
          }
        if let glyph { frame.put(glyph, x: x + cell, y: line, .weekend) }
      }
    }
  }

  /// The parties whose days off are shown over the bars, where a cell holds at most one day. They are those of the roadmap or, where these
  /// are too many, those whose working days the selected step counts.
  var restingParties: [Party.ID] {
    guard case .timeline(let id) = page, memories.timeline.window.scale.days <= 1, let roadmap = workspace[id] else { return [] }
    let room = max(2, height / 8)
    if roadmap.parties.count <= room { return roadmap.parties }
    guard let (roadmapIndex, step) = selectedStep, roadmap.steps.indices.contains(step) else { return Array(roadmap.parties.prefix(room)) }
    return Array(schedule.countedParties(roadmap: roadmapIndex, step: step).prefix(room))
  }

  /// Whether a line is left between the rows of the timeline for links.
  var hasLinkLines: Bool { memories.timeline.showsLinks ?? (width >= 120 && height >= 34) }

  // MARK: Keys

  mutating func zoom(_ direction: Int) -> [Effect] {
    guard memories.timeline.window.zoom(direction, around: selectedBar.map { middle(of: $0) }, width: layout.bars, today: document.today)
    else {
      warn(wording.noFurther)
      return []
    }
    sayLegend()
    return []
  }

  /// Shows the whole roadmap in the window.
  mutating func fitTimeline() -> [Effect] {
    guard let whole = shown.timelineRows.whole else {
      warn(wording.noStepsYet(adds: markedKey(of: .add)))
      return []
    }
    memories.timeline.window.fit(whole, width: layout.bars)
    sayLegend()
    return []
  }

  mutating func scrollTimeline(_ quarters: Int) -> [Effect] {
    memories.timeline.window.scroll(by: quarters, width: layout.bars, today: document.today)
    follow()
    return []
  }

  mutating func toggleLinks() -> [Effect] {
    memories.timeline.showsLinks = !hasLinkLines
    say(hasLinkLines ? wording.linksShown : wording.linksHidden)
    return []
  }

  /// Scrolls so that a part of the selected bar is seen. After a move this is done when the keyboard rests, so that the bars do not jump under a
  /// held key.
  mutating func showSelectedOnTimeline() {
    guard page.kind == .timeline, let bar = selectedBar else { return }
    memories.timeline.window.show(DayRange(bar.start, bar.finish), width: layout.bars, today: document.today)
  }

  mutating func sayLegend() { say(memories.timeline.window.scale.days <= 1 ? wording.restLegend(glyphs) : wording.legend(glyphs)) }

  private var selectedBar: Report.Bar? {
    if case .phase(_, let phase) = selectedRow { return shown.timelineRows.spans[phase] }
    return selectedStep.flatMap { source.bar($0.roadmap, $0.step) }
  }

  /// Returns the middle day of a bar or, where that is not seen, of the part that is seen.
  private func middle(of bar: Report.Bar) -> Day {
    func between(_ first: Day, _ last: Day) -> Day { first.adding(days: max(0, last.days(since: first)) / 2) ?? first }
    let window = timelineAxis.window
    let middle = between(bar.start, bar.finish)
    return middle >= window.first && middle <= window.last
      ? middle : between(max(bar.start, window.first), min(bar.finish, window.last))
  }
}
