import RoadmapEngine
import StatusViews
import Wording

/// How a step is written so that Microsoft Project computes the dates that Jalon computed.
enum ProjectPlacement: Equatable {
  /// The links, constraints and calendars in the file give the same dates.
  case automatic
  /// A constraint is needed, since nothing else in the file keeps the step from starting before this day.
  case notBefore(Day)
  /// The dates are set manually, since no rule of Microsoft Project gives them.
  case byHand(ExportRemark.Cause, start: Day, finish: Day)

  /// Decides how a step is written.
  /// - Parameters:
  ///   - index: the index of the step in its roadmap.
  ///   - first: the day on which the project starts.
  ///   - isInFile: whether a step, referenced from within the roadmap, is an active task of the file.
  init(_ source: ViewSource, _ roadmap: Int, _ index: Int, projectStart first: Day, isInFile: (StepReference) -> Bool) {
    let schedule = source.schedule
    let step = schedule.roadmaps[roadmap].steps[index]
    let dates = schedule.dates(roadmap: roadmap, step: index)
    self = .automatic
    guard let start = dates.start, let finish = dates.finish, !schedule.isContainer(roadmap: roadmap, step: index) else { return }
    if let cause = Self.cause(step, schedule, roadmap, index) {
      self = .byHand(cause, start: start, finish: finish)
    } else if step.status == .planned, step.on == nil {
      let drivers = schedule.bindingDrivers(roadmap: roadmap, step: index)
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

  /// Returns why the dates of a step must be set manually; nil if they need not.
  private static func cause(_ step: Step, _ schedule: Schedule, _ roadmap: Int, _ index: Int) -> ExportRemark.Cause? {
    switch step.status {
    case .dropped: return nil
    case .done: return step.started == nil || step.finished == nil ? .doneWithoutDays : nil
    case .active: return .active
    case .planned: break
    }
    if let on = step.on, schedule.rests(on: on, roadmap: roadmap, step: index) { return .onDayOff }
    if schedule.countsEach(roadmap: roadmap, step: index), step.workingDays > 0 { return .each }
    return step.opens.isEmpty ? nil : .opens
  }

  /// Returns the value of the field `placed`, by which an import recognises a computed day. It is nil if none was written.
  func field(for step: Step) -> String? {
    let day: Day
    switch self {
    case .automatic: return nil
    case .notBefore(let start): day = start
    case .byHand(_, let start, _):
      // An agreed day is not computed.
      if start == step.on { return nil }
      day = start
    }
    return ([day] + [step.notBefore].compactMap { $0 }).map(\.description).joined(separator: " ")
  }
}
