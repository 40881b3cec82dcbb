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
  /// A click on a key presses it. Where a key has words of its own, they belong to it.
  func hint<Act>(_ rows: [KeyRow<Act>]) -> KeyedText {
    var parts: [(words: KeyWords, keys: [Key])] = []
    for row in rows {
      guard let words = row.words else { continue }
      if parts.last?.words == words, !words.en.isEmpty {
        parts[parts.count - 1].keys += row.keys.prefix(1)
      } else {
        parts.append((words, Array(row.keys.prefix(1))))
      }
    }
    var hint = KeyedText()
    for (words, keys) in parts {
      guard let words = text(of: words) else { continue }
      if !hint.text.isEmpty { hint.append(" · ") }
      if keys.count == 1 { hint.append(join(self.keys(keys), words), pressing: keys) } else { hint.append(join(keyed(keys), words)) }
    }
    return hint
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

  private func join(_ keys: KeyedText, _ words: String) -> KeyedText {
    guard let star = words.firstIndex(of: "*") else {
      return keys.text.isEmpty || words.isEmpty ? "\(keys)\(words)" : "\(keys) \(words)"
    }
    return "\(String(words[..<star]))\(keys)\(String(words[words.index(after: star)...]))"
  }

  /// Returns the names of several keys in one word: `←→`, `Shift+←→`, `PgUp/Dn`. Their common beginning is said once.
  func keys(_ keys: [Key]) -> String { keyed(keys).text }

  /// Returns the names of several keys in one word, each of which can be clicked. Their common beginning belongs to the first.
  func keyed(_ keys: [Key]) -> KeyedText {
    let names = keys.map { key($0) }
    guard let first = names.first else { return KeyedText() }
    let shared = names.count > 1 ? names.reduce(first) { shared, name in String(zip(shared, name).prefix { $0 == $1 }.map(\.0)) } : ""
    let rests = names.map { String($0.dropFirst(shared.count)) }
    let separator = rests.allSatisfy { $0.count == 1 } ? "" : "/"
    var keyed = KeyedText()
    for (index, (key, rest)) in zip(keys, rests).enumerated() {
      if index > 0 { keyed.append(separator) }
      keyed.append(index == 0 ? shared + rest : rest, pressing: [key])
    }
    return keyed
  }
}
