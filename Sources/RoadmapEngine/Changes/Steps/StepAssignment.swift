/// An assignment `field:value` to a step, roadmap, party or body as typed (CommandLine.md, `jalon set`).
package struct StepAssignment: Sendable {
  /// Why an assignment cannot be made.
  package enum Fault: Error, Hashable, Sendable {
    /// No field has this name; `nearest` is the most similar one.
    case unknownField(String, nearest: String)
    /// The field does not take this value; the last part says what it takes.
    case badValue(field: String, value: String, Expectation)
    /// The day can be read with the day or with the month first; both readings are given.
    case ambiguousDay(field: String, value: String, Day, Day)
    /// The day of something that has happened lies after today.
    case inFuture(field: String, Day)
    /// The field is a part of something that the step does not have; `first` is the field that must be assigned before this one.
    case missing(field: String, first: String)
    /// Nothing has the name that the value gives; `nearest` is the name that was probably meant.
    case unknown(field: String, value: String, nearest: String?)
    /// Several things have the name; each is given by an unambiguous name.
    case ambiguous(field: String, value: String, [String])
  }

  /// What a field takes, for messages.
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
    /// A day that is not earlier than this one.
    case dayFrom(Day)
  }

  /// What the values of assignments are read against.
  package struct Context {
    package let today: Day
    /// The language of the reader, in which texts are assigned if the field names none.
    package let language: Language
    /// The language of the workspace.
    package let home: Language
    /// Returns the working days of a party, or, for nil, those that count where no party is named. It returns nil if there are none.
    package let working: (Party.ID?) -> CalendarDays?
    /// Reads a day in a form that `DayExpression` does not know.
    package let written: WrittenDays
    /// The person who assigns, or else the party; empty if neither is known. Remarks are signed with it.
    package let author: String
    /// Finds steps, parties and bodies by their names; if nil, every name is taken as an id.
    package let names: PlanNames?

    /// Reads a day as people write or say it.
    /// - Parameters:
    ///   - direction: on which side of today a day without a year is looked for.
    ///   - working: as in `DayExpression.resolve`.
    package typealias WrittenDays =
      (_ text: String, _ direction: DayDirection, _ working: (Party.ID?) -> CalendarDays?) -> DayReading

    package init(
      today: Day, language: Language, home: Language, written: @escaping WrittenDays = { _, _, _ in .none }, names: PlanNames? = nil,
      author: String = "", working: @escaping (Party.ID?) -> CalendarDays?
    ) {
      self.today = today
      self.language = language
      self.home = home
      self.working = working
      self.written = written
      self.names = names
      self.author = author
    }

    /// Returns the day or days that a text may mean.
    package func reading(_ text: String, _ direction: DayDirection = .ahead) -> DayReading {
      DayExpression(text).resolve(today: today, direction, working: working).map(DayReading.day) ?? written(text, direction, working)
    }

    /// Returns the day that a text means in a field; nil if it means none or may mean two.
    package func day(_ text: String, inField key: String) -> Day? {
      reading(text, DayDirection(ofField: key)).day
    }
  }

  /// The key of the field, which may have further parts after dots.
  package let field: String
  /// The value as typed; empty to remove the field.
  package let value: String

  package init(field: String, value: String) {
    self.field = field
    self.value = value
  }

  /// Reads `field:value`; nil without a colon.
  ///
  /// The text is cut at the byte of the colon, since a combining mark after it would form one character with it.
  package init?(_ text: String) {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    self.init(field: String(text[..<colon]), value: String(text.utf8[text.utf8.index(after: colon)...]) ?? "")
  }

  /// Whether the value is a relative day such as `+10wd` for a day of the step. Callers show the resulting date before it is saved.
  package var isRelativeDay: Bool { StepField.named(field)?.isDayOfStep ?? false && !value.isEmpty && Day(value) == nil }

  /// Assigns to a step; an empty value removes the field where it is optional.
  ///
  /// - Throws: `Fault` if the field does not exist or does not take the value.
  package func apply(to step: inout Step, _ context: Context) throws(Fault) {
    guard let meant = meantField(context) else { throw unknown() }
    try meant.write(self, to: &step, context)
  }

  /// Returns the field that is assigned to. For `title.fr`, a text in one language, it is the field of that text.
  private func meantField(_ context: Context) -> StepField? {
    guard let spoken = StepField.named(spoken(context).field), [.words, .lines].contains(spoken.content) else {
      return StepField.named(field)
    }
    return spoken
  }

  /// Returns the fault for a field that steps do not have, with the nearest one.
  func unknown() -> Fault { .unknownField(field, nearest: Spelling.nearest(to: field, in: StepField.keys) ?? "title") }

  /// Returns the fault for a value that the field does not take.
  func bad(_ expectation: Expectation) -> Fault { .badValue(field: field, value: value, expectation) }

  /// Reads an id; nil for an empty value.
  func id<Named>() throws(Fault) -> Identifier<Named>? {
    if value.isEmpty { return nil }
    guard Identifiers.isValid(value) else { throw bad(.id) }
    return Identifier(value)
  }

  /// Reads ids separated by commas.
  func ids<Named>() throws(Fault) -> [Identifier<Named>] {
    let words = StepNotation.words(value)
    guard words.allSatisfy(Identifiers.isValid) else { throw bad(.id) }
    return words.map { Identifier($0) }
  }

  /// Reads one of the words of a fixed choice.
  func choice<Value: RawRepresentable<String> & CaseIterable>() throws(Fault) -> Value {
    guard let found = Value(rawValue: value) else { throw bad(.oneOf(Value.allCases.map(\.rawValue))) }
    return found
  }

  /// Reads a whole number within a range, also in Arabic digits; nil for an empty value.
  func number(_ range: ClosedRange<Int>) throws(Fault) -> Int? {
    if value.isEmpty { return nil }
    guard let number = Int(DecimalDigits.inASCII(value)), range.contains(number) else { throw bad(.number(range)) }
    return number
  }

  /// Reads an estimate `5/10/30`: best, usual and worst working days, ascending. It returns nil for an empty value.
  func estimate(_ old: Estimate?) throws(Fault) -> Estimate? {
    if value.isEmpty { return nil }
    let days = DecimalDigits.inASCII(value).split(separator: "/", omittingEmptySubsequences: false).map { Int($0.filter { $0 != " " }) }
    guard days.count == 3, let best = days[0], let usual = days[1], let worst = days[2], best <= usual, usual <= worst,
      Step.durations.contains(best), Step.durations.contains(worst)
    else { throw bad(.estimate) }
    return Estimate(best: best, usual: usual, worst: worst, unknown: old?.unknown ?? [])
  }

  /// Reads a day; nil for an empty value.
  /// - Throws: `Fault` if the text means no day, or may mean two.
  /// - Parameter direction: on which side of today a day without a year is looked for.
  func day(_ context: Context, _ direction: DayDirection = .ahead) throws(Fault) -> Day? {
    if value.isEmpty { return nil }
    switch context.reading(value, direction) {
    case .day(let day): return day
    case .either(let first, let second): throw .ambiguousDay(field: field, value: value, first, second)
    case .none: throw bad(.day)
    }
  }

  /// Reads the day of something that has happened, which must not lie after today. It returns nil for an empty value.
  func actualDay(_ context: Context) throws(Fault) -> Day? {
    let day = try day(context, .back)
    if let day, day > context.today { throw .inFuture(field: field, day) }
    return day
  }

  /// Reads documents; one with a known target or title keeps its other languages and unknown keys.
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

  /// Reads a repetition such as `6m x 4` or `2w x 10 next`; nil for an empty value.
  func repetition(_ old: Repetition?) throws(Fault) -> Repetition? {
    if value.trimmed.isEmpty { return nil }
    let words = value.split(separator: " ").map { String($0) }.filter { $0 != "x" && $0 != "×" }
    guard (2...3).contains(words.count), let count = Int(words[1]), (1...Repetition.most).contains(count) else { throw bad(.repetition) }
    let read = Repetition(every: words[0], count: count, roll: words.count == 3 ? words[2] : "", unknown: old?.unknown ?? [])
    guard read.period != nil, ["", "next"].contains(read.roll) else { throw bad(.repetition) }
    return read
  }

  /// Reads links and keeps the unknown keys of links that the step has already.
  func linksKeepingUnknown(of step: Step, _ context: Context) throws(Fault) -> [Link] {
    keeping(step.after, in: try links(of: step, context))
  }

  /// Returns new links with the unknown keys of the old ones. They come from the link of the same kind to the same step, or else from any
  /// link to it.
  private func keeping(_ old: [Link], in new: [Link]) -> [Link] {
    var rest = old
    func take(where isMeant: (Link) -> Bool) -> Link? { rest.firstIndex(where: isMeant).map { rest.remove(at: $0) } }
    var kept = new.map { link in take { $0.step == link.step && $0.kind == link.kind }.map { (link, $0.unknown) } ?? (link, nil) }
    for index in kept.indices where kept[index].1 == nil { kept[index].1 = take { $0.step == kept[index].0.step }?.unknown }
    return kept.map { link, unknown in
      var link = link
      link.unknown = unknown ?? []
      return link
    }
  }

  /// Returns the values of a list that was read.
  /// - Throws: `Fault` with the part that could not be read.
  func list<Value>(_ read: Result<[Value], StepNotation.Unreadable>, _ expectation: Expectation) throws(Fault) -> [Value] {
    switch read {
    case .success(let values): return values
    case .failure(let fault): throw .badValue(field: field, value: fault.part, expectation)
    }
  }

  /// Begins a wait for a party, `LY` or `LY/signature`; an empty value ends all open waits.
  ///
  /// An open wait for the same party and purpose continues unchanged.
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
