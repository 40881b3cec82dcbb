import Canvas
import RoadmapEngine
import Wording

/// The marked steps, on all of which the next command acts.
struct Marks: Sendable {
  private(set) var steps: Set<StepReference> = []
  /// The range of rows whose steps are marked while the cursor moves; nil for none.
  private(set) var range: Range?

  /// A range between a row and the cursor.
  struct Range: Sendable {
    let anchor: Row.Identity
    /// The steps that were marked before.
    let base: Set<StepReference>
    /// Whether the range follows every move until its key is pressed again.
    let isHeld: Bool
  }

  var isEmpty: Bool { steps.isEmpty }

  mutating func toggle(_ wanted: [StepReference]) {
    range = nil
    if wanted.allSatisfy(steps.contains) { steps.subtract(wanted) } else { steps.formUnion(wanted) }
  }

  mutating func add(_ more: some Sequence<StepReference>) { steps.formUnion(more) }

  mutating func clear() { self = Marks() }

  mutating func beginRange(at anchor: Row.Identity, isHeld: Bool) { range = Range(anchor: anchor, base: steps, isHeld: isHeld) }

  mutating func endRange() { range = nil }

  mutating func stretch(over between: [StepReference]) {
    guard let range else { return }
    steps = range.base.union(between)
  }

  /// Removes the marks of steps that are gone.
  mutating func keep(in workspace: Workspace) {
    guard !isEmpty else { return }
    let wanted = Set(steps.compactMap(\.roadmap))
    let known = workspace.roadmaps.filter { wanted.contains($0.id) }.flatMap { roadmap in
      roadmap.steps.map { StepReference(roadmap.id, $0.id) }
    }
    let kept = steps.intersection(known)
    if kept.count < steps.count { steps = kept }
  }
}

extension Session {
  /// The steps on which a command acts: the marked ones or, without marks, the selected step. On the page of a roadmap only its own marked
  /// steps count.
  var targets: [StepReference] {
    let marked = markedHere
    return marked.isEmpty ? selectedReference.map { [$0] } ?? [] : marked
  }

  /// The marked steps that count on this page, in the order of the roadmaps and their steps.
  private var markedHere: [StepReference] {
    guard !marks.isEmpty, page.model.listsSteps else { return [] }
    let wanted = Set(marks.steps.compactMap(\.roadmap))
    return workspace.roadmaps.filter { wanted.contains($0.id) && (page.roadmap ?? $0.id) == $0.id }
      .flatMap { roadmap in roadmap.steps.map { StepReference(roadmap.id, $0.id) } }.filter(marks.steps.contains)
  }

  var obstacleToTargets: String? { selectedReference == nil && targets.isEmpty ? wording.selectStep : nil }

  /// Returns the name of steps for a message: the title of one step, or the number of several.
  func name(of steps: [StepReference]) -> String {
    guard steps.count == 1, let only = steps.first else { return wording.stepCount(steps.count) }
    return workspace[only].map { wording.text($0.title) } ?? only.description
  }

  /// Changes every step on which the command acts, in one change.
  mutating func change(_ what: String, _ each: (Step) -> Step) -> [Effect] {
    let steps = targets
    let edits = steps.compactMap { reference -> Edit? in
      guard let id = reference.roadmap, let before = workspace[id]?[reference.step] else { return nil }
      let after = each(before)
      return before == after ? nil : .step(id, before: before, after: after, follows: nil)
    }
    return make(Change(edits), name: "\(name(of: steps))\(wording.colon)\(what)")
  }

  // MARK: Marking

  /// Marks the selected step, or those of the selected phase, and goes on to the next row.
  mutating func toggleMark() -> [Effect] {
    marks.toggle(steps(atRows: cursor.selected..<cursor.selected + 1))
    select(cursor.selected + 1)
    stepOffHeading(1)
    return []
  }

  mutating func markAllShown() -> [Effect] {
    marks.endRange()
    marks.add(steps(atRows: rows.indices))
    return []
  }

  /// Begins a range that follows the cursor, or ends it.
  mutating func markRange() -> [Effect] {
    if marks.range?.isHeld == true {
      marks.endRange()
    } else if let anchor = selectedRow?.identity {
      marks.beginRange(at: anchor, isHeld: true)
      stretchRange()
      say(wording.rangeHint(ends: markedKey(of: .markRange)))
    }
    return []
  }

  /// Moves the selection, and marks the steps between.
  mutating func moveMarking(_ rows: Int) -> [Effect] {
    if marks.range == nil, let anchor = selectedRow?.identity { marks.beginRange(at: anchor, isHeld: false) }
    select(cursor.selected + rows)
    stepOffHeading(rows)
    stretchRange()
    return []
  }

  /// Lets a held range follow a move of the cursor, and ends any other range.
  mutating func followRange() {
    guard let range = marks.range else { return }
    if range.isHeld { stretchRange() } else { marks.endRange() }
  }

  private mutating func stretchRange() {
    guard let anchor = marks.range?.anchor, let start = rows.firstIndex(where: { $0.identity == anchor }) else { return }
    marks.stretch(over: steps(atRows: min(start, cursor.selected)..<max(start, cursor.selected) + 1))
  }

  /// Returns the steps of rows. The row of a phase alone means its shown steps.
  private func steps(atRows indices: Range<Int>) -> [StepReference] {
    if indices.count == 1, let index = indices.first, rows.indices.contains(index), case .phase = rows[index] {
      return rows[(index + 1)...].prefix { if case .step = $0 { true } else { false } }.compactMap(reference)
    }
    return rows[indices.clamped(to: rows.indices)].compactMap(reference)
  }

  private func reference(of row: Row) -> StepReference? {
    switch row {
    case .step(_, let id, _, _): page.roadmap.map { StepReference($0, id) }
    case .entry(let entry): entry.reference
    default: nil
    }
  }

  // MARK: Drawing

  /// The number of marked steps for the line of messages; empty without marks.
  var marksText: String {
    let count = markedHere.count
    return count == 0 ? "" : wording.marked(count)
  }

  /// Draws the mark of a step, where it is marked.
  /// - Parameter x: the column of the mark.
  func drawMark(_ step: StepReference, x: Int, _ rect: Rect, _ frame: inout Frame) {
    guard marks.steps.contains(step) else { return }
    frame.put("*", x: x, y: rect.y, .marked)
    frame.paint(.marked, over: rect)
  }
}
