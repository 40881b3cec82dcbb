import RoadmapEngine
import Wording

/// Pasted text as steps: one line is one step, its indentation nests it, and tabs divide it into columns.
struct PastedLines: Sendable {
  struct Line: Sendable, Equatable {
    /// The number of the line in the text, from 1.
    let number: Int
    let title: String
    /// The number of steps that contain it.
    let depth: Int
    /// The cells beside the title, in the order of the text.
    let cells: [String]
  }

  let lines: [Line]
  /// The texts of the first line where it holds headings; nil for a text without headings.
  let headings: [String]?

  /// The maximum number of steps that are pasted at once.
  static let most = 2000

  /// - Parameter isHeading: whether a text is the heading of a column.
  init(_ text: String, isHeading: (String) -> Bool) {
    var rows = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated().map {
      (number: $0 + 1, text: String($1))
    }
    rows.removeAll { $0.text.trimmed.isEmpty }
    // Tabs before the first word are an indentation, unless tabs also stand between words.
    let isTable = rows.contains { $0.text.trimmed.contains("\t") }
    func cells(_ text: String) -> [String] {
      isTable ? text.split(separator: "\t", omittingEmptySubsequences: false).map { Self.unquoted(String($0)) } : [text]
    }
    var titleIndex = 0
    headings = rows.first.flatMap { first in
      let found = cells(first.text)
      return isTable && found.count(where: { isHeading($0.trimmed) }) > 1 ? found.map(\.trimmed) : nil
    }
    if headings != nil { rows.removeFirst() }
    if let headings { titleIndex = headings.firstIndex { Self.titles.contains(FoldedText($0).text) } ?? 0 }
    var indentations: [Int] = []
    lines = rows.compactMap { row in
      let cells = cells(row.text)
      guard cells.indices.contains(titleIndex) else { return nil }
      let raw = cells[titleIndex]
      let title = Self.withoutBullet(raw.trimmed)
      guard !title.isEmpty else { return nil }
      let indentation = raw.prefix { $0 == " " || $0 == "\t" || $0 == "\u{A0}" }.reduce(0) { $0 + ($1 == "\t" ? 4 : 1) }
      while let last = indentations.last, last >= indentation { indentations.removeLast() }
      indentations.append(indentation)
      var others = cells.map(\.trimmed)
      others.remove(at: titleIndex)
      return Line(number: row.number, title: title, depth: indentations.count - 1, cells: others)
    }
    self.titleIndex = titleIndex
  }

  /// The index of the column of titles.
  private let titleIndex: Int

  /// The headings of the cells beside the title; nil for a text without headings.
  var otherHeadings: [String]? {
    headings.map { headings in headings.enumerated().filter { $0.offset != titleIndex }.map(\.element) }
  }

  /// The headings of the column of titles in all languages, folded.
  private static let titles: Set<String> = Set(
    Language.allCases.map { Wording($0, home: $0) }.flatMap { [$0.heading(.title), $0.label("title"), $0.columnActivity] }.map {
      FoldedText($0).text
    })

  /// Returns the text of a cell that a spreadsheet program has put between quotation marks.
  private static func unquoted(_ cell: String) -> String {
    guard cell.count > 1, cell.first == "\"", cell.last == "\"" else { return cell }
    return String(cell.dropFirst().dropLast()).replacing("\"\"", with: "\"")
  }

  /// Returns a title without the bullet or the number of an outline before it. A number without a point is part of the title.
  private static func withoutBullet(_ title: String) -> String {
    if let first = title.first, "-–—*•·▪◦".contains(first) {
      let rest = title.dropFirst()
      return rest.first?.isWhitespace == true ? String(rest).trimmed : title
    }
    let number = title.prefix { $0.isNumber || $0 == "." || $0 == ")" }
    let rest = title.dropFirst(number.count)
    let isNumber = number.first?.isNumber == true && number.contains { $0 == "." || $0 == ")" } && rest.first?.isWhitespace == true
    return isNumber && number.split(whereSeparator: { !$0.isNumber }).allSatisfy { $0.count < 4 } ? String(rest).trimmed : title
  }
}
