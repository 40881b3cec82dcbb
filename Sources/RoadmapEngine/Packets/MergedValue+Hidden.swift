/// What no other party sees of a thing.
extension MergedValue {
  /// Returns the value as another party has it, with what it does not see taken from the own value of the thing.
  func filled(from own: MergedValue) -> MergedValue {
    switch (self, own) {
    case (.step(let step), .step(let own)): .step(step.filled(from: own))
    case (.roadmap(let roadmap), .roadmap(let own)): .roadmap(roadmap.filled(from: own))
    case (.party(let party), .party(let own)): .party(party.filled(from: own))
    case (.calendar(let calendar), .calendar(let own)): .calendar(calendar.filled(from: own))
    default: self
    }
  }

  /// The value without what no other party sees.
  var visible: MergedValue { if case .step(let step) = self { .step(step.filled(from: step.bare)) } else { self } }
}

extension Step {
  /// The fields that are never sent.
  private static let hidden: Set<String> = [
    "notes", "log", "blocked", "level", "estimate", "risk", "dropped", "repeats", "removed", "unknown",
  ]

  fileprivate func filled(from own: Step) -> Step {
    var filled = self
    for field in Step.fields where Step.hidden.contains(field.key) { field.take(own, &filled) }
    // A sheet may bring new remarks; nobody is shown those that are here.
    filled.log = log.filter { !own.log.contains($0) } + own.log
    return filled
  }
}

extension Roadmap {
  fileprivate func filled(from own: Roadmap) -> Roadmap {
    var filled = self
    filled.unknown = own.unknown
    filled.phases = phases.map { phase in
      Phase(id: phase.id, title: phase.title, unknown: own.phases.first { $0.id == phase.id }?.unknown ?? [])
    }
    return filled
  }
}

extension Party {
  fileprivate func filled(from own: Party) -> Party {
    var filled = self
    (filled.letterhead, filled.city, filled.logo) = (own.letterhead, own.city, own.logo)
    filled.unknown = own.unknown
    for index in filled.bodies.indices {
      guard let body = own.bodies.first(where: { $0.id == filled.bodies[index].id }) else { continue }
      filled.bodies[index].person = body.person
      filled.bodies[index].contact = body.contact
      filled.bodies[index].unknown = body.unknown
    }
    return filled
  }
}

extension WorkingCalendar {
  fileprivate func filled(from own: WorkingCalendar) -> WorkingCalendar {
    var filled = self
    filled.unknown = own.unknown
    filled.weekends = weekends.map { weekend in
      own.weekends.first { $0.from == weekend.from && $0.days == weekend.days } ?? weekend
    }
    filled.corrections = corrections.map { correction in
      own.corrections.first { $0.on == correction.on && $0.works == correction.works } ?? correction
    }
    filled.holidays = holidays.map { holiday in
      guard let known = own.holidays.first(where: { $0.rule == holiday.rule && $0.name == holiday.name }) else { return holiday }
      var whole = holiday
      whole.source = known.source
      whole.unknown = known.unknown
      return whole
    }
    return filled
  }
}
