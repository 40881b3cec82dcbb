/// One party's approval.
package struct Approval: Hashable, Sendable {
  package var party: Party.ID
  /// The day on which the party approved; nil if it is not given.
  package var on: Day?
  /// The post of the person who signed, not the person's name.
  package var by: String
  /// A reference to the document of approval, such as a note verbale.
  package var reference: String
  package var unknown: [UnknownMember]

  package init(party: Party.ID, on: Day? = nil, by: String = "", reference: String = "", unknown: [UnknownMember] = []) {
    self.party = party
    self.on = on
    self.by = by
    self.reference = reference
    self.unknown = unknown
  }
}
