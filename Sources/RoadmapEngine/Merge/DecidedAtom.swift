/// An atom whose value a person has decided. The value is in the change of the record.
package struct DecidedAtom: Hashable, Sendable {
  package let thing: PlanThing
  /// The atom: `deadline`, `title.fr`, or `presence`.
  package let atom: String

  package init(_ thing: PlanThing, _ atom: String) {
    self.thing = thing
    self.atom = atom
  }
}
