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
    guard let filter, !filter.isEmpty else { return ViewSource(workspace, schedule, wording, roadmaps: chosen) }
    let matches: [[Bool]]
    do throws(FilterFault) {
      matches = try Filter(filter, in: workspace, schedule).matches(in: workspace, schedule)
    } catch {
      let (sentence, remedy) = wording.fault(error)
      throw Failure(64, sentence, "\(Wording.pointing(at: error.range, in: filter))\n\(remedy)")
    }
    return ViewSource(workspace, schedule, wording, roadmaps: chosen) { matches[$0][$1] }
  }
}
