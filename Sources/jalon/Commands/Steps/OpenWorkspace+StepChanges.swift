import RoadmapEngine
import Wording

extension OpenWorkspace {
  /// Returns the index of the named roadmap, or of the only one.
  func onlyRoadmap(_ id: String?) throws(Failure) -> Int {
    if let id { return try roadmap(id) }
    // A roadmap that cannot be read may be the intended one.
    try checkReadable(\.isRoadmap)
    if workspace.roadmaps.count == 1 { return 0 }
    guard !workspace.roadmaps.isEmpty else { throw Failure(1, wording.noRoadmapHere) }
    throw Failure(64, wording.whichRoadmap(workspace.roadmaps.map(\.id.text)))
  }

  /// Changes steps as one change, saves it, and prints which other steps have moved.
  /// - Parameter days: fields whose new days are printed before anything is saved.
  mutating func change(
    _ steps: [String], reason: String, showing days: [String] = [],
    _ body: (inout Step, StepAssignment.Context, Wording) throws(Failure) -> Void
  ) throws(Failure) {
    var edits: [Edit] = []
    var named: Set<StepReference> = []
    var contexts: [Int: StepAssignment.Context] = [:]
    for text in steps {
      let found = try find(text)
      let id = workspace.roadmaps[found.roadmap].id
      let before = workspace.roadmaps[found.roadmap].steps[found.step]
      guard named.insert(StepReference(id, before.id)).inserted else { continue }
      let context = contexts[found.roadmap] ?? context(for: workspace.roadmaps[found.roadmap])
      contexts[found.roadmap] = context
      var after = before
      try body(&after, context, wording)
      if after != before { edits.append(.step(id, before: before, after: after, follows: nil)) }
    }
    guard !edits.isEmpty else { return try Output.write(line: wording.nothingToChange) }
    for case .step(let roadmap, _, let after?, _) in edits {
      for field in days {
        guard let day = StepField.named(field)?.day(of: after) else { continue }
        try Output.write(line: "\(StepReference(roadmap, after.id))\(wording.colon)\(wording.label(field)) \(wording.longDate(day))")
      }
    }
    var review = try review(Change(edits, reason: reason))
    if review.needsReason { review.change.reason = Input.ask(wording.whyMoved) ?? "" }
    let moved = try save(review).movedOtherSteps
    var lines = [wording.saved(edits.count)]
    if !moved.isEmpty { lines += [wording.movedCount(moved.count)] + moved.map { "  \(wording.moved($0))" } }
    try Output.write(lines: lines)
  }
}
