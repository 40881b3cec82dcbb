import Canvas
import RoadmapEngine
import StatusViews
import Wording

/// The page of a roadmap's steps: a table whose rows are a tree by phase, and beside it the details of the selected step.
struct StepsPage: PageModel {
  struct Memory: Sendable {
    /// The keys of the phases whose steps are hidden, by `Session.collapseKey`.
    var collapsed: Set<String> = []
    /// Whether the details of the selected step fill the page.
    var showsDetailOnly = false
    /// Whether the details stand beside the table; nil until a person has chosen, for the room that the page has.
    var showsPane: Bool?
    /// The cell of the selected row that keys move and edit; nil while they move by rows.
    var cell: CellPlace?
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
    guard session.showsPane else { return PageAreas(body: page) }
    let (right, rest) = page.splittingRight(session.width >= 160 ? 64 : session.width >= 110 ? 46 : 28)
    // One column is left for the line between the two parts.
    return PageAreas(body: rest.splittingRight(1).rest, detail: right)
  }

  func draw(in session: Session, _ layout: PageLayout, _ frame: inout Frame) { session.drawSteps(of: id, layout, &frame) }

  /// Sorts by the column whose heading was clicked.
  func click(_ x: Int, _ y: Int, in session: inout Session) -> [Effect]? {
    let heads = session.layout.heads
    guard heads.contains(x: x, y: y), let columns = session.tableColumns else { return nil }
    return session.sort(by: (columns.others.last { $0.x <= x } ?? columns.title).kind)
  }

  func emptyText(in session: Session) -> String { session.wording.noStepsYet(adds: session.markedKey(of: .add)) }
  func nothingSelected(in session: Session) -> String { session.wording.selectStep }
  func add(in session: inout Session) { session.open(session.newStepForm(in: id, parent: nil)) }
}

extension StepsPage {
  static let commands: [Command] = [
    Command(.cells, [.function(2)], on: [.steps], unless: { $0.obstacleToStep }) { $0.enterCells() },
    Command(.columns, [.character("|")], on: [.steps], hint: 72) { $0.openColumns() },
    Command(.copyTable, [.character("y")], on: Command.work, unless: { $0.obstacleToTargets }) { $0.copyTable() },
    Command(.pane, [.character("D")], on: [.steps]) { session in
      session.memories.steps.showsPane = !session.showsPane
      return []
    },
  ]
}

extension CommandName {
  static let pane = CommandName(
    en: "details beside", fr: "détails à côté", ar: "التفاصيل بجانب الجدول", others: "pane panel side volet panneau جانب لوحة")
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
        isClosed =
          memories.steps.collapsed.contains(Session.collapseKey(id, phaseID)) && filter.isEmpty && preferences.table.sort == nil
        rows.append(.phase(phase, phaseID))
      case .step(let index, let depth, let number):
        if !isClosed { rows.append(.step(index, roadmap.steps[index].id, depth: depth, number: number)) }
      }
    }
    addEmptyPhases(before: roadmap.phases.count)
    return preferences.table.sort.map { sorted(rows, by: $0, roadmap: index) } ?? rows
  }

  func drawSteps(of id: Roadmap.ID, _ layout: PageLayout, _ frame: inout Frame) {
    guard let roadmap = workspace.roadmaps.firstIndex(where: { $0.id == id }) else { return }
    if let detail = layout.detail { drawDetail(detail, &frame) }
    if memories.steps.showsDetailOnly { return }
    let list = layout.list
    let columns = tableColumns(of: workspace.roadmaps[roadmap], width: list.width)
    drawHeadings(columns, layout, &frame)
    for (index, row, y) in visibleRows {
      switch row {
      case .phase(let phase, let phaseID): drawPhase(phase, phaseID, roadmap, y, columns, &frame)
      case .step(let step, let stepID, let depth, let number):
        let reference = StepReference(id, stepID)
        if trace.moved.contains(reference) { frame.put(glyphs.moved, x: 1, y: y, .notice) }
        drawTitle(of: step, reference, depth: depth, number: number, roadmap, columns.title, y, &frame)
        for column in columns.others {
          let cell = cell(column.kind, party: column.party, roadmap: roadmap, step: step, isNarrow: isNarrow(list))
          let x = cell.isNumber ? column.x + max(0, column.width - TextWidth.columns(cell.text)) : column.x
          frame.put(cell.text, x: x, y: y, cell.role, width: column.x + column.width - x)
        }
        if schedule.dates(roadmap: roadmap, step: step).isCritical { frame.put(glyphs.critical, x: list.width - 1, y: y, .critical) }
        drawMark(reference, x: 2, Rect(x: list.x, y: y, width: list.width, height: 1), &frame)
      default: continue
      }
      let line = Rect(x: list.x, y: y, width: list.width, height: 1)
      if let cell = selectedCell(in: columns) {
        mark(cell, in: index, line, &frame)
      } else {
        mark(index, line, name: 2..<max(2, columns.title.range.upperBound), &frame)
      }
    }
  }

  private func drawHeadings(_ columns: TableColumns, _ layout: PageLayout, _ frame: inout Frame) {
    let y = layout.heads.y
    for column in columns.all {
      var heading = column.heading
      if let sort = preferences.table.sort, sort.column == column.kind,
        column.party == columns.others.first(where: { $0.kind == sort.column })?.party
      {
        heading = "\(sort.isDescending ? glyphs.moreBelow : glyphs.moreAbove)\(heading)"
      }
      // The number and the sign of a milestone are drawn before the title.
      let x = column.kind == .title ? column.x - 1 : column.x
      frame.put(heading, x: x, y: y, .tableHead, width: column.x + column.width - x)
    }
    if columns.isCut, preferences.table.columns != nil { frame.put(glyphs.ellipsis, x: layout.list.width - 1, y: y, .dim) }
  }

  private func drawTitle(
    of step: Int, _ reference: StepReference, depth: Int, number: String, _ roadmap: Int, _ column: TableColumns.Column, _ y: Int,
    _ frame: inout Frame
  ) {
    let steps = workspace.roadmaps[roadmap].steps
    let step = steps.span[step]
    let hasDeadline = !step.isFinished && step.deadline != nil
    let signs = contestedSigns(reference, day: hasDeadline ? DayFields.deadline : DayFields.finish)
    let mark = (step.kind == .milestone ? "\(glyphs.milestone) " : "") + signs.title
    let indent = String(repeating: "  ", count: min(depth, 6))
    let text = "\(indent)\(number) \(mark)\(wording.text(step.title))"
    frame.put(text, x: column.x, y: y, step.isFinished ? .dim : .text, width: column.width)
  }

  private func drawPhase(_ phase: Int?, _ id: Phase.ID?, _ roadmap: Int, _ y: Int, _ columns: TableColumns, _ frame: inout Frame) {
    let steps = steps(inPhase: id, of: roadmap)
    let isClosed = memories.steps.collapsed.contains(Session.collapseKey(workspace.roadmaps[roadmap].id, id)) && filter.isEmpty
    let name = source.phase(phase, of: roadmap).line
    let percent = schedule.progress(of: steps, in: roadmap)
    let health = schedule.health(of: steps, in: roadmap)
    let bar = "\(progressBar(percent, width: 8)) \(wording.percent(percent))"
    let room = 9 + TextWidth.columns(wording.percent(100))
    // The bar stands in the column of health, or else at the end of the title.
    let place = columns.others.first { $0.kind == .health }.flatMap { $0.x + room <= columns.all.last?.range.upperBound ?? 0 ? $0 : nil }
    let barX = place?.x ?? max(columns.title.x, columns.title.range.upperBound - room)
    frame.put(
      "\(isClosed ? glyphs.closed : glyphs.open) \(name)", x: 1, y: y, .title,
      width: max(0, min(barX, columns.title.range.upperBound + 1) - 2))
    let end = columns.all.last?.range.upperBound ?? barX
    frame.put(bar, x: barX, y: y, role(health), width: max(0, min(room, end - barX)))
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

  /// Whether the details stand beside the table.
  var showsPane: Bool { width >= 80 && (memories.steps.showsPane ?? (width < 110 || width >= 160)) }

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
