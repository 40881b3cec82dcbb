/// A language of the user interface.
package enum Language: String, CaseIterable, Sendable {
  case en, fr, ar
}

/// Text written by a person, in one language or in several (FileFormat.md, Values).
package enum Text: Hashable, Sendable {
  /// A text in the language of the workspace.
  case plain(String)
  /// Texts by language code; codes of languages that Jalon does not support are kept.
  case translated([String: String])

  /// Returns the text for a reader, and the code of its language. This is another one if the translation is missing.
  ///
  /// The language of the workspace is preferred then, else the first code in byte order.
  /// - Parameter home: the language of the workspace.
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

  /// Returns the text with its wording in one language replaced.
  /// - Parameter home: the language of the workspace.
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

  /// All wordings by language code, in byte order; a plain text has the empty code.
  package var wordings: [(language: String, text: String)] {
    switch self {
    case .plain(let text): [("", text)]
    case .translated(let texts): texts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
  }

  /// Whether every wording is empty.
  package var isEmpty: Bool { wordings.allSatisfy { $0.text.isEmpty } }
}
