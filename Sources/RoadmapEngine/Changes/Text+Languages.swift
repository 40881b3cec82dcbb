extension Text {
  /// The same words without those of one language; nil where none are left.
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
  /// The same for words of another language.
  func speaking(_ language: Language) -> StepAssignment.Context {
    StepAssignment.Context(today: today, language: language, home: home, written: written, names: names, working: working)
  }
}

extension StepAssignment {
  /// `title.fr`: the field, and whose words they are; the reader's where the field names no language.
  func spoken(_ context: Context) -> (field: String, language: Language, isNamed: Bool) {
    guard let dot = field.lastIndex(of: "."), let language = Language(rawValue: String(field[field.index(after: dot)...])) else {
      return (field, context.language, false)
    }
    return (String(field[..<dot]), language, true)
  }

  /// Words in the reader's language, or in the one that the field names; an empty value takes those of the named one away, else all.
  func words(_ old: Text?, _ context: Context) -> Text? {
    let (_, language, isNamed) = spoken(context)
    if value.trimmed.isEmpty { return isNamed ? old?.removing(language, home: context.home) : nil }
    return (old ?? .plain("")).setting(value, language, home: context.home)
  }

  /// The same where something must be left.
  func neededWords(_ old: Text, _ context: Context) throws(Fault) -> Text {
    guard let words = words(old, context) else { throw bad(.words) }
    return words
  }
}
