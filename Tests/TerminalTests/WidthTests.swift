import CNcurses
import Foundation
import Support
import Testing

@testable import Canvas

/// Compares the widths of characters with the C library and with a real terminal.
@Suite(.serialized) struct WidthTests {
  @Test func `a scalar takes the columns that the C library gives it`() {
    setlocale(LC_CTYPE, "C.UTF-8")
    // Characters that are newer than the library, or were corrected in one of its versions, are excluded.
    let differing = (UInt32(0x20)...0x10_FFFF).compactMap(Unicode.Scalar.init).filter { scalar in
      guard let age = scalar.properties.age, age.major <= 13, scalar != "\u{1171E}", !TextWidth.drivesTerminal(scalar) else { return false }
      let columns = wcwidth(wchar_t(scalar.value))
      return columns >= 0 && Int(columns) != TextWidth.columns(scalar)
    }

    #expect(differing.isEmpty, "\(differing.map { String($0.value, radix: 16) })")
  }

  @Test(.enabled(if: Tmux.isInstalled, "tmux is not installed"))
  func `behind every emoji and every cluster of letters the next column is right in tmux, and nothing is left of a page`() throws {
    let tmux = try Tmux(width: 200, height: 50)
    let texts = TextSamples.all
    try Data(texts.map { "\($0)\n" }.joined().utf8).write(to: URL(filePath: tmux.path("texts")))
    try tmux.enter("clear; \(JalonProcess.product("TerminalProbe")) --texts \(tmux.path("texts"))")
    for page in 0...(texts.count - 1) / (8 * 49) {
      if page > 0 { try tmux.press("n") }
      let screen = try tmux.wait("page \(page), afresh 0.")
      let wrong = wrongSlots(screen)
      #expect(wrong.isEmpty, "page \(page): \(wrong.prefix(5))")
    }
    try tmux.press("p")
    let page = (texts.count - 1) / (8 * 49) - 1
    let painted = try tmux.wait("page \(page), afresh 0.")
    try tmux.press("f")
    let afresh = try tmux.wait("page \(page), afresh 1.")
    #expect(painted.split(separator: "\n").dropLast() == afresh.split(separator: "\n").dropLast())
    try tmux.press("q")
  }

  /// Returns the slots of a screen in which the bar or the sign is not in its column.
  private func wrongSlots(_ screen: String) -> [String] {
    screen.unicodeScalars.split(separator: "\n").dropLast().flatMap { row in
      row.split(separator: "#").filter { slot in
        let text = slot.drop { $0 == " " }
        let behind = slot.split(separator: "|", omittingEmptySubsequences: false)
        let columns = slot.reduce(0) { $0 + TextWidth.columns($1) }
        return text.isEmpty || behind.count != 2 || behind[1].contains { $0 != " " } || !(columns == 22 || columns == 24)
      }.map { $0.map { String($0.value, radix: 16) }.joined(separator: " ") }
    }
  }
}

/// Emoji of every kind, and clusters of characters of every break class of Unicode (Standard Annex 29, Technical Standard 51).
private enum TextSamples {
  static let all = emoji + clusters

  /// Single scalars, with each variation selector and skin tone; flags; keycaps; joined sequences and tag sequences.
  private static var emoji: [String] {
    let scalars = (UInt32(0x23)...0x1FAFF).compactMap(Unicode.Scalar.init).filter(\.properties.isEmoji)
    let skins = (UInt32(0x1F3FB)...0x1F3FF).compactMap(Unicode.Scalar.init)
    let bases = scalars.filter(\.properties.isEmojiModifierBase)
    let letters = (UInt32(0x1F1E6)...0x1F1FF).compactMap(Unicode.Scalar.init)
    let signs: [String] = ["\u{2640}\u{FE0F}", "\u{2642}\u{FE0F}", "\u{2695}\u{FE0F}", "💻", "🚀", "\u{27A1}\u{FE0F}"]
    var texts = scalars.flatMap { ["\($0)", "\($0)\u{FE0F}", "\($0)\u{FE0E}"] }
    for base in bases {
      texts += skins.map { "\(base)\($0)" } + signs.map { "\(base)\u{200D}\($0)" }
      texts += skins.map { "\(base)\($0)\u{200D}\u{2642}\u{FE0F}" }
    }
    texts += letters.flatMap { first in letters.map { "\(first)\($0)" } }
    texts += "0123456789#*".map { "\($0)\u{FE0F}\u{20E3}" } + skins.map { "\($0)" }
    texts += ["👩‍👩‍👧‍👦", "👩🏽‍❤️‍💋‍👨🏿", "🏳️‍🌈", "🏴‍☠️", "👁️‍🗨️", "🐻‍❄️", "🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}"]
    return texts.filter { !$0.unicodeScalars.contains("#") }
  }

  /// A scalar of every class before a scalar of every class, directly and with an accent or a joiner between them.
  private static var clusters: [String] {
    let classes: [Unicode.Scalar] = [
      " ", "a", "\u{AD}", "\u{300}", "\u{34F}", "\u{378}", "\u{600}", "\u{628}", "\u{64E}", "\u{903}", "\u{904}", "\u{915}", "\u{94D}",
      "\u{A03}",
      "\u{D4E}", "\u{1100}", "\u{1160}", "\u{1175}", "\u{11A8}", "\u{AC00}", "\u{AC01}", "\u{D7B0}", "\u{200B}", "\u{200C}", "\u{200D}",
      "\u{2060}",
      "\u{FEFF}", "\u{FE0F}", "\u{A9}", "\u{231A}", "\u{2764}", "\u{1F1F3}", "\u{1F3FD}", "\u{1F476}", "\u{20E3}", "\u{E0061}", "\u{E0100}",
      "\u{1F6D1}",
      "\u{115F}", "\u{3164}", "\u{FFA0}", "\u{4DC0}", "\u{3248}",
    ]
    return classes.flatMap { first in
      classes.flatMap { second in ["\(first)\(second)", "\(first)\u{308}\(second)", "\(first)\u{200D}\(second)"] }
    }
  }
}
