import RoadmapEngine
import Wording

/// The cells of a step in the donor's table.
extension ViewSource {
  /// Returns what happens to a step in a range of days; nil for nothing. Up to today it is work, from then on what is planned.
  func mark(_ step: Step, _ bar: Report.Bar, in days: DayRange) -> PeriodMark? {
    guard bar.start <= days.last, bar.finish >= days.first else { return nil }
    if step.status == .done {
      if step.kind == .task { return .worked }
      return days.first <= bar.finish && bar.finish <= days.last ? .held : nil
    }
    return step.status == .active && days.first <= today ? .worked : .planned
  }

  /// Returns by how many working days the finish has moved since the latest baseline, and the observation.
  func moved(_ roadmap: Int, _ index: Int) -> String {
    let step = step(roadmap, index)
    let baseline = latestBaseline(of: roadmap)?.steps[step.id]
    var parts: [String] = []
    if let baseline, let finish = schedule.dates(roadmap: roadmap, step: index).finish, finish != baseline.finish {
      let days = schedule.workingDays(from: baseline.finish, to: finish, roadmap: roadmap, step: index)
      if days != 0 { parts.append(wording.movedBy(days)) }
    }
    if step.status != .done { parts.append(observation(roadmap, index)) }
    return parts.filter { !$0.isEmpty }.joined(separator: wording.semicolon)
  }

  /// Returns the baseline of the latest day, of several the last one in the file; nil if there is none.
  func latestBaseline(of roadmap: Int) -> Baseline? {
    schedule.roadmaps[roadmap].baselines.enumerated().max { ($0.element.on, $0.offset) < ($1.element.on, $1.offset) }?.element
  }
}
