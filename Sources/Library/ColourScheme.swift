import Canvas
import FileFormat
import RoadmapEngine
import StrictJSON

/// A base16 or base24 colour scheme: sixteen colours with fixed meanings (tinted-theming, styling.md).
package struct ColourScheme: Sendable {
  package let name: String
  package let author: String
  /// The colours `base00` to `base0F` in their order.
  let colours: [Colour]

  /// The keys of the colours, `base00` to `base0F`.
  static let slots = (0..<16).map { "base0\(String($0, radix: 16, uppercase: true))" }

  /// Reads a scheme: lines of `key: "value"`, with the colours at the top level as in old files or below `palette:`. Any other YAML is
  /// refused.
  /// - Throws: the first fault, with its line.
  package init(reading bytes: [UInt8]) throws(FormatFault) {
    guard let text = String(validating: bytes, as: UTF8.self) else { throw FormatFault(.json(.invalidUTF8), at: ColourScheme.line(1)) }
    let values = try ColourScheme.values(text)
    colours = try ColourScheme.slots.map { slot throws(FormatFault) in
      guard let (value, line) = values[slot] else { throw FormatFault(.missingKey(slot), at: ColourScheme.line(1)) }
      guard let colour = Colour(hex: value.hasPrefix("#") ? value : "#\(value)") else {
        throw FormatFault(.badValue(slot, value), at: ColourScheme.line(line))
      }
      return colour
    }
    guard let name = (values["name"] ?? values["scheme"])?.value, !name.isEmpty else {
      throw FormatFault(.missingKey("name"), at: ColourScheme.line(1))
    }
    self.name = name
    author = values["author"]?.value ?? ""
  }

  /// The colour of a slot, 0 to 15; black for any other number.
  subscript(slot: Int) -> Colour { colours.indices.contains(slot) ? colours[slot] : Colour(red: 0, green: 0, blue: 0) }

  /// Returns the beginning of a line, for faults.
  private static func line(_ number: Int) -> JSONPlace { JSONPlace(line: number, column: 1) }

  /// Returns every key with its value and line; keys below `palette:` are returned without it.
  private static func values(_ text: String) throws(FormatFault) -> [String: (value: String, line: Int)] {
    var values: [String: (value: String, line: Int)] = [:]
    for (index, raw) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      let number = index + 1
      let content = String(raw).trimmed
      if content.isEmpty || content.hasPrefix("#") || content == "---" || content == "..." { continue }
      guard let colon = content.firstIndex(of: ":"), let value = scalar(String(content[content.index(after: colon)...])) else {
        throw FormatFault(.json(.unexpected(String(content.prefix(40)))), at: line(number))
      }
      let key = slotName(String(content[..<colon]))
      guard !key.isEmpty, key.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }) else {
        throw FormatFault(.json(.unexpected(String(content.prefix(40)))), at: line(number))
      }
      guard values.updateValue((value, number), forKey: key) == nil else { throw FormatFault(.json(.duplicateKey(key)), at: line(number)) }
    }
    return values
  }

  /// Returns a key of a colour with capital digits, since old files also write `base0a`.
  private static func slotName(_ key: String) -> String {
    key.count == 6 && key.hasPrefix("base") ? "base" + key.dropFirst(4).uppercased() : key
  }

  /// Returns the value after a colon: quoted or plain, optionally followed by a comment; nil for anything else.
  private static func scalar(_ text: String) -> String? {
    guard text.isEmpty || text.first?.isWhitespace == true else { return nil }
    let text = text.trimmed
    guard let quote = text.first, quote == "\"" || quote == "'" else {
      // A space and "#" begin a comment. A list, an anchor or a block text is not a plain value.
      let plain = text.hasPrefix("#") ? "" : text.firstRange(of: " #").map { String(text[..<$0.lowerBound]).trimmed } ?? text
      return plain.first.map { "[{&*|>!%@`,?-".contains($0) } == true ? nil : plain
    }
    let rest = text.dropFirst()
    guard let end = rest.firstIndex(of: quote) else { return nil }
    let behind = String(rest[rest.index(after: end)...])
    let value = String(rest[..<end])
    let isComment = behind.first?.isWhitespace == true && behind.trimmed.hasPrefix("#")
    return (behind.isEmpty || isComment) && !value.contains("\\") ? value : nil
  }
}
