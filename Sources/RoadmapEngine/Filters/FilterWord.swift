/// A word such as `due.by:+10d`, taken apart as it is typed.
struct FilterWord {
  /// The field before its suffix.
  let field: String
  /// What follows the full stop of a field; nil for none.
  let suffix: String?
  /// The signs between field and value, such as `:` or `<=`.
  let mark: String
  let value: String

  /// Takes a word apart; nil for a word without a sign of comparison, or with nothing before it.
  init?(_ word: String) {
    guard let start = word.firstIndex(where: { ":<>=".contains($0) }), start > word.startIndex else { return nil }
    let rest = word[start...]
    let mark = ["<=", ">=", "<", ">", ":", "="].first { rest.hasPrefix($0) } ?? ""
    self.mark = mark
    value = String(rest.dropFirst(mark.count))
    let head = word[..<start]
    if let point = head.lastIndex(of: "."), point > head.startIndex {
      field = String(head[..<point])
      suffix = String(head[head.index(after: point)...])
    } else {
      field = String(head)
      suffix = nil
    }
  }

  /// How many characters stand before the value.
  var headCount: Int { field.count + (suffix.map { $0.count + 1 } ?? 0) + mark.count }

  /// Returns the comparison of a stable suffix, or else of the signs.
  func comparison(_ suffix: String?) -> FilterTerm.Comparison {
    switch suffix {
    case "by": return .atMost
    case "before": return .less
    case "after": return .greater
    default: break
    }
    switch mark {
    case "<=": return .atMost
    case ">=": return .atLeast
    case "<": return .less
    case ">": return .greater
    default: return .equal
    }
  }
}
