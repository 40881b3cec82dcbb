import Library
import RoadmapEngine
import Wording

/// Steps and roadmaps on the command line.
extension OpenWorkspace {
  /// Finds a step by `roadmap-id/step-id`, or by its step id if that is unique; returns its indices.
  /// - Throws: `Failure` if there is none, or several.
  func find(_ text: String) throws(Failure) -> (roadmap: Int, step: Int) {
    let wanted = StepReference(text)
    var found: [(roadmap: Int, step: Int)] = []
    for (index, roadmap) in workspace.roadmaps.enumerated() where wanted.roadmap == nil || wanted.roadmap == roadmap.id {
      if let step = roadmap.index(of: wanted.step) { found.append((index, step)) }
    }
    if let only = found.first, found.count == 1 { return only }
    guard found.isEmpty else {
      let references = found.map { "\(workspace.roadmaps[$0.roadmap].id)/\(wanted.step)" }
      throw Failure(64, wording.ambiguousStep(text, references))
    }
    try checkReadable { file in
      guard case .roadmap(let id) = file else { return false }
      return wanted.roadmap == nil || wanted.roadmap == id
    }
    // If the roadmap exists, only its steps are suggested.
    let known = wanted.roadmap.flatMap { workspace[$0] }
    let candidates =
      known.map { $0.steps.map(\.id.text) }
      ?? workspace.roadmaps.flatMap { roadmap in
        roadmap.steps.map { wanted.roadmap == nil ? $0.id.text : "\(roadmap.id)/\($0.id)" }
      }
    let nearest = Spelling.nearest(to: known == nil ? text : wanted.step.text, in: candidates)
    throw Failure(1, wording.unknownStep(text, nearest: nearest.map { word in known.map { "\($0.id)/\(word)" } ?? word }))
  }

  /// Finds a roadmap by its id; returns its index.
  /// - Throws: `Failure` if there is none.
  func roadmap(_ id: String) throws(Failure) -> Int {
    if let index = workspace.roadmaps.firstIndex(where: { $0.id.text == id }) { return index }
    try checkReadable { $0 == .roadmap(Roadmap.ID(id)) }
    throw Failure(1, wording.unknownRoadmap(id, nearest: Spelling.nearest(to: id, in: workspace.roadmaps.map(\.id.text))))
  }

  /// Returns the context in which values for steps of a roadmap are read.
  func context(for roadmap: Roadmap) -> StepAssignment.Context {
    let book = CalendarBook(workspace, shipped: Library.calendar)
    let written = { [today] in WrittenDay.typed($0, today: today, order: nil, $1, working: $2) }
    return StepAssignment.Context(
      today: today, language: wording.language, home: wording.home, written: written, names: PlanNames(workspace, in: roadmap.id),
      author: scribe.author.signature
    ) { party in
      if let party { return book.knows(party) ? book.days(of: party) : nil }
      return book.days(of: roadmap)
    }
  }
}
