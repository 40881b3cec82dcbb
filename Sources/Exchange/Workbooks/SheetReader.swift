import RoadmapEngine

/// Reads the cells of a tab. Nothing of a tab is kept but its cells, merged areas and hidden rows.
final class SheetReader: XMLVisitor {
  typealias Fault = WorkbookTrouble

  /// What the tabs of a workbook have in common.
  struct Context {
    let texts: [String?]
    let styles: CellStyles
    let system: DateSystem
  }

  private(set) var cells: TabCells
  private let part: String
  private let tab: String
  private let context: Context
  private var merged: [CellArea] = []
  /// The areas that formulas fill.
  private var filled: [CellArea] = []
  private var row = 0
  private var column = -1
  private var cell: OpenCell?
  private var text = GatheredText()

  /// A cell whose end is still to come.
  private struct OpenCell {
    let place: CellPlace
    let type: String
    let showsDay: Bool
    let showsPercentage: Bool
    var isFormula = false
  }

  private static let sheet = ["worksheet"]
  private static let rows = ["worksheet", "sheetData"]
  private static let mergedCells = ["worksheet", "mergeCells"]
  private static let cells = ["worksheet", "sheetData", "row"]
  private static let inCell = ["worksheet", "sheetData", "row", "c"]
  private static let values = inCell + ["v"]
  private static let plainTexts = inCell + ["is", "t"]
  private static let richTexts = inCell + ["is", "r", "t"]

  init(_ part: String, tab: String, in parts: WorkbookParts, _ context: Context, counting count: CellCount) throws(WorkbookTrouble) {
    self.part = part
    self.tab = tab
    self.context = context
    cells = TabCells(counting: count)
    try parts.scan(part, root: "worksheet", self)
  }

  func start(_ element: XMLElement, under path: [String]) throws(WorkbookTrouble) {
    switch element.name {
    case "c" where path == Self.cells: try startCell(element)
    case "f" where path == Self.inCell:
      cell?.isFormula = true
      if let area = element["ref"].flatMap({ CellArea($0) }), element["t"] != "shared" { filled.append(area) }
    case "row" where path == Self.rows:
      row = try number(element["r"]) ?? row + 1
      guard CellPlace.rows.contains(row) else { throw .damaged(part) }
      column = -1
      if ["1", "true", "on"].contains(element["hidden"] ?? "") { cells.hide(row: row) }
    case "mergeCell" where path == Self.mergedCells:
      guard let area = element["ref"].flatMap({ CellArea($0) }) else { throw .damaged(part) }
      merged.append(area)
    default: break
    }
  }

  private func startCell(_ element: XMLElement) throws(WorkbookTrouble) {
    let place = if let reference = element["r"] { CellPlace(reference) } else { CellPlace(row: row, column: column + 1) }
    guard let place, place.row == row else { throw .damaged(part) }
    column = place.column
    let style = try number(element["s"]) ?? 0
    cell = OpenCell(
      place: place, type: element["t"] ?? "n", showsDay: context.styles.showsDay(style),
      showsPercentage: context.styles.showsPercentage(style))
  }

  /// Returns the number in an attribute; nil if there is no attribute.
  private func number(_ attribute: String?) throws(WorkbookTrouble) -> Int? {
    guard let attribute else { return nil }
    guard let number = Int(attribute) else { throw .damaged(part) }
    return number
  }

  func add(_ part: UnsafeRawBufferPointer, under path: [String]) {
    guard let cell else { return }
    let isValue = cell.type == "inlineStr" ? path == Self.plainTexts || path == Self.richTexts : path == Self.values
    if isValue { text.add(part) }
  }

  func end(_ name: String, under path: [String]) throws(WorkbookTrouble) {
    if name == "c", path == Self.cells, let cell {
      self.cell = nil
      let value = try value(of: cell, text.take())
      guard value != nil || cell.isFormula else { return }
      guard try cells.add(WorkbookContent.Cell(value: value, isFormula: cell.isFormula), at: cell.place) else { throw .damaged(part) }
    }
  }

  private func value(of cell: OpenCell, _ written: String?) throws(WorkbookTrouble) -> WorkbookContent.Value? {
    guard var text = written else { throw .longText(tab: tab, cell: cell.place.name) }
    if cell.type == "s", !text.isEmpty {
      guard let index = Int(text.trimmed), context.texts.indices.contains(index) else { throw .damaged(part) }
      guard let shared = context.texts[index] else { throw .longText(tab: tab, cell: cell.place.name) }
      text = shared
    }
    guard !text.isEmpty else { return nil }
    switch cell.type {
    case "s", "str", "inlineStr": return .text(text)
    case "n": return try number(text.trimmed, cell)
    case "d": return Day(text.trimmed.prefix(10)).map { .day($0) } ?? .text(text)
    case "e": return .error(text)
    case "b":
      switch text.trimmed {
      case "1", "true": return .flag(true)
      case "0", "false": return .flag(false)
      default: throw .damaged(part)
      }
    default: throw .damaged(part)
    }
  }

  private func number(_ text: String, _ cell: OpenCell) throws(WorkbookTrouble) -> WorkbookContent.Value {
    // Swift reads more as a number than a workbook may hold, such as "0x1p3" and "nan".
    guard text.utf8.allSatisfy({ "0123456789+-.eE".utf8.contains($0) }), let number = Double(text), number.isFinite else {
      throw .damaged(part)
    }
    if cell.showsDay, let day = context.system.day(number) { return .day(day) }
    // A typed 40 % is stored as 0.4.
    return .number(cell.showsPercentage && abs(number) <= 1 ? (number * 100).rounded() : number)
  }

  /// Adds what concerns several cells, and returns the rows from top to bottom.
  func rows(with comments: [(place: CellPlace, text: String)]) throws(WorkbookTrouble) -> [WorkbookContent.Row] {
    for (place, text) in comments { cells.comment(text, at: place) }
    try cells.fill(filled)
    try cells.cover(merged)
    return cells.rows
  }
}
