import RoadmapEngine
import Wording

/// Steps that were copied or cut, with the steps that they contain.
struct Clipboard: Sendable {
  let roadmap: Roadmap.ID
  /// The steps as they were, in the order of their roadmap.
  let steps: [Step]
  /// Whether the steps are removed from their roadmap when they are pasted.
  let isCut: Bool
}

extension Session {
  var obstacleToPasting: String? {
    guard let clipboard else { return wording.nothingCopied(copies: markedKey(of: .copy), cuts: markedKey(of: .cut)) }
    guard clipboard.isCut, let page = page.roadmap, clipboard.roadmap == page, case .step(_, let id, _, _)? = selectedRow else {
      return nil
    }
    return clipboard.steps.contains { $0.id == id } ? wording.pasteElsewhere : nil
  }

  mutating func copySteps(isCut: Bool) -> [Effect] {
    guard let id = page.roadmap, let roadmap = workspace[id] else { return [] }
    let all = roadmap.closure(of: Set(targets.map(\.step)))
    clipboard = Clipboard(roadmap: id, steps: roadmap.steps.filter { all.contains($0.id) }, isCut: isCut)
    marks.clear()
    say(isCut ? wording.cut(all.count, pastes: markedKey(of: .paste)) : wording.copied(all.count, pastes: markedKey(of: .paste)))
    return []
  }

  /// Pastes the steps after the selected step, or at the end of the selected phase.
  mutating func pasteSteps() -> [Effect] {
    guard let clipboard, let id = page.roadmap, let roadmap = workspace[id] else { return [] }
    let target = placeToPaste(in: roadmap)
    if clipboard.isCut, clipboard.roadmap == id { return moveCut(clipboard, to: target, in: roadmap) }
    var edits = clipboard.isCut ? leaving(clipboard) : []
    let (steps, left) = fresh(clipboard, for: roadmap, phase: target.phase, parent: target.parent)
    let dropped = left + edits.reduce(0) { $0 + $1.droppedLinks }
    var predecessor = target.predecessor
    for step in steps {
      edits.append(.step(id, before: nil, after: step, follows: predecessor))
      predecessor = step.id
    }
    let name = wording.pasted(steps.count) + (dropped > 0 ? " \(wording.droppedLinks(dropped))" : "")
    return madeFrom(Change(edits), name, first: steps.first?.id, isCut: clipboard.isCut)
  }

  private mutating func madeFrom(_ change: Change, _ name: String, first: Step.ID?, isCut: Bool) -> [Effect] {
    if let loop = loop(in: change) {
      message = Message(text: loop, tone: .error)
      return []
    }
    let effects = make(change, name: name)
    if !effects.isEmpty, isCut { clipboard = nil }
    if let first { select(.step(first)) }
    return effects
  }

  /// Returns copies of the steps with new ids, and the number of links that were dropped. Only links among the copied steps are kept.
  private func fresh(_ clipboard: Clipboard, for roadmap: Roadmap, phase: Phase.ID?, parent: Step.ID?) -> (steps: [Step], dropped: Int) {
    var taken = Set((roadmap.steps + roadmap.trash).map(\.id.text))
    var ids: [Step.ID: Step.ID] = [:]
    for step in clipboard.steps {
      let id = resources.newID().text
      let unused = taken.contains(id) ? Identifiers.unused(id, fallback: id) { taken.contains($0) } : id
      taken.insert(unused)
      ids[step.id] = Step.ID(unused)
    }
    var dropped = 0
    let steps = clipboard.steps.map { old in
      var step = old
      step.id = ids[old.id] ?? old.id
      if !clipboard.isCut {
        // Approvals and waits belong to the original step.
        step.waiting = []
        step.signoff?.given = []
      }
      step.after = old.after.compactMap { link in
        guard link.step.roadmap == nil || link.step.roadmap == clipboard.roadmap, let id = ids[link.step.step] else { return nil }
        var kept = link
        kept.step = StepReference(nil, id)
        return kept
      }
      dropped += old.after.count - step.after.count
      let inner = old.parent.flatMap { ids[$0] }
      step.parent = inner ?? parent
      if inner == nil || roadmap.id != clipboard.roadmap { step.phase = phase }
      return step
    }
    return (steps, dropped)
  }

  /// Returns the edits that remove the steps from their roadmap. Links of other steps to them are removed too.
  private func leaving(_ clipboard: Clipboard) -> [Edit] {
    let present = clipboard.steps.filter { workspace[clipboard.roadmap]?[$0.id] != nil }
    let change = workspace.removing(present.map { StepReference(clipboard.roadmap, $0.id) }, document.scribe.removal)
    // The steps are not put into the trash, because they are pasted elsewhere.
    return change.edits.filter { if case .trash = $0 { false } else { true } }
  }

  /// Moves the cut steps within their own roadmap. They keep their ids and all links.
  private mutating func moveCut(
    _ clipboard: Clipboard, to target: PastePlace, in roadmap: Roadmap
  ) -> [Effect] {
    let moved = Set(clipboard.steps.map(\.id))
    var scratch = roadmap
    var predecessor = target.predecessor
    var edits: [Edit] = []
    for id in clipboard.steps.map(\.id) {
      guard let before = scratch[id] else { continue }
      edits.append(.move(roadmap.id, id, from: scratch.predecessor(of: id), to: predecessor))
      scratch.move(id, after: predecessor)
      var after = before
      if before.parent.map({ !moved.contains($0) }) ?? true { after.parent = target.parent }
      after.phase = target.phase
      if after != before { edits.append(.step(roadmap.id, before: before, after: after, follows: nil)) }
      predecessor = id
    }
    return madeFrom(Change(edits), wording.moved(clipboard.steps.count), first: clipboard.steps.first?.id, isCut: true)
  }
}

extension Edit {
  /// How many links the edit removes from a step that stays.
  fileprivate var droppedLinks: Int {
    if case .step(_, let before?, let after?, _) = self { max(0, before.after.count - after.after.count) } else { 0 }
  }
}
