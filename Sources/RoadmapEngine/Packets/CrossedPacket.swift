/// A packet of another party that is searched for crossed values: those that this party has taken from the other one, while the other one has
/// taken another value from this party.
struct CrossedPacket {
  /// The values of the things in the packet. Their ids are replaced by marks.
  let values: [PlanThing: MergedValue]
  /// The atoms of which the packet says something, by thing, both as the party calls them.
  private let told: [PlanThing: Set<String>]

  /// - Parameter inward: the renamings from the names that the party uses to marks.
  init(_ packet: Packet, _ inward: [Renaming]) {
    values = inward.reduce(packet.plan) { $1.ofIDs(in: $0) }.values
    told = packet.words.reduce(into: [:]) { $0[$1.thing, default: []].insert($1.atom) }
  }

  /// Checks whether the packet shows another value of an atom and says nothing of it. That a party has made a thing says nothing of an atom.
  /// - Parameters:
  ///   - atom: the atom of a thing, with marks for ids.
  ///   - outward: the same thing and atom as the party calls them.
  func hasOther(
    _ atom: String, of thing: PlanThing, than value: MergedValue, _ outward: (thing: PlanThing, atom: String), _ atoms: PlanAtoms
  ) -> Bool {
    guard let shown = values[thing], told[outward.thing]?.contains(outward.atom) != true else { return false }
    // Bodies are shown where steps name them, so that the absence of one says nothing.
    if case .party = thing, !atoms.names(of: shown).contains(atom) { return false }
    return !atoms.isEqual(atom, shown, value)
  }
}
