import Canvas
import RoadmapEngine
import StatusViews
import Wording

/// The picture of a session. Drawing depends on the value of the session alone and changes nothing.
extension Session {
  /// Returns the frame that the screen is to show.
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
    // A layer takes the keys, so that those that the page names would do something else.
    if !layers.isEmpty { frame.withdrawKeys(in: frame.bounds) }
    drawTour(layout, &frame)
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

  /// The pages that always have a tab.
  private static let tabs: [(name: CommandName, kind: Page.Kind)] = [
    (.home, .portfolio), (.steps, .steps), (.timeline, .timeline), (.board, .board),
    (.agenda, .agenda), (.waiting, .waiting), (.critical, .critical),
  ]

  /// The pages that have a tab now, each with the number of things that wait there.
  var tabs: [(name: CommandName, kind: Page.Kind, waiting: String?)] {
    let (contested, proposed) = (workspace.contested.count, proposals.count)
    return Session.tabs.map { ($0.name, $0.kind, nil) }
      + (contested == 0 ? [] : [(.conflicts, .conflicts, "\(glyphs.contested)\(wording.figures(contested))")])
      + (proposed == 0 ? [] : [(.proposals, .proposals, "+\(wording.figures(proposed))")])
  }

  /// How much the line of tabs says: all names; all names but those of pages with a count, of which only the count stays; or only the keys and
  /// the name of the open page.
  private enum TabLength: CaseIterable { case names, counts, keys }

  /// Every tab with its columns. Where the names do not all fit, first those of pages with a count are left out.
  var tabSpots: [(columns: Range<Int>, text: String, kind: Page.Kind)] {
    // The line also holds the name of an open page without a tab, and at least the beginning of the filter.
    let beginning = TextWidth.cut("\(wording.filterLabel)\(wording.colon)\(shownFilter)", columns: 24)
    let filtered = filter.isEmpty ? 0 : TextWidth.columns(beginning) + 2
    let other = (untabbed.map { TextWidth.columns($0) + 4 } ?? 0) + filtered
    let lengths = TabLength.allCases.map { tabSpots($0) }
    return lengths.first { ($0.last?.columns.upperBound ?? 0) + other <= width } ?? lengths.last ?? []
  }

  private func tabSpots(_ length: TabLength) -> [(columns: Range<Int>, text: String, kind: Page.Kind)] {
    var x = 1
    return tabs.map { tab in
      let isOpen = tab.kind == page.kind
      let key = Command.all.first { $0.name == tab.name }?.strokes.first.map { strokeName($0) } ?? ""
      let name = length == .keys && !isOpen ? key : "\(key) \(wording.tab(tab.name))"
      let count = tab.waiting
      let text = count.map { "\(name) \($0)" } ?? name
      let shown = isOpen ? "[\(text)]" : length == .counts ? count ?? " \(text) " : " \(text) "
      defer { x += TextWidth.columns(shown) }
      return (x..<x + TextWidth.columns(shown), shown, tab.kind)
    }
  }

  /// The key and the name of the open page, where it has no tab.
  private var untabbed: String? {
    guard !tabs.contains(where: { $0.kind == page.kind }) else { return nil }
    return [untabbedStroke.map { strokeName($0) }, page.model.title(in: self)].compactMap { $0 }.joined(separator: " ")
  }

  private var untabbedStroke: Stroke? {
    let name = page.model.command
    return Command.all.first { $0.name == name }?.strokes.first { $0.prefix == nil }
  }

  private func strokeOfTab(_ kind: Page.Kind) -> Stroke? {
    let name = tabs.first { $0.kind == kind }?.name
    return Command.all(on: page.kind).first { $0.name == name }?.strokes.first
  }

  /// Offers the keys of a stroke in some columns of a line; nothing where there is no stroke.
  private func offer(_ stroke: Stroke?, x: Int, y: Int, columns: Int, _ frame: inout Frame) {
    guard let stroke else { return }
    frame.offer(typedKeys(of: stroke), over: Rect(x: x, y: y, width: columns, height: 1))
  }

  private func drawTabs(_ layout: PageLayout, _ frame: inout Frame) {
    frame.fill(layout.tabs, .tab)
    let spots = tabSpots
    for spot in spots {
      frame.put(spot.text, x: spot.columns.lowerBound, y: layout.tabs.y, spot.kind == page.kind ? .tabActive : .tab)
      offer(strokeOfTab(spot.kind), x: spot.columns.lowerBound, y: layout.tabs.y, columns: spot.columns.count, &frame)
    }
    var x = (spots.last?.columns.upperBound ?? 0) + 1
    if let other = untabbed {
      let start = max(1, min(x, width - TextWidth.columns(other) - 3))
      let used = frame.put("[\(other)]", x: start, y: layout.tabs.y, .tabActive)
      offer(untabbedStroke, x: start, y: layout.tabs.y, columns: used, &frame)
      x += used + 1
    }
    guard !filter.isEmpty else { return }
    // The filter gets the rest of the line, and at least 24 columns.
    let shown = TextWidth.cut("\(wording.filterLabel)\(wording.colon)\(shownFilter)", columns: max(24, width - x - 2))
    frame.put(shown, x: width - 1 - TextWidth.columns(shown), y: layout.tabs.y, .match)
  }

  func drawMessage(_ layout: PageLayout, _ frame: inout Frame) {
    let y = layout.message.y
    if let dragStatus {
      frame.put(keyed: dragStatus, x: 1, y: y, .notice, width: width - 2)
      return
    }
    if let message {
      draw(message, y: y, most: 4, &frame)
      return
    }
    let marked = marksText
    let x = 1 + (marked.isEmpty ? 0 : frame.put("\(marked) \(glyphs.separator) ", x: 1, y: y, .marked))
    let status = KeyedText(marked: statusLine)
    if layers.isEmpty {
      frame.put(keyed: resolved(status), x: x, y: y, .dim, width: width - x - 1)
    } else {
      frame.put(status.text, x: x, y: y, .dim, width: width - x - 1)
    }
  }

  /// Draws a message. A long one also takes lines above `y`, so that its remedy is not cut.
  /// - Parameters:
  ///   - y: the last line of the message.
  ///   - most: the most lines that it takes.
  func draw(_ message: Message, y: Int, most: Int, _ frame: inout Frame) {
    let role: Role =
      switch message.tone {
      case .notice: .notice
      case .warning: .warning
      case .error: .error
      }
    let keyed = resolved(message.keyed)
    let lines = most > 1 ? keyed.wrapped(columns: width - 2, most: most + 1) : [keyed]
    for (index, line) in lines.prefix(most).enumerated() {
      let isCut = index == most - 1 && lines.count > most
      let y = y - min(lines.count, most) + 1 + index
      frame.fill(Rect(x: 0, y: y, width: width, height: 1), .text)
      let rest = lines[index...].dropFirst().reduce(into: line) { text, next in text = "\(text) \(next)" }
      frame.put(keyed: isCut ? rest : line, x: 1, y: y, role, width: width - 2)
    }
  }

  /// What the line of messages says while there is no message.
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

  /// Returns the id, the number of steps and the parties of a roadmap. The longest wait comes first where the page has no column for it.
  private func roadmapStatus(_ index: Int, _ id: Roadmap.ID) -> String {
    let roadmap = workspace.roadmaps[index]
    let parties = roadmap.parties.map { wording.party($0, in: workspace) }.joined(separator: wording.comma)
    let wait = showsWaits || !shown.portfolio.entries.indices.contains(index) ? nil : shown.portfolio.entries[index].wait
    let waiting = wait.map { "\(wording.columnWaitingOn)\(wording.colon)\(wording.wait($0.waiting, age: $0.age, in: workspace))" }
    return [waiting, "\(id)", wording.stepCount(roadmap.steps.count), parties].compactMap { $0 }.joined(separator: " · ")
  }

  /// The sentence that the filter finds nothing, with the key that clears it.
  var noHits: String { wording.noHits(shownFilter, clears: markedKey(of: .back)) }

  private func drawFooter(_ layout: PageLayout, _ frame: inout Frame) {
    frame.fill(layout.footer, .footer)
    for hint in hintSpots {
      let x = hint.columns.lowerBound
      let used = frame.put(hint.key, x: x, y: layout.footer.y, .footerKey) + 1
      frame.put(wording.title(hint.command.name), x: x + used, y: layout.footer.y, .footer)
      if layers.isEmpty { offer(hint.command.strokes.first, x: x, y: layout.footer.y, columns: hint.columns.count, &frame) }
    }
  }

  /// The hints of the footer with their columns. As many are taken as fit, by their rank; those of help and quitting are always shown.
  var hintSpots: [(columns: Range<Int>, key: String, command: Command)] {
    let hinted = Command.all(on: page.kind).filter { $0.hint != nil }.map { command in
      (command: command, key: command.strokes.first.map { strokeName($0) } ?? "", rank: command.hint ?? 0)
    }.sorted { $0.rank < $1.rank }
    func cost(_ hint: (command: Command, key: String, rank: Int)) -> Int {
      TextWidth.columns(hint.key) + TextWidth.columns(wording.title(hint.command.name)) + 3
    }
    var room = width - 1
    var shown: [(command: Command, key: String, rank: Int)] = []
    for hint in hinted.filter({ $0.rank >= 95 }) + hinted.filter({ $0.rank < 95 }) where cost(hint) <= room {
      room -= cost(hint)
      shown.append(hint)
    }
    var x = 1
    return shown.sorted { $0.rank < $1.rank }.map { hint in
      defer { x += cost(hint) }
      return (x..<x + cost(hint) - 2, hint.key, hint.command)
    }
  }
}
