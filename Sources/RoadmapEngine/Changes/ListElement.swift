/// One element of a list that a roadmap, party, calendar or step has.
package enum ListElement: Hashable, Sendable {
  /// An id or a word: a party of a roadmap, a support, a tag, an opened roadmap.
  case word(String)
  case phase(Phase)
  case baseline(Baseline)
  case body(Body)
  case weekend(DatedWeekend)
  case holiday(Holiday)
  case correction(Correction)
  case owner(Ownership)
  case link(Link)
  case waiting(Waiting)
  case document(Attachment)
  case unknown(UnknownMember)

  /// Tells the elements of one list apart. An element without an id is known by what it says.
  package var key: String {
    switch self {
    case .word(let word): word
    case .phase(let phase): phase.id.text
    case .baseline(let baseline): baseline.id.text
    case .body(let body): body.id.text
    case .weekend(let weekend): weekend.from.description
    case .holiday(let holiday): "\(holiday.rule.key) \(holiday.name.wordings.map(\.text).joined(separator: " "))"
    case .correction(let correction): "\(correction.on) \(correction.works) \(correction.reason) \(correction.source)"
    case .owner(let owner): owner.party.text
    case .link(let link): "\(link.step) \(link.kind.rawValue)"
    case .waiting(let waiting): "\(waiting.on) \(waiting.purpose.rawValue) \(waiting.since)"
    case .document(let document): document.target
    case .unknown(let member): member.key
    }
  }
}

extension Holiday.Rule {
  fileprivate var key: String {
    switch self {
    case .on(let day): "on \(day)"
    case .every(let month, let day): "every \(month)-\(day)"
    case .easter(let days): "easter \(days)"
    case .orthodoxEaster(let days): "orthodox-easter \(days)"
    case .hijri(let month, let day): "hijri \(month)-\(day)"
    }
  }
}

/// A list that a value has, as it is edited element by element.
package struct ListField<Whole: Sendable>: Sendable {
  /// Its key in the files.
  package let key: String
  /// A list of at most so many elements is recorded whole, since its record cannot grow.
  let few: Int
  package let elements: @Sendable (Whole) -> [ListElement]
  /// Puts other elements in the place of the list; those that do not belong in it are left out.
  package let set: @Sendable ([ListElement], inout Whole) -> Void
  /// Why no file can hold one of these elements; nil where files can hold them all.
  let excess: @Sendable ([ListElement]) -> LimitFault.Reason?

  init<Element: Bounded & Sendable>(
    _ key: String, _ path: WritableKeyPath<Whole, [Element]> & Sendable, few: Int = 0, _ wrap: @escaping @Sendable (Element) -> ListElement,
    _ unwrap: @escaping @Sendable (ListElement) -> Element?
  ) {
    self.key = key
    self.few = few
    elements = { $0[keyPath: path].map(wrap) }
    set = { $1[keyPath: path] = $0.compactMap(unwrap) }
    excess = { $0.compactMap(unwrap).excess }
  }

  /// A list of ids.
  init<Named>(ids key: String, _ path: WritableKeyPath<Whole, [Identifier<Named>]> & Sendable, few: Int = 0) {
    self.init(key, path, few: few, { .word($0.text) }) { if case .word(let id) = $0 { Identifier(id) } else { nil } }
  }

  /// A list of words.
  init(words key: String, _ path: WritableKeyPath<Whole, [String]> & Sendable, few: Int) {
    self.init(key, path, few: few, { .word($0) }) { if case .word(let word) = $0 { word } else { nil } }
  }

  /// The keys that no format knows.
  init(unknown path: WritableKeyPath<Whole, [UnknownMember]> & Sendable) {
    self.init("unknown", path, few: 16, { .unknown($0) }) { if case .unknown(let member) = $0 { member } else { nil } }
  }
}

extension Roadmap {
  package static let lists: [ListField<Roadmap>] = [
    ListField(ids: "parties", \.parties),
    ListField("phases", \.phases, { .phase($0) }, { if case .phase(let phase) = $0 { phase } else { nil } }),
    ListField("baselines", \.baselines, { .baseline($0) }, { if case .baseline(let baseline) = $0 { baseline } else { nil } }),
    ListField(unknown: \.unknown),
  ]
}

extension Party {
  package static let lists: [ListField<Party>] = [
    ListField("bodies", \.bodies, { .body($0) }, { if case .body(let body) = $0 { body } else { nil } }),
    ListField(unknown: \.unknown),
  ]
}

extension WorkingCalendar {
  package static let lists: [ListField<WorkingCalendar>] = [
    ListField("weekends", \.weekends, { .weekend($0) }, { if case .weekend(let weekend) = $0 { weekend } else { nil } }),
    ListField("holidays", \.holidays, { .holiday($0) }, { if case .holiday(let holiday) = $0 { holiday } else { nil } }),
    ListField(
      "corrections", \.corrections, { .correction($0) }, { if case .correction(let correction) = $0 { correction } else { nil } }),
    ListField(unknown: \.unknown),
  ]
}

extension Step {
  /// Most steps have a few links, owners and tags, and history shows those whole.
  private static let few = 16

  package static let lists: [ListField<Step>] = [
    ListField("owners", \.owners, few: few, { .owner($0) }, { if case .owner(let owner) = $0 { owner } else { nil } }),
    ListField(words: "support", \.support, few: few),
    ListField("after", \.after, few: few, { .link($0) }, { if case .link(let link) = $0 { link } else { nil } }),
    ListField("waiting", \.waiting, few: few, { .waiting($0) }, { if case .waiting(let waiting) = $0 { waiting } else { nil } }),
    ListField(words: "tags", \.tags, few: few),
    ListField("links", \.links, few: few, { .document($0) }, { if case .document(let document) = $0 { document } else { nil } }),
    ListField(ids: "opens", \.opens, few: few),
    ListField(unknown: \.unknown),
  ]
}
