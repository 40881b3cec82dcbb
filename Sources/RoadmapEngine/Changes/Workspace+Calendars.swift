/// The content of a decision about days: corrections that are added, and days whose corrections are withdrawn.
package struct Ruling: Hashable, Sendable {
  /// The corrections to be written, which replace others of the same days.
  package var corrections: [Correction] = []
  /// The days whose corrections are removed, so that the rules of the calendar apply to them again.
  package var withdrawn: [Day] = []

  /// The days of the corrections and the withdrawn days, in order.
  package var days: [Day] { (corrections.map(\.on) + withdrawn).sorted() }
}

extension CalendarDays {
  /// Returns the ruling that makes a day off or working. It returns nil if it is so already and the ruling would not confirm an estimate.
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

  /// Returns the ruling that moves a feast so that it begins on a day. Its former days work again unless they are off for another reason.
  /// - Returns: nil if the feast would end after the range of days.
  package func ruling(moving feast: Feast, to first: Day, reason: String, source: String) -> Ruling? {
    let days = (0..<feast.count).compactMap { first.adding(days: $0) }
    guard days.count == feast.count else { return nil }
    var ruling = Ruling()
    for day in feast.days where !days.contains(day) {
      let names = holidays(on: day).map(\.name)
      // If the rules do not give this day, withdrawing the earlier decision is enough; otherwise a correction must override the rule.
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
  /// Returns the change that writes a ruling into the workspace's own file of a calendar. The file is created if needed.
  package func changing(_ calendar: WorkingCalendar.ID, by ruling: Ruling) -> Change {
    let before = calendars.first { $0.id == calendar }
    var after = before ?? WorkingCalendar(id: calendar, extends: calendar)
    let decided = Set(ruling.days)
    after.corrections.removeAll { decided.contains($0.on) }
    after.corrections = (after.corrections + ruling.corrections).sorted { $0.on < $1.on }
    return Change([.calendar(before: before, after: after)], reason: ruling.corrections.first?.reason ?? "")
  }
}
