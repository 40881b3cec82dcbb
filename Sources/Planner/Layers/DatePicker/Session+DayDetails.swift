import Canvas
import RoadmapEngine
import Wording

/// What the date picker says of the selected day: who works on it and who does not.
extension Session {
  /// Returns a line for each party, and one on whether all owners work on the day. The last line also names the next day on which all of
  /// them work. With little room, or more than four parties, the parties share one line.
  func detailLines(_ day: Day, _ parties: [Party.ID], _ owners: [Party.ID], isLow: Bool) -> [(String, Role)] {
    let each = parties.map { party -> (String, Role) in
      let days = schedule.calendars.days(of: party)
      guard let reason = days.reasonOff(day) else {
        return ("\(party)\(wording.colon)\(wording.worksThatDay)\(days.isUncertain(day) ? " \(glyphs.estimated)" : "")", .text)
      }
      let mark = if case .holiday(let holiday) = reason, holiday.isEstimated { "\(glyphs.estimated) " } else { "" }
      return ("\(party)\(wording.colon)\(mark)\(wording.dayOff(reason))", .weekend)
    }
    let isWorked = isWorked(day, by: owners)
    let next = nextDay(after: day, workedBy: owners)
    let last = (wording.ownersWork(isWorked, next: next, count: owners.count), isWorked ? Role.notice : Role.warning)
    if isLow || parties.count > 4 {
      // The parties that do not work are named; where all work, all are.
      let off = zip(parties, each).filter { schedule.calendars.days(of: $0.0).reasonOff(day) != nil }.map(\.1.0)
      let words = off.isEmpty ? each.map(\.0) : off
      return [(words.joined(separator: " \(glyphs.separator) "), off.isEmpty ? .text : .weekend), last]
    }
    return each + [last]
  }

  private func isWorked(_ day: Day, by parties: [Party.ID]) -> Bool {
    parties.allSatisfy { schedule.calendars.days(of: $0).reasonOff(day) == nil }
  }

  /// Returns the next day on which all of the parties work; nil where the next 366 days have none.
  private func nextDay(after day: Day, workedBy parties: [Party.ID]) -> Day? {
    (1...366).lazy.compactMap { day.adding(days: $0) }.first { isWorked($0, by: parties) }
  }

  /// Returns the parties whose days off are shown, and those that own the step. Where nobody owns it, the owners are all shown parties.
  func calendarParties(of form: Form) -> (shown: [Party.ID], owners: [Party.ID]) {
    if let party = form.kind.party { return ([party], [party]) }
    let typed = StepNotation.words(form.value("parties")).map { Party.ID($0.uppercased()) }.filter { workspace[$0] != nil }
    let shown = (form.kind.roadmaps.flatMap { workspace[$0]?.parties ?? [] } + typed).reduce(into: [Party.ID]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    var owned = ownersOfForm(form).map(\.party)
    if owned.isEmpty || owned.contains(Party.every) { owned = shown }
    return (shown, owned)
  }

  /// Returns the owners of what the form is about. They are those that are typed into it or, without such a field, those of its steps.
  private func ownersOfForm(_ form: Form) -> [Ownership] {
    if form.fields.contains(where: { $0.key == "owners" }) {
      return form.kind.roadmap.flatMap { try? PlanNames(workspace, in: $0).owners(form.value("owners")) } ?? []
    }
    return form.kind.steps.flatMap { reference in workspace[reference]?.owners ?? [] }
      .reduce(into: []) { owners, owner in if !owners.contains(where: { $0.party == owner.party }) { owners.append(owner) } }
  }
}
