import RoadmapEngine
import Wording

/// Writes a report as Markdown.
struct MarkdownWriter {
  let wording: Wording
  var page = PageBytes()

  private static let signs: [Unicode.Scalar: String] = [
    "\\": "\\\\", "`": "\\`", "*": "\\*", "_": "\\_", "[": "\\[", "]": "\\]", "<": "\\<", ">": "\\>", "#": "\\#", "|": "\\|", "!": "\\!",
    "&": "\\&", "~": "\\~",
  ]
  /// Escapes everything that has a meaning in Markdown. A text can neither format nor insert HTML (Promises.md, S3).
  private static let escapes = Escapes(signs)
  /// Also keeps readers from making links of addresses; an `@` can only be protected as code.
  private static let unlinked = Escapes(signs.merging([":": "\\:", ".": "\\.", "@": "`@`"]) { $1 })

  /// Writes a paragraph, or a heading after a sign such as `## `.
  mutating func line(_ text: String, _ sign: StaticString = "") {
    guard !text.isEmpty else { return }
    if !page.bytes.isEmpty { page.put("\n") }
    page.put(sign)
    let text = text.drop { $0 == " " || $0 == "\t" }
    // A number with a point, or a dash, would begin a list here.
    let digits = text.utf8.prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    if !digits.isEmpty, let next = text.utf8.dropFirst(digits.count).first, next == UInt8(ascii: ".") || next == UInt8(ascii: ")") {
      page.put(raw: String(text.prefix(digits.count)) + "\\")
      put(String(text.dropFirst(digits.count)))
    } else {
      if let first = text.utf8.first, "-+=".utf8.contains(first) { page.put("\\") }
      put(String(text))
    }
    page.put("\n")
  }

  mutating func rule() { page.put("\n---\n") }

  private mutating func put(_ text: String) { page.put(text, hasAddress(text) ? MarkdownWriter.unlinked : MarkdownWriter.escapes) }

  /// Checks whether a text contains `@`, `:/` or `www.`.
  private func hasAddress(_ text: String) -> Bool {
    var last: (UInt8, UInt8) = (0, 0)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "@"): return true
      case UInt8(ascii: "/") where last.1 == UInt8(ascii: ":"): return true
      case UInt8(ascii: ".") where last.0 | 0x20 == UInt8(ascii: "w") && last.1 | 0x20 == UInt8(ascii: "w"): return true
      default: last = (last.1, byte)
      }
    }
    return false
  }

  mutating func table(_ section: Report.Section) {
    let columns = section.columns.indices.filter { !section.columns[$0].isDrawing }
    page.put("\n|")
    for column in columns.map({ section.columns[$0] }) {
      page.put(" ")
      put(column.isBars ? wording.columnWhen : column.name)
      page.put(" |")
    }
    page.put("\n|")
    for index in columns { page.put(section.kind(ofColumn: index) == .number ? " ---: |" : " --- |") }
    let name = section.nameColumn
    for row in section.rows {
      page.put("\n|")
      for index in columns {
        page.put(" ")
        if let group = row.group {
          if index == name { bold(group.parts.joined(separator: " ")) }
        } else if row.cells.indices.contains(index) {
          if section.columns[index].startsPart { page.put(raw: TextColumns.rule) }
          put(row.cells[index])
        }
        page.put(" |")
      }
    }
    page.put("\n")
  }

  private mutating func bold(_ text: String) {
    guard !text.isEmpty else { return }
    page.put("**")
    put(text)
    page.put("**")
  }

  private mutating func put(_ cell: Report.Cell) {
    if case .bar(let bar) = cell.value { return page.put(raw: bar.dates(wording)) }
    if let state = cell.state(wording) { return page.put(raw: state.text) }
    let text = cell.markedText.trimmed
    if cell.tone == .strong { bold(text) } else { put(text) }
  }
}
