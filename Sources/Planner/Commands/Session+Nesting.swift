import RoadmapEngine
import Wording

/// Commands that put steps into others, take them out again, and move them among their siblings.
extension Session {
  /// Puts the steps into the sibling above them.
  mutating func indent() -> [Effect] {
    guard let (roadmap, steps) = nested else { return [] }
    let moved = Set(steps.map(\.id))
    guard let first = steps.first,
      let above = siblings(of: first, in: roadmap).prefix(while: { $0.id != first.id }).last(where: { !moved.contains($0.id) })
    else {
      warn(wording.nothingAbove)
      return []
    }
    let edits = steps.map { before -> Edit in
      var after = before
      after.parent = above.id
      return .step(roadmap.id, before: before, after: after, follows: nil)
    }
    return nest(Change(edits), wording.nested(name(of: targets), in: wording.text(above.title)))
  }

  /// Takes the steps out of the one that contains them, and puts them after it.
  mutating func outdent() -> [Effect] {
    guard let (roadmap, steps) = nested else { return [] }
    var edits: [Edit] = []
    var scratch = roadmap
    for before in steps.reversed() {
      guard let parent = before.parent, let container = roadmap[parent] else { continue }
      var after = before
      after.parent = container.parent
      after.phase = container.phase
      edits.append(.move(roadmap.id, before.id, from: scratch.predecessor(of: before.id), to: parent))
      scratch.move(before.id, after: parent)
      edits.append(.step(roadmap.id, before: before, after: after, follows: nil))
    }
    guard !edits.isEmpty else {
      warn(wording.notInside)
      return []
    }
    return nest(Change(edits), wording.unnested(name(of: targets)))
  }

  private mutating func nest(_ change: Change, _ name: String) -> [Effect] {
    if let loop = loop(in: change) {
      message = Message(text: loop, tone: .error)
      return []
    }
    return make(change, name: name)
  }

  /// The steps on which the command acts, with their roadmap. Steps that another one of them contains are left out.
  private var nested: (roadmap: Roadmap, steps: [Step])? {
    guard let roadmap = page.roadmap.flatMap({ workspace[$0] }) else { return nil }
    let wanted = Set(targets.map(\.step))
    let inside = roadmap.closure(of: wanted).subtracting(wanted)
    let children = roadmap.steps.filter { step in step.parent.map { wanted.contains($0) || inside.contains($0) } ?? false }.map(\.id)
    let outer = wanted.subtracting(children)
    return (roadmap, roadmap.steps.filter { outer.contains($0.id) })
  }

  /// Returns the steps with the same parent or, without one, in the same phase.
  private func siblings(of step: Step, in roadmap: Roadmap) -> [Step] {
    roadmap.steps.filter { $0.parent == step.parent && (step.parent != nil || $0.phase == step.phase) }
  }

  /// Moves the steps up (-1) or down (1) among their siblings, or the selected phase among the phases. Adjacent steps move together.
  mutating func moveStep(_ direction: Int) -> [Effect] {
    if targets.isEmpty { return movePhase(direction) }
    guard let id = page.roadmap, let roadmap = workspace[id] else { return [] }
    let steps = targets.map(\.step)
    var scratch = roadmap
    var edits: [Edit] = []
    // A step at the end stays, and so do the steps next to it.
    var stays: Set<Step.ID> = []
    for step in direction < 0 ? steps : steps.reversed() {
      guard let (edit, other) = moving(step, direction, in: scratch), !stays.contains(other), case .move(_, _, _, let predecessor) = edit
      else {
        stays.insert(step)
        continue
      }
      edits.append(edit)
      scratch.move(step, after: predecessor)
    }
    guard !edits.isEmpty else {
      warn(wording.noFurther)
      return []
    }
    return make(Change(edits), name: wording.named(direction > 0 ? .movedDown : .movedUp, name(of: targets)))
  }

  /// Returns the edit that moves a step past its sibling before (-1) or after it (1), with that sibling.
  private func moving(_ id: Step.ID, _ direction: Int, in roadmap: Roadmap) -> (edit: Edit, other: Step.ID)? {
    guard let step = roadmap[id] else { return nil }
    let siblings = siblings(of: step, in: roadmap).map(\.id)
    guard let rank = siblings.firstIndex(of: id), siblings.indices.contains(rank + direction) else { return nil }
    let other = siblings[rank + direction]
    let predecessor = direction > 0 ? other : roadmap.predecessor(of: other)
    return (.move(roadmap.id, id, from: roadmap.predecessor(of: id), to: predecessor), other)
  }
}
