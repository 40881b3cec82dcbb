import RoadmapEngine

extension OpenWorkspace {
  /// Returns the indices of the named roadmaps; without names, of all that are not archived.
  func roadmaps(_ ids: [String]) throws(Failure) -> [Int] {
    if ids.isEmpty { return workspace.roadmaps.indices.filter { !workspace.roadmaps[$0].isArchived } }
    var indices: [Int] = []
    for id in ids { indices.append(try roadmap(id)) }
    return indices
  }

  /// Finds the baselines with this id or title in some roadmaps, given by their indices.
  /// - Throws: `Failure` if there is none.
  func baselines(_ name: String, in indices: [Int]) throws(Failure) -> [(roadmap: Int, baseline: Baseline)] {
    let id = Identifiers.slug(name)
    let found = indices.flatMap { index in
      workspace.roadmaps[index].baselines.filter { baseline in
        baseline.id.text == name || baseline.id.text == id || baseline.title?.wordings.contains { $0.text == name } ?? false
      }.map { (roadmap: index, baseline: $0) }
    }
    guard found.isEmpty else { return found }
    try checkReadable(\.isRoadmap)
    let known = Set(indices.flatMap { workspace.roadmaps[$0].baselines.map(\.id.text) }).sorted()
    throw Failure(1, wording.unknownBaseline(name, nearest: Spelling.nearest(to: name, in: known)))
  }
}
