extension TextWidth {
  /// The longest beginning that takes at most `columns` columns; where something is left out it ends with `marking`.
  ///
  /// Characters stay whole, so the result can be a column short of the limit before a wide one.
  package static func cut(_ text: String, columns limit: Int, marking: String = "…") -> String {
    guard limit > 0 else { return "" }
    if let width = simpleColumns(text), width <= limit { return text }
    let sign = columns(marking) <= limit ? marking : ""
    let room = limit - columns(sign)
    var used = 0
    var fitting = text.startIndex
    for index in text.indices {
      let width = columns(text[index])
      if used + width > limit { return text[..<fitting] + sign }
      used += width
      if used <= room { fitting = text.index(after: index) }
    }
    return text
  }

  /// The text cut, or padded with spaces at its end, to exactly `columns` columns.
  package static func fit(_ text: String, columns limit: Int, marking: String = "…") -> String {
    if let width = simpleColumns(text), width <= limit { return width == limit ? text : text + blanks(limit - width) }
    let short = cut(text, columns: limit, marking: marking)
    return short + blanks(limit - columns(short))
  }

  private static func blanks(_ count: Int) -> Substring {
    count <= spaces.utf8.count ? spaces.prefix(max(0, count)) : Substring(String(repeating: " ", count: count))
  }

  private static let spaces = String(repeating: " ", count: 200)

  /// The text padded at its start to exactly `columns` columns, for numbers; cut like `fit` when it is longer.
  package static func fitToEnd(_ text: String, columns limit: Int, marking: String = "…") -> String {
    let short = cut(text, columns: limit, marking: marking)
    return String(repeating: " ", count: max(0, limit - columns(short))) + short
  }

  /// The text in lines of at most `columns` columns, broken at spaces and line ends; a longer word is broken inside.
  ///
  /// An empty line stays a line, and a width below one is taken as one. A character wider than a line stands alone on its own.
  package static func wrap(_ text: String, columns limit: Int) -> [String] {
    if let width = simpleColumns(text) {
      return width <= limit && !hasSpareSpaces(text) ? [text] : wrapSimply(text, columns: max(1, limit))
    }
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).flatMap { wrapLine($0, columns: max(1, limit)) }
  }

  /// Whether a text is one line of at most `columns` columns as it is, as most cells of a table are.
  package static func isLine(_ text: String, columns limit: Int) -> Bool {
    simpleColumns(text).map { $0 <= limit && !hasSpareSpaces(text) } ?? false
  }

  /// The lines of a text in which every scalar takes a column.
  private static func wrapSimply(_ text: String, columns limit: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.utf8.split(separator: UInt8(ascii: " ")) {
      let word = Substring(word)
      let width = word.unicodeScalars.count
      if used > 0, used + 1 + width <= limit {
        line += " "
        line += word
        used += 1 + width
        continue
      }
      if used > 0 { lines.append(line) }
      (line, used) = (String(word), width)
      while used > limit {
        lines.append(String(line.unicodeScalars.prefix(limit)))
        line = String(line.unicodeScalars.dropFirst(limit))
        used -= limit
      }
    }
    return lines + [line]
  }

  /// Whether wrapping would take spaces away: at an end, or where several stand together.
  private static func hasSpareSpaces(_ text: String) -> Bool {
    var wasSpace = true
    for byte in text.utf8 {
      let isSpace = byte == UInt8(ascii: " ")
      if isSpace, wasSpace { return true }
      wasSpace = isSpace
    }
    return wasSpace && !text.isEmpty
  }

  private static func wrapLine(_ line: Substring, columns limit: Int) -> [String] {
    var lines: [String] = []
    var current = ""
    var used = 0
    for word in line.split(whereSeparator: { $0 == " " || $0 == "\t" }) {
      let width = columns(String(word))
      if used > 0, used + 1 + width <= limit {
        current += " " + word
        used += 1 + width
        continue
      }
      if used > 0 { lines.append(current) }
      (current, used) = ("", 0)
      for character in word {
        let more = columns(character)
        if used > 0, used + more > limit {
          lines.append(current)
          (current, used) = ("", 0)
        }
        current.append(character)
        used += more
      }
    }
    return lines + [current]
  }
}
