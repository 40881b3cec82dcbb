/// A kind of atoms. An atom is a part of a thing that merges as one value (Collaboration.md, Atoms).
struct AtomKind<Whole: Sendable>: Sendable {
  /// The name in conflicts and messages: `deadline`, `title`, `owner`.
  let name: String
  let rule: AtomRule<Whole>
  /// Returns the keys of the atoms of this kind that a value has, such as languages, parties or links; one empty key where the kind is one atom.
  let keys: @Sendable (Whole) -> [String]
  /// Checks whether an atom is the same in two values.
  let isEqual: @Sendable (_ key: String, Whole, Whole) -> Bool
  /// Copies an atom from the first value into the second, and removes it there where the first does not have it.
  let take: @Sendable (_ key: String, Whole, inout Whole) -> Void
  /// Applies an edit of a part of the atom to a value, and returns the result; nil for atoms that are always changed as a whole.
  var again: (@Sendable (_ before: Whole, _ after: Whole, _ value: Whole) -> Whole)?

  /// Returns the name of one atom of this kind: `deadline`, `title.fr`.
  func atom(_ key: String) -> String { key.isEmpty ? name : "\(name).\(key)" }
}

extension AtomKind {
  /// Creates a kind of one atom, which holds some fields together.
  init(_ name: String, of fields: [Field<Whole>], _ rule: AtomRule<Whole> = .conflict) {
    self.init(
      name: name, rule: rule, keys: { _ in [""] },
      isEqual: { _, left, right in fields.allSatisfy { $0.isEqual(left, right) } },
      take: { _, from, into in for field in fields { field.take(from, &into) } })
    guard fields.count > 1 else { return }
    again = { before, after, value in
      var again = value
      for field in fields where !field.isEqual(before, after) { field.take(after, &again) }
      return again
    }
  }

  /// Creates a kind whose atoms are the elements of a list. Elements with the same key, such as a remark that was typed twice, are one atom.
  init(_ name: String, elementsOf list: ListField<Whole>, _ rule: AtomRule<Whole>) {
    self.init(
      name: name, rule: rule, keys: { list.elements($0).map(\.key) },
      isEqual: { key, left, right in list.elements(left).filter { $0.key == key } == list.elements(right).filter { $0.key == key } },
      take: { key, from, into in
        var elements = list.elements(into)
        let index = elements.firstIndex { $0.key == key } ?? elements.count
        elements.removeAll { $0.key == key }
        elements.insert(contentsOf: list.elements(from).filter { $0.key == key }, at: index)
        list.set(elements, &into)
      })
  }

  /// Creates a kind whose atoms are the wordings of a text, each language apart.
  /// - Parameters:
  ///   - home: the language of a plain text.
  ///   - get: returns the text; nil for none.
  ///   - set: replaces the text; nil for none.
  init(
    _ name: String, home: Language, get: @escaping @Sendable (Whole) -> Text?, set: @escaping @Sendable (Text?, inout Whole) -> Void,
    _ rule: AtomRule<Whole> = .conflict
  ) {
    self.init(
      name: name, rule: rule, keys: { get($0)?.byLanguage(home).keys.sorted() ?? [] },
      isEqual: { language, left, right in get(left)?.byLanguage(home)[language] == get(right)?.byLanguage(home)[language] },
      take: { language, from, into in
        var texts = get(into)?.byLanguage(home) ?? [:]
        texts[language] = get(from)?.byLanguage(home)[language]
        set(Text(byLanguage: texts, home), &into)
      })
  }
}

extension Text {
  /// Returns the wordings by language code. An empty plain text has none.
  func byLanguage(_ home: Language) -> [String: String] {
    switch self {
    case .plain(let text): text.isEmpty ? [:] : [home.rawValue: text]
    case .translated(let texts): texts
    }
  }

  /// Creates a text from its wordings, a plain one if it has only that of the workspace's language.
  /// - Returns: nil if there are none.
  init?(byLanguage texts: [String: String], _ home: Language) {
    guard !texts.isEmpty else { return nil }
    self = if texts.count == 1, let text = texts[home.rawValue] { .plain(text) } else { .translated(texts) }
  }
}
