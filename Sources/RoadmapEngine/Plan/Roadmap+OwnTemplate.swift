extension Roadmap {
  /// The roadmap as a template: its phases and steps with their durations, links and owners, without what happened and without days.
  ///
  /// Its first two parties become the roles of origin and destination, in their order, so that a new roadmap may have other parties. Links to
  /// steps of other roadmaps, notes, documents and tags stay behind, because they belong to this roadmap.
  package var asTemplate: Roadmap {
    let roles = Dictionary(zip(parties, Roadmap.roles), uniquingKeysWith: { first, _ in first })
    func role(_ party: Party.ID) -> Party.ID { roles[party] ?? party }
    var template = Roadmap(id: id, title: title, parties: parties.map(role), start: start)
    template.instrument = instrument
    template.phases = phases
    template.calendar = calendar.map { role(Party.ID($0)).text }
    template.steps = steps.filter { $0.status != .dropped }.map { step in
      var fresh = Step(id: step.id, title: step.title)
      fresh.kind = step.kind
      fresh.duration = step.duration
      fresh.estimate = step.estimate
      fresh.phase = step.phase
      fresh.parent = step.parent
      fresh.after = step.after.filter { $0.step.roadmap == nil || $0.step.roadmap == id }.map { link in
        var link = link
        link.step = StepReference(nil, link.step.step)
        return link
      }
      fresh.owners = step.owners.map { Ownership(party: role($0.party), bodies: $0.bodies) }
      fresh.support = step.support.map { body in
        let parts = body.split(separator: "/", maxSplits: 1)
        guard parts.count == 2, let role = roles[Party.ID(String(parts[0]))] else { return body }
        return "\(role)/\(parts[1])"
      }
      fresh.calendar = step.calendar.map { role(Party.ID($0)).text }
      fresh.deliverable = step.deliverable
      fresh.visibility = step.visibility
      fresh.risk = step.risk
      if let signoff = step.signoff {
        fresh.signoff = signoff
        fresh.signoff?.by = signoff.by.map(role)
        fresh.signoff?.given = []
      }
      return fresh
    }
    let kept = Set(template.steps.map(\.id))
    for index in template.steps.indices {
      template.steps[index].after.removeAll { !kept.contains($0.step.step) }
      if let parent = template.steps[index].parent, !kept.contains(parent) { template.steps[index].parent = nil }
    }
    return template
  }
}
