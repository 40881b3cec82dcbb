import RoadmapEngine

extension DateReader {
  /// A part of a written date.
  enum Token: Hashable {
    case number(Int, digits: Int)
    case word(String)
    case sign(Unicode.Scalar)
    case blank

    /// Splits a text into tokens; nil if it is longer than any date or has an accent outside of a word.
    static func all(in text: String) -> [Token]? {
      guard text.utf8.count <= 256 else { return nil }
      var tokens: [Token] = []
      var isOpen = false
      for scalar in DecimalDigits.inASCII(text).unicodeScalars {
        let category = scalar.properties.generalCategory
        if category == .format { continue }
        if category == .nonspacingMark {
          // A vowel sign or an accent may stand only within a word.
          guard isOpen, case .word? = tokens.last else { return nil }
          continue
        }
        if ("0"..."9").contains(scalar) {
          let digit = Int(scalar.value - 0x30)
          if isOpen, case .number(let value, let digits)? = tokens.last {
            guard digits < 9 else { return nil }
            tokens[tokens.count - 1] = .number(value * 10 + digit, digits: digits + 1)
          } else {
            tokens.append(.number(digit, digits: 1))
          }
          isOpen = true
        } else if scalar.properties.isAlphabetic {
          if isOpen, case .word(let word)? = tokens.last {
            tokens[tokens.count - 1] = .word(word + String(scalar))
          } else {
            tokens.append(.word(String(scalar)))
          }
          isOpen = true
        } else {
          isOpen = false
          if scalar.properties.isWhitespace {
            if !tokens.isEmpty, tokens.last != .blank { tokens.append(.blank) }
          } else {
            tokens.append(.sign(plain(scalar)))
          }
        }
      }
      if tokens.last == .blank { tokens.removeLast() }
      return tokens
    }

    /// Returns the usual sign for one that looks and means the same.
    private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
      switch scalar {
      case "\u{2010}", "\u{2011}": "-"
      case "\u{60D}", "\u{2044}": "/"
      case "\u{60C}": ","
      default: scalar
      }
    }
  }
}
