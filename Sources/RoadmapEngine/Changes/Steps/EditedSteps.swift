/// The steps of a roadmap in a linked list, so that each of many edits takes constant time.
struct EditedSteps {
  private var steps: [Step]
  private var indexes: [Step.ID: Int]
  // The indexes of the steps before and after each step on the screen; -1 for none.
  private var previous: [Int]
  private var next: [Int]
  private var first: Int
  private var last: Int
  private let roadmap: Roadmap.ID
  private let trashed: Set<Step.ID>

  /// Prepares the steps of a roadmap. It is nil if two steps have the same id, since an edit then means the first of them, which needs a
  /// search.
  init?(_ roadmap: Roadmap) {
    self.roadmap = roadmap.id
    trashed = Set(roadmap.trash.map(\.id))
    steps = roadmap.steps
    indexes = Dictionary(minimumCapacity: steps.count)
    for index in steps.indices where indexes.updateValue(index, forKey: steps[index].id) != nil { return nil }
    previous = steps.indices.map { $0 - 1 }
    next = steps.indices.map { $0 + 1 < roadmap.steps.count ? $0 + 1 : -1 }
    first = steps.isEmpty ? -1 : 0
    last = steps.count - 1
  }

  /// Adds, changes or removes a step with the same result as an edit of `Roadmap` itself.
  ///
  /// - Throws: `Conflict` if the step exists, is gone, lies in the trash or has been changed.
  mutating func apply(_ before: Step?, _ after: Step?, follows: Step.ID?) throws(Conflict) {
    switch (before, after) {
    case (nil, let step?):
      guard indexes[step.id] == nil else { throw .stepExists(StepReference(roadmap, step.id)) }
      guard !trashed.contains(step.id) else { throw .stepInTrash(StepReference(roadmap, step.id)) }
      // A step that should follow one that is gone goes to the end; one that follows none goes first.
      let previousIndex = follows.map { indexes[$0] ?? last } ?? -1
      let index = steps.count
      steps.append(step)
      indexes[step.id] = index
      let nextIndex = previousIndex < 0 ? first : next[previousIndex]
      previous.append(previousIndex)
      next.append(nextIndex)
      if previousIndex < 0 { first = index } else { next[previousIndex] = index }
      if nextIndex < 0 { last = index } else { previous[nextIndex] = index }
    case (let step?, nil):
      let index = try requiredIndex(of: step.id)
      guard steps[index] == step else {
        throw .stepChanged(StepReference(roadmap, step.id), field: Step.differences(step, steps[index]).first ?? "")
      }
      indexes[step.id] = nil
      let (previousIndex, nextIndex) = (previous[index], next[index])
      if previousIndex < 0 { first = nextIndex } else { next[previousIndex] = nextIndex }
      if nextIndex < 0 { last = previousIndex } else { previous[nextIndex] = previousIndex }
    case (let before?, let after?):
      let index = try requiredIndex(of: before.id)
      do throws(FieldConflict) { try Field.merge(before, after, onto: &steps[index], Step.fields) } catch {
        throw .stepChanged(StepReference(roadmap, before.id), field: error.key)
      }
    case (nil, nil): return
    }
  }

  private func requiredIndex(of step: Step.ID) throws(Conflict) -> Int {
    guard let index = indexes[step] else { throw .stepGone(StepReference(roadmap, step)) }
    return index
  }

  /// The steps in the order of the screen.
  var inOrder: [Step] {
    var ordered: [Step] = []
    ordered.reserveCapacity(indexes.count)
    var index = first
    while index >= 0 {
      ordered.append(steps[index])
      index = next[index]
    }
    return ordered
  }
}
