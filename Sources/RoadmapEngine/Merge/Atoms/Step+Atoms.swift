import FileLimits

extension Step {
  static func atoms(home: Language) -> [AtomKind<Step>] {
    [
      AtomKind("title", home: home, get: { $0.title }, set: { $1.title = $0 ?? .plain("") }),
      AtomKind("deliverable", home: home, get: { $0.deliverable }, set: { $1.deliverable = $0 }),
      AtomKind("risk", home: home, get: { $0.risk }, set: { $1.risk = $0 }),
      AtomKind("source", home: home, get: { $0.source }, set: { $1.source = $0 }),
      AtomKind("notes", home: home, get: { $0.notes }, set: { $1.notes = $0 }, noteLines(home)),
      AtomKind("signoff", of: [Field("signoff", \.askedSignoff)]),
      AtomKind.approvals,
    ] + lists.compactMap { list in elements[list.key].map { AtomKind($0.name, elementsOf: list, $0.rule) } }
      + groups.map { name, keys, rule in AtomKind(name, of: fields.filter { keys.contains($0.key) }, rule) }
  }

  /// The rule of the notes in each language: line by line.
  private static func noteLines(_ home: Language) -> AtomRule<Step> {
    .together { language, sides, base in
      func text(_ step: Step) -> String? { step.notes?.byLanguage(home)[language] }
      guard case .merged(let text) = LineMerge.of(sides.map(text), from: text(base), limit: FileLimits.stringBytes) else { return nil }
      var merged = base
      var texts = base.notes?.byLanguage(home) ?? [:]
      texts[language] = text
      merged.notes = Text(byLanguage: texts, home)
      return merged
    }
  }

  /// The rule of waits: an end beats none, two ends are a conflict, and the reminders of all sides are kept.
  private static var waits: AtomRule<Step> {
    .together { key, sides, base in
      let waits = sides.compactMap { side in side.waiting.first { $0.key == key } }
      guard var wait = waits.first else { return sides.first }
      let ends = Set(waits.compactMap(\.until))
      guard ends.count < 2, waits.allSatisfy({ $0.unknown == wait.unknown }) else { return nil }
      wait.until = ends.first
      wait.reminders = Set(waits.flatMap(\.reminders)).sorted()
      var merged = base
      merged.waiting = [wait]
      return merged
    }
  }

  /// The lists whose elements are atoms, by their keys in the files.
  private static var elements: [String: (name: String, rule: AtomRule<Step>)] {
    [
      "owners": ("owner", .ownParty), "after": ("link", .conflict), "support": ("support", .present), "tags": ("tag", .present),
      "links": ("document", .present), "log": ("remark", .present), "opens": ("opens", .present), "waiting": ("waiting", waits),
      "unknown": ("unknown", .conflict),
    ]
  }

  /// The fields that merge as one value, by their keys in the files.
  private static var groups: [(name: String, keys: [String], rule: AtomRule<Step>)] {
    [
      ("deadline", ["deadline"], .conflict), ("on", ["on"], .conflict), ("notBefore", ["notBefore"], .conflict),
      ("length", ["duration", "calendar", "estimate"], .conflict),
      ("progress", ["status", "started", "finished", "progress", "remaining", "blocked", "dropped"], .soleOwner),
      ("place", ["parent", "phase"], .conflict), ("kind", ["kind"], .conflict), ("level", ["level"], .conflict),
      ("visibility", ["visibility"], .strictest { $0.visibility.strictness }), ("repeats", ["repeats"], .conflict),
    ]
  }

  /// What the sign-off asks for, without the approvals given.
  fileprivate var askedSignoff: Signoff? {
    get {
      var asked = signoff
      asked?.given = []
      return asked
    }
    set {
      let given = signoff?.given ?? []
      signoff = newValue
      signoff?.given = given
    }
  }

  /// The approvals given. Where the step asks for none any more, those that remain are kept as asked for.
  fileprivate var givenApprovals: [Approval] {
    get { signoff?.given ?? [] }
    set {
      if signoff == nil, !newValue.isEmpty { signoff = Signoff(kind: .each, by: newValue.map(\.party)) }
      signoff?.given = newValue.sorted { $0.party < $1.party }
    }
  }
}

extension AtomKind where Whole == Step {
  /// The approval of each party.
  fileprivate static var approvals: AtomKind {
    @Sendable func approval(_ party: String, _ step: Step) -> Approval? { step.givenApprovals.first { $0.party.text == party } }
    return AtomKind(
      name: "approval", rule: .ownParty, keys: { $0.givenApprovals.map(\.party.text) },
      isEqual: { party, left, right in approval(party, left) == approval(party, right) },
      take: { party, from, into in
        into.givenApprovals = into.givenApprovals.filter { $0.party.text != party } + [approval(party, from)].compactMap(\.self)
      })
  }
}

extension Step.Visibility {
  /// A number that is larger if fewer may see the step.
  fileprivate var strictness: Int {
    switch self {
    case .own: 2
    case .joint: 1
    case .public: 0
    }
  }
}
