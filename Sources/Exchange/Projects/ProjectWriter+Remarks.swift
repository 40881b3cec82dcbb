import RoadmapEngine
import StatusViews
import Wording

extension ProjectWriter {
  /// The remarks on what the file cannot express, and how it is written instead.
  var remarks: [ExportRemark] {
    var causes: [ExportRemark.Cause: Int] = [:]
    var bounded = 0
    var absent = ProjectAbsences()
    for (roadmap, index) in steps {
      switch placements[reference(roadmap, index)] {
      case .byHand(let cause, _, _): causes[cause, default: 0] += 1
      case .notBefore: bounded += 1
      case .automatic, nil: break
      }
      absent.count(source.schedule.roadmaps[roadmap].steps[index], in: source.schedule.roadmaps[roadmap].id) { uids[$0] != nil }
    }
    for roadmap in source.roadmaps {
      if let whole = source.workspace[source.schedule.roadmaps[roadmap].id] { absent.count(whole) }
    }
    return (causes.isEmpty ? [] : [.byHand(causes)]) + (bounded == 0 ? [] : [.notBefore(bounded)])
      + (absent.parts.isEmpty ? [] : [.absent(absent.parts)])
  }
}
