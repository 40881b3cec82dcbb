extension TextWidth {
  /// Returns the longest prefix that takes at most `columns` columns; if something is left out, it ends with `marking`.
  ///
  /// Characters stay whole, so the result can be one column short of the limit before a wide one.
  package static func cut(_ text: String, columns limit: Int, marking: String = "…") -> String {
    guard limit > 0 else { return "" }
    if mayFit(text, limit), let width = simpleColumns(text), width <= limit { return text }
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

  /// Returns the text cut, or padded with spaces at its end, to exactly `columns` columns.
  package static func fit(_ text: String, columns limit: Int, marking: String = "…") -> String {
    if mayFit(text, limit), let width = simpleColumns(text), width <= limit { return width == limit ? text : text + blanks(limit - width) }
    let short = cut(text, columns: limit, marking: marking)
    return short + blanks(limit - columns(short))
  }

  /// Checks by its number of bytes whether a text of simple scalars, which take at most three bytes each, could fit. It reads no
  /// character, so that a long text costs no more than its visible part.
  private static func mayFit(_ text: String, _ limit: Int) -> Bool { text.utf8.count <= 3 * limit }

  private static func blanks(_ count: Int) -> Substring {
    count <= spaces.utf8.count ? spaces.prefix(max(0, count)) : Substring(String(repeating: " ", count: count))
  }

  private static let spaces = String(repeating: " ", count: 200)

  /// Returns the text padded at its start to exactly `columns` columns, for numbers; cut as by `fit` if it is longer.
  package static func fitToEnd(_ text: String, columns limit: Int, marking: String = "…") -> String {
    let short = cut(text, columns: limit, marking: marking)
    return String(repeating: " ", count: max(0, limit - columns(short))) + short
  }

  /// Returns the text in lines of at most `columns` columns, broken at spaces and line ends; a longer word is broken inside.
  ///
  /// An empty line stays a line, and a limit below one counts as one. A character wider than a line gets a line of its own.
  package static func wrap(_ text: String, columns limit: Int) -> [String] {
    guard simpleColumns(text) != nil else {
      return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).flatMap { wrapLine($0, columns: max(1, limit)) }
    }
    var tidy = text.utf8.split(separator: space).map(Substring.init).joined(separator: " ")
    return tidy.withUTF8 { bytes in
      var lines: [String] = []
      eachLine(of: bytes, columns: limit) { line, _ in lines.append(String(decoding: bytes[line], as: UTF8.self)) }
      return lines
    }
  }

  /// Returns the first `most` lines of what `wrap` returns, and reads little more of the text than they contain.
  package static func wrap(_ text: String, columns limit: Int, most: Int) -> [String] {
    guard most > 0 else { return [] }
    var size = 4 * most * max(1, limit)
    while true {
      let piece = text.prefix(size)
      let isWhole = piece.endIndex == text.endIndex
      let lines = wrap(isWhole ? text : String(piece), columns: limit)
      // The last lines of a piece may continue after it.
      if isWhole || lines.count >= most + 2 { return Array(lines.prefix(most)) }
      size *= 4
    }
  }

  /// Calls `body` with each line of a tidy text (`TextShape`), as a range of its bytes and the columns that it takes.
  package static func eachLine(of bytes: UnsafeBufferPointer<UInt8>, columns limit: Int, _ body: (Range<Int>, Int) -> Void) {
    let limit = max(1, limit)
    var (start, end, used) = (0, 0, 0)
    var place = 0
    while place < bytes.count {
      let word = place
      var width = 0
      while place < bytes.count, bytes[place] != space || isBound(place, in: bytes) {
        width += beginsScalar(bytes[place]) ? 1 : 0
        place += 1
      }
      if used > 0, used + 1 + width <= limit {
        used += 1 + width
      } else {
        if used > 0 { body(start..<end, used) }
        (start, used) = (word, width)
        while used > limit {
          let next = scalar(limit, after: start, in: bytes)
          body(start..<next, limit)
          start = next
          used -= limit
        }
      }
      end = place
      place += 1
    }
    body(start..<end, used)
  }

  /// Checks whether a space belongs to French punctuation that must not begin or end a line: `besoins ;`, `« Jalon »`.
  private static func isBound(_ blank: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let next = blank + 1
    if next < bytes.count, ";:!?%".utf8.contains(bytes[next]) { return next + 1 == bytes.count || bytes[next + 1] == space }
    if next + 1 < bytes.count, bytes[next] == 0xC2, bytes[next + 1] == 0xBB { return true }
    return blank >= 2 && bytes[blank - 2] == 0xC2 && bytes[blank - 1] == 0xAB
  }

  /// Returns the index of the scalar that is `count` scalars after the one at `start`.
  private static func scalar(_ count: Int, after start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var (place, left) = (start, count)
    while place < bytes.count {
      if beginsScalar(bytes[place]) {
        if left == 0 { break }
        left -= 1
      }
      place += 1
    }
    return place
  }

  private static let space = UInt8(ascii: " ")

  private static func beginsScalar(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }

  /// Returns the words of a line; French punctuation stays with its word.
  private static func words(_ line: Substring) -> [String] {
    var words: [String] = []
    for word in line.split(whereSeparator: { $0 == " " || $0 == "\t" }) {
      if let last = words.last, [";", ":", "!", "?", "%"].contains(word) || word.hasPrefix("»") || last.hasSuffix("«") {
        words[words.count - 1] += " \(word)"
      } else {
        words.append(String(word))
      }
    }
    return words
  }

  private static func wrapLine(_ line: Substring, columns limit: Int) -> [String] {
    var lines: [String] = []
    var current = ""
    var used = 0
    for word in words(line) {
      let width = columns(word)
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
