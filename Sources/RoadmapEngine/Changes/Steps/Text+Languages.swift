extension Text {
  /// Returns the text without its wording in one language; nil if no wording is left.
  /// - Parameter home: the language of the workspace, in which a plain text is written.
  package func removing(_ language: Language, home: Language) -> Text? {
    switch self {
    case .plain: return language == home ? nil : self
    case .translated(var texts):
      texts[language.rawValue] = nil
      return texts.isEmpty ? nil : .translated(texts)
    }
  }
}

extension StepAssignment.Context {
  /// Returns the context with another language for texts that are assigned.
  func speaking(_ language: Language) -> StepAssignment.Context {
    StepAssignment.Context(today: today, language: language, home: home, written: written, names: names, author: author, working: working)
  }
}

extension StepAssignment {
  /// The field without the language that it ends with (`title.fr`), and the language of its text. It is the reader's if the field names
  /// none.
  func spoken(_ context: Context) -> (field: String, language: Language, isNamed: Bool) {
    guard let dot = field.lastIndex(of: "."), let language = Language(rawValue: String(field[field.index(after: dot)...])) else {
      return (field, context.language, false)
    }
    return (String(field[..<dot]), language, true)
  }

  /// Returns a text with the assigned words in the language of the field, or else in the reader's.
  ///
  /// An empty value removes the wording in the named language, or the whole text if the field names none. nil if no wording is left.
  func words(_ old: Text?, _ context: Context) -> Text? {
    let (_, language, isNamed) = spoken(context)
    if value.trimmed.isEmpty { return isNamed ? old?.removing(language, home: context.home) : nil }
    return (old ?? .plain("")).setting(value, language, home: context.home)
  }

  /// Returns a text as `words` does, but refuses to leave it empty.
  /// - Throws: `Fault` if no wording is left.
  func neededWords(_ old: Text, _ context: Context) throws(Fault) -> Text {
    guard let words = words(old, context) else { throw bad(.words) }
    return words
  }
}
