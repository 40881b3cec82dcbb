/// One element of a list that a roadmap, party, calendar or step has.
package enum ListElement: Hashable, Sendable {
  /// An id or a word: a party of a roadmap, a supporter, a tag, an opened roadmap.
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
  case remark(Remark)
  case unknown(UnknownMember)

  /// A key that distinguishes the elements of one list. For an element without an id it consists of its main fields.
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
    case .waiting(let waiting): waiting.key
    case .document(let document): document.target
    case .remark(let remark): "\(remark.on) \(remark.by) \(remark.text.wordings.map(\.text).joined(separator: " "))"
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

/// A list of a roadmap, party, calendar or step that can be edited element by element.
package struct ListField<Whole: Sendable>: Sendable {
  /// The key of the list in the files.
  package let key: String
  /// A list with at most this many elements is recorded as a whole, since the record stays small.
  let few: Int
  /// Returns the elements of a value's list.
  package let elements: @Sendable (Whole) -> [ListElement]
  /// Replaces the list of a value; elements of another kind than the list has are left out.
  package let set: @Sendable ([ListElement], inout Whole) -> Void
  /// Returns the limit of the file format that one of the elements exceeds. It is nil if files can hold them all.
  let excess: @Sendable ([ListElement]) -> LimitFault.Reason?

  /// Creates a list whose elements are converted to and from `ListElement` by the given functions.
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

  /// Creates a list of ids.
  init<Named>(ids key: String, _ path: WritableKeyPath<Whole, [Identifier<Named>]> & Sendable, few: Int = 0) {
    self.init(key, path, few: few, { .word($0.text) }) { if case .word(let id) = $0 { Identifier(id) } else { nil } }
  }

  /// Creates a list of words.
  init(words key: String, _ path: WritableKeyPath<Whole, [String]> & Sendable, few: Int) {
    self.init(key, path, few: few, { .word($0) }) { if case .word(let word) = $0 { word } else { nil } }
  }

  /// Creates the list of the keys that the format does not know.
  init(unknown path: WritableKeyPath<Whole, [UnknownMember]> & Sendable) {
    self.init("unknown", path, few: 16, { .unknown($0) }) { if case .unknown(let member) = $0 { member } else { nil } }
  }
}

extension Roadmap {
  /// The lists of a roadmap, except its steps and trash.
  package static let lists: [ListField<Roadmap>] = [
    ListField(ids: "parties", \.parties),
    ListField("phases", \.phases, { .phase($0) }, { if case .phase(let phase) = $0 { phase } else { nil } }),
    ListField("baselines", \.baselines, { .baseline($0) }, { if case .baseline(let baseline) = $0 { baseline } else { nil } }),
    ListField(unknown: \.unknown),
  ]
}

extension Party {
  /// The lists of a party.
  package static let lists: [ListField<Party>] = [
    ListField("bodies", \.bodies, { .body($0) }, { if case .body(let body) = $0 { body } else { nil } }),
    ListField(unknown: \.unknown),
  ]
}

extension WorkingCalendar {
  /// The lists of a calendar.
  package static let lists: [ListField<WorkingCalendar>] = [
    ListField("weekends", \.weekends, { .weekend($0) }, { if case .weekend(let weekend) = $0 { weekend } else { nil } }),
    ListField("holidays", \.holidays, { .holiday($0) }, { if case .holiday(let holiday) = $0 { holiday } else { nil } }),
    ListField(
      "corrections", \.corrections, { .correction($0) }, { if case .correction(let correction) = $0 { correction } else { nil } }),
    ListField(unknown: \.unknown),
  ]
}

extension Step {
  /// Most steps have few links, owners and tags; recorded as a whole they are easier to read in history.
  private static let few = 16

  /// The lists of a step that are edited element by element if they are long.
  package static let lists: [ListField<Step>] = [
    ListField("owners", \.owners, few: few, { .owner($0) }, { if case .owner(let owner) = $0 { owner } else { nil } }),
    ListField(words: "support", \.support, few: few),
    ListField("after", \.after, few: few, { .link($0) }, { if case .link(let link) = $0 { link } else { nil } }),
    ListField("waiting", \.waiting, few: few, { .waiting($0) }, { if case .waiting(let waiting) = $0 { waiting } else { nil } }),
    ListField(words: "tags", \.tags, few: few),
    ListField("links", \.links, few: few, { .document($0) }, { if case .document(let document) = $0 { document } else { nil } }),
    ListField("log", \.log, { .remark($0) }, { if case .remark(let remark) = $0 { remark } else { nil } }),
    ListField(ids: "opens", \.opens, few: few),
    ListField(unknown: \.unknown),
  ]
}
