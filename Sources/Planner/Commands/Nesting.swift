import RoadmapEngine
import Wording

/// Steps put into the one above them, out again, and up and down among those beside them.
extension Session {
  /// Makes the steps parts of the one that stands above them at the same depth.
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

  /// Takes the steps out of the one that contains them; they stand behind it.
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
      scratch.move(before.id, behind: parent)
      edits.append(.step(roadmap.id, before: before, after: after, follows: nil))
    }
    guard !edits.isEmpty else {
      warn(wording.notInside)
      return []
    }
    return nest(Change(edits), "\(name(of: targets)): \(wording.title(.outdent))")
  }

  private mutating func nest(_ change: Change, _ name: String) -> [Effect] {
    if let loop = loop(in: change) {
      message = Message(text: loop, tone: .error)
      return []
    }
    return make(change, name: name)
  }

  /// The steps that are acted on, those aside that go with another one of them.
  private var nested: (roadmap: Roadmap, steps: [Step])? {
    guard let roadmap = page.roadmap.flatMap({ workspace[$0] }) else { return nil }
    let wanted = Set(targets.map(\.step))
    let inside = roadmap.closure(of: wanted).subtracting(wanted)
    let children = roadmap.steps.filter { step in step.parent.map { wanted.contains($0) || inside.contains($0) } ?? false }.map(\.id)
    let outer = wanted.subtracting(children)
    return (roadmap, roadmap.steps.filter { outer.contains($0.id) })
  }

  private func siblings(of step: Step, in roadmap: Roadmap) -> [Step] {
    roadmap.steps.filter { $0.parent == step.parent && (step.parent != nil || $0.phase == step.phase) }
  }

  /// Moves the steps up or down among those of their own phase and parent, or the selected phase among the others; marked ones that touch each other move together.
  mutating func moveStep(_ direction: Int) -> [Effect] {
    if targets.isEmpty { return movePhase(direction) }
    guard let id = page.roadmap, let roadmap = workspace[id] else { return [] }
    let steps = targets.map(\.step)
    var scratch = roadmap
    var edits: [Edit] = []
    // Those that stand at the end, and those that touch them, stay.
    var stays: Set<Step.ID> = []
    for step in direction < 0 ? steps : steps.reversed() {
      guard let (edit, other) = moving(step, direction, in: scratch), !stays.contains(other), case .move(_, _, _, let behind) = edit else {
        stays.insert(step)
        continue
      }
      edits.append(edit)
      scratch.move(step, behind: behind)
    }
    guard !edits.isEmpty else {
      warn(wording.noFurther)
      return []
    }
    return make(Change(edits), name: wording.edited(wording.title(direction > 0 ? .moveStepDown : .moveStepUp), of: name(of: targets)))
  }

  /// The move of a step past the one before or behind it, and which one that is.
  private func moving(_ id: Step.ID, _ direction: Int, in roadmap: Roadmap) -> (edit: Edit, other: Step.ID)? {
    guard let step = roadmap[id] else { return nil }
    let siblings = siblings(of: step, in: roadmap).map(\.id)
    guard let rank = siblings.firstIndex(of: id), siblings.indices.contains(rank + direction) else { return nil }
    let other = siblings[rank + direction]
    let behind = direction > 0 ? other : roadmap.predecessor(of: other)
    return (.move(roadmap.id, id, from: roadmap.predecessor(of: id), to: behind), other)
  }
}
