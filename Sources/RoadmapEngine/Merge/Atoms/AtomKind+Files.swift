extension Roadmap {
  static func atoms(home: Language) -> [AtomKind<Roadmap>] {
    let elements: [String: (name: String, rule: AtomRule<Roadmap>)] = [
      "phases": ("phase", .fields(\.phases, Phase.fields)), "parties": ("party", .present), "baselines": ("baseline", .conflict),
      "unknown": ("unknown", .conflict),
    ]
    return [AtomKind("title", home: home, get: { $0.title }, set: { $1.title = $0 ?? .plain("") })]
      + lists.compactMap { list in elements[list.key].map { AtomKind($0.name, elementsOf: list, $0.rule) } }
      + fields.filter { ["instrument", "start", "calendar", "archived"].contains($0.key) }.map { AtomKind($0.key, of: [$0]) }
  }
}

extension Party {
  static func atoms(home: Language) -> [AtomKind<Party>] {
    let elements: [String: (name: String, rule: AtomRule<Party>)] = [
      "bodies": ("body", .fields(\.bodies, Body.fields)), "unknown": ("unknown", .conflict),
    ]
    return [
      AtomKind("name", home: home, get: { $0.name }, set: { $1.name = $0 ?? .plain("") }),
      AtomKind("letterhead", home: home, get: { $0.letterhead }, set: { $1.letterhead = $0 }),
      AtomKind("city", home: home, get: { $0.city }, set: { $1.city = $0 }),
    ] + lists.compactMap { list in elements[list.key].map { AtomKind($0.name, elementsOf: list, $0.rule) } }
      + fields.filter { ["kind", "calendar", "archived", "logo"].contains($0.key) }.map { AtomKind($0.key, of: [$0]) }
  }
}

extension WorkingCalendar {
  static func atoms(home: Language) -> [AtomKind<WorkingCalendar>] {
    let names = ["weekends": "weekend", "holidays": "feast", "unknown": "unknown"]
    return lists.compactMap { list in names[list.key].map { AtomKind($0, elementsOf: list, .ownCalendar) } }
      + [AtomKind.corrections] + fields.filter { $0.key == "extends" }.map { AtomKind($0.key, of: [$0]) }
  }
}

extension SavedView {
  static func atoms(home: Language) -> [AtomKind<SavedView>] {
    [AtomKind("title", home: home, get: { $0.title }, set: { $1.title = $0 })]
      + lists.map { AtomKind("unknown", elementsOf: $0, .conflict) }
      + fields.filter { $0.key == "filter" }.map { AtomKind($0.key, of: [$0]) }
  }
}

extension WorkspaceTitle {
  static func atoms(home: Language) -> [AtomKind<WorkspaceTitle>] {
    [AtomKind("title", home: home, get: { $0.title }, set: { $1.title = $0 })]
  }
}

extension AtomKind where Whole == WorkingCalendar {
  /// All corrections of one day.
  fileprivate static var corrections: AtomKind {
    AtomKind(
      name: "correction", rule: .ownCalendar,
      keys: { Set($0.corrections.map(\.on)).sorted().map(\.description) },
      isEqual: { day, left, right in
        left.corrections.filter { $0.on.description == day } == right.corrections.filter { $0.on.description == day }
      },
      take: { day, from, into in
        into.corrections.removeAll { $0.on.description == day }
        into.corrections = (into.corrections + from.corrections.filter { $0.on.description == day }).sorted { $0.on < $1.on }
      })
  }
}

extension Phase {
  /// All members except the id.
  fileprivate static let fields: [Field<Phase>] = [Field("title", \.title), Field("unknown", \.unknown)]
}

extension Body {
  /// All members except the id.
  fileprivate static let fields: [Field<Body>] = [
    Field("short", \.short), Field("name", \.name), Field("person", \.person), Field("contact", \.contact), Field("archived", \.isArchived),
    Field("unknown", \.unknown),
  ]
}

extension AtomRule {
  /// The rule of list elements that merge field by field: each field gets the value of the side that changes it. An element that one side has beats
  /// an absent one.
  static func fields<Element: Keyed>(_ path: WritableKeyPath<Whole, [Element]> & Sendable, _ fields: [Field<Element>]) -> AtomRule {
    .together { key, sides, base in
      func element(_ whole: Whole) -> Element? { whole[keyPath: path].first { $0.key == key } }
      let elements = sides.compactMap(element)
      guard var merged = elements.first else { return sides.first }
      let former = element(base)
      for field in fields {
        let changed = elements.filter { element in former.map { !field.isEqual($0, element) } ?? true }
        guard let first = changed.first else { continue }
        guard changed.allSatisfy({ field.isEqual($0, first) }) else { return nil }
        field.take(first, &merged)
      }
      var whole = base
      whole[keyPath: path] = [merged]
      return whole
    }
  }
}

/// An element that has a key in its list.
protocol Keyed: Sendable, SendableMetatype {
  /// The key of the element in its list, as that of `ListElement`.
  var key: String { get }
}

extension Phase: Keyed { var key: String { id.text } }
extension Body: Keyed { var key: String { id.text } }
