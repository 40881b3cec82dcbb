/// The encoding of a text file. Two code pages can only be told apart by the words that each of them gives, so a file is read if exactly
/// one gives words, and refused if both or neither do.
enum TextEncoding: String, CaseIterable {
  case utf8 = "UTF-8"
  case utf16 = "UTF-16"
  case windows1252 = "Windows-1252"
  case windows1256 = "Windows-1256"

  /// Returns the code page of a file without a byte order mark if it is certain; nil otherwise.
  static func certain(for bytes: ArraySlice<UInt8>) -> TextEncoding? {
    let pages = [TextEncoding.windows1252, .windows1256].filter { $0.givesWords(bytes) }
    if pages.count == 1 { return pages.first }
    // Both pages have the French letters at the same codes; if both give the same text, either will do.
    return pages.count == 2 && pages[0].utf8(bytes) == pages[1].utf8(bytes) ? pages[0] : nil
  }

  /// Returns the text as UTF-8.
  func utf8(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    guard let page else { return Array(bytes) }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    for byte in bytes {
      if byte < 0x80 { text.append(byte) } else { text += UTF8.encode(page[Int(byte) - 0x80]).map { Array($0) } ?? [] }
    }
    return text
  }

  /// Decodes UTF-16 with a byte order mark to UTF-8.
  /// - Returns: `text` is nil without a byte order mark, and for bytes that are not a complete text: an odd byte or half a surrogate
  ///   pair.
  static func decodingUTF16(_ bytes: [UInt8]) -> (text: [UInt8]?, isMarked: Bool) {
    let isLittle = bytes.starts(with: [0xFF, 0xFE])
    guard isLittle || bytes.starts(with: [0xFE, 0xFF]) else { return (nil, false) }
    guard bytes.count % 2 == 0 else { return (nil, true) }
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for index in stride(from: 2, to: bytes.count - 1, by: 2) {
      let (low, high) = isLittle ? (bytes[index], bytes[index + 1]) : (bytes[index + 1], bytes[index])
      units.append(UInt16(high) << 8 | UInt16(low))
    }
    return (String(validating: units, as: UTF16.self).map { Array($0.utf8) }, true)
  }

  /// The characters of the codes 0x80 to 0xFF of a code page; nil for UTF-8 and UTF-16.
  private var page: [Unicode.Scalar]? {
    switch self {
    case .utf8, .utf16: nil
    case .windows1252: Self.latin
    case .windows1256: Self.arabic
    }
  }

  private static let latin: [Unicode.Scalar] =
    Array("€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars) + (0xA0...0xFF).map { Unicode.Scalar(UInt8($0)) }
  private static let arabic: [Unicode.Scalar] = Array(
    """
    €پ‚ƒ„…†‡ˆ‰ٹ‹Œچژڈگ‘’“”•–—ک™ڑ›œ\u{200C}\u{200D}ں\u{A0}،¢£¤¥¦§¨©ھ«¬\u{AD}®¯°±²³´µ¶·¸¹؛»¼½¾؟\
    ہءآأؤإئابةتثجحخدذرزسشصض×طظعغـفقكàلâمنهوçèéêëىيîï\u{64B}\u{64C}\u{64D}\u{64E}ô\u{64F}\u{650}÷\u{651}ù\u{652}ûü\u{200E}\u{200F}ے
    """.unicodeScalars)

  // MARK: Words

  /// The role of a character in a word; `odd` is a character that no text should hold.
  private enum Kind { case latin, arabic, sign, blank, odd }

  /// Checks whether every word is plausible.
  ///
  /// Its letters must be of one script and of its languages, without symbols between them.
  private func givesWords(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let page else { return false }
    let kinds = page.map(Self.kind)
    var before = Kind.blank
    var letters = Kind.blank
    var hasPlainLetter = true
    var count = 0
    for byte in bytes + [0x20] {
      let isLetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
      let kind = byte >= 0x80 ? kinds[Int(byte) - 0x80] : isLetter ? .latin : .blank
      switch kind {
      case .odd: return false
      case .latin, .arabic:
        // A symbol is inside a word if letters are on both sides of it.
        if before == .sign { return false }
        if before != .blank, letters != kind { return false }
        if before == .blank { (count, hasPlainLetter) = (0, false) }
        letters = kind
        count += 1
        if byte < 0x80 || kind == .arabic { hasPlainLetter = true }
      case .sign where before == .latin || before == .arabic, .blank, .sign:
        // No word of these languages consists of accented letters only.
        if before == .latin, count > 1, !hasPlainLetter { return false }
      }
      before = kind == .sign && before == .blank ? .blank : kind
    }
    return true
  }

  private static func kind(of scalar: Unicode.Scalar) -> Kind {
    switch scalar {
    case _ where latinLetters.contains(scalar): .latin
    case "\u{621}"..."\u{652}": .arabic
    case _ where blanks.contains(scalar): .blank
    case _ where signs.contains(scalar): .sign
    default: .odd
    }
  }

  /// The letters beyond ASCII of French and neighbouring languages.
  private static let latinLetters = Set("àâäçéèêëîïôöùûüÿœæÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸŒÆñÑáíóúÁÍÓÚß".unicodeScalars)
  /// Symbols that may separate two words.
  private static let blanks = Set("\u{A0}‘’·–—،؛\u{200E}\u{200F}".unicodeScalars)
  /// Symbols that may touch a word at one end.
  private static let signs = Set("«»“”…•°€²³§؟×÷±£½¼¾©®™\u{AD}".unicodeScalars)
}
