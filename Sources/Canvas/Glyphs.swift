/// The signs that Jalon draws: never the only bearer of a meaning, and each one column wide.
package struct Glyphs: Sendable {
  package let horizontal: String
  package let vertical: String
  package let topLeft: String
  package let topRight: String
  package let bottomLeft: String
  package let bottomRight: String
  package let ellipsis: String
  package let opened: String
  package let closed: String
  package let selected: String
  package let milestone: String
  package let late: String
  package let risk: String
  package let track: String
  package let quiet: String
  package let done: String
  package let dropped: String
  package let estimated: String
  package let critical: String
  package let bullet: String
  package let moved: String
  /// Whether the terminal is trusted with more than ASCII.
  package let isUnicode: Bool

  /// For terminals that speak UTF-8.
  package static let unicode = Glyphs(
    horizontal: "─", vertical: "│", topLeft: "┌", topRight: "┐", bottomLeft: "└", bottomRight: "┘", ellipsis: "…", opened: "▾", closed: "▸",
    selected: "▸", milestone: "◆", late: "■", risk: "▲", track: "●", quiet: "○", done: "✓", dropped: "✗", estimated: "≈", critical: "!",
    bullet: "·", moved: "»", isUnicode: true)

  /// For terminals that do not, and for fonts without the signs.
  package static let ascii = Glyphs(
    horizontal: "-", vertical: "|", topLeft: "+", topRight: "+", bottomLeft: "+", bottomRight: "+", ellipsis: "~", opened: "v", closed: ">",
    selected: ">", milestone: "#", late: "X", risk: "^", track: "*", quiet: "o", done: "/", dropped: "x", estimated: "~", critical: "!",
    bullet: "-", moved: "}", isUnicode: false)
}
