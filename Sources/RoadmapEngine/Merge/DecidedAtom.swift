/// An atom for which a person has decided which value it has. The value stands in the change of the record.
package struct DecidedAtom: Hashable, Sendable {
  package let thing: PlanThing
  /// The atom: `deadline`, `title.fr`, or `presence`.
  package let atom: String

  package init(_ thing: PlanThing, _ atom: String) {
    self.thing = thing
    self.atom = atom
  }
}
