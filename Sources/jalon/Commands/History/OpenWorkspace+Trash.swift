import RoadmapEngine

extension OpenWorkspace {
  /// Finds a step in the trash by `roadmap-id/step-id`, or by its step id if that is unique in the trash.
  func findTrashed(_ text: String) throws(Failure) -> StepReference {
    let wanted = StepReference(text)
    let all = workspace.trashed.map { StepReference($0.roadmap, $0.step.id) }
    let found = all.filter { $0.step == wanted.step && (wanted.roadmap == nil || wanted.roadmap == $0.roadmap) }
    if let only = found.first, found.count == 1 { return only }
    guard found.isEmpty else { throw Failure(64, wording.ambiguousStep(text, found.map(\.description))) }
    try checkReadable { file in
      guard case .roadmap(let id) = file else { return false }
      return wanted.roadmap == nil || wanted.roadmap == id
    }
    let names = wanted.roadmap == nil ? all.map(\.step.text) : all.map(\.description)
    throw Failure(1, wording.notInTrash(text, nearest: Spelling.nearest(to: text, in: names)))
  }
}
