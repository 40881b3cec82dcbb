import RoadmapEngine
import Wording

/// The state of a step on each side, and the next session.
extension ViewSource {
  /// Returns the state of a step for a party: its approval, what it owes, or the progress of its owner.
  func state(of step: Step, on party: Party.ID, _ roadmap: Int, _ index: Int) -> String {
    if let given = step.signoff?.given.first(where: { $0.party == party }) {
      return given.on.map { wording.approved($0) } ?? wording.approved
    }
    if step.status == .done { return step.finished.map { wording.doneOn($0) } ?? wording.word(step.status) }
    if step.status == .dropped { return wording.word(step.status) }
    if let wait = step.waiting.first(where: { $0.on == party && !$0.isOver }) {
      return wording.owes(wait.purpose, since: wait.since)
    }
    let isOwner = step.owners.contains { $0.party == party || $0.party == Party.every }
    if step.signoff?.by.contains(party) ?? false, step.status == .active || !isOwner { return wording.toApprove }
    guard isOwner else { return "–" }
    if let deadline = step.deadline, deadline < today { return wording.lateBy(days: today.days(since: deadline)) }
    return step.status == .active
      ? "\(wording.word(step.status)) \(wording.percent(schedule.progress(roadmap: roadmap, step: index)))" : wording.word(step.status)
  }

  /// Returns the notes on the next meeting and the common days of its month.
  func session(of roadmap: Int, _ parties: [Party.ID]) -> [String] {
    var notes: [String] = []
    let events = leaves(of: roadmap).filter { step(roadmap, $0).kind == .event && !step(roadmap, $0).isFinished }
    let next = events.compactMap { index in
      (step(roadmap, index).on ?? schedule.dates(roadmap: roadmap, step: index).start).map { ($0, index) }
    }.filter { $0.0 >= today }.min { $0 < $1 }
    if let (day, index) = next {
      notes.append(wording.nextSession(wording.text(step(roadmap, index).title), day))
      if let first = Day(year: day.year, month: day.month, day: 1),
        let last = Day(year: day.year, month: day.month, day: Day.length(ofMonth: day.month, year: day.year))
      {
        let common = CommonDays(of: parties.map { schedule.calendars.days(of: $0) }, from: max(first, today), to: last)
        let runs = common.runs.map { wording.dayRange($0, of: common) }
        notes.append(
          wording.commonDays(of: day, runs.isEmpty ? wording.noCommonDay : runs.joined(separator: wording.comma)))
      }
    }
    return notes
  }
}
