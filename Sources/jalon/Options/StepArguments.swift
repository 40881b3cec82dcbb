import RoadmapEngine
import Wording

/// Steps and roadmaps as they are named on the command line.
extension OpenWorkspace {
  /// The places of a step: `roadmap-id/step-id`, or the step id where it is unique.
  func find(_ text: String) throws(Failure) -> (roadmap: Int, step: Int) {
    let wanted = StepReference(text)
    var found: [(roadmap: Int, step: Int)] = []
    for (index, roadmap) in workspace.roadmaps.enumerated() where wanted.roadmap == nil || wanted.roadmap == roadmap.id {
      if let step = roadmap.index(of: wanted.step) { found.append((index, step)) }
    }
    if let only = found.first, found.count == 1 { return only }
    guard found.isEmpty else {
      let places = found.map { "\(workspace.roadmaps[$0.roadmap].id)/\(wanted.step)" }
      throw Failure(64, wording.ambiguousStep(text, places))
    }
    try checkReadable { file in
      guard case .roadmap(let id) = file else { return false }
      return wanted.roadmap == nil || wanted.roadmap == id
    }
    // Where the roadmap is right, only its steps can have been meant.
    let known = wanted.roadmap.flatMap { workspace[$0] }
    let candidates =
      known.map { $0.steps.map(\.id.text) }
      ?? workspace.roadmaps.flatMap { roadmap in
        roadmap.steps.map { wanted.roadmap == nil ? $0.id.text : "\(roadmap.id)/\($0.id)" }
      }
    let nearest = Spelling.nearest(to: known == nil ? text : wanted.step.text, in: candidates)
    throw Failure(1, wording.unknownStep(text, nearest: nearest.map { word in known.map { "\($0.id)/\(word)" } ?? word }))
  }

  /// The place of a roadmap.
  func roadmap(_ id: String) throws(Failure) -> Int {
    if let index = workspace.roadmaps.firstIndex(where: { $0.id.text == id }) { return index }
    try checkReadable { $0 == .roadmap(Roadmap.ID(id)) }
    throw Failure(1, wording.unknownRoadmap(id, nearest: Spelling.nearest(to: id, in: workspace.roadmaps.map(\.id.text))))
  }

  /// What typed values are read against, for steps of a roadmap.
  func context(for roadmap: Roadmap) -> StepAssignment.Context {
    let book = CalendarBook(workspace, shipped: Shipped.calendar)
    let written = { [today] in WrittenDay.typed($0, today: today, order: nil) }
    return StepAssignment.Context(
      today: today, language: wording.language, home: wording.home, written: written, names: PlanNames(workspace, in: roadmap.id)
    ) { party in
      if let party { return book.knows(party) ? book.days(of: party) : nil }
      return book.days(of: roadmap)
    }
  }
}
