/// Assignments to fields that consist of parts: sign-off, waiting, a person's own rating.
extension StepAssignment {
  /// The part of the field after its first dot: `NE.by` in `signoff.NE.by`; empty without a dot.
  private var part: String { field.firstIndex(of: ".").map { String(field[field.index(after: $0)...]) } ?? "" }

  // MARK: Rating

  /// Assigns to the rating of a step, or to its parts `on`, `by` and `why`. An empty value for the rating itself removes it.
  func setLevel(of step: inout Step, _ context: Context) throws(Fault) {
    if part.isEmpty {
      if value.isEmpty {
        step.level = nil
        return
      }
      let colour: Level.Colour = try choice()
      step.level = Level(
        level: colour, on: context.today, by: step.level?.by ?? "", why: step.level?.why, unknown: step.level?.unknown ?? [])
      return
    }
    guard var level = step.level else {
      if value.isEmpty { return }
      throw .missing(field: field, first: "level")
    }
    switch part {
    case "on": level.on = try day(context)
    case "by": level.by = value
    case _ where spoken(context).field == "level.why": level.why = words(level.why, context)
    default: throw unknown()
    }
    step.level = level
  }

  // MARK: Sign-off

  /// Assigns to the sign-off of a step or to one of its parts. An empty value for the sign-off itself removes it.
  func setSignoff(of step: inout Step, _ context: Context) throws(Fault) {
    if part.isEmpty {
      if value.isEmpty {
        step.signoff = nil
        return
      }
      let kind: Signoff.Kind = try choice()
      if step.signoff == nil { step.signoff = Signoff(kind: kind, by: step.owners.map(\.party)) }
      step.signoff?.kind = kind
      return
    }
    guard var signoff = step.signoff else {
      if value.isEmpty { return }
      throw .missing(field: field, first: "signoff")
    }
    switch part {
    case "by": signoff.by = try codes()
    case "threshold": signoff.threshold = try number(1...64)
    default: try approve(&signoff, context)
    }
    step.signoff = signoff
  }

  /// Reads a list of party codes, each once; `*` is accepted.
  func codes() throws(Fault) -> [Party.ID] {
    let codes = StepNotation.words(value).map { $0.uppercased() }
    guard codes.allSatisfy({ $0 == Party.every.text || Identifiers.isValidCode($0) }) else { throw bad(.parties) }
    return codes.reduce(into: []) { if !$0.contains(Party.ID($1)) { $0.append(Party.ID($1)) } }
  }

  /// Assigns to an approval. `signoff.NE` is the day on which the party signed, `.by` and `.reference` are its details; an empty day
  /// removes it.
  private func approve(_ signoff: inout Signoff, _ context: Context) throws(Fault) {
    let words = part.split(separator: ".", maxSplits: 1).map { String($0) }
    guard let party = words.first.map({ Party.ID($0) }), party == Party.every || Identifiers.isValidCode(party.text) else {
      throw unknown()
    }
    let index = signoff.given.firstIndex { $0.party == party }
    if words.count == 1, value.isEmpty {
      if let index { signoff.given.remove(at: index) }
      return
    }
    var approval = index.map { signoff.given[$0] } ?? Approval(party: party)
    switch words.dropFirst().first {
    case nil: approval.on = try actualDay(context)
    case "by": approval.by = value
    case "reference": approval.reference = value
    default: throw unknown()
    }
    if let index {
      signoff.given[index] = approval
    } else if !value.isEmpty {
      signoff.given.append(approval)
      signoff.given.sort { $0.party < $1.party }
    }
  }

  // MARK: Waiting

  /// Assigns to a part of the open wait. `waiting.earlier` replaces the waits that are over, `waiting.next` hands over to another party.
  func setWaiting(of step: inout Step, _ context: Context) throws(Fault) {
    switch part {
    case "earlier":
      step.waiting = try earlierWaits(step.waiting.filter(\.isOver), context) + step.waiting.filter { !$0.isOver }
      return
    case "next":
      step = step.handingOver(to: try party(value, .parties, context), today: context.today)
      return
    case "on" where value.isEmpty:
      step = step.endingWaits(today: context.today)
      return
    case "on":
      let party = try party(value, .parties, context)
      if let index = step.waiting.lastIndex(where: { !$0.isOver }) {
        step.waiting[index].on = party
      } else {
        step.waiting.append(Waiting(on: party, since: context.today))
      }
      return
    default: break
    }
    guard let index = step.waiting.lastIndex(where: { !$0.isOver }) else {
      if value.isEmpty { return }
      throw .missing(field: field, first: "waiting.on")
    }
    try set(&step.waiting[index], context)
  }

  private func set(_ waiting: inout Waiting, _ context: Context) throws(Fault) {
    switch part {
    case "purpose": waiting.purpose = try choice()
    case "since":
      guard let day = try actualDay(context) else { throw bad(.day) }
      waiting.since = day
    case "until":
      let until = try actualDay(context)
      if let until, until < waiting.since { throw bad(.dayFrom(waiting.since)) }
      waiting.until = until
    case "reminders": waiting.reminders = try days(StepNotation.words(value), context)
    default: throw unknown()
    }
  }

  private func days(_ words: [String], _ context: Context) throws(Fault) -> [Day] {
    var days: Set<Day> = []
    for word in words {
      guard let day = try StepAssignment(field: field, value: word).actualDay(context) else { throw bad(.day) }
      days.insert(day)
    }
    return days.sorted()
  }

  /// Reads the waits that are over, separated by semicolons: `LY/reply 2026-04-09..2026-05-01 2026-04-20`.
  ///
  /// Each has the party and purpose, the first and last day, and the days of reminders.
  private func earlierWaits(_ old: [Waiting], _ context: Context) throws(Fault) -> [Waiting] {
    var waits: [Waiting] = []
    for part in value.split(separator: ";") {
      let words = part.split(separator: " ").map { String($0) }
      guard !words.isEmpty else { continue }
      let who = words[0].split(separator: "/", maxSplits: 1).map { String($0) }
      guard words.count >= 2, let party = who.first?.uppercased(), Identifiers.isValidCode(party) else { throw bad(.waits) }
      guard let purpose = Waiting.Purpose(rawValue: who.count == 2 ? who[1] : Waiting.Purpose.reply.rawValue) else { throw bad(.waits) }
      let ends = words[1].split(separator: ".", omittingEmptySubsequences: true).compactMap { Day(String($0)) }
      guard ends.count == 2, ends[0] <= ends[1], ends[1] <= context.today else { throw bad(.waits) }
      let known = old.first { $0.on.text == party && $0.since == ends[0] }
      waits.append(
        Waiting(
          on: Party.ID(party), for: purpose, since: ends[0], reminders: try days(Array(words.dropFirst(2)), context), until: ends[1],
          unknown: known?.unknown ?? []))
    }
    return waits
  }
}

extension Step {
  /// The open wait that began last; nil if no wait is open.
  package var presentWait: Waiting? { waiting.last { !$0.isOver } }

  /// Returns the step with all open waits ended today.
  package func endingWaits(today: Day) -> Step {
    var step = self
    for index in step.waiting.indices where !step.waiting[index].isOver {
      step.waiting[index].until = max(today, step.waiting[index].since)
    }
    return step
  }

  /// Returns the step with a reminder of today in its open wait. It is unchanged if there is no open wait or it has this reminder.
  package func remindingToday(_ today: Day) -> Step {
    var step = self
    guard let index = step.waiting.lastIndex(where: { !$0.isOver }), !step.waiting[index].reminders.contains(today) else { return step }
    step.waiting[index].reminders.append(today)
    step.waiting[index].reminders.sort()
    return step
  }

  /// Returns the step with its open waits ended today and a wait for another party begun. The purpose is the same.
  package func handingOver(to party: Party.ID, today: Day) -> Step {
    let purpose = presentWait?.purpose ?? .reply
    var step = endingWaits(today: today)
    step.waiting.append(Waiting(on: party, for: purpose, since: today))
    return step
  }
}
