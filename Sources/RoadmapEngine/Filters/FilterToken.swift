/// A token of a filter's text.
struct FilterToken: Equatable {
  enum Kind: Equatable {
    /// Text between spaces: `party:NE`, `or`, `visa`. Quotation marks are removed; `isQuoted` says whether the word began with one.
    case word(String, isQuoted: Bool)
    case regex(String)
    case open, close
  }

  let kind: Kind
  /// The position of the token, in characters.
  let range: Range<Int>

  /// Returns `and`, `or` or `not` where the token is this word, in English or the language of the author; nil for any other token.
  func connective(by author: FilterAuthor) -> String? {
    guard case .word(let word, isQuoted: false) = kind else { return nil }
    return FilterToken.connectives.contains(word) ? word : author.words.name(of: word, .connective, in: author.language)
  }

  private static let connectives = ["and", "or", "not"]

  /// Splits a text into tokens.
  /// - Throws: `FilterFault` for a quotation mark or regular expression that is not closed.
  static func split(_ text: String) throws(FilterFault) -> [FilterToken] {
    let letters = Array(text)
    var tokens: [FilterToken] = []
    var next = 0
    while next < letters.count {
      let start = next
      switch letters[next] {
      case let letter where letter.isWhitespace: next += 1
      case "(", ")":
        tokens.append(FilterToken(kind: letters[next] == "(" ? .open : .close, range: next..<next + 1))
        next += 1
      case "/":
        guard let end = closing("/", in: letters, from: next + 1) else { throw FilterFault(.openRegex, start..<letters.count) }
        // Only `\/` is unescaped here; any other backslash belongs to the pattern.
        let pattern = String(letters[next + 1..<end]).split(separator: "\\/", omittingEmptySubsequences: false).joined(separator: "/")
        tokens.append(FilterToken(kind: .regex(pattern), range: start..<end + 1))
        next = end + 1
      default:
        var word = ""
        let isQuoted = letters[next] == "\""
        while next < letters.count, !letters[next].isWhitespace, letters[next] != "(", letters[next] != ")" {
          guard letters[next] == "\"" else {
            word.append(letters[next])
            next += 1
            continue
          }
          guard let end = closing("\"", in: letters, from: next + 1) else { throw FilterFault(.openQuote, next..<letters.count) }
          word += String(letters[next + 1..<end].filter { $0 != "\\" })
          next = end + 1
        }
        tokens.append(FilterToken(kind: .word(word, isQuoted: isQuoted), range: start..<next))
      }
    }
    return tokens
  }

  /// Returns the index of the first mark without a backslash before it; nil if there is none.
  private static func closing(_ mark: Character, in letters: [Character], from start: Int) -> Int? {
    var index = start
    while index < letters.count {
      if letters[index] == mark { return index }
      index += letters[index] == "\\" ? 2 : 1
    }
    return nil
  }
}
