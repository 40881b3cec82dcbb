import RoadmapEngine
import StatusViews
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

  private(set) var lines: [Line] = []
  /// The texts of the first line where it holds headings; nil for a text without headings.
  let headings: [String]?

  /// The maximum number of steps that are pasted at once.
  static let most = 2000

  /// The numbers of lines that have cells and no title.
  private(set) var untitled: [Int] = []

  /// - Parameter isHeading: whether a text is the heading of a column.
  init(_ text: String, isHeading: (String) -> Bool) {
    // Tabs before the first word are an indentation, unless tabs also stand between words.
    let isTable = text.split(whereSeparator: \.isNewline).contains { String($0).trimmed.contains("\t") }
    var rows = isTable ? PastedLines.table(text) : PastedLines.plain(text)
    rows.removeAll { $0.cells.allSatisfy { $0.trimmed.isEmpty } }
    let found = isTable ? rows.first.map { $0.cells.map(\.trimmed) } ?? [] : []
    headings = found.count(where: isHeading) > 1 ? found : nil
    if headings != nil { rows.removeFirst() }
    titleIndex = headings?.firstIndex { Self.titles.contains(FoldedText($0).text) } ?? 0
    var indentations: [Int] = []
    for row in rows {
      let raw = row.cells.indices.contains(titleIndex) ? row.cells[titleIndex] : ""
      let title = Self.withoutBullet(raw.trimmed)
      guard !title.isEmpty else {
        untitled.append(row.number)
        continue
      }
      let indentation = raw.prefix { $0 == " " || $0 == "\t" || $0 == "\u{A0}" }.reduce(0) { $0 + ($1 == "\t" ? 4 : 1) }
      while let last = indentations.last, last >= indentation { indentations.removeLast() }
      indentations.append(indentation)
      var others = row.cells.map(\.trimmed)
      others.remove(at: titleIndex)
      lines.append(Line(number: row.number, title: title, depth: indentations.count - 1, cells: others))
    }
  }

  /// A row of the text: the number of its first line, and its cells.
  private typealias Row = (number: Int, cells: [String])

  /// Returns every line as a row of one cell.
  private static func plain(_ text: String) -> [Row] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated().map { ($0 + 1, [String($1)]) }
  }

  /// Returns the rows of a table with tabs between its cells. A cell with line ends, tabs or quotation marks stands between quotation marks, as
  /// spreadsheet programs write it.
  private static func table(_ text: String) -> [Row] {
    let letters = Array(text)
    var rows: [Row] = []
    var row: Row = (1, [])
    var (number, index) = (1, 0)
    while index < letters.count {
      var cell = ""
      if letters[index] == "\"", let (quoted, end) = Self.quoted(letters, from: index + 1) {
        cell = String(quoted.map { $0.isNewline ? " " : $0 })
        number += quoted.count { $0.isNewline }
        index = end
      } else {
        while index < letters.count, letters[index] != "\t", !letters[index].isNewline {
          cell.append(letters[index])
          index += 1
        }
      }
      row.cells.append(FormulaGuard.unguarding(cell))
      if index < letters.count, letters[index] == "\t" {
        index += 1
        // A tab at the end of the text is followed by an empty cell.
        if index < letters.count, !letters[index].isNewline { continue }
        row.cells.append("")
      }
      if index < letters.count { number += 1 }
      rows.append(row)
      row = (number, [])
      index += 1
    }
    return rows
  }

  /// Returns the text of a quoted cell and the index behind its last mark; nil where no mark before a tab or the end of a line ends it.
  private static func quoted(_ letters: [Character], from start: Int) -> (text: [Character], end: Int)? {
    var text: [Character] = []
    var index = start
    while index < letters.count {
      guard letters[index] == "\"" else {
        text.append(letters[index])
        index += 1
        continue
      }
      guard index + 1 < letters.count, letters[index + 1] != "\t", !letters[index + 1].isNewline else { return (text, index + 1) }
      guard letters[index + 1] == "\"" else { return nil }
      text.append("\"")
      index += 2
    }
    return nil
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
