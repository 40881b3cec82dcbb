import StrictJSON

/// Writing of macros and text for mdoc(7).
extension Manual {
  mutating func macro(_ words: String) { lines.append(".\(words)") }

  mutating func section(_ title: String) { macro("Sh \(Manual.escaped(title))") }

  /// Writes words in lines of at most 76 columns; each sentence begins a line, as mdoc(7) asks.
  mutating func text(_ words: String) {
    var line = ""
    for word in words.split(separator: " ") {
      let written = Manual.escaped(String(word))
      let isNew = line.hasSuffix(".") || line.count + written.count > 76
      if isNew, !line.isEmpty {
        lines.append(Manual.guarded(line))
        line = written
      } else {
        line += line.isEmpty ? written : " \(written)"
      }
    }
    if !line.isEmpty { lines.append(Manual.guarded(line)) }
  }

  mutating func list(_ title: String, _ items: [(name: String, meaning: String)], _ kind: String) {
    section(title)
    macro("Bl -tag -width Ds")
    for (name, meaning) in items {
      macro("It \(kind) \(Manual.word(name))")
      text(meaning)
    }
    macro("El")
  }

  /// Escapes characters that are special to a formatter, and those that are not ASCII.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      case "'": escaped += "\\(aq"
      case "`": escaped += "\\(ga"
      case "~": escaped += "\\(ti"
      case "^": escaped += "\\(ha"
      case _ where scalar.isASCII: escaped.unicodeScalars.append(scalar)
      default:
        let number = String(scalar.value, radix: 16, uppercase: true)
        escaped += "\\[u\(String(repeating: "0", count: max(0, 4 - number.count)))\(number)]"
      }
    }
    return escaped
  }

  /// Returns a word as an argument of a macro, protected in case it is the name of another macro.
  static func word(_ text: String) -> String { "\\&\(escaped(text).replacing(" ", with: "\\ "))" }

  static func value(_ name: ValueName) -> String { word(name.text).replacing("\\&", with: "") }

  static func quoted(_ text: String) -> String { "\"\(escaped(text).replacing("\"", with: "\\(dq"))\"" }

  /// Protects a line of text that begins like a request.
  static func guarded(_ line: String) -> String { line.hasPrefix(".") || line.hasPrefix("'") ? "\\&\(line)" : line }
}
