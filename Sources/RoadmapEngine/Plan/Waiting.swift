/// A wait for a party: for what, and since when.
package struct Waiting: Hashable, Sendable {
  /// What the party is waited for.
  package enum Purpose: String, CaseIterable, Sendable { case reply, signature }

  /// The party that is waited for.
  package var on: Party.ID
  package var purpose: Purpose
  /// The day on which the wait began.
  package var since: Day
  /// The days on which the party was reminded, oldest first.
  package var reminders: [Day]
  /// The day on which the wait ended; nil while it is open.
  package var until: Day?
  package var unknown: [UnknownMember]

  package init(
    on: Party.ID, for purpose: Purpose = .reply, since: Day, reminders: [Day] = [], until: Day? = nil, unknown: [UnknownMember] = []
  ) {
    self.on = on
    self.purpose = purpose
    self.since = since
    self.reminders = reminders
    self.until = until
    self.unknown = unknown
  }

  /// What distinguishes the waits of one step.
  var key: String { "\(on) \(purpose.rawValue) \(since)" }

  /// Whether the wait has ended.
  package var isOver: Bool { until != nil }
}
