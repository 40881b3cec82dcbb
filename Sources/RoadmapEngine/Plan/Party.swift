/// A named authority that takes part: the government of a state, an organisation, a donor. A country may have two.
package struct Party: Hashable, Sendable {
  package typealias ID = Identifier<Party>

  /// What kind of authority a party is.
  package enum Kind: String, CaseIterable, Sendable { case state, authority, organisation, donor }

  package var id: ID
  package var name: Text
  package var kind: Kind
  /// The calendar of its working days; nil for the calendar with the party's own id.
  package var calendar: WorkingCalendar.ID?
  package var bodies: [Body]
  /// Whether it is no longer offered for new steps; the steps that it owns are kept.
  package var isArchived = false
  /// The lines above its office papers, separated by line ends; nil if it has none.
  package var letterhead: Text?
  /// The city in which its office papers are dated; nil if it is not given.
  package var city: Text?
  /// The name of the file beside the party's file with the picture of its letterhead, PNG or SVG; empty if it has none.
  package var logo = ""
  package var unknown: [UnknownMember]

  package init(
    id: ID, name: Text, kind: Kind = .state, calendar: WorkingCalendar.ID? = nil, bodies: [Body] = [],
    unknown: [UnknownMember] = []
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.calendar = calendar
    self.bodies = bodies
    self.unknown = unknown
  }

  /// The id of the calendar that the party uses, even if no such calendar exists.
  package var calendarID: WorkingCalendar.ID {
    // Where a mark tells a renamed party apart, the calendar has its first id.
    calendar ?? WorkingCalendar.ID(id.text.utf8.first == 1 ? RecordNames.firstIDs(in: id.text) : id.text)
  }

  /// The id that stands for all parties of a roadmap in the owners of its steps.
  package static let every = ID("*")
}

/// A ministry, agency or committee of a party, which owns steps.
package struct Body: Hashable, Sendable {
  package typealias ID = Identifier<Body>

  package var id: ID
  /// The short name, such as `MoL`.
  package var short: Text?
  package var name: Text?
  /// The person to turn to; empty if unknown. Copies for other readers leave it out.
  package var person: String
  /// How to reach the body; empty if unknown. Copies for other readers leave it out.
  package var contact: String
  /// Whether it is no longer offered for new steps; the steps that it owns are kept.
  package var isArchived = false
  package var unknown: [UnknownMember]

  package init(id: ID, short: Text? = nil, name: Text? = nil, person: String = "", contact: String = "", unknown: [UnknownMember] = []) {
    self.id = id
    self.short = short
    self.name = name
    self.person = person
    self.contact = contact
    self.unknown = unknown
  }
}
