/// Stored filters in the words of whoever reads them.
extension Filter {
  /// Returns a stored filter in the words of the author's language. A filter that cannot be taken apart is returned as it is.
  package static func shown(_ stable: String, to author: FilterAuthor) -> String {
    guard let tokens = try? FilterToken.split(stable) else { return stable }
    let stored = FilterAuthor.stored(party: nil)
    var shown: [(range: Range<Int>, text: String)] = []
    for token in tokens {
      guard case .word(let word, isQuoted: false) = token.kind else { continue }
      let text: String
      if let connective = token.connective(by: stored) {
        text = author.words.shown(connective, .connective, in: author.language)
      } else {
        text = author.shown(word)
      }
      if text != word { shown.append((token.range, text)) }
    }
    return replacing(shown, in: stable)
  }
}

extension FilterAuthor {
  /// Returns a stable word as the author would write it; a word of a text that joins terms in the author's language is quoted.
  fileprivate func shown(_ word: String) -> String {
    if let sign = word.first, sign == "+" || sign == "-" {
      return "\(sign)\(words.shown(String(word.dropFirst()), .tag, in: language))"
    }
    guard let typed = FilterWord(word) else { return words.name(of: word, .connective, in: language) == nil ? word : "\"\(word)\"" }
    let field = words.shown(typed.field, .field, in: language)
    let suffix = typed.suffix.map { ".\(words.shown($0, .suffix, in: language))" } ?? ""
    let value = shown(typed.value, of: typed.field)
    return field == typed.field && value == typed.value && suffix == (typed.suffix.map { ".\($0)" } ?? "")
      ? word : field + suffix + typed.mark + Filter.quoted(value)
  }

  private func shown(_ value: String, of field: String) -> String {
    switch field {
    case "party", "waiting": return value == "me" ? words.shown(value, .own, in: language) : value
    case "owner":
      guard value == "me" || value.hasPrefix("me/") else { return value }
      return words.shown("me", .own, in: language) + value.dropFirst(2)
    case _ where FilterTerm.DayField(rawValue: field) != nil: return shown(day: value)
    default: return words.shown(value, .value(of: field), in: language)
    }
  }

  private func shown(day: String) -> String {
    let word = words.shown(day, .day, in: language)
    guard word == day, let sign = day.first, sign == "+" || sign == "-" else { return word }
    let digits = day.dropFirst().prefix(while: \.isNumber)
    let rest = day.dropFirst(1 + digits.count)
    let unit = rest.prefix { $0 != "." }
    return "\(sign)\(digits)\(words.shown(String(unit), .unit, in: language))\(rest.dropFirst(unit.count))"
  }
}
