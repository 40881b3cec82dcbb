import Canvas
import RoadmapEngine
import StatusViews
import Wording

/// The picture of a session. Drawing is a function of its value and changes nothing.
extension Session {
  package func frame() -> Frame {
    var frame = Frame(width: width, height: height)
    guard isLargeEnough else {
      frame.put(wording.tooSmall(width: width, height: height), x: 0, y: 0, .warning, width: width)
      return frame
    }
    let layout = layout
    drawHeader(layout, &frame)
    drawTabs(layout, &frame)
    switch page {
    case .portfolio: drawPortfolio(layout, &frame)
    case .steps(let roadmap): drawSteps(of: roadmap, layout, &frame)
    case .timeline(let roadmap): drawTimeline(of: roadmap, layout, &frame)
    case .parties: drawParties(layout, &frame)
    case .report, .forecast, .history: drawReport(layout, &frame)
    case .trash: drawTrash(layout, &frame)
    }
    drawMessage(layout, &frame)
    drawFooter(layout, &frame)
    switch layer {
    case .form(let form): draw(form, &frame)
    case .help(let top): drawHelp(top, &frame)
    case .moved(let steps, let top):
      draw(steps, top, title: wording.movedTitle(steps.count), hint: wording.movedHint, &frame)
    case .preview(let preview):
      draw(preview.moved, preview.top, title: wording.previewTitle(preview.moved.count), hint: wording.previewHint, &frame)
    case .why(let top): drawWhy(top, &frame)
    case .held(let changes): drawHeld(changes, &frame)
    case .reason(let editor, let reasoned): drawReason(editor, reasoned, &frame)
    case .filter, nil: break
    }
    return frame
  }

  private func drawHeader(_ layout: PageLayout, _ frame: inout Frame) {
    frame.fill(layout.header, .header)
    let title = page.roadmap.flatMap { workspace[$0]?.title } ?? workspace.title
    let day = wording.longDate(document.today)
    let (mark, role): (String, Role) =
      switch saving {
      case .saved: ("\(glyphs.done) \(wording.savedMark)", .header)
      case .saving: (wording.savingMark, .header)
      case .failed: (wording.unsavedMark, .error)
      }
    let right = width - TextWidth.columns(day) - 1
    frame.put(day, x: right, y: 0, .header)
    var end = right - TextWidth.columns(mark) - 2
    frame.put(mark, x: end, y: 0, role)
    if brokenFiles > 0 {
      let warning = "\(brokenFiles) \(wording.readOnlyMark)"
      end -= TextWidth.columns(warning) + 2
      frame.put(warning, x: end, y: 0, .error)
    }
    frame.put(" Jalon \(glyphs.lines.vertical) \(wording.text(title))", x: 0, y: 0, .header, width: max(0, end - 1))
  }

  private func drawTabs(_ layout: PageLayout, _ frame: inout Frame) {
    frame.fill(layout.tabs, .tab)
    frame.fill(layout.tabs, .tab)
    var x = 1
    let names: [(CommandName, Page.Kind)] = [(.home, .portfolio), (.steps, .steps), (.timeline, .timeline), (.parties, .parties)]
    for (place, (name, kind)) in names.enumerated() {
      let isOpen = kind == page.kind
      let label = "\(place + 1) \(wording.title(name))"
      x += frame.put(isOpen ? "[\(label)]" : " \(label) ", x: x, y: layout.tabs.y, isOpen ? .tabActive : .tab) + 1
    }
    if case .forecast = page { frame.put("[F \(wording.title(.forecast))]", x: x, y: layout.tabs.y, .tabActive) }
    if case .history = page { frame.put("[H \(wording.title(.history))]", x: x, y: layout.tabs.y, .tabActive) }
    if case .trash = page { frame.put("[T \(wording.title(.trash))]", x: x, y: layout.tabs.y, .tabActive) }
    if case .report(let view) = page { frame.put("[P \(view.rawValue)]", x: x, y: layout.tabs.y, .tabActive) }
    let filterText = filter.isEmpty ? "" : "\(wording.filterLabel): \(filter)"
    if !filterText.isEmpty {
      let room = width - x - 2
      let shown = TextWidth.cut(filterText, columns: max(0, room))
      frame.put(shown, x: width - 1 - TextWidth.columns(shown), y: layout.tabs.y, .match)
    }
  }

  private func drawMessage(_ layout: PageLayout, _ frame: inout Frame) {
    let y = layout.message.y
    if case .filter(let editor, _) = layer {
      let label = "\(wording.filterLabel): "
      let used = frame.put(label, x: 1, y: y, .inputLabel)
      frame.put(editor.text, x: 1 + used, y: y, .input, width: width - used - 14)
      let hits = rows.count { if case .phase = $0 { false } else { true } }
      let count = wording.hits(hits)
      frame.put(count, x: width - TextWidth.columns(count) - 1, y: y, .dim)
      frame.cursor = (1 + used + TextWidth.columns(String(editor.characters[..<editor.cursor])), y)
      return
    }
    if let message {
      draw(message, y: y, &frame)
      return
    }
    frame.put(statusLine, x: 1, y: y, .dim, width: width - 2)
  }

  private func draw(_ message: Message, y: Int, _ frame: inout Frame) {
    let role: Role =
      switch message.tone {
      case .notice: .notice
      case .warning: .warning
      case .error: .error
      }
    frame.put(message.text, x: 1, y: y, role, width: width - 2)
  }

  /// What stands in the message line while nothing happened: the whole title of what is selected, or how many there are.
  private var statusLine: String {
    if rows.isEmpty, ![.report, .forecast, .history].contains(page.kind) { return filter.isEmpty ? emptyText : wording.noHits(filter) }
    switch selectedRow {
    case .step(let place, _, _, let number):
      guard let (roadmap, _) = selectedStep else { return "" }
      let text = source.observation(roadmap, place)
      return "\(number) \(wording.text(workspace.roadmaps[roadmap].steps[place].title))" + (text.isEmpty ? "" : " · \(text)")
    case .roadmap(let index, let id):
      let roadmap = workspace.roadmaps[index]
      return
        "\(id) · \(wording.stepCount(roadmap.steps.count)) · \(roadmap.parties.map { wording.party($0, in: workspace) }.joined(separator: wording.comma))"
    default: return ""
    }
  }

  private var emptyText: String {
    switch page.kind {
    case .portfolio: wording.noRoadmapsYet
    case .steps, .timeline: wording.noStepsYet
    case .parties: wording.noPartiesYet
    case .trash: wording.trashIsEmpty
    case .report, .forecast, .history: ""
    }
  }

  /// Hints are taken from the table by their priority; help and quit always stay. Beside a filter, its keys stand here, or what is wrong with it.
  private func drawFooter(_ layout: PageLayout, _ frame: inout Frame) {
    if case .filter = layer, let message {
      draw(message, y: layout.footer.y, &frame)
      return
    }
    frame.fill(layout.footer, .footer)
    if case .filter = layer {
      frame.put(wording.filterHint(views: workspace.views.count), x: 1, y: layout.footer.y, .footer, width: width - 2)
      return
    }
    let hinted = Command.all(on: page.kind).filter { $0.hint != nil }.sorted { ($0.hint ?? 0) < ($1.hint ?? 0) }
    func cost(_ command: Command) -> Int {
      TextWidth.columns(wording.key(command.keys[0])) + TextWidth.columns(wording.title(command.name)) + 3
    }
    var room = width - 1
    var shown: [Command] = []
    for command in hinted.filter({ ($0.hint ?? 0) >= 95 }) + hinted.filter({ ($0.hint ?? 0) < 95 }) where cost(command) <= room {
      room -= cost(command)
      shown.append(command)
    }
    var x = 1
    for command in shown.sorted(by: { ($0.hint ?? 0) < ($1.hint ?? 0) }) {
      x += frame.put(wording.key(command.keys[0]), x: x, y: layout.footer.y, .footerKey) + 1
      x += frame.put(wording.title(command.name), x: x, y: layout.footer.y, .footer) + 2
    }
  }
}
