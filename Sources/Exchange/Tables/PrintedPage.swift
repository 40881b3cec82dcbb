import RoadmapEngine
import StatusViews
import Wording

/// Recognises printed pages that are not tables: HTML, Markdown or text.
struct PrintedPage {
  let kind: ImportRemark.Printed

  /// Returns nil if the bytes are not such a page.
  init?(_ bytes: ArraySlice<UInt8>) {
    let start = bytes.drop { $0 <= 0x20 }
    let head = String(decoding: start.prefix(1 << 12), as: UTF8.self)
    switch start.first {
    case UInt8(ascii: "<") where Self.isWebPage(head): kind = .page("HTML")
    default:
      let lines = head.split(whereSeparator: \.isNewline).prefix(60)
      if lines.contains(where: Self.isMarkdownRule) {
        kind = .page("Markdown")
      } else if Self.isDated(lines.prefix(3)) {
        kind = .page(lines.first?.hasPrefix("#") == true ? "Markdown" : "text")
      } else {
        return nil
      }
    }
  }

  /// Checks whether a text begins as HTML.
  static func isWebPage(_ text: String) -> Bool {
    let head = text.prefix(200).lowercased()
    return head.hasPrefix("<!doctype html") || head.hasPrefix("<html")
  }

  /// Checks for the line below the headings of a Markdown table: `| --- | ---: |`.
  private static func isMarkdownRule(_ line: Substring) -> Bool {
    line.contains("---") && line.contains("|") && line.allSatisfy { "-|: ".contains($0) }
  }

  /// Checks whether the first lines are those of a page of Jalon. They state its date; a list of changes begins with its title.
  private static func isDated(_ lines: ArraySlice<Substring>) -> Bool {
    let title = lines.first.map { $0.drop { $0 == "#" || $0 == " " } } ?? ""
    let isAlone = !title.contains { ",;\t|".contains($0) }
    return Language.allCases.map { Wording($0, home: $0) }.contains { wording in
      lines.contains { $0.contains(wording.printedOn("")) } || isAlone && title.hasPrefix(wording.changesTitle)
    }
  }
}
