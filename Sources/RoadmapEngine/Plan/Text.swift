/// A language that Jalon speaks.
package enum Language: String, CaseIterable, Sendable {
  case en, fr, ar
}

/// Words typed by a person: in the workspace's language, or in several languages at once (FileFormat.md, Values).
package enum Text: Hashable, Sendable {
  /// In the workspace's language.
  case plain(String)
  /// By language code; codes that Jalon does not speak are kept.
  case translated([String: String])

  /// What a reader of a language sees, and the language in which it stands: another one where the translation is missing.
  /// - Parameter home: the workspace's language.
  package func reading(_ language: Language, home: Language) -> (text: String, language: String) {
    switch self {
    case .plain(let text): return (text, home.rawValue)
    case .translated(let texts):
      for code in [language.rawValue, home.rawValue] {
        if let text = texts[code] { return (text, code) }
      }
      return texts.min { $0.key < $1.key }.map { ($0.value, $0.key) } ?? ("", language.rawValue)
    }
  }

  /// The same words with those of one language replaced.
  package func setting(_ text: String, _ language: Language, home: Language) -> Text {
    switch self {
    case .plain(let old):
      if language == home { return .plain(text) }
      return .translated(old.isEmpty ? [language.rawValue: text] : [home.rawValue: old, language.rawValue: text])
    case .translated(var texts):
      texts[language.rawValue] = text
      return .translated(texts)
    }
  }

  /// Every wording there is, by language code; a plain text has the empty code.
  package var wordings: [(language: String, text: String)] {
    switch self {
    case .plain(let text): [("", text)]
    case .translated(let texts): texts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
  }

  package var isEmpty: Bool { wordings.allSatisfy { $0.text.isEmpty } }
}
