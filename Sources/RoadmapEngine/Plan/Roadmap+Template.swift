extension Roadmap {
  /// The roles of parties in a template for two. The first party takes the first role, the second the other.
  package static let roles: [Party.ID] = ["ORIGIN", "DESTINATION"].map { Party.ID($0) }
  /// The role of the first party in a template for several parties.
  package static let host = Party.ID("HOST")

  /// The least number of parties that the template needs.
  package var leastParties: Int { parties.contains(Roadmap.host) ? 1 : parties.filter(Roadmap.roles.contains).count }

  /// Returns a roadmap made from this template. Roles are replaced by parties, and repeating steps by their instances.
  /// - Parameter parties: at least `leastParties`; further ones take part without a role.
  package func instantiated(id: ID, title: Text, parties: [Party.ID], start: Day) -> Roadmap {
    var real = [Roadmap.host: parties.first ?? Roadmap.host]
    for (role, party) in zip(Roadmap.roles, parties) { real[role] = party }
    func cast(_ party: Party.ID) -> Party.ID { real[party] ?? party }
    var roadmap = self
    roadmap.id = id
    roadmap.title = title
    roadmap.parties = parties.sorted()
    roadmap.start = start
    for index in roadmap.steps.indices {
      var step = roadmap.steps[index]
      step.owners = step.owners.map { Ownership(party: cast($0.party), bodies: $0.bodies) }.merged
      if let signoff = step.signoff {
        step.signoff?.by = signoff.by.contains(Party.every) ? roadmap.parties : Set(signoff.by.map(cast)).sorted()
      }
      step.support = step.support.map { body in
        let parts = body.split(separator: "/", maxSplits: 1)
        guard parts.count == 2, let party = real[Party.ID(String(parts[0]))] else { return body }
        return "\(party)/\(parts[1])"
      }
      if let calendar = step.calendar { step.calendar = cast(Party.ID(calendar)).text }
      roadmap.steps[index] = step
    }
    return roadmap.writingOutRepetitions()
  }
}
