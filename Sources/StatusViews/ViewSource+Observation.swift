import RoadmapEngine
import Wording

extension ViewSource {
  /// Returns the remarkable facts of a step, such as its block, its waits or its delay.
  package func observation(_ roadmap: Int, _ index: Int) -> String {
    let step = step(roadmap, index)
    let dates = schedule.dates(roadmap: roadmap, step: index)
    switch step.status {
    case .done: return step.finished.map { wording.doneOn($0) } ?? wording.word(step.status)
    case .dropped: return step.dropped.map { wording.text($0) } ?? wording.word(step.status)
    case .planned, .active: break
    }
    var parts: [String] = []
    if let level = step.level { parts.append("\(wording.labelLevel)\(wording.colon)\(wording.level(level))") }
    if let blocked = step.blocked { parts.append(wording.blocked(wording.text(blocked))) }
    for waiting in step.waiting where !waiting.isOver {
      parts.append(wording.waiting(waiting, age: schedule.age(of: waiting), in: workspace))
    }
    if let deadline = step.deadline {
      if deadline < today {
        parts.append(wording.lateBy(days: today.days(since: deadline)))
      } else if let finish = dates.finish, finish > deadline {
        parts.append(wording.forecast(finish))
      }
    }
    if parts.isEmpty, let slack = dates.deadlineSlack, slack <= 5 { parts.append(wording.littleSlack(slack)) }
    if let missing = missingSignatures(step, among: schedule.roadmaps[roadmap].parties) { parts.append(missing) }
    if parts.isEmpty, step.status == .planned, let other = waitsFor(roadmap, index) { parts.append(wording.waitsFor(other)) }
    if parts.isEmpty, step.status == .active { parts.append(wording.percent(step.ownProgress)) }
    if let remark = step.log.first { parts.append(wording.remark(remark)) }
    return parts.joined(separator: wording.semicolon)
  }

  /// Returns the parties that have yet to approve a step that others have approved. It is nil if there are none.
  private func missingSignatures(_ step: Step, among parties: [Party.ID]) -> String? {
    guard let state = step.signoff?.state(among: parties), !state.given.isEmpty, !state.isComplete else { return nil }
    return wording.toSign(state.missing.map(\.text).joined(separator: wording.comma))
  }

  /// Returns the title of an unfinished predecessor that determines the start of a step. It is nil if there is none.
  private func waitsFor(_ roadmap: Int, _ index: Int) -> String? {
    for case .link(let reference, _, _, _) in schedule.bindingDrivers(roadmap: roadmap, step: index) {
      guard let index = schedule.position(of: reference, from: roadmap) else { continue }
      let step = step(index.roadmap, index.step)
      if !step.isFinished { return wording.text(step.title) }
    }
    return nil
  }
}
