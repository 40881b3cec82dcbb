import Canvas
import RoadmapEngine
import Wording

/// What a step waits for and what waits for it: searched, made and taken away, with its kind and its lag.
struct LinkEditor: Sendable {
  enum Side: Sendable { case needs, then }

  /// A link as it is seen from the step that is edited.
  struct Entry: Hashable, Sendable {
    /// The other step, with its roadmap.
    let other: StepReference
    let title: String
    var link: Link
  }

  struct Candidate: Sendable {
    let step: StepReference
    let title: String
    fileprivate let folded: FoldedText

    init(_ step: StepReference, _ title: String) {
      self.step = step
      self.title = title
      folded = FoldedText(searching: "\(step) \(title)")
    }
  }

  /// The step, with its roadmap.
  let step: StepReference
  /// The form whose field it fills in; nil: it changes the plan itself.
  let form: Form?
  private(set) var side = Side.needs
  private(set) var needs: [Entry]
  private(set) var then: [Entry]
  private let before: [[Entry]]
  /// Those of the step's own roadmap first.
  private let candidates: [Candidate]
  private let ownCandidates: Int
  /// The links of the side that the search finds, by their places, then the steps that could become links.
  private(set) var rows: (links: [Int], others: [Candidate]) = ([], [])
  private(set) var search = LineEditor("")
  fileprivate(set) var selected = 0
  /// Kind and lag of the selected link while they are typed.
  fileprivate(set) var how: LineEditor?
  /// What the links would move.
  fileprivate(set) var moved: [MovedStep] = []
  /// Why the last link was refused.
  fileprivate(set) var fault: String?
  fileprivate var asksToDiscard = false

  init(_ step: StepReference, needs: [Entry], then: [Entry], candidates: [Candidate], form: Form?) {
    self.step = step
    self.needs = needs
    self.then = then
    self.candidates = candidates
    self.form = form
    ownCandidates = candidates.prefix { $0.step.roadmap == step.roadmap }.count
    before = [needs, then]
    refresh()
  }

  var isChanged: Bool { [needs, then] != before }

  var entries: [Entry] { side == .needs ? needs : then }

  /// Without anything to search for, steps of other roadmaps would only be in the way.
  private static let mostShown = 200

  /// Looks again for what the rows show.
  private mutating func refresh() {
    let wanted = FoldedText(searching: search.text)
    let isSearched = !wanted.text.isEmpty
    let linked = Set(entries.map(\.other))
    let links = entries.indices.filter {
      !isSearched || FoldedText(searching: "\(entries[$0].other) \(entries[$0].title)").contains(wanted)
    }
    // Without anything to search for, steps of other roadmaps would only be in the way.
    let own = step
    let others = candidates[..<(isSearched ? candidates.count : ownCandidates)].lazy.filter { candidate in
      candidate.step != own && (!isSearched || candidate.folded.contains(wanted)) && !linked.contains(candidate.step)
    }
    rows = (links, Array(others.prefix(LinkEditor.mostShown)))
    selected = min(selected, max(0, rows.links.count + rows.others.count - 1))
  }

  fileprivate mutating func search(_ body: (inout LineEditor) -> Bool) -> Bool {
    guard body(&search) else { return false }
    selected = 0
    refresh()
    return true
  }

  fileprivate mutating func turnSide() {
    guard form == nil else { return }
    side = side == .needs ? .then : .needs
    selected = 0
    refresh()
  }

  /// The link of the selected row, by its place on this side.
  var selectedLink: Int? {
    rows.links.indices.contains(selected) ? rows.links[selected] : nil
  }

  /// With the link of the selected row taken away, or made.
  fileprivate func toggled() -> LinkEditor {
    var editor = self
    var entries = entries
    var other: StepReference?
    if rows.links.indices.contains(selected) {
      other = entries.remove(at: rows.links[selected]).other
    } else if rows.others.indices.contains(selected - rows.links.count) {
      let made = rows.others[selected - rows.links.count]
      entries.append(Entry(other: made.step, title: made.title, link: Link(side == .needs ? made.step : step)))
      other = made.step
    }
    editor.set(entries)
    if let other { editor.select(other) }
    return editor
  }

  /// Wherever its row went.
  private mutating func select(_ step: StepReference) {
    if let row = rows.links.firstIndex(where: { entries[$0].other == step }) {
      selected = row
    } else if let row = rows.others.firstIndex(where: { $0.step == step }) {
      selected = rows.links.count + row
    }
  }

  fileprivate mutating func set(_ entries: [Entry]) {
    if side == .needs { needs = entries } else { then = entries }
    refresh()
  }

  /// With the selected link changed.
  fileprivate func changing(_ body: (inout Link) -> Void) -> LinkEditor? {
    guard let place = selectedLink else { return nil }
    var editor = self
    var entries = entries
    body(&entries[place].link)
    editor.set(entries)
    return editor
  }

  /// The change that makes the links what they are here.
  func change(in workspace: Workspace) -> Change {
    var edits: [Edit] = []
    func written(_ link: Link, to target: StepReference, in roadmap: Roadmap.ID) -> Link {
      var link = link
      link.step = target.roadmap == roadmap ? StepReference(nil, target.step) : target
      return link
    }
    if let id = step.roadmap, let own = workspace[id]?[step.step] {
      var after = own
      after.after = needs.map { written($0.link, to: $0.other, in: id) }
      if after != own { edits.append(.step(id, before: own, after: after, follows: nil)) }
    }
    let others = (before[1] + then).map(\.other)
    for (place, other) in others.enumerated() where others.firstIndex(of: other) == place {
      guard let id = other.roadmap, let step = workspace[id]?[other.step] else { continue }
      var wanted = then.filter { $0.other == other }.map { written($0.link, to: self.step, in: id) }[...]
      var after = step
      after.after = step.after.compactMap { link in
        StepReference(link.step.roadmap ?? id, link.step.step) == self.step ? wanted.popFirst() : link
      }
      after.after += wanted
      if after != step { edits.append(.step(id, before: step, after: after, follows: nil)) }
    }
    return Change(edits)
  }
}

extension Session {
  mutating func editLinks() -> [Effect] {
    if let reference = selectedReference { layer = linkEditor(of: reference, form: nil).map { .links($0) } }
    return []
  }

  /// - Parameter form: whose field it fills in.
  func linkEditor(of reference: StepReference, form: Form?) -> LinkEditor? {
    guard let id = reference.roadmap, let index = workspace.roadmaps.firstIndex(where: { $0.id == id }) else { return nil }
    func absolute(_ link: Link, in roadmap: Roadmap.ID) -> StepReference { StepReference(link.step.roadmap ?? roadmap, link.step.step) }
    let own = workspace[id]?[reference.step]
    let links = form.map { (try? StepNotation.links($0.focusedField?.value ?? "").get()) ?? [] } ?? own?.after ?? []
    var then: [LinkEditor.Entry] = []
    if form == nil, let place = workspace.roadmaps[index].index(of: reference.step) {
      var seen: Set<StepReference> = []
      for other in schedule.successors(roadmap: index, step: place).map({ StepReference($0.roadmap ?? id, $0.step) })
      where seen.insert(other).inserted {
        guard let owner = other.roadmap, let step = workspace[owner]?[other.step] else { continue }
        let title = wording.name(step.title)
        then += step.after.filter { absolute($0, in: owner) == reference }.map { LinkEditor.Entry(other: other, title: title, link: $0) }
      }
    }
    // Those of the same roadmap first.
    let roadmaps = [workspace.roadmaps[index]] + workspace.roadmaps.filter { $0.id != id && !$0.isArchived }
    let candidates = roadmaps.flatMap { roadmap in
      roadmap.steps.map { LinkEditor.Candidate(StepReference(roadmap.id, $0.id), wording.name($0.title)) }
    }
    let needs = links.map { link in
      let other = absolute(link, in: id)
      let title = other.roadmap.flatMap { workspace[$0]?[other.step]?.title }.map { wording.name($0) } ?? ""
      return LinkEditor.Entry(other: other, title: title, link: link)
    }
    return LinkEditor(reference, needs: needs, then: then, candidates: candidates, form: form)
  }

  mutating func linking(_ key: Key, _ editor: LinkEditor) -> [Effect] {
    if let how = editor.how { return typing(key, how, editor) }
    var editor = editor
    if key == .escape || key == .control("c") { return closing(editor) }
    editor.asksToDiscard = false
    editor.fault = nil
    let last = max(0, editor.rows.links.count + editor.rows.others.count - 1)
    switch key {
    case .enter, .control("s"): return keep(editor)
    case .tab, .backTab:
      editor.turnSide()
    case .down: editor.selected = min(editor.selected + 1, last)
    case .up: editor.selected = max(0, editor.selected - 1)
    case .pageDown: editor.selected = min(editor.selected + 8, last)
    case .pageUp: editor.selected = max(0, editor.selected - 8)
    case .character(" "): return attempt(editor.toggled(), from: editor)
    case .right: return attempt(editor.changing { $0.kind = $0.kind.turned(1) }, from: editor)
    case .left: return attempt(editor.changing { $0.kind = $0.kind.turned(-1) }, from: editor)
    case .modified(.shift, .right): return attempt(editor.changing { $0.lag = min($0.lag + 1, Link.lags.upperBound) }, from: editor)
    case .modified(.shift, .left): return attempt(editor.changing { $0.lag = max($0.lag - 1, Link.lags.lowerBound) }, from: editor)
    case .function(2), .function(4):
      guard let place = editor.selectedLink else { return attempt(nil, from: editor) }
      editor.how = LineEditor(StepNotation.how(editor.entries[place].link))
    default:
      guard editor.search({ $0.handle(key) }) else {
        warn(wording.noCommand(wording.key(key)))
        return []
      }
    }
    layer = .links(editor)
    return []
  }

  /// Keys while kind and lag are typed.
  private mutating func typing(_ key: Key, _ how: LineEditor, _ editor: LinkEditor) -> [Effect] {
    var (how, editor) = (how, editor)
    switch key {
    case .enter, .control("s"):
      editor.how = nil
      var link = Link(editor.step)
      guard StepNotation.read(how: how.text, into: &link) else {
        message = Message(text: wording.expected(.links), tone: .error)
        return []
      }
      return attempt(
        editor.changing {
          ($0.kind, $0.lag, $0.unit) = (link.kind, link.lag, link.unit)
        }, from: editor)
    case .escape, .control("c"): editor.how = nil
    default:
      guard how.handle(key) else { return [] }
      editor.how = how
    }
    layer = .links(editor)
    return []
  }

  mutating func paste(_ text: String, _ editor: LinkEditor) {
    var editor = editor
    if var how = editor.how {
      how.insert(text)
      editor.how = how
    } else {
      _ = editor.search {
        $0.insert(text)
        return true
      }
    }
    layer = .links(editor)
  }

  /// Takes over what was done to the links, with what it would move; a loop is refused by its name.
  private mutating func attempt(_ wanted: LinkEditor?, from editor: LinkEditor) -> [Effect] {
    guard var wanted else {
      warn(wording.selectLink)
      return []
    }
    let kinds = wanted.entries.map { Link($0.other, $0.link.kind) }
    let change = wanted.change(in: workspace)
    if let fault = Set(kinds).count < kinds.count ? wording.linkedTwice : loop(in: change) {
      var refused = editor
      refused.fault = fault
      layer = .links(refused)
      return []
    }
    wanted.moved = change.isEmpty ? [] : (try? document.preview(change).moved) ?? []
    layer = .links(wanted)
    return []
  }

  private mutating func keep(_ editor: LinkEditor) -> [Effect] {
    if var form = editor.form {
      let links = editor.needs.map { entry in
        var link = entry.link
        link.step = entry.other.roadmap == editor.step.roadmap ? StepReference(nil, entry.other.step) : entry.other
        return link
      }
      form.take(StepNotation.text(links))
      return taken(form)
    }
    layer = nil
    return make(editor.change(in: workspace), name: wording.edited(wording.linksTitle, of: name(of: [editor.step])), tells: false)
  }

  private mutating func closing(_ editor: LinkEditor) -> [Effect] {
    var editor = editor
    if editor.isChanged, !editor.asksToDiscard {
      editor.asksToDiscard = true
      layer = .links(editor)
      warn(wording.discardHint)
    } else if let form = editor.form {
      layer = .form(form)
    } else {
      layer = nil
    }
    return []
  }

  // MARK: Drawing

  func draw(_ editor: LinkEditor, _ frame: inout Frame) {
    let rect = window(width: min(96, width - 4), height: min(height - 4, 26))
    let inner = rect.inset(columns: 2, rows: 1)
    frame.fill(rect, .dialog)
    let subject = editor.form?.title ?? name(of: [editor.step])
    frame.box(rect, .borderFocus, glyphs.lines, title: "\(wording.linksTitle): \(subject)")
    drawSides(editor, inner, &frame)
    let label = editor.how == nil ? wording.searchLabel : wording.linkHow
    let line = editor.how ?? editor.search
    let x = inner.x + frame.put("\(label)\(wording.colon)", x: inner.x, y: inner.y + 1, .inputLabel)
    frame.put(line.text, x: x, y: inner.y + 1, .input, width: inner.maxX - x)
    frame.cursor = (min(x + TextWidth.columns(String(line.characters[..<line.cursor])), inner.maxX - 1), inner.y + 1)
    let effect = min(inner.height / 4, 5)
    drawRows(editor, Rect(x: inner.x, y: inner.y + 2, width: inner.width, height: inner.height - 3 - effect), &frame)
    drawEffect(editor, Rect(x: inner.x, y: inner.maxY - effect - 1, width: inner.width, height: effect + 1), &frame)
    frame.put(editor.how == nil ? wording.linksHint : wording.linkHowHint, x: rect.x + 2, y: rect.maxY - 1, .dim, width: rect.width - 4)
  }

  private func drawSides(_ editor: LinkEditor, _ inner: Rect, _ frame: inout Frame) {
    var x = inner.x
    let sides: [(LinkEditor.Side, String)] = [
      (.needs, "\(wording.labelNeeds) (\(editor.needs.count))"), (.then, "\(wording.waitForIt) (\(editor.then.count))"),
    ]
    for (side, label) in sides where editor.form == nil || side == .needs {
      let isOpen = side == editor.side
      x += frame.put(isOpen ? "[\(label)]" : " \(label) ", x: x, y: inner.y, isOpen ? .tabActive : .tab) + 1
    }
  }

  private func drawRows(_ editor: LinkEditor, _ rect: Rect, _ frame: inout Frame) {
    let rows = editor.rows
    let count = rows.links.count + rows.others.count
    if count == 0 { frame.put(wording.nothingFound, x: rect.x, y: rect.y, .dim, width: rect.width) }
    let top = max(0, min(editor.selected - rect.height / 2, count - rect.height))
    for line in 0..<rect.height where top + line < count {
      let (row, y) = (top + line, rect.y + line)
      if row < rows.links.count {
        let entry = editor.entries[rows.links[row]]
        let how = wording.link(entry.link.kind, lag: entry.link.lag, unit: entry.link.unit)
        frame.put("[\(glyphs.checked)]", x: rect.x, y: y, .marked)
        let used = 5 + frame.put(how, x: rect.x + 4, y: y, .link, width: 14)
        let start = max(used, 13)
        frame.put(name(of: entry.other, seenFrom: editor, title: entry.title), x: rect.x + start, y: y, .text, width: rect.width - start)
      } else {
        let other = rows.others[row - rows.links.count]
        frame.put("[ ]", x: rect.x, y: y, .dim)
        frame.put(name(of: other.step, seenFrom: editor, title: other.title), x: rect.x + 13, y: y, .text, width: rect.width - 13)
      }
      if row == editor.selected { frame.paint(.selection, over: Rect(x: rect.x, y: y, width: rect.width, height: 1)) }
    }
  }

  private func name(of step: StepReference, seenFrom editor: LinkEditor, title: String) -> String {
    let id = step.roadmap == editor.step.roadmap ? step.step.text : step.description
    return "\(title.isEmpty ? "" : "\(title) ")(\(id))"
  }

  private func drawEffect(_ editor: LinkEditor, _ rect: Rect, _ frame: inout Frame) {
    let moved = editor.moved
    frame.put(String(repeating: glyphs.lines.horizontal, count: rect.width), x: rect.x, y: rect.y, .border)
    if let fault = editor.fault {
      for (line, text) in TextWidth.wrap(fault, columns: rect.width).prefix(rect.height - 1).enumerated() {
        frame.put(text, x: rect.x, y: rect.y + 1 + line, .error, width: rect.width)
      }
      return
    }
    let title = editor.isChanged ? (moved.isEmpty ? wording.noDateMoves : wording.datesWouldMove(moved.count)) : wording.effectHere
    frame.put(" \(title) ", x: rect.x + 2, y: rect.y, moved.isEmpty ? .dim : .title, width: rect.width - 4)
    for (line, step) in moved.prefix(max(0, rect.height - 1)).enumerated() {
      draw(step, x: rect.x, y: rect.y + 1 + line, width: rect.width, &frame)
    }
  }
}

extension Link.Kind {
  /// The next kind, or the one before.
  fileprivate func turned(_ steps: Int) -> Link.Kind {
    let all = Link.Kind.allCases
    let place = all.firstIndex(of: self) ?? 0
    return all[(place + steps + all.count) % all.count]
  }
}
