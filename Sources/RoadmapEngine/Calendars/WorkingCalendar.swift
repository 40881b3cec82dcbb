/// The working days of one party as written: weekends, holidays and corrections (Scheduling.md, 2). Corrections override the others.
package struct WorkingCalendar: Hashable, Sendable {
  package typealias ID = Identifier<WorkingCalendar>

  package var id: ID
  /// The shipped calendar that this one changes; nil if it is complete in itself.
  package var extends: ID?
  package var weekends: [DatedWeekend]
  package var holidays: [Holiday]
  package var corrections: [Correction]
  package var unknown: [UnknownMember]

  package init(
    id: ID, extends: ID? = nil, weekends: [DatedWeekend] = [], holidays: [Holiday] = [], corrections: [Correction] = [],
    unknown: [UnknownMember] = []
  ) {
    self.id = id
    self.extends = extends
    self.weekends = weekends
    self.holidays = holidays
    self.corrections = corrections
    self.unknown = unknown
  }

  /// Returns this calendar merged over the one that it extends. A weekend from the same day replaces it, other entries are added.
  ///
  /// Of two corrections of one day, that of this calendar applies, since it comes later.
  package func merged(over base: WorkingCalendar) -> WorkingCalendar {
    var merged = self
    merged.weekends = base.weekends.filter { old in !weekends.contains { $0.from == old.from } } + weekends
    merged.holidays = base.holidays + holidays
    merged.corrections = base.corrections + corrections
    return merged
  }
}

/// The weekdays on which nobody works, from a day on until the next dated weekend.
package struct DatedWeekend: Hashable, Sendable {
  /// The first day on which the weekend applies.
  package var from: Day
  package var days: WeekdaySet
  /// The source: a decision, a law, the press.
  package var source: String
  package var unknown: [UnknownMember]

  package init(from: Day, days: WeekdaySet, source: String = "", unknown: [UnknownMember] = []) {
    self.from = from
    self.days = days
    self.source = source
    self.unknown = unknown
  }
}

/// A day that a decision has made off or working.
package struct Correction: Hashable, Sendable {
  /// The day that the decision is about.
  package var on: Day
  /// Whether the day is made a working day; false makes it a day off.
  package var works: Bool
  /// The name of the day off, such as the feast that was moved to it.
  package var name: Text?
  /// The decision, such as `Cabinet decision 12/2026`.
  package var reason: String
  package var source: String
  package var unknown: [UnknownMember]

  package init(
    on: Day, works: Bool, name: Text? = nil, reason: String = "", source: String = "", unknown: [UnknownMember] = []
  ) {
    self.on = on
    self.works = works
    self.name = name
    self.reason = reason
    self.source = source
    self.unknown = unknown
  }
}
