import Wording

/// The widths of the columns of the tables of a report, in letters. Tables with equal columns have equal widths, so that they are aligned.
struct TableWidths {
  private let wording: Wording
  private let letters: Int
  private var widths: [[String]: [Int]] = [:]

  /// How many letters of a text count at most, so that one long remark does not take the room of all other columns.
  private static let longestText = 90
  /// How many letters of a text that may be broken stand on a line at least.
  private static let comfortable = 16
  /// How many letters of what a row is about stand on a line at least.
  private static let comfortableName = 24
  /// The longest text that is never broken, unless it names the subject of a row.
  private static let short = 12
  /// The longest word that is kept together.
  private static let longestWord = 20
  /// The blanks on both sides of a cell.
  static let padding = 3

  /// - Parameter letters: how many letters are side by side on the page.
  init(_ report: Report, _ wording: Wording, letters: Int) {
    self.wording = wording
    self.letters = letters
    var needs: [[String]: [ColumnWidths.Need]] = [:]
    for section in report.sections where !section.rows.isEmpty && !section.columns.contains(where: \.isBars) {
      let keys = section.columns.map(\.key)
      let measured = section.columns.indices.map { need(ofColumn: $0, section, isComfortable: false) }
      needs[keys] = needs[keys].map { zip($0, measured).map { $0.joined(with: $1) } } ?? measured
    }
    widths = needs.mapValues { ColumnWidths.widths($0, room: letters) }
  }

  /// Returns the widths of the columns of a section; none for a table of bars and for a section without rows.
  func columns(_ section: Report.Section) -> [Int] { widths[section.columns.map(\.key)] ?? [] }

  /// Checks whether the page has room for a table whose texts are easy to read.
  func isComfortable(_ section: Report.Section) -> Bool {
    section.rows.isEmpty || section.columns.indices.reduce(0) { $0 + need(ofColumn: $1, section, isComfortable: true).least } <= letters
  }

  /// Returns what a column needs.
  /// - Parameter isComfortable: whether texts that may be broken are easy to read at the least width; else no word is broken.
  private func need(ofColumn index: Int, _ section: Report.Section, isComfortable: Bool) -> ColumnWidths.Need {
    let column = section.columns[index]
    if column.isDrawing {
      let (least, natural) = (HTMLColumn.drawing.lowerBound, HTMLColumn.drawing.upperBound)
      return ColumnWidths.Need(natural: natural + Self.padding, least: least + Self.padding, isFlexible: true)
    }
    let looks = HTMLColumn(section, index)
    let isBroken = looks.isName || looks.kind == .text && column.fit != .fixed
    let comfortable = looks.isName ? Self.comfortableName : Self.comfortable
    let title = isComfortable ? column.title.split(separator: " ").map(\.count).max() ?? 0 : column.title.count
    var (natural, least) = (title, title)
    for row in section.rows where !row.isGroup && row.cells.indices.contains(index) {
      let cell = row.cells[index]
      let length = length(of: cell)
      let word = min(cell.text.split(separator: " ").map(\.count).max() ?? 0, Self.longestWord)
      natural = max(natural, min(length, Self.longestText))
      least = max(least, !isBroken ? length : isComfortable ? min(length, max(comfortable, word)) : word)
    }
    let isShort = !looks.isName && natural <= Self.short
    return ColumnWidths.Need(
      natural: natural + Self.padding, least: (isShort ? natural : least) + Self.padding, isFlexible: isBroken && !isShort)
  }

  private func length(of cell: Report.Cell) -> Int {
    guard let state = cell.state(wording) else { return cell.markedText.unicodeScalars.count + Int(cell.depth) * HTMLColumn.indentation }
    return state.word.unicodeScalars.count + 4
  }
}

extension Report {
  /// Returns the report without the columns for which a page has no room, those that can be missed most first.
  func narrowed(_ wording: Wording, letters: Int) -> Report {
    let widths = TableWidths(self, wording, letters: letters)
    var narrow = self
    for index in narrow.sections.indices {
      while !widths.isComfortable(narrow.sections[index]), let column = narrow.sections[index].columns.leastNeeded {
        narrow.sections[index].columns.remove(at: column)
        narrow.sections[index].rows = narrow.sections[index].rows.map { $0.without(column) }
      }
    }
    return narrow
  }
}

extension [Report.Column] {
  /// The index of the column that can be missed most; nil if every column is needed.
  fileprivate var leastNeeded: Int? {
    indices.filter { self[$0].rank != nil }.max { (self[$0].rank ?? 0) < (self[$1].rank ?? 0) }
  }
}

extension Report.Column {
  /// Which column is left out first on a narrow page: that with the greatest number; nil for one that stays.
  fileprivate var rank: Int? { if case .optional(let rank) = fit { rank } else { nil } }
}
