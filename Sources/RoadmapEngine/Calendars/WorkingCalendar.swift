/// The working days of one party: dated weekends, holidays and corrections. Corrections win (Scheduling.md, 2).
package struct WorkingCalendar: Hashable, Sendable {
  package typealias ID = Identifier<WorkingCalendar>

  package var id: ID
  /// The shipped calendar of which this one holds only the differences.
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

  /// This calendar with what it extends written out: a later weekend of the same day and a later correction of the same day win.
  package func merged(over base: WorkingCalendar) -> WorkingCalendar {
    var merged = self
    merged.weekends = base.weekends.filter { old in !weekends.contains { $0.from == old.from } } + weekends
    merged.holidays = base.holidays + holidays
    merged.corrections = base.corrections + corrections
    return merged
  }
}

/// The weekdays on which nobody works, from a day on.
package struct DatedWeekend: Hashable, Sendable {
  package var from: Day
  package var days: WeekdaySet
  /// What says so: a decision, a law, the press.
  package var source: String
  package var unknown: [UnknownMember]

  package init(from: Day, days: WeekdaySet, source: String = "", unknown: [UnknownMember] = []) {
    self.from = from
    self.days = days
    self.source = source
    self.unknown = unknown
  }
}

/// A day made off, or made working, by a decision.
package struct Correction: Hashable, Sendable {
  package var on: Day
  package var works: Bool
  /// What the day off is called: the feast that was moved to it.
  package var name: Text?
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
