/// A named authority that takes part: a state's government, an organisation, a donor. One country may have two.
package struct Party: Hashable, Sendable {
  package typealias ID = Identifier<Party>

  package enum Kind: String, CaseIterable, Sendable { case state, authority, organisation, donor }

  package var id: ID
  package var name: Text
  package var kind: Kind
  /// The calendar of its working days; nil: the one with its own id.
  package var calendar: WorkingCalendar.ID?
  package var bodies: [Body]
  /// No longer chosen for new steps; what it owns stays.
  package var isArchived = false
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

  /// The calendar that it counts by, whether or not there is one of that id.
  package var calendarID: WorkingCalendar.ID { calendar ?? WorkingCalendar.ID(id.text) }

  /// The id under which a roadmap's owners mean all of its parties.
  package static let every = ID("*")
}

/// A ministry, agency or committee of a party: what owns steps.
package struct Body: Hashable, Sendable {
  package typealias ID = Identifier<Body>

  package var id: ID
  package var short: Text?
  package var name: Text?
  package var person: String
  package var contact: String
  /// No longer chosen for new steps; what it owns stays.
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
