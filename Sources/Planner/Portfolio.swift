import RoadmapEngine
import StatusViews

/// What the first page says of every roadmap: worked out once for each version of the workspace, not for each picture.
struct Portfolio: Sendable {
  struct Entry: Sendable {
    let roadmap: Int
    let health: Health
    let progress: Int
    let late: Int
    /// The next milestone, event or deadline of an unfinished step: what, and when.
    let next: (title: String, day: Day)?
    let wait: (waiting: Waiting, age: Int)?
  }

  private(set) var entries: [Entry] = []
  /// The dates of unfinished steps, the earliest first.
  private(set) var appointments: [ViewSource.Appointment] = []

  var isEmpty: Bool { entries.isEmpty }

  init() {}

  init(_ source: ViewSource, showsArchived: Bool) {
    let all = ViewSource(
      source.workspace, source.schedule, source.wording,
      roadmaps: source.schedule.roadmaps.indices.filter { showsArchived || !source.schedule.roadmaps[$0].isArchived })
    appointments = source.appointments()
    var next: [Int: ViewSource.Appointment] = [:]
    for appointment in all.appointments() where next[appointment.roadmap] == nil { next[appointment.roadmap] = appointment }
    entries = all.roadmaps.map { roadmap in
      let steps = Array(source.schedule.roadmaps[roadmap].steps.indices)
      let healths = steps.map { source.schedule.health(roadmap: roadmap, step: $0) }
      return Entry(
        roadmap: roadmap, health: healths.compactMap { $0 }.max() ?? .quiet, progress: source.schedule.progress(ofRoadmap: roadmap),
        late: healths.count { $0 == .late },
        next: next[roadmap].map { (source.wording.text(source.schedule.roadmaps[roadmap].steps[$0.step].title), $0.day) },
        wait: source.longestWait(steps, in: roadmap))
    }.sorted { left, right in
      if left.health != right.health { return left.health > right.health }
      return (left.next?.day ?? .last, left.roadmap) < (right.next?.day ?? .last, right.roadmap)
    }
  }
}
