import RoadmapEngine
import StatusViews
import Wording

/// How a step is written so that Microsoft Project, which works dates out anew, keeps those that Jalon has worked out.
enum ProjectPlacement: Equatable {
  /// Links, constraints and calendars in the file give the same days.
  case automatic
  /// The file holds nothing that keeps it from starting earlier than on this day.
  case notBefore(Day)
  /// No rule of the other program gives these days.
  case byHand(ExportRemark.Cause, start: Day, finish: Day)

  /// - Parameters:
  ///   - first: the day on which the project starts.
  ///   - isInFile: whether a step, as it is named from within the roadmap, is an active task of the file.
  init(_ source: ViewSource, _ roadmap: Int, _ place: Int, projectStart first: Day, isInFile: (StepReference) -> Bool) {
    let schedule = source.schedule
    let step = schedule.roadmaps[roadmap].steps[place]
    let dates = schedule.dates(roadmap: roadmap, step: place)
    self = .automatic
    guard let start = dates.start, let finish = dates.finish, !schedule.isContainer(roadmap: roadmap, step: place) else { return }
    if let cause = Self.cause(step, schedule, roadmap, place) {
      self = .byHand(cause, start: start, finish: finish)
    } else if step.status == .planned, step.on == nil {
      let drivers = schedule.bindingDrivers(roadmap: roadmap, step: place)
      let isHeld = drivers.contains { driver in
        switch driver {
        case .link(let other, _, _, _): isInFile(other)
        case .notBefore: true
        case .roadmapStart(let day): day == first
        default: false
        }
      }
      if !isHeld { self = .notBefore(start) }
    }
  }

  private static func cause(_ step: Step, _ schedule: Schedule, _ roadmap: Int, _ place: Int) -> ExportRemark.Cause? {
    switch step.status {
    case .dropped: return nil
    case .done: return step.started == nil || step.finished == nil ? .doneWithoutDays : nil
    case .active: return .active
    case .planned: break
    }
    if let on = step.on, schedule.rests(on: on, roadmap: roadmap, step: place) { return .onDayOff }
    if schedule.countsEach(roadmap: roadmap, step: place), step.workingDays > 0 { return .each }
    return step.opens.isEmpty ? nil : .opens
  }

  /// What is kept in a field of the task, so that reading it back knows the day for one that was worked out.
  func field(for step: Step) -> String? {
    let day: Day
    switch self {
    case .automatic: return nil
    case .notBefore(let start): day = start
    case .byHand(_, let start, _):
      // A day that is agreed is set by people.
      if start == step.on { return nil }
      day = start
    }
    return ([day] + [step.notBefore].compactMap { $0 }).map(\.description).joined(separator: " ")
  }
}
