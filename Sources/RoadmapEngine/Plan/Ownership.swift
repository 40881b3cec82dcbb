/// The share of one party in a step: the bodies that own it there, of which the first leads.
package struct Ownership: Hashable, Sendable {
  package var party: Party.ID
  package var bodies: [Body.ID]

  package init(party: Party.ID, bodies: [Body.ID]) {
    self.party = party
    self.bodies = bodies
  }
}

extension [Ownership] {
  /// Returns the owners with each party once, in byte order of their ids. Its bodies keep their order, and the first one leads.
  package var merged: [Ownership] {
    guard count > 1 else { return self }
    var merged: [Ownership] = []
    var indexes: [Party.ID: Int] = [:]
    for owner in self {
      guard let index = indexes[owner.party] else {
        indexes[owner.party] = merged.count
        merged.append(owner)
        continue
      }
      for body in owner.bodies where !merged[index].bodies.contains(body) { merged[index].bodies.append(body) }
    }
    return merged.sorted { $0.party < $1.party }
  }
}
