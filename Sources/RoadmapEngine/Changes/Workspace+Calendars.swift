/// What a decision says of days: those that it makes off or working, and those that are left to the rules again.
package struct Ruling: Hashable, Sendable {
  package var corrections: [Correction] = []
  package var withdrawn: [Day] = []

  package var days: [Day] { (corrections.map(\.on) + withdrawn).sorted() }
}

extension CalendarDays {
  /// A day made off or working; nil where it is so already and no estimate is confirmed by it.
  package func ruling(on day: Day, works: Bool, reason: String, source: String) -> Ruling? {
    var decided = Correction(on: day, works: works, reason: reason, source: source)
    switch reasonOff(day) {
    case nil where works, .weekend? where !works, .correction? where !works: return nil
    case .holiday? where !works:
      let holidays = holidays(on: day)
      guard holidays.allSatisfy(\.isEstimated) else { return nil }
      decided.name = holidays.first?.name
    default: break
    }
    return Ruling(corrections: [decided])
  }

  /// A whole feast made to begin on a day: its former days work again unless they are days off for another reason.
  /// - Returns: nil where it would end after the last day there is.
  package func ruling(moving feast: Feast, to first: Day, reason: String, source: String) -> Ruling? {
    let days = (0..<feast.count).compactMap { first.adding(days: $0) }
    guard days.count == feast.count else { return nil }
    var ruling = Ruling()
    for day in feast.days where !days.contains(day) {
      let names = holidays(on: day).map(\.name)
      // Where the rules say nothing of this feast, taking the decision back is enough; elsewhere they must be contradicted.
      guard let name = feast.name, names.contains(name) else {
        ruling.withdrawn.append(day)
        continue
      }
      let other = names.first { $0 != name }
      let works = other == nil && !isWeekend(day)
      ruling.corrections.append(Correction(on: day, works: works, name: other, reason: reason, source: source))
    }
    ruling.corrections += days.map { Correction(on: $0, works: false, name: feast.name, reason: reason, source: source) }
    return ruling
  }
}

extension Workspace {
  /// A ruling written into the workspace's own file of a calendar, which is made where there is none.
  package func changing(_ calendar: WorkingCalendar.ID, by ruling: Ruling) -> Change {
    let before = calendars.first { $0.id == calendar }
    var after = before ?? WorkingCalendar(id: calendar, extends: calendar)
    let decided = Set(ruling.days)
    after.corrections.removeAll { decided.contains($0.on) }
    after.corrections = (after.corrections + ruling.corrections).sorted { $0.on < $1.on }
    return Change([.calendar(before: before, after: after)], reason: ruling.corrections.first?.reason ?? "")
  }
}
