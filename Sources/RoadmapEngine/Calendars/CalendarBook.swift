/// The working calendars of a workspace: the shipped ones, with the workspace's own differences on top.
package struct CalendarBook: Sendable {
  private var worked: [WorkingCalendar.ID: CalendarDays] = [:]
  private let calendarOf: [Party.ID: WorkingCalendar.ID]
  /// Parties whose calendar is neither shipped nor in the workspace.
  package let missing: [Party.ID: WorkingCalendar.ID]

  /// - Parameter shipped: finds a calendar that came with the program.
  package init(_ workspace: Workspace, shipped: (WorkingCalendar.ID) -> WorkingCalendar?) {
    var calendarOf: [Party.ID: WorkingCalendar.ID] = [:]
    var missing: [Party.ID: WorkingCalendar.ID] = [:]
    for party in workspace.parties {
      let id = party.calendarID
      calendarOf[party.id] = id
      guard worked[id] == nil else { continue }
      if let calendar = workspace.calendar(id, shipped: shipped) { worked[id] = CalendarDays(calendar) } else { missing[party.id] = id }
    }
    self.calendarOf = calendarOf
    self.missing = missing
  }

  /// A party's working days; without any calendar, Monday to Friday.
  package func days(of party: Party.ID) -> CalendarDays {
    let id = calendarOf[party] ?? WorkingCalendar.ID(party.text)
    return worked[id] ?? CalendarBook.fallback
  }

  /// The days that `+10wd` counts in a roadmap: those of its own calendar where that is a party's, else those of its first party.
  package func days(of roadmap: Roadmap) -> CalendarDays? {
    let own = roadmap.calendar.map { Party.ID($0) }.flatMap { knows($0) ? $0 : nil }
    return (own ?? roadmap.parties.first).map { days(of: $0) }
  }

  package func knows(_ party: Party.ID) -> Bool { calendarOf[party] != nil }

  /// Every calendar in use, in byte order of ids.
  package var calendars: [CalendarDays] { worked.sorted { $0.key < $1.key }.map(\.value) }

  /// Monday to Friday, no holidays.
  private static let fallback = CalendarDays(
    WorkingCalendar(id: WorkingCalendar.ID("NONE"), weekends: [DatedWeekend(from: .first, days: WeekdaySet([Weekday.saturday, .sunday]))]))
}

extension Workspace {
  /// A calendar written out in full: the workspace's own over the one that it extends, else the shipped one.
  /// - Parameter shipped: finds a calendar that came with the program.
  package func calendar(_ id: WorkingCalendar.ID, shipped: (WorkingCalendar.ID) -> WorkingCalendar?) -> WorkingCalendar? {
    guard let own = self[id] else { return shipped(id) }
    guard let base = own.extends, let found = shipped(base) else { return own }
    return own.merged(over: found)
  }
}
