import Canvas
import RoadmapEngine
import StatusViews
import Wording

/// The page of problems: those of the plan and the faults of its files, with their remedies.
struct ProblemsPage: PageModel {
  var kind: Page.Kind { .problems }
  var command: CommandName { .problems }
  var parent: Page? { .portfolio }

  func rows(in session: Session) -> [Row] { session.files.findings.all.map { .finding($0) } }

  func areas(of page: Rect, in session: Session) -> PageAreas {
    let (lower, body) = page.splittingBottom(min(7, page.height / 2))
    return PageAreas(body: body, lower: lower)
  }

  func draw(in session: Session, _ layout: PageLayout, _ frame: inout Frame) { session.drawProblems(layout, &frame) }
  func emptyText(in session: Session) -> String { session.wording.noProblems }
  func nothingSelected(in session: Session) -> String { session.wording.noProblems }
}

extension Session {
  /// The most steps of a plan that is checked after every change. A larger plan is checked once the page of problems was opened.
  private static let affordable = 5_000

  /// Opens the page of problems. The files are checked first.
  mutating func openProblems() -> [Effect] { go(to: .problems) + [.checkFiles] }

  /// Takes the faults of all files in the folder of the workspace.
  package mutating func found(_ troubles: [FileTrouble]) {
    files.troubles = troubles
    settle()
  }

  mutating func settleFindings() {
    guard files.findings.decided != document.version || page.kind == .problems else { return }
    files.findings.decided = document.version
    let isWanted =
      page.kind == .problems || files.findings.version != nil || workspace.roadmaps.reduce(0) { $0 + $1.steps.count } <= Session.affordable
    if isWanted { files.findings.update(workspace, schedule, files: files.troubles, version: document.version) }
  }

  /// Opens the step, the roadmap or the party that a finding is about. For another finding, it says that it must be mended outside the
  /// planner.
  mutating func open(_ finding: Finding) -> [Effect] {
    guard case .problem(let problem) = finding else {
      warn(wording.mendOutside(rereads: markedKey(of: .reload)))
      return []
    }
    if let roadmap = problem.roadmap, workspace[roadmap] != nil {
      if let step = problem.steps.first, workspace[roadmap]?[step] != nil { return show(StepReference(roadmap, step)) }
      return go(to: .steps(roadmap))
    }
    if let party = party(concernedBy: problem) {
      let effects = go(to: .parties)
      select(.party(party))
      return effects
    }
    warn(wording.mendOutside(rereads: markedKey(of: .reload)))
    return []
  }

  /// Returns the party that a problem is about, or the first party that uses the problem's calendar.
  private func party(concernedBy problem: Problem) -> Party.ID? {
    func counting(by calendar: WorkingCalendar.ID) -> Party.ID? { workspace.parties.first { $0.calendarID == calendar }?.id }
    switch (problem.fact, problem.file) {
    case (.calendarMissing(let party, _), _): return party
    case (.calendarGap(let calendar, _), _), (.weekendEmpty(let calendar, _), _), (.weekendEndless(let calendar, _), _),
      (.calendarNeverWorks(let calendar), _), (.extendsMissing(let calendar, _), _), (_, .calendar(let calendar)?):
      return counting(by: calendar)
    case (_, .party(let party)?): return party
    default: return nil
    }
  }

  /// Returns the file, or the ids of the roadmap and the step, that a finding is about.
  private func location(of finding: Finding) -> String {
    guard case .problem(let problem) = finding else { return "" }
    return problem.file?.path ?? ([problem.roadmap?.text].compactMap { $0 } + problem.steps.prefix(1).map(\.text)).joined(separator: "/")
  }

  private func diagnostic(of finding: Finding) -> Diagnostic {
    switch finding {
    case .file(let trouble): wording.trouble(trouble)
    case .problem(let problem): wording.problem(problem)
    }
  }

  func drawProblems(_ layout: PageLayout, _ frame: inout Frame) {
    let severities = Problem.Severity.allCases.map { TextWidth.columns(wording.severity($0)) }
    let placeX = 5 + (severities.max() ?? 8)
    let textX = placeX + min(32, max(18, width / 4))
    frame.put(wording.columnPlace, x: placeX, y: layout.heads.y, .tableHead, width: textX - placeX - 1)
    frame.put(wording.columnWhat, x: textX, y: layout.heads.y, .tableHead, width: width - textX - 1)
    for (index, row, y) in visibleRows {
      guard case .finding(let finding) = row else { continue }
      let isError = finding.severity == .error
      frame.put("\(isError ? glyphs.late : glyphs.risk) \(wording.severity(finding.severity))", x: 2, y: y, isError ? .error : .warning)
      frame.put(location(of: finding), x: placeX, y: y, .dim, width: textX - placeX - 1)
      frame.put(diagnostic(of: finding).sentence, x: textX, y: y, .text, width: width - textX - 1)
      mark(index, Rect(x: 0, y: y, width: width, height: 1), name: textX..<width - 1, &frame)
    }
    if rows.isEmpty { frame.put("\(glyphs.done) \(wording.noProblems)", x: 2, y: layout.list.y, .done, width: width - 3) }
    if let lower = layout.lower { drawSelectedProblem(lower, &frame) }
  }

  /// Draws the selected finding in full, with its remedy.
  private func drawSelectedProblem(_ rect: Rect, _ frame: inout Frame) {
    frame.put(String(repeating: glyphs.lines.horizontal, count: width), x: 0, y: rect.y, .border)
    guard case .finding(let finding) = selectedRow else { return }
    frame.put(" \(location(of: finding)) ", x: 2, y: rect.y, .title, width: width - 4)
    let diagnostic = self.diagnostic(of: finding)
    let lines =
      TextWidth.wrap(diagnostic.sentence, columns: width - 4, most: rect.height).map { ($0, Role.text) }
      + TextWidth.wrap(diagnostic.remedy, columns: width - 6, most: rect.height).enumerated().map {
        (($0.offset == 0 ? "\(glyphs.arrow) " : "  ") + $0.element, Role.notice)
      }
    for (line, text) in lines.prefix(max(0, rect.height - 1)).enumerated() {
      frame.put(text.0, x: 2, y: rect.y + 1 + line, text.1, width: width - 3)
    }
  }
}
