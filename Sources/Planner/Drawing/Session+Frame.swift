import Canvas
import RoadmapEngine
import StatusViews
import Wording

/// The picture of a session. Drawing is a function of its value and changes nothing.
extension Session {
  /// Returns the frame that the screen is to show. It depends on the state of the session alone.
  package func frame() -> Frame {
    var frame = Frame(width: width, height: height)
    guard isLargeEnough else {
      frame.put(wording.tooSmall(width: width, height: height), x: 0, y: 0, .warning, width: width)
      return frame
    }
    let layout = layout
    drawHeader(layout, &frame)
    drawTabs(layout, &frame)
    page.model.draw(in: self, layout, &frame)
    if layers.top?.drawsMessages != true {
      drawMessage(layout, &frame)
      drawFooter(layout, &frame)
    }
    drawPrefix(layout, &frame)
    for layer in layers.visible { layer.draw(in: self, layout, &frame) }
    return frame
  }

  private func drawHeader(_ layout: PageLayout, _ frame: inout Frame) {
    frame.fill(layout.header, .header)
    let title = page.roadmap.flatMap { workspace[$0]?.title } ?? workspace.title
    let day = wording.longDate(document.today)
    let (mark, role): (String, Role) =
      switch files.saving {
      case .saved: ("\(glyphs.done) \(wording.savedMark)", .header)
      case .saving: (wording.savingMark, .header)
      case .failed: (wording.unsavedMark, .error)
      }
    let right = width - TextWidth.columns(day) - 1
    frame.put(day, x: right, y: 0, .header)
    var end = right - TextWidth.columns(mark) - 2
    frame.put(mark, x: end, y: 0, role)
    let errors = files.findings.errors
    if !files.broken.isEmpty || errors > 0 {
      let broken = files.broken.isEmpty ? "" : wording.brokenFiles(files.broken.count)
      let warning = [broken, errors > 0 ? wording.errors(errors) : ""].filter { !$0.isEmpty }.joined(separator: " \(glyphs.separator) ")
      end -= TextWidth.columns(warning) + 2
      frame.put(warning, x: end, y: 0, .error)
    }
    frame.put(" Jalon \(glyphs.lines.vertical) \(wording.text(title))", x: 0, y: 0, .header, width: max(0, end - 1))
  }

  /// The pages in the line of the tabs.
  static let tabs: [(name: CommandName, kind: Page.Kind)] = [
    (.home, .portfolio), (.steps, .steps), (.timeline, .timeline), (.board, .board),
    (.agenda, .agenda), (.waiting, .waiting), (.critical, .critical),
  ]

  /// Every tab with its columns. Where they do not all fit, only the open one says its name.
  var tabSpots: [(columns: Range<Int>, text: String, kind: Page.Kind)] {
    func spots(isShort: Bool) -> [(columns: Range<Int>, text: String, kind: Page.Kind)] {
      var x = 1
      return Session.tabs.map { tab in
        let isOpen = tab.kind == page.kind
        let key = Command.all.first { $0.name == tab.name }?.strokes.first.map { wording.stroke($0) } ?? ""
        let text = isShort && !isOpen ? key : "\(key) \(wording.tab(tab.name))"
        let shown = isOpen ? "[\(text)]" : " \(text) "
        defer { x += TextWidth.columns(shown) }
        return (x..<x + TextWidth.columns(shown), shown, tab.kind)
      }
    }
    let full = spots(isShort: false)
    // Beside them stand an open page that has none, and the filter: at least its beginning.
    let filtered = filter.isEmpty ? 0 : TextWidth.columns(TextWidth.cut("\(wording.filterLabel): \(filter)", columns: 24)) + 2
    let beside = (untabbed.map { TextWidth.columns($0) + 4 } ?? 0) + filtered
    return (full.last?.columns.upperBound ?? 0) + beside <= width ? full : spots(isShort: true)
  }

  /// What the tabs say of an open page that has none of them.
  private var untabbed: String? {
    guard !Session.tabs.contains(where: { $0.kind == page.kind }) else { return nil }
    let model = page.model
    let key = Command.all.first { $0.name == model.command }?.strokes.first { $0.prefix == nil }
    return [key.map { wording.stroke($0) }, model.title(in: self)].compactMap { $0 }.joined(separator: " ")
  }

  private func drawTabs(_ layout: PageLayout, _ frame: inout Frame) {
    frame.fill(layout.tabs, .tab)
    let spots = tabSpots
    for spot in spots { frame.put(spot.text, x: spot.columns.lowerBound, y: layout.tabs.y, spot.kind == page.kind ? .tabActive : .tab) }
    var x = (spots.last?.columns.upperBound ?? 0) + 1
    if let other = untabbed {
      let place = max(1, min(x, width - TextWidth.columns(other) - 3))
      x += frame.put("[\(other)]", x: place, y: layout.tabs.y, .tabActive) + 1
    }
    guard !filter.isEmpty else { return }
    // What is left of the line, and at least enough to be noticed.
    let shown = TextWidth.cut("\(wording.filterLabel)\(wording.colon)\(filter)", columns: max(24, width - x - 2))
    frame.put(shown, x: width - 1 - TextWidth.columns(shown), y: layout.tabs.y, .match)
  }

  private func drawMessage(_ layout: PageLayout, _ frame: inout Frame) {
    let y = layout.message.y
    if let message {
      draw(message, y: y, most: 3, &frame)
      return
    }
    let marked = marksText
    let x = 1 + (marked.isEmpty ? 0 : frame.put("\(marked) \(glyphs.separator) ", x: 1, y: y, .marked))
    frame.put(statusLine, x: x, y: y, .dim, width: width - x - 1)
  }

  /// A message that is longer than its line takes those above it, too: a remedy that is cut helps nobody.
  /// - Parameter most: so many lines, the last of them at `y`.
  func draw(_ message: Message, y: Int, most: Int, _ frame: inout Frame) {
    let role: Role =
      switch message.tone {
      case .notice: .notice
      case .warning: .warning
      case .error: .error
      }
    let lines = most > 1 ? TextWidth.wrap(message.text, columns: width - 2, most: most + 1) : [message.text]
    for (place, line) in lines.prefix(most).enumerated() {
      let isCut = place == most - 1 && lines.count > most
      let y = y - min(lines.count, most) + 1 + place
      frame.fill(Rect(x: 0, y: y, width: width, height: 1), .text)
      frame.put(isCut ? lines[place...].joined(separator: " ") : line, x: 1, y: y, role, width: width - 2)
    }
  }

  /// What stands in the message line while nothing happened.
  private var statusLine: String {
    if rows.isEmpty, !page.model.isText { return filter.isEmpty ? page.model.emptyText(in: self) : noHits }
    return shown.detailedStatus
  }

  /// Returns what the line of messages says of a row on most pages: its whole title, and its state.
  func status(of row: Row) -> String {
    switch row {
    case .step(_, _, _, let number):
      guard let (roadmap, step) = step(of: row) else { return "" }
      let text = source.observation(roadmap, step)
      return "\(number) \(wording.text(workspace.roadmaps[roadmap].steps[step].title))" + (text.isEmpty ? "" : " · \(text)")
    case .roadmap(let index, let id): return roadmapStatus(index, id)
    case .entry(let entry): return status(of: entry, source.observation(entry.roadmap, entry.step))
    default: return ""
    }
  }

  /// Returns the title of a step of several roadmaps with what is observed of it.
  func status(of entry: StepEntry, _ text: String) -> String {
    wording.text(workspace.roadmaps[entry.roadmap].steps[entry.step].title) + (text.isEmpty ? "" : " · \(text)")
  }

  /// Its id, its steps and its parties; who is waited for comes first where the page has no column for it.
  private func roadmapStatus(_ index: Int, _ id: Roadmap.ID) -> String {
    let roadmap = workspace.roadmaps[index]
    let parties = roadmap.parties.map { wording.party($0, in: workspace) }.joined(separator: wording.comma)
    let wait = showsWaits || !shown.portfolio.entries.indices.contains(index) ? nil : shown.portfolio.entries[index].wait
    let waiting = wait.map { "\(wording.columnWaitingOn): \(wording.wait($0.waiting, age: $0.age, in: workspace))" }
    return [waiting, "\(id)", wording.stepCount(roadmap.steps.count), parties].compactMap { $0 }.joined(separator: " · ")
  }

  /// Nothing fits the filter, and how to leave it.
  var noHits: String { wording.noHits(filter, clears: keyName(of: .back)) }

  /// Hints are taken from the table by their priority; help and quit always stay.
  private func drawFooter(_ layout: PageLayout, _ frame: inout Frame) {
    frame.fill(layout.footer, .footer)
    for hint in hintSpots {
      let x = hint.columns.lowerBound
      let used = frame.put(hint.key, x: x, y: layout.footer.y, .footerKey) + 1
      frame.put(wording.title(hint.command.name), x: x + used, y: layout.footer.y, .footer)
    }
  }

  /// The hints of the footer with their columns: as many as fit, taken by their priority.
  var hintSpots: [(columns: Range<Int>, key: String, command: Command)] {
    let hinted = Command.all(on: page.kind).filter { $0.hint != nil }.map { command in
      (command: command, key: command.strokes.first.map { wording.stroke($0) } ?? "", place: command.hint ?? 0)
    }.sorted { $0.place < $1.place }
    func cost(_ hint: (command: Command, key: String, place: Int)) -> Int {
      TextWidth.columns(hint.key) + TextWidth.columns(wording.title(hint.command.name)) + 3
    }
    var room = width - 1
    var shown: [(command: Command, key: String, place: Int)] = []
    for hint in hinted.filter({ $0.place >= 95 }) + hinted.filter({ $0.place < 95 }) where cost(hint) <= room {
      room -= cost(hint)
      shown.append(hint)
    }
    var x = 1
    return shown.sorted { $0.place < $1.place }.map { hint in
      defer { x += cost(hint) }
      return (x..<x + cost(hint) - 2, hint.key, hint.command)
    }
  }
}
