/// One `field:value` of a step as people type it (cli.md, `jalon set`).
package struct StepAssignment: Sendable {
  /// Why it cannot be made.
  package enum Fault: Error, Hashable, Sendable {
    /// No field has this name; the nearest one that there is.
    case unknownField(String, nearest: String)
    /// The value, and what the field takes.
    case badValue(field: String, value: String, Expectation)
    /// An actual day that is still to come.
    case inFuture(field: String, Day)
  }

  /// What a field takes.
  package enum Expectation: Hashable, Sendable {
    case day
    case number(ClosedRange<Int>)
    case oneOf([String])
    case links
    case owners
    case estimate
    case id
    case words
  }

  /// What the values of a line are read against.
  package struct Context {
    package let today: Day
    package let language: Language
    package let home: Language
    package let working: (Party.ID?) -> CalendarDays?

    package init(today: Day, language: Language, home: Language, working: @escaping (Party.ID?) -> CalendarDays?) {
      self.today = today
      self.language = language
      self.home = home
      self.working = working
    }
  }

  package let field: String
  package let value: String

  package init(field: String, value: String) {
    self.field = field
    self.value = value
  }

  /// Takes `field:value`; nil without a colon. Cut at the byte: a mark behind the colon would make another letter of it.
  package init?(_ text: String) {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    self.init(field: String(text[..<colon]), value: String(text.utf8[text.utf8.index(after: colon)...]) ?? "")
  }

  /// The day that a field of a step holds; nil for one that holds none.
  package static func day(_ field: String, of step: Step) -> Day? {
    switch field {
    case "deadline": step.deadline
    case "notBefore": step.notBefore
    case "on": step.on
    case "started": step.started
    case "finished": step.finished
    default: nil
    }
  }

  /// Whether the value is a day that was not written out, like `+10wd`: which one it is, people want to see before it is saved.
  package var isRelativeDay: Bool {
    ["deadline", "notBefore", "on", "started", "finished"].contains(field) && !value.isEmpty && Day(value) == nil
  }

  /// Every field that can be set.
  package static let fields = [
    "after", "blocked", "calendar", "deadline", "deliverable", "dropped", "duration", "estimate", "finished", "kind", "notBefore", "notes",
    "on",
    "owners",
    "parent", "phase", "progress", "remaining", "risk", "source", "started", "status", "support", "tags", "title", "visibility", "waiting",
  ]

  /// Makes the assignment; an empty value takes the field away.
  package func apply(to step: inout Step, _ context: Context) throws(Fault) {
    switch field {
    case "title": step.title = try required(step.title, context)
    case "deliverable": step.deliverable = text(step.deliverable, context)
    case "source": step.source = text(step.source, context)
    case "notes": step.notes = text(step.notes, context)
    case "blocked": step.blocked = text(step.blocked, context)
    case "risk": step.risk = text(step.risk, context)
    case "dropped":
      step.dropped = text(step.dropped, context)
      if step.dropped != nil { step.status = .dropped }
    case "phase": step.phase = try id()
    case "parent": step.parent = try id()
    case "calendar": step.calendar = value.isEmpty ? nil : value
    case "kind": step.kind = try choice()
    case "visibility": step.visibility = try choice()
    case "status": step = step.setting(try choice(), today: context.today)
    case "duration": step.duration = try number(Step.durations)
    case "estimate": step.estimate = try estimate(step.estimate)
    case "remaining": step.remaining = try number(Step.durations)
    case "progress": step.progress = try number(0...100) ?? 0
    case "notBefore": step.notBefore = try day(context)
    case "on": step.on = try day(context)
    case "deadline": step.deadline = try day(context)
    case "started": step.started = try actualDay(context)
    case "finished": step.finished = try actualDay(context)
    case "tags": step.tags = StepNotation.words(value)
    case "support": step.support = StepNotation.words(value)
    case "after": step.after = try list(StepNotation.links(value), .links)
    case "owners": step.owners = try list(StepNotation.owners(value), .owners)
    case "waiting": try wait(&step, context)
    default: throw .unknownField(field, nearest: Spelling.nearest(to: field, in: StepAssignment.fields) ?? "title")
    }
  }

  private func bad(_ expectation: Expectation) -> Fault { .badValue(field: field, value: value, expectation) }

  private func text(_ old: Text?, _ context: Context) -> Text? {
    value.isEmpty ? nil : (old ?? .plain("")).setting(value, context.language, home: context.home)
  }

  private func required(_ old: Text, _ context: Context) throws(Fault) -> Text {
    guard !value.trimmed.isEmpty else { throw bad(.words) }
    return old.setting(value, context.language, home: context.home)
  }

  private func id<Named>() throws(Fault) -> Identifier<Named>? {
    if value.isEmpty { return nil }
    guard Identifiers.isValid(value) else { throw bad(.id) }
    return Identifier(value)
  }

  private func choice<Value: RawRepresentable<String> & CaseIterable>() throws(Fault) -> Value {
    guard let found = Value(rawValue: value) else { throw bad(.oneOf(Value.allCases.map(\.rawValue))) }
    return found
  }

  private func number(_ range: ClosedRange<Int>) throws(Fault) -> Int? {
    if value.isEmpty { return nil }
    guard let number = Int(value), range.contains(number) else { throw bad(.number(range)) }
    return number
  }

  /// `5/10/30`: best, usual, worst.
  private func estimate(_ old: Estimate?) throws(Fault) -> Estimate? {
    if value.isEmpty { return nil }
    let days = value.split(separator: "/", omittingEmptySubsequences: false).map { Int($0.filter { $0 != " " }) }
    guard days.count == 3, let best = days[0], let usual = days[1], let worst = days[2], best <= usual, usual <= worst,
      Step.durations.contains(best), Step.durations.contains(worst)
    else { throw bad(.estimate) }
    return Estimate(best: best, usual: usual, worst: worst, unknown: old?.unknown ?? [])
  }

  private func day(_ context: Context) throws(Fault) -> Day? {
    if value.isEmpty { return nil }
    guard let day = DayExpression(value).resolve(today: context.today, working: context.working) else { throw bad(.day) }
    return day
  }

  private func actualDay(_ context: Context) throws(Fault) -> Day? {
    let day = try day(context)
    if let day, day > context.today { throw .inFuture(field: field, day) }
    return day
  }

  private func list<Value>(_ read: Result<[Value], StepNotation.Unreadable>, _ expectation: Expectation) throws(Fault) -> [Value] {
    switch read {
    case .success(let values): return values
    case .failure(let fault): throw .badValue(field: field, value: fault.part, expectation)
    }
  }

  /// `LY`, `LY/signature`; empty: every wait is over.
  private func wait(_ step: inout Step, _ context: Context) throws(Fault) {
    if value.isEmpty {
      for index in step.waiting.indices where !step.waiting[index].isOver {
        step.waiting[index].until = max(context.today, step.waiting[index].since)
      }
      return
    }
    let parts = value.split(separator: "/", maxSplits: 1)
    guard let party = parts.first.map({ $0.uppercased() }), Identifiers.isValidCode(party) else { throw bad(.owners) }
    let purpose = parts.count == 2 ? Waiting.Purpose(rawValue: String(parts[1])) : .reply
    guard let purpose else { throw bad(.oneOf(Waiting.Purpose.allCases.map(\.rawValue))) }
    step.waiting.append(Waiting(on: Party.ID(party), for: purpose, since: context.today))
  }
}
