import Canvas
import RoadmapEngine
import Wording

/// Opening the link editor, and what its keys do.
extension Session {
  mutating func editLinks() -> [Effect] {
    if let editor = selectedReference.flatMap({ linkEditor(of: $0, form: nil) }) { layers.push(editor) }
    return []
  }

  /// Returns the editor of a step's links; nil where its roadmap is gone.
  /// - Parameter form: the form whose field the editor fills in; nil for the links of the plan.
  func linkEditor(of reference: StepReference, form: Form?) -> LinkEditor? {
    guard let id = reference.roadmap, let index = workspace.roadmaps.firstIndex(where: { $0.id == id }) else { return nil }
    func absolute(_ link: Link, in roadmap: Roadmap.ID) -> StepReference { StepReference(link.step.roadmap ?? roadmap, link.step.step) }
    let own = workspace[id]?[reference.step]
    let links = form.map { (try? StepNotation.links($0.focusedField?.value ?? "").get()) ?? [] } ?? own?.after ?? []
    var then: [LinkEditor.Entry] = []
    if form == nil, let step = workspace.roadmaps[index].index(of: reference.step) {
      var seen: Set<StepReference> = []
      for other in schedule.successors(roadmap: index, step: step).map({ StepReference($0.roadmap ?? id, $0.step) })
      where seen.insert(other).inserted {
        guard let owner = other.roadmap, let step = workspace[owner]?[other.step] else { continue }
        let title = wording.name(step.title)
        then += step.after.filter { absolute($0, in: owner) == reference }.map { LinkEditor.Entry(other: other, title: title, link: $0) }
      }
    }
    // The steps of the same roadmap come first.
    let roadmaps = [workspace.roadmaps[index]] + workspace.roadmaps.filter { $0.id != id && !$0.isArchived }
    let candidates = roadmaps.flatMap { roadmap in
      roadmap.steps.map { LinkEditor.Candidate(StepReference(roadmap.id, $0.id), wording.name($0.title)) }
    }
    let needs = links.map { link in
      let other = absolute(link, in: id)
      let title = workspace[other].map { wording.name($0.title) } ?? ""
      return LinkEditor.Entry(other: other, title: title, link: link)
    }
    return LinkEditor(reference, needs: needs, then: then, candidates: candidates, fillsField: form != nil)
  }

  mutating func linking(_ key: Key, _ editor: LinkEditor) -> [Effect] {
    if let how = editor.how { return typing(key, how, editor) }
    var editor = editor
    let act = editor.keys.act(of: key)
    if act == .close || act == .interrupt { return closing(editor, isInterrupt: act == .interrupt) }
    editor.asksToDiscard = false
    editor.fault = nil
    let last = max(0, editor.rows.links.count + editor.rows.others.count - 1)
    switch act {
    case .keep: return keep(editor)
    case .turnSide: editor.turnSide()
    // The first move down from the search goes to the row that is selected already.
    case .select(let rows): editor.selected = editor.ticks || rows < 0 ? max(0, min(editor.selected + rows, last)) : editor.selected
    case .page(let pages): editor.selected = max(0, min(editor.selected + 8 * pages, last))
    case .toggle: return attempt(editor.toggled(), from: editor)
    case .kind(let steps): return attempt(editor.changing { $0.kind = $0.kind.turned(steps) }, from: editor)
    case .lag(let days):
      let lags = Link.lags
      return attempt(editor.changing { $0.lag = max(lags.lowerBound, min($0.lag + days, lags.upperBound)) }, from: editor)
    case .typeHow:
      guard let index = editor.selectedLink else { return attempt(nil, from: editor) }
      editor.how = LineEditor(StepNotation.how(editor.entries[index].link))
    case .search, .close, .interrupt, .takeHow, .leaveHow, nil:
      guard editor.search({ $0.handle(key) }) else {
        warnNoCommand(on: wording.key(key))
        return []
      }
    }
    layers.replaceTop(with: editor)
    return []
  }

  /// Does what a key means while kind and lag are typed.
  private mutating func typing(_ key: Key, _ how: LineEditor, _ editor: LinkEditor) -> [Effect] {
    var (how, editor) = (how, editor)
    switch editor.keys.act(of: key) {
    case .takeHow:
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
    case .leaveHow: editor.how = nil
    default:
      guard how.handle(key) else { return [] }
      editor.how = how
    }
    layers.replaceTop(with: editor)
    return []
  }

  /// Takes over an editor with changed links and the dates that these would move. Links that make steps wait for each other are refused, and
  /// so are two links of one kind to one step.
  /// - Parameter wanted: the changed editor; nil where no link is selected.
  private mutating func attempt(_ wanted: LinkEditor?, from editor: LinkEditor) -> [Effect] {
    guard var wanted else {
      warn(wording.selectLink(makes: wording.marked(LinkEditor.toggleKey)))
      return []
    }
    let kinds = wanted.entries.map { Link($0.other, $0.link.kind) }
    let change = wanted.change(in: workspace)
    if let fault = Set(kinds).count < kinds.count ? wording.linkedTwice : loop(in: change) {
      var refused = editor
      refused.fault = fault
      layers.replaceTop(with: refused)
      return []
    }
    wanted.moved = change.isEmpty ? [] : (try? document.review(change).moved) ?? []
    layers.replaceTop(with: wanted)
    return []
  }

  private mutating func keep(_ editor: LinkEditor) -> [Effect] {
    if editor.fillsField, let form = layers.filledForm { return taken(form) }
    return submit(editor.change(in: workspace), name: wording.edited(wording.linksTitle, of: name(of: [editor.step])), tells: false)
  }

  /// Closes the editor, or asks once where that would discard changed links.
  /// - Parameter isInterrupt: whether changed links are never discarded.
  private mutating func closing(_ editor: LinkEditor, isInterrupt: Bool) -> [Effect] {
    var editor = editor
    if editor.isChanged, !editor.asksToDiscard || isInterrupt {
      editor.asksToDiscard = true
      layers.replaceTop(with: editor)
      warn(discardHint(saving: editor.keys.controlKey(of: .keep), closing: editor.keys.key(of: .close)))
    } else {
      layers.pop()
    }
    return []
  }
}

extension Link.Kind {
  /// Returns the kind some places further in the list of kinds, which begins again after its end.
  fileprivate func turned(_ steps: Int) -> Link.Kind {
    let all = Link.Kind.allCases
    let index = all.firstIndex(of: self) ?? 0
    return all[(index + steps + all.count) % all.count]
  }
}
