import RoadmapEngine
import StatusViews
import Wording

/// The meaning of the columns of a table, and the counts of what is ignored.
struct TableColumns {
  private enum Role {
    case takes(StepColumn, heading: String)
    /// An unknown column with this heading.
    case ignored(String)
    case unnamed
    case mark
  }

  private var roles: [Role] = []
  private var counts: [String: Int] = [:]
  /// The count of numbers from another program that are ignored, by heading.
  private var numbers: [String: Int] = [:]
  /// The number of marks of an export that are damaged, and the first such line.
  private var damagedMarks: (count: Int, line: Int)?
  /// The number of rows that are remarks of people, and the first such line.
  private var remarkRows: (count: Int, line: Int)?
  private let line: Int
  private(set) var language: Language?

  /// Returns the separator by which several columns of this kind are joined to one value. It is nil if there may be only one such column.
  private static func joins(_ column: StepColumn) -> String? {
    switch column {
    case .tags, .support: ", "
    case .owners, .after: "; "
    case .notes: "\n"
    default: nil
    }
  }

  init(_ row: CSVTable.Row) throws(ImportRemark) {
    line = row.line
    let headings = row.cells.map { FormulaGuard.unguarding($0).trimmed }
    let strong = Set(headings.filter { !Wording.isWeak($0) }.compactMap { Wording.column($0)?.column })
    var votes: [Language: Int] = [:]
    var first: [StepColumn: String] = [:]
    for heading in headings {
      if Wording.plain(heading) == Wording.plain(RowMark.heading) {
        roles.append(.mark)
        continue
      }
      guard let (column, language) = Wording.column(heading), !Wording.isWeak(heading) || !strong.contains(column) else {
        roles.append(heading.isEmpty ? .unnamed : .ignored(heading))
        continue
      }
      if let other = first[column], Self.joins(column) == nil {
        throw ImportRemark(.columnTwice(other), line: row.line, column: heading)
      }
      first[column] = first[column] ?? heading
      roles.append(.takes(column, heading: heading))
      if let language { votes[language, default: 0] += 1 }
    }
    let most = votes.values.max()
    let best = votes.filter { $0.value == most }
    language = best.count == 1 ? best.first?.key : nil
  }

  /// Checks whether a cell is a tag for programs, such as `#date+start`: a number sign and a word, which `#1 Alpha` is not.
  private static func isTag(_ cell: String) -> Bool {
    cell.prefixMatch(of: /#[A-Za-z][A-Za-z0-9_]*([ +]+[A-Za-z][A-Za-z0-9_+ ]*)?/)?.0.count == cell.count
  }

  /// Checks whether a row is a remark of a person and no step, and counts it.
  ///
  /// All of its cells begin with a number sign, as tags for programs do, or it has one cell only, which is neither a title nor an id.
  mutating func isRemark(_ row: CSVTable.Row) -> Bool {
    let filled = row.cells.indices.filter { !row.cells[$0].trimmed.isEmpty }
    guard let only = filled.first, hasTitle else { return false }
    let isTags = filled.count > 1 && filled.allSatisfy { Self.isTag(row.cells[$0].trimmed) }
    guard isTags || filled.count == 1 && isBesideSteps(row.cells[only], at: only) else { return false }
    remarkRows = ((remarkRows?.count ?? 0) + 1, remarkRows?.line ?? row.line)
    return true
  }

  private var hasTitle: Bool { roles.contains { if case .takes(.title, _) = $0 { true } else { false } } }

  /// Checks whether a cell that stands alone in its row says nothing about a step.
  private func isBesideSteps(_ cell: String, at index: Int) -> Bool {
    guard roles.indices.contains(index) else { return false }
    switch roles[index] {
    case .unnamed, .ignored, .takes(.number, _): return true
    case .takes(.id, _): return !Identifiers.isValid(StepReference(cell.trimmed.lowercased()).step.text)
    case .takes, .mark: return false
    }
  }

  /// Reads a row.
  mutating func read(_ row: CSVTable.Row) throws(ImportRemark) -> ImportedRow {
    let last = row.cells.lastIndex { !$0.isEmpty } ?? 0
    guard last < roles.count else {
      throw ImportRemark(.tooManyCells(last + 1, of: roles.count), line: row.line, value: row.cells[last])
    }
    var read = ImportedRow(line: row.line)
    for (role, cell) in zip(roles, row.cells) {
      let text = FormulaGuard.unguarding(cell)
      switch role {
      case .unnamed: continue
      case .mark where text.trimmed.isEmpty: continue
      case .mark:
        read.mark = RowMark(text)
        read.origin = read.mark?.origin
        if read.mark == nil { damagedMarks = ((damagedMarks?.count ?? 0) + 1, damagedMarks?.line ?? row.line) }
      case .ignored(let heading): if !text.trimmed.isEmpty { counts[heading, default: 0] += 1 }
      case .takes(.number, let heading): readNumber(text.trimmed, heading, into: &read)
      case .takes(let column, let heading):
        guard let known = read[column], let sign = Self.joins(column) else {
          read.set(column, text, called: heading)
          continue
        }
        let parts = [known, text].filter { !$0.trimmed.isEmpty }
        read.set(column, parts.joined(separator: sign), called: read.cells[column]?.name ?? heading)
      }
    }
    return read
  }

  /// Reads the number or code by which other rows refer to this one.
  ///
  /// A code is kept with the step. The number of a row in its own table says nothing about the step, and a number that another program
  /// gave it is ignored with a remark.
  private mutating func readNumber(_ text: String, _ heading: String, into row: inout ImportedRow) {
    if text.isEmpty { return }
    row.key = text
    let isPlain = text.allSatisfy { $0.isNumber || $0 == "." }
    if !isPlain, !text.contains(",") {
      row.code = text
    } else if !isPlain || Wording.namesCodes(heading) {
      numbers[heading, default: 0] += 1
    }
  }

  /// The remarks on ignored columns and numbers, with known headings that are similar.
  var remarks: [ImportRemark] {
    var remarks: [ImportRemark] = []
    var near: [String: String] = [:]
    for heading in counts.keys { near[heading] = Spelling.near(to: heading, in: Wording.allHeadings) }
    if !counts.isEmpty { remarks.append(ImportRemark(.unknownColumns(counts, near: near), line: line)) }
    if let remarkRows { remarks.append(ImportRemark(.remarkRows(remarkRows.count), line: remarkRows.line)) }
    if let damagedMarks {
      remarks.append(ImportRemark(.damagedMarks(damagedMarks.count), line: damagedMarks.line, column: RowMark.heading))
    }
    if !numbers.isEmpty { remarks.append(ImportRemark(.ignoredNumbers(numbers), line: line)) }
    return remarks
  }
}
