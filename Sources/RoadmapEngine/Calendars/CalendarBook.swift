/// The working calendars of a workspace. They are the shipped ones with the workspace's own differences applied.
package struct CalendarBook: Sendable {
  private var worked: [WorkingCalendar.ID: CalendarDays] = [:]
  private let calendarOf: [Party.ID: WorkingCalendar.ID]
  /// The parties whose calendar exists neither in the workspace nor among the shipped ones.
  package let missing: [Party.ID: WorkingCalendar.ID]

  /// - Parameter shipped: returns the shipped calendar with an id; nil if there is none.
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

  /// Checks whether the calendars of a workspace are these.
  /// - Parameter shipped: returns the shipped calendar with an id; nil if there is none.
  func isBook(of workspace: Workspace, shipped: (WorkingCalendar.ID) -> WorkingCalendar?) -> Bool {
    guard calendarOf == Dictionary(workspace.parties.map { ($0.id, $0.calendarID) }, uniquingKeysWith: { $1 }) else { return false }
    return Set(calendarOf.values).allSatisfy { worked[$0]?.calendar == workspace.calendar($0, shipped: shipped) }
  }

  /// Returns a party's working days; Monday to Friday without holidays if it has no known calendar.
  package func days(of party: Party.ID) -> CalendarDays {
    let id = calendarOf[party] ?? WorkingCalendar.ID(party.text)
    return worked[id] ?? CalendarBook.fallback
  }

  /// Returns the working days that `+10wd` counts in a roadmap. They are those of its `calendar` if that is a party, else those of its
  /// first party.
  ///
  /// nil for a roadmap without parties.
  package func days(of roadmap: Roadmap) -> CalendarDays? {
    let own = roadmap.calendar.map { Party.ID($0) }.flatMap { knows($0) ? $0 : nil }
    return (own ?? roadmap.parties.first).map { days(of: $0) }
  }

  /// Checks whether a party belongs to the workspace, even if its calendar is missing.
  package func knows(_ party: Party.ID) -> Bool { calendarOf[party] != nil }

  /// The calendars in use, in byte order of their ids.
  package var calendars: [CalendarDays] { worked.sorted { $0.key < $1.key }.map(\.value) }

  /// The id of the days of a party that has no known calendar.
  package static let fallbackID = WorkingCalendar.ID("NONE")

  /// Monday to Friday without holidays.
  private static let fallback = CalendarDays(
    WorkingCalendar(id: fallbackID, weekends: [DatedWeekend(from: .first, days: WeekdaySet([Weekday.saturday, .sunday]))]))
}

extension Workspace {
  /// Returns a calendar in full. It is the workspace's own merged over the one that it extends, else the shipped one, or nil if neither
  /// exists.
  /// - Parameter shipped: returns the shipped calendar with an id; nil if there is none.
  package func calendar(_ id: WorkingCalendar.ID, shipped: (WorkingCalendar.ID) -> WorkingCalendar?) -> WorkingCalendar? {
    guard let own = self[id] else { return shipped(id) }
    guard let base = own.extends, let found = shipped(base) else { return own }
    return own.merged(over: found)
  }
}
