import RoadmapEngine
import Wording

/// Steps that were copied or cut, with everything inside of them.
struct Clipboard: Sendable {
  let roadmap: Roadmap.ID
  /// In the order of their roadmap, as they were.
  let steps: [Step]
  /// They leave their place when they are put in another one.
  let isCut: Bool
}

extension Session {
  var obstacleToPasting: String? {
    guard let clipboard else { return wording.nothingCopied(copies: keyName(of: .copy), cuts: keyName(of: .cut)) }
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
    say(isCut ? wording.cut(all.count, pastes: keyName(of: .paste)) : wording.copied(all.count, pastes: keyName(of: .paste)))
    return []
  }

  /// Puts what was copied behind the selected step, or at the end of the selected phase.
  mutating func pasteSteps() -> [Effect] {
    guard let clipboard, let id = page.roadmap, let roadmap = workspace[id] else { return [] }
    var place: (phase: Phase.ID?, parent: Step.ID?, behind: Step.ID?) = (roadmap.phases.first?.id, nil, roadmap.steps.last?.id)
    switch selectedRow {
    case .step(let index, let step, _, _): place = (roadmap.steps[index].phase, roadmap.steps[index].parent, step)
    case .phase(_, let phase): place = (phase, nil, roadmap.steps.last { $0.phase == phase }?.id ?? roadmap.steps.last?.id)
    default: break
    }
    if clipboard.isCut, clipboard.roadmap == id { return moveCut(clipboard, to: place, in: roadmap) }
    var edits = clipboard.isCut ? leaving(clipboard) : []
    let (steps, left) = fresh(clipboard, for: roadmap, phase: place.phase, parent: place.parent)
    let dropped = left + edits.reduce(0) { $0 + $1.droppedLinks }
    var behind = place.behind
    for step in steps {
      edits.append(.step(id, before: nil, after: step, follows: behind))
      behind = step.id
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

  /// Steps with ids of their own in another place; links among them are kept, and how many others were dropped.
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
        // What was signed and who is waited for is the other step's.
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

  /// The steps away from their roadmap, and the links to them from outside.
  private func leaving(_ clipboard: Clipboard) -> [Edit] {
    let present = clipboard.steps.filter { workspace[clipboard.roadmap]?[$0.id] != nil }
    let change = workspace.removing(present.map { StepReference(clipboard.roadmap, $0.id) }, document.scribe.removal)
    // They do not go into the trash: they are elsewhere now.
    return change.edits.filter { if case .trash = $0 { false } else { true } }
  }

  /// Steps to another place of their own roadmap, with everything that hangs on them.
  private mutating func moveCut(
    _ clipboard: Clipboard, to place: (phase: Phase.ID?, parent: Step.ID?, behind: Step.ID?), in roadmap: Roadmap
  ) -> [Effect] {
    let moved = Set(clipboard.steps.map(\.id))
    var scratch = roadmap
    var behind = place.behind
    var edits: [Edit] = []
    for id in clipboard.steps.map(\.id) {
      guard let before = scratch[id] else { continue }
      edits.append(.move(roadmap.id, id, from: scratch.predecessor(of: id), to: behind))
      scratch.move(id, behind: behind)
      var after = before
      if before.parent.map({ !moved.contains($0) }) ?? true { after.parent = place.parent }
      after.phase = place.phase
      if after != before { edits.append(.step(roadmap.id, before: before, after: after, follows: nil)) }
      behind = id
    }
    return madeFrom(Change(edits), wording.moved(clipboard.steps.count), first: clipboard.steps.first?.id, isCut: true)
  }
}

extension Edit {
  /// How many links of a step that stays go.
  fileprivate var droppedLinks: Int {
    if case .step(_, let before?, let after?, _) = self { max(0, before.after.count - after.after.count) } else { 0 }
  }
}

extension Roadmap {
  /// Moves a step behind another one; nil: to the top.
  mutating func move(_ id: Step.ID, behind: Step.ID?) {
    guard let place = index(of: id) else { return }
    let step = steps.remove(at: place)
    steps.insert(step, at: behind.flatMap { index(of: $0) }.map { $0 + 1 } ?? 0)
  }
}
