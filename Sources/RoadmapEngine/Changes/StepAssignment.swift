/// One `field:value` of a step as people type it (CommandLine.md, `jalon set`).
package struct StepAssignment: Sendable {
  /// Why it cannot be made.
  package enum Fault: Error, Hashable, Sendable {
    /// No field has this name; the nearest one that there is.
    case unknownField(String, nearest: String)
    /// The value, and what the field takes.
    case badValue(field: String, value: String, Expectation)
    /// A day that has two readings.
    case ambiguousDay(field: String, value: String, Day, Day)
    /// An actual day that is still to come.
    case inFuture(field: String, Day)
    /// A part of something that the step does not have yet: the field that makes it.
    case missing(field: String, first: String)
    /// Nothing has the name that the value gives; what was probably meant.
    case unknown(field: String, value: String, nearest: String?)
    /// Several things have it; each as it is named without doubt.
    case ambiguous(field: String, value: String, [String])
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
    case parties
    case attachments
    case repetition
    case waits
    /// A day that is not before this one.
    case dayFrom(Day)
  }

  /// What the values of a line are read against.
  package struct Context {
    package let today: Day
    package let language: Language
    package let home: Language
    package let working: (Party.ID?) -> CalendarDays?
    /// What a text means that is no `DayExpression`.
    package let written: (String) -> DayReading
    /// What steps, parties and bodies are called; nil: every name is taken as an id.
    package let names: PlanNames?

    package init(
      today: Day, language: Language, home: Language, written: @escaping (String) -> DayReading = { _ in .none }, names: PlanNames? = nil,
      working: @escaping (Party.ID?) -> CalendarDays?
    ) {
      self.today = today
      self.language = language
      self.home = home
      self.working = working
      self.written = written
      self.names = names
    }

    /// The day or the days that a text may mean.
    package func reading(_ text: String) -> DayReading {
      DayExpression(text).resolve(today: today, working: working).map(DayReading.day) ?? written(text)
    }

    /// The day that a text means; nil where it means none, or one of two.
    package func day(_ text: String) -> Day? { reading(text).day }
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

  /// Whether the value is a day that was not written out, like `+10wd`: which one it is, people want to see before it is saved.
  package var isRelativeDay: Bool { StepField.named(field)?.isDayOfStep ?? false && !value.isEmpty && Day(value) == nil }

  /// Makes the assignment; an empty value takes the field away.
  package func apply(to step: inout Step, _ context: Context) throws(Fault) {
    guard let meant = meantField(context) else { throw unknown() }
    try meant.write(self, to: &step, context)
  }

  /// The field that is assigned to: of words in one language, the words.
  private func meantField(_ context: Context) -> StepField? {
    guard let spoken = StepField.named(spoken(context).field), [.words, .lines].contains(spoken.content) else {
      return StepField.named(field)
    }
    return spoken
  }

  func unknown() -> Fault { .unknownField(field, nearest: Spelling.nearest(to: field, in: StepField.keys) ?? "title") }

  func bad(_ expectation: Expectation) -> Fault { .badValue(field: field, value: value, expectation) }

  func id<Named>() throws(Fault) -> Identifier<Named>? {
    if value.isEmpty { return nil }
    guard Identifiers.isValid(value) else { throw bad(.id) }
    return Identifier(value)
  }

  func ids<Named>() throws(Fault) -> [Identifier<Named>] {
    let words = StepNotation.words(value)
    guard words.allSatisfy(Identifiers.isValid) else { throw bad(.id) }
    return words.map { Identifier($0) }
  }

  func choice<Value: RawRepresentable<String> & CaseIterable>() throws(Fault) -> Value {
    guard let found = Value(rawValue: value) else { throw bad(.oneOf(Value.allCases.map(\.rawValue))) }
    return found
  }

  func number(_ range: ClosedRange<Int>) throws(Fault) -> Int? {
    if value.isEmpty { return nil }
    guard let number = Int(DecimalDigits.inASCII(value)), range.contains(number) else { throw bad(.number(range)) }
    return number
  }

  /// `5/10/30`: best, usual, worst.
  func estimate(_ old: Estimate?) throws(Fault) -> Estimate? {
    if value.isEmpty { return nil }
    let days = DecimalDigits.inASCII(value).split(separator: "/", omittingEmptySubsequences: false).map { Int($0.filter { $0 != " " }) }
    guard days.count == 3, let best = days[0], let usual = days[1], let worst = days[2], best <= usual, usual <= worst,
      Step.durations.contains(best), Step.durations.contains(worst)
    else { throw bad(.estimate) }
    return Estimate(best: best, usual: usual, worst: worst, unknown: old?.unknown ?? [])
  }

  func day(_ context: Context) throws(Fault) -> Day? {
    if value.isEmpty { return nil }
    switch context.reading(value) {
    case .day(let day): return day
    case .either(let first, let second): throw .ambiguousDay(field: field, value: value, first, second)
    case .none: throw bad(.day)
    }
  }

  func actualDay(_ context: Context) throws(Fault) -> Day? {
    let day = try day(context)
    if let day, day > context.today { throw .inFuture(field: field, day) }
    return day
  }

  func attachments(_ old: [Attachment], _ context: Context) -> [Attachment] {
    StepNotation.attachments(value).map { title, target in
      func named(_ attachment: Attachment) -> Bool { attachment.title.reading(context.language, home: context.home).text == title }
      guard
        var known = old.first(where: { $0.target == target && named($0) }) ?? old.first(where: { $0.target == target })
          ?? old.first(where: named)
      else { return Attachment(title: Text.plain("").setting(title, context.language, home: context.home), target: target) }
      if !named(known) { known.title = known.title.setting(title, context.language, home: context.home) }
      known.target = target
      return known
    }
  }

  /// `6m x 4`, `2w x 10 next`.
  func repetition(_ old: Repetition?) throws(Fault) -> Repetition? {
    if value.trimmed.isEmpty { return nil }
    let words = value.split(separator: " ").map { String($0) }.filter { $0 != "x" && $0 != "×" }
    guard (2...3).contains(words.count), let count = Int(words[1]), (1...Repetition.most).contains(count) else { throw bad(.repetition) }
    let read = Repetition(every: words[0], count: count, roll: words.count == 3 ? words[2] : "", unknown: old?.unknown ?? [])
    guard read.period != nil, ["", "next"].contains(read.roll) else { throw bad(.repetition) }
    return read
  }

  /// The links that the value names, with what nobody can type of them.
  func linksKeepingUnknown(of step: Step, _ context: Context) throws(Fault) -> [Link] {
    keeping(step.after, in: try links(of: step, context))
  }

  /// What nobody can type of a link stays with it: of the same kind, else to the same step.
  private func keeping(_ old: [Link], in new: [Link]) -> [Link] {
    var rest = old
    func take(where isMeant: (Link) -> Bool) -> Link? { rest.firstIndex(where: isMeant).map { rest.remove(at: $0) } }
    var kept = new.map { link in take { $0.step == link.step && $0.kind == link.kind }.map { (link, $0.unknown) } ?? (link, nil) }
    for place in kept.indices where kept[place].1 == nil { kept[place].1 = take { $0.step == kept[place].0.step }?.unknown }
    return kept.map { link, unknown in
      var link = link
      link.unknown = unknown ?? []
      return link
    }
  }

  func list<Value>(_ read: Result<[Value], StepNotation.Unreadable>, _ expectation: Expectation) throws(Fault) -> [Value] {
    switch read {
    case .success(let values): return values
    case .failure(let fault): throw .badValue(field: field, value: fault.part, expectation)
    }
  }

  /// `LY`, `LY/signature`; empty: every wait is over. A wait on the same party for the same purpose goes on as it is.
  func wait(_ step: inout Step, _ context: Context) throws(Fault) {
    if value.isEmpty {
      step = step.endingWaits(today: context.today)
      return
    }
    let parts = value.split(separator: "/", maxSplits: 1)
    guard let name = parts.first.map({ String($0) }) else { throw bad(.owners) }
    let party = try party(name, .owners, context)
    let purpose = parts.count == 2 ? Waiting.Purpose(rawValue: String(parts[1])) : .reply
    guard let purpose else { throw bad(.oneOf(Waiting.Purpose.allCases.map(\.rawValue))) }
    guard !step.waiting.contains(where: { !$0.isOver && $0.on == party && $0.purpose == purpose }) else { return }
    step.waiting.append(Waiting(on: party, for: purpose, since: context.today))
  }
}
