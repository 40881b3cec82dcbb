import Canvas
import RoadmapEngine

/// The editor of the links of a step: what the step waits for, and what waits for it.
struct LinkEditor: Layer {
  /// The links that the step has, or those that other steps have to it.
  enum Side: Sendable { case needs, then }

  /// A link as it is seen from the step that is edited.
  struct Entry: Hashable, Sendable {
    /// The other step, with its roadmap.
    let other: StepReference
    let title: String
    var link: Link
  }

  /// A step to which a link may be made.
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
  /// Whether it fills in a field of the form below, instead of changing the plan itself.
  let fillsField: Bool
  private(set) var side = Side.needs
  private(set) var needs: [Entry]
  private(set) var then: [Entry]
  private let before: [[Entry]]
  /// The steps to which links may be made, those of the step's own roadmap first.
  private let candidates: [Candidate]
  /// How many of the candidates are of the step's own roadmap.
  private let ownCandidates: Int
  /// What the search finds: links of the side, by their indices, and steps to which links may be made.
  private(set) var rows: (links: [Int], others: [Candidate]) = ([], [])
  private(set) var search = LineEditor("")
  var selected = 0 { didSet { isPointed = true } }
  /// Whether the person has moved to the selected row since the last letter.
  private var isPointed = false
  /// The line in which kind and lag of the selected link are typed; nil while they are not.
  var how: LineEditor?
  /// The steps whose dates the links would move.
  var moved: [MovedStep] = []
  /// Why the last link was refused.
  var fault: String?
  var asksToDiscard = false

  /// What a key does in the list of links.
  enum Act: Hashable, Sendable {
    case toggle, search, keep, turnSide, kind(Int), lag(Int), typeHow, select(Int), page(Int), close
    /// Closes too, but never discards changed links.
    case interrupt
    /// Takes the typed kind and lag, or leaves their line.
    case takeHow, leaveHow
  }

  /// The rows of its keys in its present state; all other keys are text of the search.
  var keys: [KeyRow<Act>] { how != nil ? LinkEditor.howKeys : (ticks ? LinkEditor.linkKeys : LinkEditor.searchKeys) + LinkEditor.moving }

  private static let linkKeys: [KeyRow<Act>] = {
    let kind = KeyWords(en: "type", fr: "type", ar: "النوع")
    let lag = KeyWords(en: "lag", fr: "délai", ar: "المهلة")
    return [
      KeyRow([.character(" ")], .toggle, KeyWords(en: "link", fr: "lier", ar: "للربط")),
      KeyRow([.enter, .control("s")], .keep, KeyWords(en: "keep", fr: "garde", ar: "للحفظ")),
      KeyRow([.tab, .backTab], .turnSide, KeyWords(en: "side", fr: "côté", ar: "الجهة")),
      KeyRow([.left], .kind(-1), kind), KeyRow([.right], .kind(1), kind),
      KeyRow([.modified(.shift, .left)], .lag(-1), lag), KeyRow([.modified(.shift, .right)], .lag(1), lag),
      KeyRow([.function(2), .function(4)], .typeHow, KeyWords(en: "both", fr: "", ar: "")), KeyRow([.escape], .close),
    ]
  }()
  private static let searchKeys: [KeyRow<Act>] =
    SearchKeys.rows(search: .search, up: .select(-1), down: .select(1), take: .keep, close: .close)
    + linkKeys.filter { $0.act != .toggle && $0.act != .keep && $0.act != .close }.map { KeyRow($0.keys, $0.act) }
  private static let moving: [KeyRow<Act>] = [
    KeyRow([.up], .select(-1)), KeyRow([.down], .select(1)), KeyRow([.pageUp], .page(-1)), KeyRow([.pageDown], .page(1)),
    KeyRow([.control("c")], .interrupt),
  ]

  private static let howKeys: [KeyRow<Act>] = [
    KeyRow([.enter, .control("s")], .takeHow, KeyWords(en: "takes it", fr: "valide", ar: "للأخذ")),
    KeyRow([.escape, .control("c")], .leaveHow, KeyWords(en: "back", fr: "revient", ar: "للرجوع")),
  ]

  var takesText: Bool { true }

  func press(_ key: Key, in session: inout Session) -> [Effect] { session.linking(key, self) }

  /// Links the step that was clicked, or takes its link away.
  func click(_ x: Int, _ y: Int, in session: inout Session) -> [Effect] {
    guard how == nil, let row = session.row(at: x, y, of: self), let toggle = LinkEditor.toggleKey else { return [] }
    var editor = self
    editor.selected = row
    session.layers.replaceTop(with: editor)
    return session.linking(toggle, editor)
  }

  /// Does nothing more, since the first press has linked the step.
  func clickTwice(_ x: Int, _ y: Int, in session: inout Session) -> [Effect] { [] }

  func paste(_ text: String, in session: inout Session) {
    var editor = self
    if var how = editor.how {
      how.insert(text)
      editor.how = how
    } else {
      _ = editor.search {
        $0.insert(text)
        return true
      }
    }
    session.layers.replaceTop(with: editor)
  }

  func fill(_ form: inout Form) { if fillsField { form.take(text) } }

  /// Returns the changed links that the step itself waits for: they are a field of its form. Other links are not kept.
  func unsavedText(in session: Session) -> UnsavedText? {
    guard !fillsField, hasOtherNeeds else { return nil }
    return UnsavedText(purpose: "step", subject: [step.description], fields: [UnsavedText.Field(key: "after", text: text)])
  }

  func draw(in session: Session, _ layout: PageLayout, _ frame: inout Frame) { session.draw(self, &frame) }

  /// The key that makes and removes links.
  static var toggleKey: Key? { linkKeys.key(of: .toggle) }

  /// The links that the step waits for, in the notation of the field of a form.
  var text: String {
    let links = needs.map { entry in
      var link = entry.link
      link.step = entry.other.roadmap == step.roadmap ? StepReference(nil, entry.other.step) : entry.other
      return link
    }
    return StepNotation.text(links)
  }

  /// Whether the links that the step waits for were changed.
  var hasOtherNeeds: Bool { needs != before.first }

  init(_ step: StepReference, needs: [Entry], then: [Entry], candidates: [Candidate], fillsField: Bool) {
    self.step = step
    self.needs = needs
    self.then = then
    self.candidates = candidates
    self.fillsField = fillsField
    ownCandidates = candidates.prefix { $0.step.roadmap == step.roadmap }.count
    before = [needs, then]
    refresh()
  }

  var isChanged: Bool { [needs, then] != before }

  var entries: [Entry] { side == .needs ? needs : then }

  /// The most candidates that are listed.
  private static let mostShown = 200

  /// Searches again.
  private mutating func refresh() {
    let wanted = SearchedWords(search.text)
    let isSearched = !wanted.isEmpty
    let linked = Set(entries.map(\.other))
    let links = entries.indices.filter {
      !isSearched || wanted.areFound(in: FoldedText(searching: "\(entries[$0].other) \(entries[$0].title)"))
    }
    // Steps of other roadmaps are listed only when something is searched for.
    let own = step
    let others = candidates[..<(isSearched ? candidates.count : ownCandidates)].lazy.filter { candidate in
      candidate.step != own && (!isSearched || wanted.areFound(in: candidate.folded)) && !linked.contains(candidate.step)
    }
    rows = (links, Array(others.prefix(LinkEditor.mostShown)))
    selected = min(selected, max(0, rows.links.count + rows.others.count - 1))
  }

  mutating func search(_ body: (inout LineEditor) -> Bool) -> Bool {
    guard body(&search) else { return false }
    selected = 0
    refresh()
    isPointed = false
    return true
  }

  /// Whether a space ticks the selected row. After the first letter, it belongs to the search until the person moves to a row.
  var ticks: Bool { search.characters.isEmpty || isPointed }

  mutating func turnSide() {
    guard !fillsField else { return }
    side = side == .needs ? .then : .needs
    selected = 0
    refresh()
  }

  /// The index of the selected link on this side; nil where the selected row is no link.
  var selectedLink: Int? {
    rows.links.indices.contains(selected) ? rows.links[selected] : nil
  }

  /// Returns the editor with the link of the selected row removed or made.
  func toggled() -> LinkEditor {
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

  /// Selects the row of a step.
  private mutating func select(_ step: StepReference) {
    if let row = rows.links.firstIndex(where: { entries[$0].other == step }) {
      selected = row
    } else if let row = rows.others.firstIndex(where: { $0.step == step }) {
      selected = rows.links.count + row
    }
  }

  mutating func set(_ entries: [Entry]) {
    if side == .needs { needs = entries } else { then = entries }
    refresh()
  }

  /// Returns the editor with the selected link changed; nil where no link is selected.
  func changing(_ body: (inout Link) -> Void) -> LinkEditor? {
    guard let index = selectedLink else { return nil }
    var editor = self
    var entries = entries
    body(&entries[index].link)
    editor.set(entries)
    return editor
  }

  /// Returns the change that gives the plan the links of the editor.
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
    for (index, other) in others.enumerated() where others.firstIndex(of: other) == index {
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
