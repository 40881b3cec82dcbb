/// Writing of filters whose parts come from a plan.
extension Filter {
  /// Returns the term that asks for a value of a field, quoted where the value needs it.
  static func term(_ field: String, _ value: String) -> String { "\(field):\(quoted(value))" }

  /// Returns a value as it is written after a field, quoted where it needs it.
  package static func quoted(_ value: String) -> String {
    let needsQuotes = value.contains { $0.isWhitespace || $0 == "(" || $0 == ")" }
    guard value.contains("\"") || needsQuotes && value.contains("\\") else { return needsQuotes ? "\"\(value)\"" : value }
    // A backslash is kept only outside of quotation marks, and a quotation mark only within them.
    return value.map { letter in
      letter == "\"" ? "\"\\\"\"" : letter.isWhitespace || letter == "(" || letter == ")" ? "\"\(letter)\"" : "\(letter)"
    }.joined()
  }

  /// Returns a filter that finds what both a filter and a term find.
  /// - Parameter filter: empty: every step.
  package static func narrowing(_ filter: String, to term: String) -> String {
    if filter.trimmed.isEmpty { return term }
    let tokens = (try? FilterToken.split(filter)) ?? []
    let hasAlternatives = tokens.contains { $0.kind == .word("or", isQuoted: false) }
    return hasAlternatives ? "(\(filter)) \(term)" : "\(filter) \(term)"
  }
}
