/// Something under another id. What names it goes with it: links, owners, waits, sign-offs, `opens`, baselines, the trash, filters.
package enum Renaming: Hashable, Sendable {
  case roadmap(Roadmap.ID, to: Roadmap.ID)
  case step(Roadmap.ID, Step.ID, to: Step.ID)
  case phase(Roadmap.ID, Phase.ID, to: Phase.ID)
  /// Of one roadmap, or of every one that has it.
  case baseline(Roadmap.ID?, Baseline.ID, to: Baseline.ID)
  case party(Party.ID, to: Party.ID)
  case body(Party.ID, Body.ID, to: Body.ID)
  case view(SavedView.ID, to: SavedView.ID)

  package var inverse: Renaming {
    switch self {
    case .roadmap(let old, let new): .roadmap(new, to: old)
    case .step(let roadmap, let old, let new): .step(roadmap, new, to: old)
    case .phase(let roadmap, let old, let new): .phase(roadmap, new, to: old)
    case .baseline(let roadmap, let old, let new): .baseline(roadmap, new, to: old)
    case .party(let old, let new): .party(new, to: old)
    case .body(let party, let old, let new): .body(party, new, to: old)
    case .view(let old, let new): .view(new, to: old)
    }
  }

  /// What it is called before and after: `ne-ly-labour/a16`, `NE/mol`.
  package var names: (old: String, new: String) {
    switch self {
    case .roadmap(let old, let new): (old.text, new.text)
    case .step(let roadmap, let old, let new): ("\(roadmap)/\(old)", "\(roadmap)/\(new)")
    case .phase(let roadmap, let old, let new): ("\(roadmap)/\(old)", "\(roadmap)/\(new)")
    case .baseline(let roadmap?, let old, let new): ("\(roadmap)/\(old)", "\(roadmap)/\(new)")
    case .baseline(nil, let old, let new): (old.text, new.text)
    case .party(let old, let new): (old.text, new.text)
    case .body(let party, let old, let new): ("\(party)/\(old)", "\(party)/\(new)")
    case .view(let old, let new): (old.text, new.text)
    }
  }
}

// MARK: What names it

extension Renaming {
  func of(_ id: Roadmap.ID) -> Roadmap.ID {
    if case .roadmap(id, let new) = self { new } else { id }
  }

  func of(_ id: Party.ID) -> Party.ID {
    if case .party(id, let new) = self { new } else { id }
  }

  /// - Parameter roadmap: the one in which the step is, by its old id.
  func of(_ id: Step.ID, in roadmap: Roadmap.ID) -> Step.ID {
    if case .step(roadmap, id, let new) = self { new } else { id }
  }

  /// A reference with a roadmap in it; one without is left alone unless its step alone says enough.
  func of(_ reference: StepReference) -> StepReference {
    guard let roadmap = reference.roadmap else {
      if case .step(_, reference.step, let new) = self { return StepReference(nil, new) }
      return reference
    }
    return StepReference(of(roadmap), of(reference.step, in: roadmap))
  }

  /// A calendar that is chosen by the id of a party.
  private func ofCalendar(_ calendar: String?) -> String? { calendar.map { of(Party.ID($0)).text } }

  /// `IOM/mission`, as typed.
  private func ofSupport(_ text: String) -> String {
    let parts = text.split(separator: "/", maxSplits: 1).map { String($0) }
    guard let party = parts.first.map({ Party.ID($0) }) else { return text }
    guard parts.count == 2 else { return of(party) == party ? text : of(party).text }
    if case .body(party, let old, let new) = self, old.text == parts[1] { return "\(party)/\(new)" }
    return of(party) == party ? text : "\(of(party))/\(parts[1])"
  }

  func of(_ step: Step, in roadmap: Roadmap.ID) -> Step {
    var step = step
    step.id = of(step.id, in: roadmap)
    step.parent = step.parent.map { of($0, in: roadmap) }
    for place in step.after.indices {
      let link = step.after[place].step
      step.after[place].step = StepReference(link.roadmap.map { of($0) }, of(link.step, in: link.roadmap ?? roadmap))
    }
    if case .phase(roadmap, let old, let new) = self, step.phase == old { step.phase = new }
    step.opens = step.opens.map { of($0) }
    step.calendar = ofCalendar(step.calendar)
    step.support = step.support.map(ofSupport)
    for place in step.owners.indices {
      if case .body(step.owners[place].party, let old, let new) = self {
        step.owners[place].bodies = step.owners[place].bodies.map { $0 == old ? new : $0 }
      }
      step.owners[place].party = of(step.owners[place].party)
    }
    for place in step.waiting.indices { step.waiting[place].on = of(step.waiting[place].on) }
    if var signoff = step.signoff {
      signoff.by = signoff.by.map { of($0) }
      for place in signoff.given.indices { signoff.given[place].party = of(signoff.given[place].party) }
      if case .party = self { signoff.given.sort { $0.party < $1.party } }
      step.signoff = signoff
    }
    if case .party = self { step.owners.sort { $0.party < $1.party } }
    return step
  }

  func of(_ roadmap: Roadmap) -> Roadmap {
    var renamed = roadmap
    renamed.id = of(roadmap.id)
    let isSorted = roadmap.parties == roadmap.parties.sorted()
    renamed.parties = roadmap.parties.map { of($0) }
    if isSorted { renamed.parties.sort() }
    renamed.calendar = ofCalendar(roadmap.calendar)
    if case .phase(roadmap.id, let old, let new) = self {
      for place in renamed.phases.indices where renamed.phases[place].id == old { renamed.phases[place].id = new }
    }
    for place in renamed.baselines.indices {
      if case .baseline(let only, renamed.baselines[place].id, let new) = self, only == nil || only == roadmap.id {
        renamed.baselines[place].id = new
      }
      if case .step(roadmap.id, let old, let new) = self {
        let dates = (old: roadmap.baselines[place].steps[old], new: roadmap.baselines[place].steps[new])
        guard dates.old != nil || dates.new != nil else { continue }
        renamed.baselines[place].steps[new] = dates.old
        renamed.baselines[place].steps[old] = dates.new
      }
    }
    renamed.steps = roadmap.steps.map { of($0, in: roadmap.id) }
    renamed.trash = roadmap.trash.map { of($0, in: roadmap.id) }
    return renamed
  }

  func of(_ party: Party) -> Party {
    var renamed = party
    renamed.id = of(party.id)
    // It goes on counting by the days that it counted by.
    if renamed.id != party.id { renamed.calendar = party.calendarID }
    if case .body(party.id, let old, let new) = self {
      for place in renamed.bodies.indices where renamed.bodies[place].id == old { renamed.bodies[place].id = new }
    }
    return renamed
  }
}

// MARK: As a change

extension Workspace {
  /// The change that gives something another id, and names it so wherever it is named; empty where the id is taken, or nothing has the
  /// old one.
  package func renaming(_ renaming: Renaming) -> Change {
    let names: [Edit]
    if case .baseline(nil, let old, let new) = renaming {
      let roadmaps = roadmaps.filter { $0.baselines.contains { $0.id == old } }
      names = roadmaps.map { .rename(.baseline($0.id, old, to: new)) }
    } else {
      names = [.rename(renaming)]
    }
    var named = self
    // A change is refused for a file that cannot be read when it is made, not while it is worked out.
    named.unreadable = []
    do throws(Conflict) { try named.apply(Change(names)) } catch { return Change([]) }
    var renamed = named
    renamed.parties = parties.map { renaming.of($0) }
    renamed.roadmaps = roadmaps.map { renaming.of($0) }
    for place in renamed.views.indices { renamed.views[place].filter = renaming.of(filter: renamed.views[place].filter, in: self) }
    return Change(names + named.difference(to: renamed).edits)
  }
}

extension Change {
  /// What it gives another id, if that is what it does: one thing gone, and the same one there under another id.
  package var renaming: Renaming? {
    let renamed = edits.compactMap { if case .rename(let renaming) = $0 { renaming } else { nil } }
    if case .baseline(_, let old, let new)? = renamed.first, renamed.count > 1 { return .baseline(nil, old, to: new) }
    if let first = renamed.first { return first }
    return renamingWithoutName
  }

  /// The same of a change that an earlier version recorded, which took the thing away and made it under the other id.
  private var renamingWithoutName: Renaming? {
    for (edit, next) in zip(edits, edits.dropFirst()) {
      switch (edit, next) {
      case (.roadmap(let before?, nil), .roadmap(nil, let after?)):
        return Renaming.roadmap(before.id, to: after.id).explains(before, after) { $0.of($1) }
      case (.step(let roadmap, let before?, nil, _), .step(let other, nil, let after?, _)) where roadmap == other:
        return Renaming.step(roadmap, before.id, to: after.id).explains(before, after) { $0.of($1, in: roadmap) }
      case (.party(let before?, nil), .party(nil, let after?)):
        let renaming = Renaming.party(before.id, to: after.id)
        // Which calendar it counts by may be said on either side only.
        var same = renaming.of(before)
        same.calendar = after.calendar
        return before.calendarID == after.calendarID && same == after ? renaming : nil
      case (.view(let before?, nil, _), .view(nil, let after?, _)):
        return before.filter == after.filter && before.title == after.title ? .view(before.id, to: after.id) : nil
      default: continue
      }
    }
    for edit in edits {
      switch edit {
      case .roadmap(let before?, let after?):
        if let (old, new) = Change.onlyNewID(before.phases, after.phases, \.id) {
          let renaming = Renaming.phase(before.id, old, to: new)
          if renaming.of(before) == after { return renaming }
        }
        if let (old, new) = Change.onlyNewID(before.baselines, after.baselines, \.id) {
          let renaming = Renaming.baseline(edits.count == 1 ? before.id : nil, old, to: new)
          if renaming.of(before) == after { return renaming }
        }
      case .party(let before?, let after?):
        if let (old, new) = Change.onlyNewID(before.bodies, after.bodies, \.id) {
          let renaming = Renaming.body(before.id, old, to: new)
          if renaming.of(before) == after { return renaming }
        }
      default: continue
      }
    }
    return nil
  }

  /// The two ids where two lists differ in one id.
  private static func onlyNewID<Item, Named>(
    _ before: [Item], _ after: [Item], _ id: KeyPath<Item, Identifier<Named>>
  ) -> (Identifier<Named>, Identifier<Named>)? {
    guard before.count == after.count else { return nil }
    let differing = zip(before, after).map { ($0[keyPath: id], $1[keyPath: id]) }.filter { $0 != $1 }
    return differing.count == 1 ? differing[0] : nil
  }
}

extension Renaming {
  /// This renaming, if it alone makes one value of another.
  fileprivate func explains<Value: Equatable>(_ before: Value, _ after: Value, _ rename: (Renaming, Value) -> Value) -> Renaming? {
    rename(self, before) == after ? self : nil
  }
}
