/// The steps of a roadmap in a linked list, so that each of many edits takes constant time.
struct EditedSteps {
  private var steps: [Step]
  private var places: [Step.ID: Int]
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
    places = Dictionary(minimumCapacity: steps.count)
    for place in steps.indices where places.updateValue(place, forKey: steps[place].id) != nil { return nil }
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
      guard places[step.id] == nil else { throw .stepExists(StepReference(roadmap, step.id)) }
      guard !trashed.contains(step.id) else { throw .stepInTrash(StepReference(roadmap, step.id)) }
      // A step that should follow one that is gone goes to the end; one that follows none goes first.
      let behind = follows.map { places[$0] ?? last } ?? -1
      let place = steps.count
      steps.append(step)
      places[step.id] = place
      let ahead = behind < 0 ? first : next[behind]
      previous.append(behind)
      next.append(ahead)
      if behind < 0 { first = place } else { next[behind] = place }
      if ahead < 0 { last = place } else { previous[ahead] = place }
    case (let step?, nil):
      let place = try place(of: step.id)
      guard steps[place] == step else {
        throw .stepChanged(StepReference(roadmap, step.id), field: Step.differences(step, steps[place]).first ?? "")
      }
      places[step.id] = nil
      let (behind, ahead) = (previous[place], next[place])
      if behind < 0 { first = ahead } else { next[behind] = ahead }
      if ahead < 0 { last = behind } else { previous[ahead] = behind }
    case (let before?, let after?):
      let place = try place(of: before.id)
      do throws(FieldConflict) { try Field.merge(before, after, onto: &steps[place], Step.fields) } catch {
        throw .stepChanged(StepReference(roadmap, before.id), field: error.key)
      }
    case (nil, nil): return
    }
  }

  private func place(of step: Step.ID) throws(Conflict) -> Int {
    guard let place = places[step] else { throw .stepGone(StepReference(roadmap, step)) }
    return place
  }

  /// The steps in the order of the screen.
  var inOrder: [Step] {
    var ordered: [Step] = []
    ordered.reserveCapacity(places.count)
    var place = first
    while place >= 0 {
      ordered.append(steps[place])
      place = next[place]
    }
    return ordered
  }
}
