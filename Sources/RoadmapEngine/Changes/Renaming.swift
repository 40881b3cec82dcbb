/// A new id for something. References to it change too: links, owners, waits, sign-offs, `opens`, baselines, the trash and filters.
package enum Renaming: Hashable, Sendable {
  case roadmap(Roadmap.ID, to: Roadmap.ID)
  case step(Roadmap.ID, Step.ID, to: Step.ID)
  case phase(Roadmap.ID, Phase.ID, to: Phase.ID)
  /// A baseline of one roadmap, or, for nil, of every roadmap that has it.
  case baseline(Roadmap.ID?, Baseline.ID, to: Baseline.ID)
  case party(Party.ID, to: Party.ID)
  case body(Party.ID, Body.ID, to: Body.ID)
  case view(SavedView.ID, to: SavedView.ID)

  /// The renaming that undoes this one.
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

  /// The full names before and after: `ne-ly-labour/a16`, `NE/mol`.
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

// MARK: References

extension Renaming {
  /// Returns the new id if the roadmap has the old one, else the same id.
  func of(_ id: Roadmap.ID) -> Roadmap.ID {
    if case .roadmap(id, let new) = self { new } else { id }
  }

  /// Returns the new id if the party has the old one, else the same id.
  func of(_ id: Party.ID) -> Party.ID {
    if case .party(id, let new) = self { new } else { id }
  }

  /// Returns the new id if the step has the old one, else the same id.
  /// - Parameter roadmap: the old id of the roadmap that contains the step.
  func of(_ id: Step.ID, in roadmap: Roadmap.ID) -> Step.ID {
    if case .step(roadmap, id, let new) = self { new } else { id }
  }

  /// Returns the reference with the old id replaced. A reference without a roadmap is renamed if its step has the old id, in any roadmap.
  package func of(_ reference: StepReference) -> StepReference {
    guard let roadmap = reference.roadmap else {
      if case .step(_, reference.step, let new) = self { return StepReference(nil, new) }
      return reference
    }
    return StepReference(of(roadmap), of(reference.step, in: roadmap))
  }

  /// Returns the calendar of a step or roadmap with the old id replaced, if it is the id of a party.
  private func ofCalendar(_ calendar: String?) -> String? { calendar.map { of(Party.ID($0)).text } }

  /// Returns a supporter with the old id replaced; it may be typed as `IOM/mission`.
  func ofSupport(_ text: String) -> String {
    let parts = text.split(separator: "/", maxSplits: 1).map { String($0) }
    guard let party = parts.first.map({ Party.ID($0) }) else { return text }
    guard parts.count == 2 else { return of(party) == party ? text : of(party).text }
    if case .body(party, let old, let new) = self, old.text == parts[1] { return "\(party)/\(new)" }
    return of(party) == party ? text : "\(of(party))/\(parts[1])"
  }

  /// Returns the step with the old id replaced wherever it occurs.
  /// - Parameter roadmap: the old id of the roadmap that contains the step.
  func of(_ step: Step, in roadmap: Roadmap.ID) -> Step {
    var step = step
    step.id = of(step.id, in: roadmap)
    step.parent = step.parent.map { of($0, in: roadmap) }
    for index in step.after.indices {
      let link = step.after[index].step
      step.after[index].step = StepReference(link.roadmap.map { of($0) }, of(link.step, in: link.roadmap ?? roadmap))
    }
    if case .phase(roadmap, let old, let new) = self, step.phase == old { step.phase = new }
    step.opens = step.opens.map { of($0) }
    step.calendar = ofCalendar(step.calendar)
    step.support = step.support.map(ofSupport)
    for index in step.owners.indices {
      if case .body(step.owners[index].party, let old, let new) = self {
        step.owners[index].bodies = step.owners[index].bodies.map { $0 == old ? new : $0 }
      }
      step.owners[index].party = of(step.owners[index].party)
    }
    for index in step.waiting.indices { step.waiting[index].on = of(step.waiting[index].on) }
    if var signoff = step.signoff {
      signoff.by = signoff.by.map { of($0) }
      for index in signoff.given.indices { signoff.given[index].party = of(signoff.given[index].party) }
      if case .party = self { signoff.given.sort { $0.party < $1.party } }
      step.signoff = signoff
    }
    if case .party = self { step.owners.sort { $0.party < $1.party } }
    return step
  }

  /// Returns the roadmap with the old id replaced everywhere, also in its steps, trash and baselines.
  func of(_ roadmap: Roadmap) -> Roadmap {
    var renamed = roadmap
    renamed.id = of(roadmap.id)
    let isSorted = roadmap.parties == roadmap.parties.sorted()
    renamed.parties = roadmap.parties.map { of($0) }
    if isSorted { renamed.parties.sort() }
    renamed.calendar = ofCalendar(roadmap.calendar)
    if case .phase(roadmap.id, let old, let new) = self {
      for index in renamed.phases.indices where renamed.phases[index].id == old { renamed.phases[index].id = new }
    }
    for index in renamed.baselines.indices {
      if case .baseline(let only, renamed.baselines[index].id, let new) = self, only == nil || only == roadmap.id {
        renamed.baselines[index].id = new
      }
      if case .step(roadmap.id, let old, let new) = self {
        let dates = (old: roadmap.baselines[index].steps[old], new: roadmap.baselines[index].steps[new])
        guard dates.old != nil || dates.new != nil else { continue }
        renamed.baselines[index].steps[new] = dates.old
        renamed.baselines[index].steps[old] = dates.new
      }
    }
    renamed.steps = roadmap.steps.map { of($0, in: roadmap.id) }
    renamed.trash = roadmap.trash.map { of($0, in: roadmap.id) }
    return renamed
  }

  /// Returns the party with the old id replaced in its own id and its bodies.
  func of(_ party: Party) -> Party {
    var renamed = party
    renamed.id = of(party.id)
    // The calendar is named explicitly, so that the party keeps its working days under the new id.
    if renamed.id != party.id { renamed.calendar = party.calendarID }
    if case .body(party.id, let old, let new) = self {
      for index in renamed.bodies.indices where renamed.bodies[index].id == old { renamed.bodies[index].id = new }
    }
    return renamed
  }
}

// MARK: As a change

extension Workspace {
  /// Returns the change that gives something another id and changes all references to it.
  ///
  /// The change is empty if the new id is taken or nothing has the old one.
  package func renaming(_ renaming: Renaming) -> Change {
    let names: [Edit]
    if case .baseline(nil, let old, let new) = renaming {
      let roadmaps = roadmaps.filter { $0.baselines.contains { $0.id == old } }
      names = roadmaps.map { .rename(.baseline($0.id, old, to: new)) }
    } else {
      names = [.rename(renaming)]
    }
    var named = self
    // A change is refused for an unreadable file when it is applied, not while it is computed.
    named.unreadable = []
    do throws(Conflict) { try named.apply(Change(names)) } catch { return Change([]) }
    var renamed = named
    renamed.parties = parties.map { renaming.of($0) }
    renamed.roadmaps = roadmaps.map { renaming.of($0) }
    for index in renamed.views.indices { renamed.views[index].filter = renaming.of(filter: renamed.views[index].filter, in: self) }
    return Change(names + named.difference(to: renamed).edits)
  }
}

extension Change {
  /// The renaming that the change makes; nil if it makes none.
  package var renaming: Renaming? {
    let renamed = edits.compactMap { if case .rename(let renaming) = $0 { renaming } else { nil } }
    if case .baseline(_, let old, let new)? = renamed.first, renamed.count > 1 { return .baseline(nil, old, to: new) }
    if let first = renamed.first { return first }
    return renamingWithoutName
  }

  /// The renaming in a change without a `rename` edit. Such a change removes a thing and adds the same one under another id.
  private var renamingWithoutName: Renaming? {
    for (edit, next) in zip(edits, edits.dropFirst()) {
      switch (edit, next) {
      case (.roadmap(let before?, nil), .roadmap(nil, let after?)):
        return Renaming.roadmap(before.id, to: after.id).explains(before, after) { $0.of($1) }
      case (.step(let roadmap, let before?, nil, _), .step(let other, nil, let after?, _)) where roadmap == other:
        return Renaming.step(roadmap, before.id, to: after.id).explains(before, after) { $0.of($1, in: roadmap) }
      case (.party(let before?, nil), .party(nil, let after?)):
        let renaming = Renaming.party(before.id, to: after.id)
        // The calendar may be named explicitly on one side only; the calendar in effect must be the same.
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

  /// Returns the old and the new id if two lists of equal length differ in exactly one id, else nil.
  private static func onlyNewID<Item, Named>(
    _ before: [Item], _ after: [Item], _ id: KeyPath<Item, Identifier<Named>>
  ) -> (Identifier<Named>, Identifier<Named>)? {
    guard before.count == after.count else { return nil }
    let differing = zip(before, after).map { ($0[keyPath: id], $1[keyPath: id]) }.filter { $0 != $1 }
    return differing.count == 1 ? differing[0] : nil
  }
}

extension Renaming {
  /// Returns this renaming if it turns one value into the other, else nil.
  fileprivate func explains<Value: Equatable>(_ before: Value, _ after: Value, _ rename: (Renaming, Value) -> Value) -> Renaming? {
    rename(self, before) == after ? self : nil
  }
}
