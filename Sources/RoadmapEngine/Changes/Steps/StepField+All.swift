extension StepField {
  /// Every field of a step, sorted by key.
  ///
  /// Each party that signs also has `signoff.NE`, `signoff.NE.by` and `signoff.NE.reference`, which `named(_:)` makes.
  package static let all: [StepField] = (own + levels + signoffs + waits).sorted { $0.key < $1.key }

  /// The keys of all fields, sorted.
  package static let keys = all.map(\.key)

  private static let byKey = Dictionary(all.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })

  /// Returns the field with a key; nil if there is none.
  package static func named(_ key: String) -> StepField? {
    byKey[key] ?? (key.hasPrefix("signoff.") ? approval(key) : nil)
  }

  // MARK: Fields of the step itself

  private static let own: [StepField] = [
    StepField("title", .words, read: { step, name in name(step.title) }) { (assignment, step, context) throws(StepAssignment.Fault) in
      step.title = try assignment.neededWords(step.title, context)
    },
    StepField("deliverable", words: \.deliverable), StepField("source", words: \.source), StepField("notes", .lines, words: \.notes),
    StepField("blocked", words: \.blocked), StepField("risk", words: \.risk),
    StepField("dropped", .words, read: { step, name in step.dropped.map(name) ?? "" }) { assignment, step, context in
      step.dropped = assignment.words(step.dropped, context)
      if step.dropped != nil { step.status = .dropped }
    },
    StepField("kind", .choice(.kind), read: { step, _ in step.kind.rawValue }) { (assignment, step, _) throws(StepAssignment.Fault) in
      step.kind = try assignment.choice()
      step.leaveOutDefaultDuration()
    },
    StepField("visibility", .choice(.visibility), read: { step, _ in step.visibility.rawValue }) {
      (assignment, step, _) throws(StepAssignment.Fault) in step.visibility = try assignment.choice()
    },
    StepField("status", .choice(.status), read: { step, _ in step.status.rawValue }) {
      (assignment, step, context) throws(StepAssignment.Fault) in step = step.setting(try assignment.choice(), today: context.today)
    },
    StepField("duration", read: { step, _ in "\(step.workingDays)" }) { (assignment, step, _) throws(StepAssignment.Fault) in
      step.duration = try assignment.number(Step.durations)
      step.leaveOutDefaultDuration()
    },
    StepField("remaining", read: { step, _ in step.remaining.map { "\($0)" } ?? "" }) {
      (assignment, step, _) throws(StepAssignment.Fault) in step.remaining = try assignment.number(Step.durations)
    },
    StepField("progress", read: { step, _ in "\(step.progress)" }) { (assignment, step, _) throws(StepAssignment.Fault) in
      step.progress = try assignment.number(0...100) ?? 0
    },
    StepField("estimate", read: { step, _ in StepNotation.text(step.estimate) }) { (assignment, step, _) throws(StepAssignment.Fault) in
      step.estimate = try assignment.estimate(step.estimate)
    },
    StepField("deadline", day: \.deadline), StepField("notBefore", day: \.notBefore), StepField("on", day: \.on),
    StepField("started", actualDay: \.started), StepField("finished", actualDay: \.finished),
    StepField("tags", read: { step, _ in step.tags.joined(separator: ", ") }) { assignment, step, _ in
      step.tags = StepNotation.words(assignment.value)
    },
    StepField("calendar", read: { step, _ in step.calendar ?? "" }) { assignment, step, _ in
      step.calendar = assignment.value.isEmpty ? nil : assignment.value
    },
    StepField("phase", .phase, read: { step, _ in step.phase?.text ?? "" }) { (assignment, step, context) throws(StepAssignment.Fault) in
      step.phase = try assignment.phase(of: step, context)
    },
    StepField("parent", .parent, read: { step, _ in step.parent?.text ?? "" }) { (assignment, step, context) throws(StepAssignment.Fault) in
      step.parent = try assignment.parent(of: step, context)
    },
    StepField("owners", .owners, read: { step, _ in StepNotation.text(step.owners) }) {
      (assignment, step, context) throws(StepAssignment.Fault) in step.owners = try assignment.owners(of: step, context)
    },
    StepField("support", .supporters, read: { step, _ in step.support.joined(separator: ", ") }) {
      (assignment, step, context) throws(StepAssignment.Fault) in step.support = try assignment.supporters(of: step, context)
    },
    StepField("after", .links, read: { step, _ in StepNotation.text(step.after) }) {
      (assignment, step, context) throws(StepAssignment.Fault) in step.after = try assignment.linksKeepingUnknown(of: step, context)
    },
    StepField("opens", .roadmaps, read: { step, _ in step.opens.map(\.text).joined(separator: ", ") }) {
      (assignment, step, context) throws(StepAssignment.Fault) in step.opens = try assignment.opens(of: step, context)
    },
    StepField("links", read: { step, name in StepNotation.text(step.links, name: name) }) { assignment, step, context in
      step.links = assignment.attachments(step.links, context)
    },
    // Assigning adds a remark, so that what stands in the log is never lost.
    StepField("log", .words, read: { _, _ in "" }) { assignment, step, context in
      if let text = assignment.words(nil, context) { step.log.insert(Remark(on: context.today, by: context.author, text: text), at: 0) }
    },
    StepField("repeats", read: { step, _ in StepNotation.text(step.repeats) }) { (assignment, step, _) throws(StepAssignment.Fault) in
      step.repeats = try assignment.repetition(step.repeats)
    },
  ]

  // MARK: Fields of the rating

  private static let levels: [StepField] = [
    level("level", .choice(.level)) { level, _ in level?.level?.rawValue ?? "" },
    level("level.by") { level, _ in level?.by ?? "" },
    level("level.on", .day) { level, _ in level?.on?.description ?? "" },
    level("level.why", .words) { level, name in level?.why.map(name) ?? "" },
  ]

  private static func level(
    _ key: String, _ content: Content = .notation, _ read: @escaping @Sendable (Level?, (Text) -> String) -> String
  ) -> StepField {
    StepField(key, content, read: { step, name in read(step.level, name) }) { (assignment, step, context) throws(StepAssignment.Fault) in
      try assignment.setLevel(of: &step, context)
    }
  }

  // MARK: Fields of the sign-off

  private static let signoffs: [StepField] = [
    signoff("signoff", .choice(.signoff)) { $0?.kind.rawValue ?? "" },
    signoff("signoff.by", .parties) { $0?.by.map(\.text).joined(separator: ", ") ?? "" },
    signoff("signoff.threshold") { $0?.threshold.map { "\($0)" } ?? "" },
  ]

  private static func signoff(_ key: String, _ content: Content = .notation, _ read: @escaping @Sendable (Signoff?) -> String) -> StepField
  {
    StepField(key, content, read: { step, _ in read(step.signoff) }) { (assignment, step, context) throws(StepAssignment.Fault) in
      try assignment.setSignoff(of: &step, context)
    }
  }

  /// Returns a field of a party's approval. It is `signoff.NE`, the day of signing, `signoff.NE.by` or `signoff.NE.reference`.
  private static func approval(_ key: String) -> StepField {
    let words = key.split(separator: ".").dropFirst().map { String($0) }
    let party = words.first
    return switch words.dropFirst().first {
    case "by": signoff(key) { given(by: party, $0)?.by ?? "" }
    case "reference": signoff(key) { given(by: party, $0)?.reference ?? "" }
    case nil: signoff(key, .day) { given(by: party, $0)?.on?.description ?? "" }
    default: signoff(key) { _ in "" }
    }
  }

  private static func given(by party: String?, _ signoff: Signoff?) -> Approval? { signoff?.given.first { $0.party.text == party } }

  // MARK: Fields of the waits

  private static let waits: [StepField] = [
    StepField("waiting", read: { step, _ in step.presentWait.map { "\($0.on)/\($0.purpose.rawValue)" } ?? "" }) {
      (assignment, step, context) throws(StepAssignment.Fault) in try assignment.wait(&step, context)
    },
    wait("waiting.on", .party) { $0?.on.text ?? "" },
    wait("waiting.purpose", .choice(.purpose)) { ($0?.purpose ?? .reply).rawValue },
    wait("waiting.since", .day) { $0?.since.description ?? "" },
    wait("waiting.until", .day) { $0?.until?.description ?? "" },
    wait("waiting.reminders") { $0?.reminders.map(\.description).joined(separator: ", ") ?? "" },
    wait("waiting.next", .party) { _ in "" },
    StepField("waiting.earlier", read: { step, _ in StepNotation.text(step.waiting.filter(\.isOver)) }) {
      (assignment, step, context) throws(StepAssignment.Fault) in try assignment.setWaiting(of: &step, context)
    },
  ]

  private static func wait(_ key: String, _ content: Content = .notation, _ read: @escaping @Sendable (Waiting?) -> String) -> StepField {
    StepField(key, content, read: { step, _ in read(step.presentWait) }) { (assignment, step, context) throws(StepAssignment.Fault) in
      try assignment.setWaiting(of: &step, context)
    }
  }
}
