/// The words of filters in the languages that people read, each with its stable English word.
///
/// A filter is stored in the stable words. `Wording` makes the table; the engine knows only the stable words.
package struct FilterWords: Sendable {
  /// What a word stands for.
  package enum Kind: Hashable, Sendable {
    /// A field, such as `party`, or what may follow it after a full stop, such as `by`.
    case field, suffix
    /// A tag that is worked out, without its sign.
    case tag
    /// `and`, `or` or `not`.
    case connective
    /// A word for a day, such as `today`, or the unit of a distance from today, such as `wd`.
    case day, unit
    /// The word for the party of whoever reads: `me`.
    case own
    /// A value of a field whose values are fixed, such as `status`.
    case value(of: String)
  }

  /// A stable word with what people write for it.
  package struct Entry: Sendable {
    package let kind: Kind
    package let name: String
    /// The words by language without spaces; the first one of each is shown.
    package let words: [Language: [String]]

    package init(_ kind: Kind, _ name: String, _ words: [Language: [String]]) {
      self.kind = kind
      self.name = name
      self.words = words
    }
  }

  package let entries: [Entry]
  private let names: [Kind: [String: [Language: String]]]
  private let places: [Kind: [String: Int]]

  /// No words besides the stable ones.
  package static let none = FilterWords([])

  package init(_ entries: [Entry]) {
    self.entries = entries
    var names: [Kind: [String: [Language: String]]] = [:]
    var places: [Kind: [String: Int]] = [:]
    for (index, entry) in entries.enumerated() {
      places[entry.kind, default: [:]][entry.name] = index
      for (language, words) in entry.words {
        for word in words { names[entry.kind, default: [:]][FilterWords.key(word), default: [:]][language] = entry.name }
      }
    }
    self.names = names
    self.places = places
  }

  /// Returns the stable word for a word of any language, or of one alone; nil if there is none. Stable words are not looked up.
  func name(of word: String, _ kind: Kind, in language: Language? = nil) -> String? {
    guard let found = names[kind]?[FilterWords.key(word)] else { return nil }
    if let language { return found[language] }
    return Language.allCases.lazy.compactMap { found[$0] }.first
  }

  /// Returns the word that is shown for a stable one.
  func shown(_ name: String, _ kind: Kind, in language: Language) -> String {
    language == .en ? name : words(for: name, kind, in: language).first ?? name
  }

  /// Returns what people write for a stable word, the shown one first; empty if nothing is known.
  func words(for name: String, _ kind: Kind, in language: Language) -> [String] {
    places[kind]?[name].flatMap { entries[$0].words[language] } ?? []
  }

  /// Returns what a word is compared by: its letters and digits without case, accents, blanks, hyphens and the Arabic article.
  package static func key(_ word: String) -> String {
    let letters = FoldedText(word).text.filter { !$0.isWhitespace && !"-_’'".contains($0) }
    return letters.hasPrefix("ال") && letters.count > 4 ? String(letters.dropFirst(2)) : letters
  }
}

/// Whoever has written a filter: the words that count besides the stable ones, and the party that `me` means.
package struct FilterAuthor: Sendable {
  /// The language in which `and`, `or` and `not` may be written besides English; other words may be of any language.
  package let language: Language
  /// The party of the copy of the workspace; nil if none has been chosen.
  package let party: Party.ID?
  package let words: FilterWords
  /// Whether the stable form names the party instead of `me`, because others will read it.
  package var namesParty = false

  package init(_ language: Language, party: Party.ID? = nil, words: FilterWords = .none) {
    self.language = language
    self.party = party
    self.words = words
  }

  /// The author of a filter that is stored with the plan, which has only stable words.
  package static func stored(party: Party.ID?) -> FilterAuthor { FilterAuthor(.en, party: party) }
}
