/// Builds an expression from the tokens of a filter. Adjacent terms are joined by "and", which binds tighter than `or`.
struct FilterParser {
  private let tokens: [FilterToken]
  private let vocabulary: FilterVocabulary
  private let length: Int
  private var next = 0
  private var depth = 0
  /// The words whose stable form is another one, in the order of the text.
  private(set) var replaced: [(range: Range<Int>, text: String)] = []

  init(_ tokens: [FilterToken], _ vocabulary: FilterVocabulary, length: Int) {
    self.tokens = tokens
    self.vocabulary = vocabulary
    self.length = length
  }

  /// Reads all tokens; an expression without parts for none.
  /// - Throws: `FilterFault` with the part that is wrong.
  mutating func whole() throws(FilterFault) -> Filter.Expression {
    if tokens.isEmpty { return .all([]) }
    let expression = try alternatives()
    if let rest = token { throw FilterFault(.extraParenthesis, rest.range) }
    return expression
  }

  /// The next token; nil at the end.
  private var token: FilterToken? { tokens.indices.contains(next) ? tokens[next] : nil }

  /// Checks whether the next token is `and`, `or` or `not`, in English or the language of the author.
  private func isWord(_ word: String) -> Bool { token?.connective(by: vocabulary.author) == word }

  /// Goes past a token that is `and`, `or` or `not`.
  private mutating func take(_ word: String, _ token: FilterToken) {
    next += 1
    if token.kind != .word(word, isQuoted: false) { replaced.append((token.range, word)) }
  }

  /// Reads sequences separated by `or`.
  private mutating func alternatives() throws(FilterFault) -> Filter.Expression {
    var parts = [try sequence()]
    while let token, isWord("or") {
      take("or", token)
      parts.append(try sequence())
    }
    return parts.count == 1 ? parts[0] : .any(parts)
  }

  /// Reads terms that are joined by "and", written or not.
  private mutating func sequence() throws(FilterFault) -> Filter.Expression {
    var parts: [Filter.Expression] = []
    while let token, token.kind != .close, !isWord("or") {
      if isWord("and") {
        take("and", token)
        guard !parts.isEmpty, self.token != nil else { throw FilterFault(.missingTerm, token.range) }
        continue
      }
      parts.append(try single())
    }
    guard !parts.isEmpty else { throw FilterFault(.missingTerm, token?.range ?? length..<length) }
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  /// Reads one term, negated term or parenthesised expression.
  private mutating func single() throws(FilterFault) -> Filter.Expression {
    guard let token else { throw FilterFault(.missingTerm, length..<length) }
    let isNegation = isWord("not")
    if isNegation { take("not", token) } else { next += 1 }
    depth += 1
    defer { depth -= 1 }
    guard depth <= Filter.deepest else { throw FilterFault(.tooDeep, token.range) }
    if isNegation { return .not(try single()) }
    switch token.kind {
    case .word(let word, isQuoted: true): return .term(.text(FoldedText(word)))
    case .word(let word, isQuoted: false):
      let meaning = try vocabulary.meaning(of: word, at: token.range)
      if meaning.stable != word { replaced.append((token.range, meaning.stable)) }
      return meaning.expression
    case .regex(let pattern):
      guard let regex = LinearRegex(pattern) else { throw FilterFault(.badRegex, token.range) }
      return .term(.regex(regex))
    case .open:
      let inner = try alternatives()
      guard self.token?.kind == .close else { throw FilterFault(.openParenthesis, token.range) }
      next += 1
      return inner
    case .close: throw FilterFault(.missingTerm, token.range)
    }
  }
}
