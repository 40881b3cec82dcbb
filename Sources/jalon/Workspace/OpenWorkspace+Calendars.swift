import Library
import RoadmapEngine
import StatusViews
import Wording

/// Calendars on the command line.
extension OpenWorkspace {
  /// Finds a calendar by its id, or by the id of a party that uses it.
  /// - Throws: `Failure` if there is none.
  func calendar(_ text: String) throws(Failure) -> CalendarDays {
    let id = WorkingCalendar.ID(text.uppercased())
    if let calendar = workspace.calendar(id, shipped: Library.calendar) { return CalendarDays(calendar) }
    guard let party = workspace[Party.ID(id.text)] else { throw unknownCalendar(text) }
    return try calendar(of: party)
  }

  /// Returns a side of a search for common working days: a party with its calendar, or a calendar alone.
  func side(_ text: String) throws(Failure) -> CommonDaysView.Side {
    let id = text.uppercased()
    if let party = workspace[Party.ID(id)] {
      return CommonDaysView.Side(id: id, name: wording.name(party.name), days: try calendar(of: party))
    }
    return CommonDaysView.Side(id: id, name: id, days: try calendar(text))
  }

  /// Returns the parties that use a calendar.
  func parties(countingBy id: WorkingCalendar.ID) -> [Party] { workspace.parties.filter { $0.calendarID == id } }

  private func calendar(of party: Party) throws(Failure) -> CalendarDays {
    guard let calendar = workspace.calendar(party.calendarID, shipped: Library.calendar) else {
      throw Failure(1, wording.problem(Problem(.calendarMissing(party.id, party.calendarID), in: nil)))
    }
    return CalendarDays(calendar)
  }

  private func unknownCalendar(_ text: String) -> Failure {
    let ids = Set(workspace.parties.map(\.id.text) + workspace.calendars.map(\.id.text) + Library.calendars.map(\.text)).sorted()
    let nearest = nearest(toParty: text, ids)
    return Failure(1, wording.unknownCalendar(text, nearest: nearest, among: ids))
  }

  /// Saves a ruling, or only shows it, and prints the steps and deadlines that move with it.
  mutating func rule(
    _ ruling: Ruling, in calendar: WorkingCalendar.ID, _ headlines: [String], isOnlyShown: Bool
  ) throws(Failure) {
    try checkReadable()
    let change = workspace.changing(calendar, by: ruling)
    var review = try review(change)
    if !isOnlyShown { review = try save(review) }
    var lines = (isOnlyShown ? [wording.dryRunOnly] : []) + headlines
    if parties(countingBy: calendar).isEmpty { lines.append(wording.noPartyUses(calendar)) }
    lines += effects(review.moved, review.shiftedDeadlines)
    try Output.write(lines: lines)
  }

  func effects(_ moved: [MovedStep], _ shifted: [ShiftedDeadline]) -> [String] {
    if moved.isEmpty, shifted.isEmpty { return [wording.nothingMoved] }
    var lines: [String] = []
    if !moved.isEmpty {
      lines.append(wording.finishesMoved(moved.count))
      lines += moved.map { "  \($0.before.finish == $0.after.finish ? wording.startMoved($0) : wording.moved($0))" }
    }
    if !shifted.isEmpty { lines += [wording.deadlinesShifted(shifted.count)] + shifted.map { "  \(wording.shifted($0))" } }
    return lines
  }
}
