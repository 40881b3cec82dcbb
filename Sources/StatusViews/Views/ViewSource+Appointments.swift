import RoadmapEngine
import Wording

/// The dates that the agenda shows.
extension ViewSource {
  /// A date of a step in the agenda.
  package struct Appointment: Sendable {
    /// The reason why a date is in the agenda.
    package enum Kind: Sendable { case deadline, agreed, event, milestone }

    package let day: Day
    package let kind: Kind
    package let roadmap: Int
    package let step: Int
  }

  /// Returns the dates of the shown unfinished steps, the earliest first.
  package func appointments() -> [Appointment] {
    var found: [Appointment] = []
    for roadmap in roadmaps {
      let all = workspace.roadmaps[roadmap].steps
      // The span avoids copies of whole steps, as in `longestWait`.
      let span = all.span
      for index in steps(of: roadmap) where !span[index].status.isOver {
        func add(_ day: Day, _ kind: Appointment.Kind) { found.append(Appointment(day: day, kind: kind, roadmap: roadmap, step: index)) }
        let (deadline, kind) = (span[index].deadline, span[index].kind)
        if let deadline { add(deadline, .deadline) }
        if let on = span[index].on {
          add(on, .agreed)
        } else if kind != .task, let day = next(roadmap, index, isStarted: span[index].status == .active), day != deadline {
          add(day, kind == .event ? .event : .milestone)
        }
      }
    }
    return found.sorted { ($0.day, $0.roadmap, $0.step) < ($1.day, $1.roadmap, $1.step) }
  }

  /// Returns the next date of a step: its start, or its finish once it has begun.
  private func next(_ roadmap: Int, _ index: Int, isStarted: Bool) -> Day? {
    let dates = schedule.dates(roadmap: roadmap, step: index)
    return isStarted ? dates.finish : dates.start
  }
}
