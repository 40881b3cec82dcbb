import Canvas
import RoadmapEngine
import StatusViews
import Wording

/// The page of the baselines of a roadmap, the latest first. Under them is the variance from the selected one.
struct BaselinesPage: PageModel {
  let id: Roadmap.ID

  var kind: Page.Kind { .baselines }
  var roadmap: Roadmap.ID? { id }
  var command: CommandName { .baselines }
  var parent: Page? { .steps(id) }

  func rows(in session: Session) -> [Row] { session.baselineRows(of: id) }

  func areas(of page: Rect, in session: Session) -> PageAreas {
    let (body, lower) = page.splittingTop(min(max(session.rows.count, 1) + 1, page.height / 3))
    return PageAreas(body: body, lower: lower)
  }

  func draw(in session: Session, _ layout: PageLayout, _ frame: inout Frame) { session.drawBaselines(of: id, layout, &frame) }
  func emptyText(in session: Session) -> String { session.wording.noBaselinesHere(adds: session.markedKey(of: .add)) }
  func nothingSelected(in session: Session) -> String { emptyText(in: session) }
  func add(in session: inout Session) { session.open(session.newBaselineForm(of: id)) }
}

extension Session {
  func baselineRows(of id: Roadmap.ID) -> [Row] { (workspace[id]?.baselines ?? []).reversed().map { .baseline($0.id) } }

  private func baseline(_ id: Baseline.ID, of roadmap: Roadmap.ID) -> (roadmap: Int, baseline: Baseline)? {
    guard let index = workspace.roadmaps.firstIndex(where: { $0.id == roadmap }) else { return nil }
    return workspace.roadmaps[index].baselines.first { $0.id == id }.map { (index, $0) }
  }

  func newBaselineForm(of roadmap: Roadmap.ID) -> Form {
    Form(
      NewBaselineForm(id: roadmap), title: wording.newBaseline(of: document.today), fields: [Form.Field("name", wording.labelName, "")])
  }

  func newBaselineChange(_ id: Roadmap.ID, _ form: Form) throws(FormFault) -> (Change?, String, Row.Identity?) {
    let name = form.value("name").trimmed
    guard !name.isEmpty else { throw FormFault(field: "name", text: wording.expected(.words)) }
    guard let index = workspace.roadmaps.firstIndex(where: { $0.id == id }) else { return (nil, "", nil) }
    let taken = Set(workspace.roadmaps[index].baselines.map(\.id.text))
    let made = Baseline.ID(Identifiers.unused(name, fallback: "baseline-\(document.today)") { taken.contains($0) })
    let title = Text.plain("").setting(name, language, home: workspace.language)
    let baseline = schedule.baseline(made, title: title, ofRoadmap: index)
    let change = workspace.changing(id) { $0.baselines.append(baseline) }
    return (change, wording.keptBaseline(name, roadmaps: 1, steps: baseline.steps.count), .baseline(made))
  }

  func baselineForm(_ id: Baseline.ID, of roadmap: Roadmap.ID) -> Form? {
    guard let (_, baseline) = baseline(id, of: roadmap) else { return nil }
    let name = baseline.title.map { wording.name($0) } ?? baseline.id.text
    return Form(
      BaselineForm(owner: roadmap, id: baseline.id), title: "\(wording.columnBaseline)\(wording.colon)\(name)",
      fields: [Form.Field("name", wording.labelName, name)])
  }

  /// Returns the change that renames a baseline. Its dates are what was approved, so they never change.
  func baselineChange(_ roadmap: Roadmap.ID, _ id: Baseline.ID, _ form: Form) throws(FormFault) -> (Change?, String, Row.Identity?) {
    let name = form.value("name").trimmed
    guard !name.isEmpty else { throw FormFault(field: "name", text: wording.expected(.words)) }
    let change = workspace.changing(roadmap) { roadmap in
      for index in roadmap.baselines.indices where roadmap.baselines[index].id == id {
        let old = roadmap.baselines[index].title ?? .plain("")
        roadmap.baselines[index].title = old.setting(name, language, home: workspace.language)
      }
    }
    return (change, wording.renamedBaseline(name), .baseline(id))
  }

  mutating func removeBaseline(_ id: Baseline.ID) -> [Effect] {
    guard let roadmap = page.roadmap, let (_, baseline) = baseline(id, of: roadmap) else { return [] }
    let change = workspace.changing(roadmap) { $0.baselines.removeAll { $0.id == id } }
    return make(change, name: wording.removedBaseline(name(of: baseline)))
  }

  mutating func openVariance(from id: Baseline.ID) -> [Effect] {
    guard let roadmap = page.roadmap else { return [] }
    memories.text.top = 0
    return go(to: .variance(roadmap, id))
  }

  private func name(of baseline: Baseline) -> String { baseline.title.map { wording.text($0) } ?? baseline.id.text }

  func varianceLines(_ roadmap: Roadmap.ID, _ id: Baseline.ID, width: Int) -> [TextLayout.Line] {
    guard let (index, baseline) = baseline(id, of: roadmap) else { return [] }
    let report = BaselineView(source, [(roadmap: index, baseline: baseline)]).report
    return TextLayout(report, width: width, wording: wording, today: document.today).lines
  }

  func drawBaselines(of id: Roadmap.ID, _ layout: PageLayout, _ frame: inout Frame) {
    let dayX = max(24, width - 68)
    let stepsX = dayX + 12
    let sumX = stepsX + 12
    frame.put(wording.columnBaseline, x: 2, y: layout.heads.y, .tableHead, width: dayX - 3)
    frame.put(wording.columnDay, x: dayX, y: layout.heads.y, .tableHead, width: 11)
    frame.put(wording.title(.steps), x: stepsX, y: layout.heads.y, .tableHead, width: 11)
    frame.put(wording.columnVariance, x: sumX, y: layout.heads.y, .tableHead, width: width - sumX - 1)
    if rows.isEmpty {
      frame.put(keyed: keyed(wording.noBaselinesHere(adds: markedKey(of: .add))), x: 2, y: layout.list.y, .dim, width: width - 3)
    }
    for (index, row, y) in visibleRows {
      guard case .baseline(let id) = row, let roadmap = page.roadmap, let (roadmapIndex, baseline) = baseline(id, of: roadmap) else {
        continue
      }
      let comparison = schedule.comparison(with: baseline, ofRoadmap: roadmapIndex)
      let days = comparison.variances.compactMap(\.days)
      frame.put(name(of: baseline), x: 2, y: y, .text, width: dayX - 3)
      frame.put(due(baseline.on), x: dayX, y: y, .text, width: 11)
      frame.put(wording.stepCount(baseline.steps.count), x: stepsX, y: y, .dim, width: 11)
      frame.put(wording.variances(days), x: sumX, y: y, days.contains { $0 > 0 } ? .late : .text, width: width - sumX - 1)
      mark(index, Rect(x: 0, y: y, width: width, height: 1), name: 2..<dayX - 1, &frame)
    }
    guard let lower = layout.lower, case .baseline(let selected) = selectedRow else { return }
    frame.put(String(repeating: glyphs.lines.horizontal, count: width), x: 0, y: lower.y, .border)
    draw(varianceLines(id, selected, width: width - 2), in: lower.splittingTop(1).rest, &frame)
  }

  /// Draws the lines of a report, as many as fit.
  func draw(_ lines: [TextLayout.Line], in rect: Rect, _ frame: inout Frame) {
    for (line, text) in lines.prefix(rect.height).enumerated() {
      var x = rect.x + 1
      for run in text.runs { x += frame.put(run.text, x: x, y: rect.y + line, role(run.tone), width: max(0, rect.maxX - x)) }
    }
  }
}
