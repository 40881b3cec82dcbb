import Canvas
import StatusViews

/// The paper of a document, A4 upright or across, and the widths of the columns of its tables. Lengths are in twips, 20 to a point.
struct WordPage {
  let isLandscape: Bool
  /// The widths of the columns of tables by the titles of their columns: equal tables are aligned.
  private var widths: [[String]: [Int]] = [:]

  static let margin = 1020

  var width: Int { isLandscape ? 16_838 : 11_906 }
  var height: Int { isLandscape ? 11_906 : 16_838 }
  /// The width between the margins.
  var room: Int { width - 2 * WordPage.margin }

  /// The average width of a letter of a table.
  private static let letter = 93
  /// The same for Arabic letters, which are wider in some of the fonts that stand in for another one.
  private static let arabicLetter = 108
  /// The blanks on both sides of a cell.
  private static let padding = 180
  /// The width of a unit of a time axis.
  private static let unit = 310
  /// The width of the signs of a drawing.
  private static let drawing = 1240
  /// How many letters a text that may be broken has on a line where there is room.
  private static let comfortable = 20
  /// How many letters of a text count at most, so that one long remark does not take the room of all other columns.
  private static let longest = 90
  /// How many letters of a word are kept together at most.
  private static let longestWord = 26

  /// The letters of a table that fit between the margins of upright paper.
  static func letters(isRightToLeft: Bool) -> Int { (11_906 - 2 * margin) / (isRightToLeft ? arabicLetter : letter) }

  /// Chooses upright paper if the columns of all tables have a comfortable width on it.
  /// - Parameter isUpright: whether the paper is upright whatever the tables need.
  init(_ tables: [OfficeTable], isUpright: Bool) {
    var measures: [[String]: [ColumnWidths.Need]] = [:]
    let measured = tables.mapOnAllCores { WordPage.measure($0) }
    for (table, measure) in zip(tables, measured) where !table.section.rows.isEmpty {
      let titles = table.columns.map(\.title)
      if let other = measures[titles], other.count == measure.count {
        measures[titles] = zip(other, measure).map { $0.joined(with: $1) }
      } else {
        measures[titles] = measure
      }
    }
    let upright = 11_906 - 2 * WordPage.margin
    let comfort = WordPage.padding + WordPage.comfortable * WordPage.letter
    isLandscape =
      !isUpright
      && measures.values.contains { columns in
        columns.reduce(0) { $0 + max($1.least, min($1.natural, comfort)) } > upright
      }
    for table in tables {
      let titles = table.columns.map(\.title)
      if widths[titles] == nil, let measure = measures[titles] { widths[titles] = ColumnWidths.widths(measure, room: room) }
    }
  }

  /// Returns the widths of the columns of a table, which together are as wide as the page.
  func widths(_ table: OfficeTable) -> [Int] { widths[table.columns.map(\.title)] ?? [] }

  private static func measure(_ table: OfficeTable) -> [ColumnWidths.Need] {
    let letter = table.isRightToLeft ? arabicLetter : letter
    return table.columns.map { column in
      if column.isTime { return ColumnWidths.Need(natural: unit, least: unit, isFlexible: false) }
      if column.isDrawing { return ColumnWidths.Need(natural: drawing, least: drawing, isFlexible: false) }
      var natural = TextWidth.columns(column.title)
      var word = longestWord(of: column.title)
      for row in table.section.rows where !row.isGroup {
        let cell = table.cell(row, column)
        natural = max(natural, TextWidth.columns(cell.text) + 2 * cell.depth)
        word = max(word, column.wraps ? longestWord(of: cell.text) + 2 * cell.depth : TextWidth.columns(cell.text))
      }
      let least = padding + letter * min(word, longestWord)
      return ColumnWidths.Need(natural: padding + letter * min(natural, longest), least: least, isFlexible: column.wraps)
    }
  }

  private static func longestWord(of text: String) -> Int {
    text.split { $0 == " " || $0 == "-" }.map { TextWidth.columns(String($0)) + 1 }.max() ?? 0
  }
}
