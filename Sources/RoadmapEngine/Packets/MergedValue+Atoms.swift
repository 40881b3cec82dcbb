extension PlanAtoms {
  /// The atoms that no other party sees, whatever the thing.
  private static let hidden: Set<String> = ["notes", "risk", "level", "repeats", "letterhead", "city", "logo", "unknown"]

  /// Returns the names of the atoms of a value that another party can see: `deadline`, `title.fr`.
  func names(of value: MergedValue) -> [String] {
    func names<Whole>(_ kinds: [AtomKind<Whole>], _ whole: Whole) -> [String] {
      kinds.filter { !Self.hidden.contains($0.name) }.flatMap { kind in kind.keys(whole).map { kind.atom($0) } }
    }
    return switch value {
    case .step(let step): names(self.step, step)
    case .roadmap(let roadmap): names(self.roadmap, roadmap)
    case .party(let party): names(self.party, party)
    case .calendar(let calendar): names(self.calendar, calendar)
    case .title, .view, .name, .presence: []
    }
  }

  /// Checks whether an atom is the same in two values of one thing.
  func isEqual(_ atom: String, _ left: MergedValue, _ right: MergedValue) -> Bool {
    func isEqual<Whole>(_ kinds: [AtomKind<Whole>], _ left: Whole, _ right: Whole) -> Bool {
      kinds.atom(atom).map { $0.kind.isEqual($0.key, left, right) } ?? true
    }
    return switch (left, right) {
    case (.step(let left), .step(let right)): isEqual(step, left, right)
    case (.roadmap(let left), .roadmap(let right)): isEqual(roadmap, left, right)
    // A renamed party names the calendar of which it had the name.
    case (.party(let left), .party(let right)): atom == "calendar" ? left.calendarID == right.calendarID : isEqual(party, left, right)
    case (.calendar(let left), .calendar(let right)): isEqual(calendar, left, right)
    default: false
    }
  }

  /// Returns a value with one atom of another value of the same thing.
  func taking(_ atom: String, from: MergedValue, into: MergedValue) -> MergedValue {
    func taking<Whole>(_ kinds: [AtomKind<Whole>], _ from: Whole, _ into: Whole) -> Whole {
      var whole = into
      if let (kind, key) = kinds.atom(atom) { kind.take(key, from, &whole) }
      return whole
    }
    return switch (from, into) {
    case (.step(let from), .step(let into)): .step(taking(step, from, into))
    case (.roadmap(let from), .roadmap(let into)): .roadmap(taking(roadmap, from, into))
    case (.party(let from), .party(let into)): .party(taking(party, from, into))
    case (.calendar(let from), .calendar(let into)): .calendar(taking(calendar, from, into))
    default: into
    }
  }

  /// Returns a value that holds only one atom.
  func part(_ atom: String, of value: MergedValue) -> MergedValue { taking(atom, from: value, into: value.bare) }

  /// Checks whether a packet can have a word about an atom of a thing.
  func has(_ atom: String, _ thing: PlanThing) -> Bool {
    let name = String(atom.prefix { $0 != "." })
    guard !Self.hidden.contains(name) else { return false }
    return switch thing {
    case .step: step.atom(atom) != nil
    case .roadmap: roadmap.atom(atom) != nil
    case .party: party.atom(atom) != nil
    case .calendar: calendar.atom(atom) != nil
    case .workspace, .view: false
    }
  }
}

extension Array {
  /// Returns the kind and the key of an atom by its name; nil for none.
  func atom<Whole>(_ name: String) -> (kind: AtomKind<Whole>, key: String)? where Element == AtomKind<Whole> {
    let kindName = name.prefix { $0 != "." }
    guard let kind = first(where: { $0.name == kindName }) else { return nil }
    return (kind, String(name.dropFirst(kindName.count + 1)))
  }
}

extension MergedValue {
  /// The value with its id and none of its atoms.
  var bare: MergedValue {
    switch self {
    case .step(let step): .step(step.bare)
    case .roadmap(let roadmap): .roadmap(roadmap.bare)
    case .party(let party): .party(party.bare)
    case .calendar(let calendar): .calendar(calendar.bare)
    case .view(let view): .view(view.bare)
    case .title, .name, .presence: self
    }
  }
}

extension Workspace {
  /// The things of the plan that have atoms which packets tell, with their values; a roadmap without its steps.
  var values: [PlanThing: MergedValue] {
    var values: [PlanThing: MergedValue] = [:]
    for party in parties { values[.party(party.id)] = .party(party) }
    for calendar in calendars { values[.calendar(calendar.id)] = .calendar(calendar) }
    for roadmap in roadmaps {
      values[.roadmap(roadmap.id)] = .roadmap(roadmap.facts)
      for step in roadmap.steps { values[.step(StepReference(roadmap.id, step.id))] = .step(step) }
    }
    return values
  }

  /// Returns the value of a thing; nil where there is none.
  func value(of thing: PlanThing) -> MergedValue? {
    switch thing {
    case .party(let id): self[id].map { .party($0) }
    case .calendar(let id): self[id].map { .calendar($0) }
    case .roadmap(let id): self[id].map { .roadmap($0.facts) }
    case .step(let step): self[step].map { .step($0) }
    case .workspace, .view: nil
    }
  }
}
