extension Roadmap {
  /// Returns a new roadmap with the phases and steps of this one: their durations, links and owners, without what happened and without days.
  ///
  /// A party that takes part in both keeps its steps. The others of this roadmap are replaced, in their order, by the others of the new one, and
  /// those for which none is left are left out. Links to steps of other roadmaps, notes, documents and tags stay behind, because they belong to
  /// this roadmap.
  /// - Parameters:
  ///   - parties: in the order in which they take the places of others.
  ///   - hasBody: checks whether a party has a body with an id. A body that the new party does not have is left out, and the party as a whole
  ///     remains.
  package func remade(
    id: ID, title: Text, parties: [Party.ID], start: Day, hasBody: (Party.ID, Body.ID) -> Bool
  ) -> Roadmap {
    let casting = Casting(self.parties, parties)
    func has(_ body: Body.ID, of party: Party.ID, insteadOf former: Party.ID) -> Bool { party == former || hasBody(party, body) }
    var made = Roadmap(id: id, title: title, parties: parties.sorted(), start: start)
    made.instrument = instrument
    made.phases = phases
    made.calendar = calendar.flatMap(casting.calendar)
    made.steps = steps.filter { $0.status != .dropped }.map { step in
      var fresh = Step(id: step.id, title: step.title)
      fresh.kind = step.kind
      fresh.duration = step.duration
      fresh.estimate = step.estimate
      fresh.phase = step.phase
      fresh.parent = step.parent
      fresh.after = step.after.filter { $0.step.roadmap == nil || $0.step.roadmap == self.id }.map { link in
        var link = link
        link.step = StepReference(nil, link.step.step)
        return link
      }
      fresh.owners =
        step.owners.compactMap { owner in
          casting[owner.party].map { party in
            Ownership(party: party, bodies: owner.bodies.filter { has($0, of: party, insteadOf: owner.party) })
          }
        }.merged
      fresh.support = step.support.compactMap { supporter in
        let parts = supporter.split(separator: "/", maxSplits: 1).map(String.init)
        guard parts.count == 2, self.parties.contains(Party.ID(parts[0])) else { return supporter }
        let former = Party.ID(parts[0])
        return casting[former].flatMap { has(Body.ID(parts[1]), of: $0, insteadOf: former) ? "\($0)/\(parts[1])" : nil }
      }
      fresh.calendar = step.calendar.flatMap(casting.calendar)
      fresh.deliverable = step.deliverable
      fresh.visibility = step.visibility
      fresh.risk = step.risk
      fresh.signoff = step.signoff.flatMap(casting.signoff)
      return fresh
    }
    let kept = Set(made.steps.map(\.id))
    for index in made.steps.indices {
      made.steps[index].after.removeAll { !kept.contains($0.step.step) }
      if let parent = made.steps[index].parent, !kept.contains(parent) { made.steps[index].parent = nil }
    }
    return made
  }
}

/// Which party of a new roadmap takes the place of which party of the roadmap from which it is made.
private struct Casting {
  private let places: [Party.ID: Party.ID]
  private let former: Set<Party.ID>

  init(_ former: [Party.ID], _ new: [Party.ID]) {
    self.former = Set(former)
    let staying = Set(former).intersection(new)
    let replaced = zip(former.filter { !staying.contains($0) }, new.filter { !staying.contains($0) })
    places = Dictionary(replaced.map { ($0, $1) } + staying.map { ($0, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Returns the party in the place of a party. One that never took part, such as the sign of every party, stays; nil where none is left.
  subscript(_ party: Party.ID) -> Party.ID? { former.contains(party) ? places[party] : party }

  /// Returns the calendar in the place of a calendar, which is one of a party or one with an id of its own.
  func calendar(_ id: String) -> String? { self[Party.ID(id)]?.text }

  /// Returns a sign-off without approvals that asks the parties in the place of those that it asked; nil where none of them is left.
  func signoff(_ former: Signoff) -> Signoff? {
    var signoff = former
    signoff.by = Set(former.by.compactMap { self[$0] }).sorted()
    signoff.threshold = former.threshold.map { signoff.by.contains(Party.every) ? $0 : max(1, min($0, signoff.by.count)) }
    signoff.given = []
    return signoff.by.isEmpty && !former.by.isEmpty ? nil : signoff
  }
}
