import RoadmapEngine
import StatusViews
import Wording

extension OpenWorkspace {
  /// What a view is made from: the chosen roadmaps, and the steps that a filter finds.
  func source(roadmaps ids: [String], filter: String?) throws(Failure) -> ViewSource {
    var places: [Int] = []
    for id in ids { places.append(try roadmap(id)) }
    let schedule = schedule()
    let chosen = ids.isEmpty ? workspace.roadmaps.indices.filter { !workspace.roadmaps[$0].isArchived } : places
    guard let filter, !filter.isEmpty else { return ViewSource(workspace, schedule, wording, roadmaps: chosen) }
    let matches: [[Bool]]
    do throws(FilterFault) {
      matches = try Filter(filter, in: workspace, schedule).matches(in: workspace, schedule)
    } catch { throw failure(error, in: filter) }
    // A roadmap in which nothing is found says nothing, but an empty page would not even name what was asked about.
    let found = chosen.filter { matches[$0].contains(true) }
    return ViewSource(workspace, schedule, wording, roadmaps: found.isEmpty ? chosen : found) { matches[$0][$1] }
  }

  /// What is wrong with a filter, with a mark under the part that is to blame.
  func failure(_ fault: FilterFault, in filter: String) -> Failure {
    let (sentence, remedy) = wording.fault(fault)
    return Failure(64, sentence, "\(Wording.pointing(at: fault.range, in: filter))\n\(remedy)")
  }
}
