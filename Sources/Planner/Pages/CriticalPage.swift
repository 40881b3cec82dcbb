import Canvas
import RoadmapEngine
import StatusViews
import Wording

/// The page of the critical path to a milestone, or to the last step of a roadmap. It lists the steps that decide its date, each with its
/// driver.
struct CriticalPage: StepListModel {
  let roadmap: Roadmap.ID?
  /// The milestone to which the path leads; nil for the last step of the roadmap.
  let target: Step.ID?

  var kind: Page.Kind { .critical }
  var command: CommandName { .critical }

  func rows(in session: Session) -> [Row] { session.criticalRows(of: roadmap, to: target) }
  func takeRows(in session: inout Session) { session.shown.whys = [:] }
  func settle(in session: inout Session) { session.settleWhys() }
  func draw(in session: Session, _ layout: PageLayout, _ frame: inout Frame) { session.drawCritical(layout, &frame) }
  func emptyText(in session: Session) -> String { session.wording.nothingIsLeft }

  func status(of row: Row, in session: Session) -> String {
    guard case .entry(let entry) = row else { return session.status(of: row) }
    return session.status(of: entry, session.source.driverText(entry.roadmap, entry.step))
  }
}

extension Session {
  /// Opens the critical path of the open roadmap, to the milestone or event that is selected there.
  mutating func goToCritical() -> [Effect] {
    let target: Step.ID? =
      if [.steps, .timeline].contains(page.kind), let (roadmap, step) = selectedStep,
        workspace.roadmaps[roadmap].steps[step].kind != .task
      { workspace.roadmaps[roadmap].steps[step].id } else { nil }
    return goToList({ .critical($0, to: $0 == nil ? nil : target) }, .critical)
  }

  func criticalRows(of own: Roadmap.ID?, to target: Step.ID?) -> [Row] {
    let roadmaps = roadmapsListed(own)
    let found = matches(in: roadmaps)
    let source = ViewSource(workspace, schedule, wording, roadmaps: roadmaps) { roadmap, step in found?[roadmap]?[step] ?? true }
    var rows: [Row] = []
    for roadmap in roadmaps {
      guard let end = target.flatMap({ workspace.roadmaps[roadmap].index(of: $0) }) ?? source.lastStep(of: roadmap) else { continue }
      let path = source.criticalPath(of: roadmap, to: end).map { position -> Row in
        let whole = workspace.roadmaps[position.roadmap]
        let day = schedule.dates(roadmap: position.roadmap, step: position.step).finish
        let reference = StepReference(whole.id, whole.steps[position.step].id)
        return .entry(StepEntry(roadmap: position.roadmap, step: position.step, reference: reference, reason: .critical, day: day))
      }
      guard !path.isEmpty else { continue }
      let title = wording.text(workspace.roadmaps[roadmap].title)
      let goal = wording.text(workspace.roadmaps[roadmap].steps[end].title)
      rows.append(.heading(own == nil ? "\(title) \(glyphs.arrow) \(goal)" : "\(glyphs.arrow) \(goal)"))
      rows += path
    }
    return rows
  }

  /// Works out what decides the dates of the rows that are seen, unless it is known.
  fileprivate mutating func settleWhys() {
    for case (let index, .entry(let entry), _) in visibleRows where shown.whys[index] == nil {
      shown.whys[index] = source.driverText(entry.roadmap, entry.step)
    }
  }

  func drawCritical(_ layout: PageLayout, _ frame: inout Frame) {
    if let detail = layout.detail { drawDetail(detail, &frame) }
    let width = layout.list.width
    let startX = 4
    let dueWidth = dueWidth
    let finishX = startX + dueWidth + 1
    let titleX = finishX + dueWidth + 1
    let whyX = width >= 76 ? titleX + (width - titleX) / 2 : width
    frame.put(wording.columnStart, x: startX, y: layout.heads.y, .tableHead, width: dueWidth)
    frame.put(wording.columnFinish, x: finishX, y: layout.heads.y, .tableHead, width: dueWidth)
    frame.put(wording.columnStep, x: titleX, y: layout.heads.y, .tableHead, width: whyX - titleX - 1)
    if whyX < width { frame.put(wording.columnWhy, x: whyX, y: layout.heads.y, .tableHead, width: width - whyX - 1) }
    for (index, row, y) in visibleRows {
      switch row {
      case .heading(let text): drawHeading(text, y, width, &frame)
      case .entry(let entry):
        // Properties are read through a span: copying a whole step for each row is slow.
        let steps = workspace.roadmaps[entry.roadmap].steps
        let span = steps.span
        let health = schedule.health(roadmap: entry.roadmap, step: entry.step)
        let dates = schedule.dates(roadmap: entry.roadmap, step: entry.step)
        let estimated = dates.isEstimated ? glyphs.estimated : ""
        frame.put(glyph(health), x: 2, y: y, self.role(health))
        let signs = contestedSigns(of: entry)
        // A day that is contested itself, and not by what the step takes, is the start.
        let startsOnDay = !signs.day.isEmpty && span[entry.step].on != nil && dates.start == span[entry.step].on
        let (startSign, finishSign) = startsOnDay ? (signs.day, "") : ("", signs.day)
        let start = dates.start.map { (startSign.isEmpty ? estimated : startSign) + due($0) } ?? "–"
        let finish = dates.finish.map { (finishSign.isEmpty ? estimated : finishSign) + due($0) } ?? "–"
        frame.put(start, x: startX, y: y, startSign.isEmpty ? .text : .warning, width: dueWidth)
        frame.put(finish, x: finishX, y: y, finishSign.isEmpty ? .text : .warning, width: dueWidth)
        let milestone = (span[entry.step].kind == .milestone ? "\(glyphs.milestone) " : "") + signs.title
        let role: Role = span[entry.step].isFinished ? .dim : .text
        frame.put(milestone + wording.text(span[entry.step].title), x: titleX, y: y, role, width: whyX - titleX - 1)
        if whyX < width {
          frame.put(shown.whys[index] ?? "", x: whyX, y: y, .dim, width: width - whyX - 2)
        }
        if dates.isCritical { frame.put(glyphs.critical, x: width - 1, y: y, .critical) }
        drawMark(entry.reference, x: 1, Rect(x: 0, y: y, width: width, height: 1), &frame)
        mark(index, Rect(x: 0, y: y, width: width, height: 1), name: titleX..<max(titleX, whyX - 1), &frame)
      default: continue
      }
    }
  }
}
