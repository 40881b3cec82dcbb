import Canvas
import Wording

/// A row of a table of keys: the keys, their act, and the words for it in the hint. Keys are handled and named by such rows alone.
struct KeyRow<Act: Hashable & Sendable>: Sendable {
  /// The keys of the act; the hint names the first one. A row without keys only adds its words to the hint.
  let keys: [Key]
  let act: Act
  /// The words for the row in the hint; nil where the hint leaves the row out.
  let words: KeyWords?

  init(_ keys: [Key], _ act: Act, _ words: KeyWords? = nil) {
    self.keys = keys
    self.act = act
    self.words = words
  }
}

/// The words for a key in a hint. The name of the key stands before them, or in place of `*`.
struct KeyWords: Hashable, Sendable {
  let en: String
  /// The French words; empty where the name of the key says enough, nil where the key is left out. The same holds for `ar`.
  let fr: String?
  let ar: String?

  init(en: String, fr: FrenchText?, ar: String?) {
    self.en = en
    self.fr = fr?.text
    self.ar = ar
  }

  static let goesBack = KeyWords(en: "goes back", fr: "revient", ar: "للرجوع")
  static let refuses = KeyWords(en: "refuses it", fr: "refuse", ar: "للرفض")
}

extension Array {
  /// Returns the act of a key by these rows; nil where no row has the key.
  func act<Act>(of key: Key) -> Act? where Element == KeyRow<Act> { first { $0.keys.contains(key) }?.act }

  /// Returns the first key of an act, by which it is named.
  func key<Act>(of act: Act) -> Key? where Element == KeyRow<Act> { first { $0.act == act && !$0.keys.isEmpty }?.keys.first }

  /// Returns the key of an act that is pressed together with Control, which is never text.
  func controlKey<Act>(of act: Act) -> Key? where Element == KeyRow<Act> {
    lazy.filter { $0.act == act }.flatMap(\.keys).first { if case .control = $0 { true } else { false } }
  }
}

extension Wording {
  /// Returns the hint of a table of keys, in the order of its rows. Neighbours with the same words share them: `←→ choose · Esc closes`.
  func hint<Act>(_ rows: [KeyRow<Act>]) -> String {
    var parts: [(words: KeyWords, keys: [Key])] = []
    for row in rows {
      guard let words = row.words else { continue }
      if parts.last?.words == words, !words.en.isEmpty {
        parts[parts.count - 1].keys += row.keys.prefix(1)
      } else {
        parts.append((words, Array(row.keys.prefix(1))))
      }
    }
    return parts.compactMap { part in text(of: part.words).map { join(keys(part.keys), $0) } }.joined(separator: " · ")
  }

  private func text(of words: KeyWords) -> String? {
    switch language {
    case .en: words.en
    case .fr: words.fr
    case .ar: words.ar
    }
  }

  private func join(_ keys: String, _ words: String) -> String {
    if words.contains("*") { return words.replacing("*", with: keys) }
    return [keys, words].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Returns the names of several keys in one word: `←→`, `Shift+←→`, `PgUp/Dn`. Their common beginning is said once.
  func keys(_ keys: [Key]) -> String {
    let names = keys.map { key($0) }
    guard let first = names.first else { return "" }
    guard names.count > 1 else { return first }
    let shared = names.reduce(first) { shared, name in String(zip(shared, name).prefix { $0 == $1 }.map(\.0)) }
    let rests = names.map { $0.dropFirst(shared.count) }
    return shared + rests.joined(separator: rests.allSatisfy { $0.count == 1 } ? "" : "/")
  }
}
