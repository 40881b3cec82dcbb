import Canvas
import FileFormat
import Testing

@testable import Library

@Suite struct ColourSchemeTests {
  private static let colours = [
    "181818", "282828", "383838", "585858", "b8b8b8", "d8d8d8", "e8e8e8", "f8f8f8", "ab4642", "dc9656", "f7ca88", "a1b56c", "86c1b9",
    "7cafc2", "ba8baf", "a16946",
  ]

  private static func flat(_ colours: [String] = colours) -> String {
    let lines = zip(ColourScheme.slots, colours).map { "\($0): \"\($1)\"\n" }
    return "scheme: \"Default Dark\"\nauthor: \"Chris Kempson\" # with a comment\n" + lines.joined()
  }

  private static func nested(_ colours: [String] = colours) -> String {
    let lines = zip(ColourScheme.slots, colours).map { "  \($0): \"#\($1)\"\n" }
    return "---\nsystem: \"base24\"\nname: 'Default Dark'\nauthor: Chris Kempson\nvariant: \"dark\"\npalette:\n" + lines.joined()
      + "  base10: \"#111111\"\n"
  }

  private func scheme(_ text: String) throws -> ColourScheme { try ColourScheme(reading: Array(text.utf8)) }

  @Test func `both forms of a scheme are read, with the author's name`() throws {
    for text in [Self.flat(), Self.nested(), Self.flat().replacing("\n", with: "\r\n"), Self.flat().replacing("base0A", with: "base0a")] {
      let scheme = try scheme(text)
      #expect(scheme.name == "Default Dark" && scheme.author == "Chris Kempson")
      #expect(scheme.colours.map(\.hex) == Self.colours.map { "#\($0)" })
    }
  }

  @Test(arguments: [
    ("base03: \"585858\"\n", "", FormatFault.Reason.missingKey("base03"), 1),
    ("585858", "58585", .badValue("base03", "58585"), 6), ("585858", "zzzzzz", .badValue("base03", "zzzzzz"), 6),
    ("base03: \"585858\"", "base03: [1, 2]", .json(.unexpected("base03: [1, 2]")), 6),
    ("base03: \"585858\"", "base03: &a x", .json(.unexpected("base03: &a x")), 6),
    ("base03: \"585858\"", "base03: |", .json(.unexpected("base03: |")), 6),
    ("base03: \"585858\"", "base03 \"585858\"", .json(.unexpected("base03 \"585858\"")), 6),
    ("base03: \"585858\"", "base03: \"585858", .json(.unexpected("base03: \"585858")), 6),
    ("base03: \"585858\"", "- base03", .json(.unexpected("- base03")), 6),
    ("base04:", "base03:", .json(.duplicateKey("base03")), 7), ("scheme: \"Default Dark\"\n", "", .missingKey("name"), 1),
  ])
  func `a bad scheme says what is wrong and where`(part: String, instead: String, reason: FormatFault.Reason, line: Int) {
    #expect {
      try scheme(Self.flat().replacing(part, with: instead))
    } throws: { error in
      (error as? FormatFault)?.reason == reason && (error as? FormatFault)?.place.line == line
    }
  }

  @Test func `bytes that are no text are refused`() {
    #expect(throws: FormatFault.self) { try ColourScheme(reading: [0x62, 0xFF, 0xFE]) }
  }
}

@Suite struct ImportedThemeTests {
  private static let drawn: Set<Role> = [.border, .borderFocus, .bar, .barDone, .barCritical, .barLate, .barSlack, .milestone]

  private func imported(_ colours: [String]) throws -> ImportedTheme {
    let lines = zip(ColourScheme.slots, colours).map { "\($0): \"\($1)\"\n" }.joined()
    return ImportedTheme(try ColourScheme(reading: Array("scheme: \"X\"\nauthor: \"Y\"\n\(lines)".utf8)), id: "x")
  }

  private func expectReadable(_ theme: Theme, _ note: String) throws {
    for role in Role.allCases {
      let least = Self.drawn.contains(role) ? 3 : 4.5
      let (ink, paper) = (try #require(theme[role].foreground), try #require(theme[role].background))
      #expect(ink.contrast(with: paper) >= least, "\(role), \(note)")
      guard !Self.drawn.contains(role), paper == theme[.text].background else { continue }
      for ground in [Role.selection, .selectionInactive, .marked, .match, .dialog, .weekend] {
        var cell = Cell("x", role)
        cell.ground = ground
        let style = theme.style(of: cell)
        #expect(try #require(style.foreground).contrast(with: #require(style.background)) >= 4.5, "\(role) on \(ground), \(note)")
      }
    }
  }

  @Test func `whatever the colours of a scheme are, everything can be read`() throws {
    let nord = [
      "2E3440", "3B4252", "434C5E", "4C566A", "D8DEE9", "E5E9F0", "ECEFF4", "8FBCBB", "BF616A", "D08770", "EBCB8B", "A3BE8C", "88C0D0",
      "81A1C1", "B48EAD", "5E81AC",
    ]
    try expectReadable(imported(nord).theme, "nord")
    try expectReadable(imported(Array(repeating: "808080", count: 16)).theme, "all grey")
    var state: UInt64 = 7
    for round in 0..<200 {
      let colours = (0..<16).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let hex = String(state >> 40, radix: 16)
        return String(repeating: "0", count: 6 - hex.count) + hex
      }
      try expectReadable(imported(colours).theme, "round \(round): \(colours)")
    }
  }

  @Test func `what was moved is named, and what reads stays as it is`() throws {
    let colours = [
      "000000", "101010", "181818", "202020", "c0c0c0", "f0f0f0", "f8f8f8", "ffffff", "300000", "ffaf5f", "ffd75f", "87d787", "87d7d7",
      "87afff", "d7afff", "af8787",
    ]
    let theme = try imported(colours)
    #expect(theme.moved.map(\.role).contains(.late) && !theme.moved.map(\.role).contains(.risk))
    #expect(theme.theme[.risk].foreground?.hex == "#ffd75f" && theme.theme[.late].foreground?.hex != "#300000")
  }

  @Test func `what is written is a theme file, with the author's name`() throws {
    let theme = try imported(Array(repeating: "101010", count: 8) + Array(repeating: "f0f0f0", count: 8))
    let file = try ThemeFile(reading: theme.bytes)
    #expect(file.id == "x" && file.name == .plain("X") && String(decoding: theme.bytes, as: UTF8.self).contains("\"author\": \"Y\""))
    #expect(file.theme == theme.theme)
  }
}

@Suite struct ThemeFileFaultTests {
  private func text(_ id: String) throws -> String { String(decoding: try #require(Library.bytes(of: "themes/\(id).json")), as: UTF8.self) }

  private func reason(_ text: String) -> FormatFault.Reason? {
    do throws(FormatFault) { _ = try ThemeFile(reading: Array(text.utf8)) } catch { return error.reason }
    return nil
  }

  @Test func `a theme lacks no role, and its colours are colours`() throws {
    let text = try text("daylight")
    #expect(reason(text) == nil)
    #expect(reason(text.replacing("\"late\"", with: "\"lateness\"")) == .missingKey("late"))
    #expect(reason(text.replacing("#22303c", with: "#22303")) == .badColour("text", "\"#22303\""))
    #expect(reason(text.replacing("jalon.theme/1", with: "jalon.party/1")) == .wrongFormat("\"jalon.party/1\""))
    #expect(reason(text.replacing("\"id\": \"daylight\"", with: "\"id\": \"../x\"")) == .invalidID("../x"))
    #expect(reason("[]") == .notAnObject)
  }
}
