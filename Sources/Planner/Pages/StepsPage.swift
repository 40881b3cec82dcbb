import Canvas
import RoadmapEngine
import StatusViews
import Wording

/// The page of a roadmap's steps: a tree by phase, and beside it the details of the selected step.
struct StepsPage: PageModel {
  struct Memory: Sendable {
    /// The keys of the phases whose steps are hidden, by `Session.collapseKey`.
    var collapsed: Set<String> = []
    /// Whether the details of the selected step fill the page.
    var showsDetailOnly = false
  }

  let id: Roadmap.ID

  var kind: Page.Kind { .steps }
  var roadmap: Roadmap.ID? { id }
  var command: CommandName { .steps }
  var parent: Page? { .portfolio }
  var listsSteps: Bool { true }

  func rows(in session: Session) -> [Row] { session.stepRows(of: id) }
  func takeRows(in session: inout Session) { session.takeTimelineRows(of: id) }

  func areas(of page: Rect, in session: Session) -> PageAreas {
    if session.memories.steps.showsDetailOnly { return PageAreas(body: page, detail: page) }
    guard session.width >= 80 else { return PageAreas(body: page) }
    let (right, rest) = page.splittingRight(session.width >= 160 ? 64 : session.width >= 110 ? 46 : 28)
    // One column is left for the line between the two parts.
    return PageAreas(body: rest.splittingRight(1).rest, detail: right)
  }

  func draw(in session: Session, _ layout: PageLayout, _ frame: inout Frame) { session.drawSteps(of: id, layout, &frame) }
  func emptyText(in session: Session) -> String { session.wording.noStepsYet(adds: session.keyName(of: .add)) }
  func nothingSelected(in session: Session) -> String { session.wording.selectStep }
  func add(in session: inout Session) { session.open(session.newStepForm(in: id, parent: nil)) }
}

extension Session {
  func stepRows(of id: Roadmap.ID) -> [Row] {
    guard let index = schedule.roadmaps.firstIndex(where: { $0.id == id }) else { return [] }
    let roadmap = schedule.roadmaps[index]
    let found = readFilter.map { $0.matches(inRoadmap: index, workspace, schedule) }
    var rows: [Row] = []
    var isClosed = false
    // Phases without steps are listed too, so that they can be filled, moved and removed.
    var next = 0
    func addEmptyPhases(before end: Int) {
      guard found == nil, next < end else { return }
      rows += (next..<end).map { .phase($0, roadmap.phases[$0].id) }
    }
    for entry in Outline(roadmap, isShown: { found?[$0] ?? true }).entries {
      switch entry {
      case .phase(let phase):
        addEmptyPhases(before: phase ?? roadmap.phases.count)
        next = (phase ?? roadmap.phases.count) + 1
        let phaseID = phase.map { roadmap.phases[$0].id }
        isClosed = memories.steps.collapsed.contains(Session.collapseKey(id, phaseID)) && filter.isEmpty
        rows.append(.phase(phase, phaseID))
      case .step(let index, let depth, let number):
        if !isClosed { rows.append(.step(index, roadmap.steps[index].id, depth: depth, number: number)) }
      }
    }
    addEmptyPhases(before: roadmap.phases.count)
    return rows
  }

  func drawSteps(of id: Roadmap.ID, _ layout: PageLayout, _ frame: inout Frame) {
    guard let roadmap = workspace.roadmaps.firstIndex(where: { $0.id == id }) else { return }
    if let detail = layout.detail { drawDetail(detail, &frame) }
    if memories.steps.showsDetailOnly { return }
    let list = layout.list
    let dueWidth = dueWidth
    let dueX = list.width - dueWidth - 2
    // With little room, the words of the health are shortened before the titles.
    let isNarrow = list.width < 72
    let healthWidth = isNarrow ? shortHealthWidth : self.healthWidth
    let healthX = dueX - healthWidth - 1
    frame.put(wording.columnStep, x: 2, y: layout.heads.y, .tableHead)
    frame.put(wording.columnHealth, x: healthX, y: layout.heads.y, .tableHead, width: healthWidth)
    frame.put(wording.columnDue, x: dueX, y: layout.heads.y, .tableHead, width: dueWidth)
    for (index, row, y) in visibleRows {
      switch row {
      case .phase(let phase, let phaseID): drawPhase(phase, phaseID, roadmap, y, healthX, &frame)
      case .step(let stepIndex, let stepID, let depth, let number):
        let step = workspace.roadmaps[roadmap].steps[stepIndex]
        let health = schedule.health(roadmap: roadmap, step: stepIndex)
        let dates = schedule.dates(roadmap: roadmap, step: stepIndex)
        let didMove = trace.moved.contains(StepReference(id, stepID)) ? glyphs.moved : " "
        frame.put(didMove, x: 1, y: y, .notice)
        let indent = String(repeating: "  ", count: min(depth, 6))
        let hasDeadline = !step.isFinished && step.deadline != nil
        let signs = contestedSigns(StepReference(id, stepID), day: hasDeadline ? DayFields.deadline : DayFields.finish)
        let mark = (step.kind == .milestone ? "\(glyphs.milestone) " : "") + signs.title
        frame.put("\(indent)\(number) \(mark)\(wording.text(step.title))", x: 3, y: y, step.isFinished ? .dim : .text, width: healthX - 4)
        frame.put(isNarrow ? shortHealthText(health) : healthText(health), x: healthX, y: y, role(health), width: healthWidth)
        drawDue(step, dates, sign: signs.day, x: dueX, y: y, width: dueWidth, &frame)
        if dates.isCritical { frame.put(glyphs.critical, x: list.width - 1, y: y, .critical) }
        drawMark(StepReference(id, stepID), x: 2, Rect(x: list.x, y: y, width: list.width, height: 1), &frame)
      default: continue
      }
      mark(index, Rect(x: list.x, y: y, width: list.width, height: 1), name: 2..<max(2, healthX - 1), &frame)
    }
  }

  /// Draws the deadline of a step or, without one, the day on which it was or will be finished.
  /// - Parameter sign: the sign of a contested day; empty for another one.
  private func drawDue(_ step: Step, _ dates: StepDates, sign: String, x: Int, y: Int, width: Int, _ frame: inout Frame) {
    if !step.isFinished, let deadline = step.deadline {
      let role: Role = deadline < document.today ? .late : sign.isEmpty ? .text : .warning
      frame.put(sign + due(deadline), x: x, y: y, role, width: width)
    } else if let finish = dates.finish {
      let mark = sign.isEmpty && dates.isEstimated ? glyphs.estimated : sign
      frame.put(mark + due(finish), x: x, y: y, sign.isEmpty ? .dim : .warning, width: width)
    }
  }

  private func drawPhase(_ phase: Int?, _ id: Phase.ID?, _ roadmap: Int, _ y: Int, _ barX: Int, _ frame: inout Frame) {
    let steps = steps(inPhase: id, of: roadmap)
    let isClosed = memories.steps.collapsed.contains(Session.collapseKey(workspace.roadmaps[roadmap].id, id)) && filter.isEmpty
    let name = source.phase(phase, of: roadmap).line
    frame.put("\(isClosed ? glyphs.closed : glyphs.open) \(name)", x: 1, y: y, .title, width: max(0, barX - 2))
    let percent = schedule.progress(of: steps, in: roadmap)
    let health = schedule.health(of: steps, in: roadmap)
    frame.put("\(progressBar(percent, width: 8)) \(percent)%", x: barX, y: y, role(health), width: 13)
  }

  /// Returns the indices of the steps of a phase. Nil means the steps without a phase that the roadmap has.
  func steps(inPhase id: Phase.ID?, of roadmap: Int) -> [Int] {
    let whole = workspace.roadmaps[roadmap]
    let known = Set(whole.phases.map(\.id))
    return whole.steps.indices.filter { index in
      let phase = whole.steps[index].phase.flatMap { known.contains($0) ? $0 : nil }
      return phase == id
    }
  }

  func drawDetail(_ rect: Rect, _ frame: inout Frame) {
    if !memories.steps.showsDetailOnly {
      for y in rect.y..<rect.y + rect.height { frame.put(glyphs.lines.vertical, x: rect.x - 1, y: y, .border) }
    }
    guard step(of: detailedRow) != nil else { return drawPhaseDetail(rect, &frame) }
    let inner = rect.splittingLeft(1).rest
    let label = rect.width >= 44 ? 13 : 0
    var y = inner.y
    for line in shown.details {
      let role = self.role(line.tone)
      let room = inner.maxY - y
      let lines = TextWidth.wrap(line.value, columns: max(8, inner.width - (line.label.isEmpty ? 0 : label)), most: room)
      if label == 0, !line.label.isEmpty {
        let head = "\(inGlyphs(line.label))\(wording.colon)"
        let wrapped = TextWidth.wrap(head + line.value, columns: inner.width, most: room)
        for (index, text) in wrapped.enumerated() where y < inner.y + inner.height {
          frame.put(text, x: inner.x, y: y, role, width: inner.width)
          if index == 0 { frame.put(head, x: inner.x, y: y, .dim, width: inner.width) }
          y += 1
        }
        continue
      }
      for (index, text) in lines.enumerated() where y < inner.y + inner.height {
        if index == 0, !line.label.isEmpty { frame.put(inGlyphs(line.label), x: inner.x, y: y, .dim, width: label - 1) }
        frame.put(text, x: inner.x + (line.label.isEmpty ? 0 : label), y: y, role)
        y += 1
      }
    }
  }

  /// Returns a label with the sign of a contested value that the terminal can show.
  private func inGlyphs(_ label: String) -> String {
    glyphs.contested == Glyphs.unicode.contested ? label : label.replacing(Glyphs.unicode.contested, with: glyphs.contested)
  }

  private func drawPhaseDetail(_ rect: Rect, _ frame: inout Frame) {
    guard case .phase(let phase, let id) = detailedRow, let roadmapID = page.roadmap,
      let roadmap = workspace.roadmaps.firstIndex(where: { $0.id == roadmapID })
    else { return }
    let inner = rect.splittingLeft(1).rest
    let steps = steps(inPhase: id, of: roadmap)
    var y = inner.y
    let lines: [(String, Role)] = [
      (source.phase(phase, of: roadmap).line, .title),
      (healthText(schedule.health(of: steps, in: roadmap)), role(schedule.health(of: steps, in: roadmap))),
      ("\(schedule.progress(of: steps, in: roadmap)) %", .text), (source.tally(steps, in: roadmap), .dim),
    ]
    for (text, role) in lines {
      for line in TextWidth.wrap(text, columns: inner.width, most: inner.maxY - y) where y < inner.y + inner.height {
        frame.put(line, x: inner.x, y: y, role)
        y += 1
      }
    }
  }

  func role(_ tone: Report.Tone) -> Role {
    switch tone {
    case .plain: .text
    case .dim: .dim
    case .strong: .title
    case .health(let health): role(health)
    }
  }
}
