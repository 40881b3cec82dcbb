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

  /// Chooses upright paper if the columns of all tables have a comfortable width on it.
  /// - Parameter isUpright: whether the paper is upright whatever the tables need.
  init(_ tables: [OfficeTable], isUpright: Bool) {
    var measures: [[String]: [Measure]] = [:]
    let measured = tables.mapOnAllCores { WordPage.measure($0) }
    for (table, measure) in zip(tables, measured) where !table.section.rows.isEmpty {
      let titles = table.columns.map(\.title)
      if let other = measures[titles], other.count == measure.count {
        measures[titles] = zip(other, measure).map { Measure(natural: max($0.natural, $1.natural), least: max($0.least, $1.least)) }
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
      if widths[titles] == nil, let measure = measures[titles] { widths[titles] = WordPage.widths(measure, table, room: room) }
    }
  }

  /// Returns the widths of the columns of a table, which together are as wide as the page.
  func widths(_ table: OfficeTable) -> [Int] { widths[table.columns.map(\.title)] ?? [] }

  /// The width of the longest text of a column, and the least one, at which no word is broken.
  private struct Measure {
    let natural: Int
    let least: Int
  }

  private static func widths(_ columns: [Measure], _ table: OfficeTable, room: Int) -> [Int] {
    var widths = columns.map(\.least)
    let rest = room - widths.reduce(0, +)
    if rest < 0 {
      // Columns of words become narrower; their longest words are broken then.
      let words = table.columns.indices.filter { !table.columns[$0].isTime }
      let all = words.reduce(0) { $0 + widths[$1] }
      for index in words { widths[index] += rest * widths[index] / max(1, all) }
      return widths
    }
    let wanted = columns.map { $0.natural - $0.least }
    let all = wanted.reduce(0, +)
    for index in widths.indices { widths[index] += all <= rest ? wanted[index] : wanted[index] * rest / max(1, all) }
    // Width that no text needs makes the columns of words wider, or else all columns.
    let left = max(0, rest - all)
    let flexible = table.columns.indices.filter { table.columns[$0].wraps }
    let wider = flexible.isEmpty ? Array(table.columns.indices.filter { !table.columns[$0].isTime }) : flexible
    let sum = wider.reduce(0) { $0 + widths[$1] }
    for index in wider { widths[index] += left * widths[index] / max(1, sum) }
    return widths
  }

  private static func measure(_ table: OfficeTable) -> [Measure] {
    table.columns.map { column in
      if column.isTime { return Measure(natural: unit, least: unit) }
      if column.isDrawing { return Measure(natural: drawing, least: drawing) }
      var natural = TextWidth.columns(column.title)
      var word = longestWord(of: column.title)
      for row in table.section.rows where !row.isGroup {
        let cell = table.cell(row, column)
        natural = max(natural, TextWidth.columns(cell.text) + 2 * cell.depth)
        word = max(word, column.wraps ? longestWord(of: cell.text) + 2 * cell.depth : TextWidth.columns(cell.text))
      }
      let letter = table.isRightToLeft ? arabicLetter : letter
      let least = padding + letter * min(word, longestWord)
      return Measure(natural: max(least, padding + letter * min(natural, longest)), least: least)
    }
  }

  private static func longestWord(of text: String) -> Int {
    text.split { $0 == " " || $0 == "-" }.map { TextWidth.columns(String($0)) + 1 }.max() ?? 0
  }
}
