import RoadmapEngine
import StatusViews
import Wording

extension OpenWorkspace {
  /// What a view is made from: the chosen roadmaps, and the steps that a filter finds.
  func source(roadmaps ids: [String], filter: String?) throws(Failure) -> ViewSource {
    var places: [Int] = []
    for id in ids { places.append(try roadmap(id)) }
    let schedule = schedule()
    let chosen = ids.isEmpty ? nil : places
    guard let filter = filter.map({ TextFilter($0) }), !filter.isEmpty else {
      return ViewSource(workspace, schedule, wording, roadmaps: chosen)
    }
    let matches = schedule.roadmaps.map { $0.steps.map { filter.matches($0) } }
    return ViewSource(workspace, schedule, wording, roadmaps: chosen) { matches[$0][$1] }
  }
}
