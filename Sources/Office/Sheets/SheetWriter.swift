import Canvas
import RoadmapEngine
import StatusViews
import Wording

/// Writes the sheet of a section: title and facts, the table with a frozen head and a filter, and the notes below it.
struct SheetWriter {
  private let table: OfficeTable
  private let report: Report
  private let wording: Wording
  /// Whether the sheet holds what is said about the whole report.
  private let isFirst: Bool
  private(set) var styles: SheetStyles
  /// The index of the row with the head of the table; nil without a table.
  private(set) var head: Int?
  private var merged: [Int] = []
  private var row = 0
  private let hasGroups: Bool
  private let widths: [Int]

  init(_ table: OfficeTable, of report: Report, _ wording: Wording, isFirst: Bool, _ styles: SheetStyles) {
    self.table = table
    self.report = report
    self.wording = wording
    self.isFirst = isFirst
    self.styles = styles
    hasGroups = table.section.rows.contains(where: \.isGroup)
    widths = SheetWriter.widths(table, hasGroups: hasGroups, wording)
  }

  private var columns: Int { table.section.rows.isEmpty ? 1 : table.columns.count + (hasGroups ? 1 : 0) }
  private var isRightToLeft: Bool { wording.language == .ar }

  /// Returns the width of each column in letters.
  private static func widths(_ table: OfficeTable, hasGroups: Bool, _ wording: Wording) -> [Int] {
    guard !table.section.rows.isEmpty else { return [100] }
    func width(_ longest: Int, _ most: Int) -> Int { max(6, min(longest + 3, most)) }
    var widths: [Int] = []
    let words = table.columns.count { $0.wraps }
    if hasGroups {
      let groups = table.section.rows.compactMap { $0.group.map { TextWidth.columns($0.parts.joined(separator: " ")) } }
      widths.append(width(max(groups.max() ?? 0, TextWidth.columns(wording.columnGroup) + 2), 22))
    }
    for column in table.columns {
      if column.isTime {
        widths.append(4)
      } else {
        // The arrow of the filter stands beside the title.
        var longest = TextWidth.columns(column.title) + 2
        for row in table.section.rows where !row.isGroup {
          let cell = table.cell(row, column)
          longest = max(longest, TextWidth.columns(cell.text) + 2 * cell.depth)
        }
        widths.append(width(longest, column.wraps ? (words > 3 ? 30 : 44) : 60))
      }
    }
    return widths
  }

  // MARK: The sheet

  mutating func write(_ xml: inout XMLText) {
    var rows = XMLText(isIndented: false)
    let start = rows.bytes.count
    writeRows(&rows)
    let data = rows.bytes[start...]
    xml.open("worksheet", "xmlns=\"\(WorkbookWriter.space)\"")
    xml.element("sheetPr") { $0.empty("pageSetUpPr", "fitToPage=\"1\"") }
    views(&xml)
    xml.element("cols") { xml in
      for (index, width) in widths.enumerated() {
        xml.empty("col", "min=\"\(index + 1)\" max=\"\(index + 1)\" width=\"\(width)\" customWidth=\"1\"")
      }
    }
    xml.open("sheetData")
    xml.put(data)
    xml.close("sheetData")
    if let head, let last = lastRow { xml.empty("autoFilter", "ref=\"\(SheetPlace.cell(0, head)):\(SheetPlace.cell(columns - 1, last))\"") }
    if columns > 1, !merged.isEmpty {
      xml.element("mergeCells", "count=\"\(merged.count)\"") { xml in
        for row in merged { xml.empty("mergeCell", "ref=\"\(SheetPlace.cell(0, row)):\(SheetPlace.cell(columns - 1, row))\"") }
      }
    }
    xml.empty("pageMargins", "left=\"0.5\" right=\"0.5\" top=\"0.55\" bottom=\"0.7\" header=\"0.3\" footer=\"0.3\"")
    let isWide = widths.reduce(0, +) > 95
    xml.empty("pageSetup", "paperSize=\"9\" fitToHeight=\"0\" orientation=\"\(isWide ? "landscape" : "portrait")\"")
    let words = wording.pageWords
    xml.element("headerFooter") { $0.element("oddFooter", "&C\(words.page)&P\(words.of)&N") }
    xml.close("worksheet")
  }

  /// The index of the last row of the table; nil without a table.
  private var lastRow: Int? { head.map { $0 + table.section.rows.count { !$0.isGroup } } }

  private func views(_ xml: inout XMLText) {
    xml.element("sheetViews") { xml in
      let look = [
        "showGridLines=\"0\"", isRightToLeft ? "rightToLeft=\"1\"" : "", isFirst ? "tabSelected=\"1\"" : "", "workbookViewId=\"0\"",
      ]
      xml.element("sheetView", look.filter { !$0.isEmpty }.joined(separator: " ")) { xml in
        guard let head else { return }
        xml.empty(
          "pane", "ySplit=\"\(head + 1)\" topLeftCell=\"\(SheetPlace.cell(0, head + 1))\" activePane=\"bottomLeft\" state=\"frozen\"")
      }
    }
  }

  // MARK: Rows

  private mutating func writeRows(_ xml: inout XMLText) {
    let section = table.section
    line([report.title], .title, &xml)
    line(report.facts, separator: " · ", .facts, &xml)
    line(section.heading.parts, separator: "  ", .heading, &xml)
    if section.rows.isEmpty {
      line([section.empty], .note, &xml)
    } else {
      head = row
      writeHead(&xml)
      var group = ""
      for row in section.rows {
        if let heading = row.group { group = heading.parts.joined(separator: " ") } else { write(row, group, &xml) }
      }
    }
    for note in section.notes { line([note], .note, &xml) }
    if isFirst {
      if report.hasBars { line([wording.legend(.unicode, separator: "   ")], .note, &xml) }
      for note in report.notes { line([note], .note, &xml) }
    }
  }

  /// Writes texts side by side over the whole width; nothing for empty ones.
  private mutating func line(_ texts: [String], separator: String = "", _ style: SheetLook.Style, _ xml: inout XMLText) {
    let text = texts.map { TextWidth.printableLine($0) }.joined(separator: TextDirection.separator(wording, separator))
    guard !text.isEmpty else { return }
    let room = max(20, widths.reduce(0, +))
    let lines = (TextWidth.columns(text) * (style == .title ? 3 : 2) / 2 + room - 1) / room
    let height = (style == .title ? 20 : 14) * max(1, min(lines, 12)) + (style == .note ? 2 : 4)
    xml.open("row", "r=\"\(row + 1)\" ht=\"\(height)\" customHeight=\"1\"")
    let look = styles.index(SheetLook(style: style, wraps: true, isRightToLeft: isRightToLeft))
    put(text, at: 0, look, isPrintable: true, &xml)
    xml.close("row")
    merged.append(row)
    row += 1
  }

  private mutating func writeHead(_ xml: inout XMLText) {
    let hasUnits = table.columns.contains(where: \.isTime)
    xml.open("row", "r=\"\(row + 1)\"\(hasUnits ? " ht=\"52\" customHeight=\"1\"" : "")")
    var place = 0
    if hasGroups {
      put(wording.columnGroup, at: place, styles.index(SheetLook(style: .head, wraps: true, isRightToLeft: isRightToLeft)), &xml)
      place += 1
    }
    for column in table.columns {
      let title = column.isTime && !column.upper.isEmpty ? "\(column.upper) \(column.title)" : column.title
      let look = SheetLook(
        style: .head, alignment: column.kind == .number ? .end : column.isTime ? .middle : .start, wraps: !column.isTime,
        isTurned: column.isTime, isRightToLeft: isRightToLeft)
      put(title, at: place, styles.index(look), &xml)
      place += 1
    }
    xml.close("row")
    row += 1
  }

  /// Returns the height of a row in points: programs work it out themselves only when a cell is edited.
  private func height(_ cells: [OfficeCell], _ group: String) -> Int {
    let texts = (hasGroups ? [group] : []) + zip(table.columns, cells).map { $0.wraps ? $1.text : "" }
    let lines =
      zip(texts, widths).map { text, width in
        TextWidth.columns(text) < width ? 1 : TextWidth.wrap(text, columns: max(4, width)).count
      }.max() ?? 1
    // No row is higher than this.
    return min(409, 4 + 13 * max(1, lines))
  }

  private mutating func write(_ row: Report.Row, _ group: String, _ xml: inout XMLText) {
    let cells = table.cells(row)
    xml.open("row", "r=\"\(self.row + 1)\" ht=\"\(height(cells, group))\"")
    var place = 0
    if hasGroups {
      put(group, at: place, styles.index(SheetLook(style: .dim, wraps: true, isRightToLeft: isRightToLeft)), &xml)
      place += 1
    }
    for (column, cell) in zip(table.columns, cells) {
      put(cell, of: column, at: place, &xml)
      place += 1
    }
    xml.close("row")
    self.row += 1
  }

  private mutating func put(_ cell: OfficeCell, of column: OfficeTable.Column, at place: Int, _ xml: inout XMLText) {
    var look = SheetLook(style: SheetLook.style(cell.tone), wraps: column.wraps, indentation: column.isName ? cell.depth : 0)
    look.isRightToLeft = isRightToLeft
    let format = SheetFormat(wording: wording)
    switch cell.value {
    case .number(let number):
      look.alignment = isRightToLeft && TextDirection.hasLetters(cell.text) ? .edge : .end
      if let way = format.number(number, as: cell.text), styles.hasRoom(for: way) {
        look.format = way
        return put(number, at: place, styles.index(look), &xml)
      }
    case .day(let day):
      if let way = format.day(day, as: cell.text), styles.hasRoom(for: way) {
        look.format = way
        look.alignment = .edge
        return put(SheetFormat.serial(day), at: place, styles.index(look), &xml)
      }
    case .time(let part):
      look.shading = OfficeColours.shading(part)
      look.alignment = .middle
    case .text: break
    }
    put(cell.text, at: place, styles.index(look), &xml)
  }

  private func put(_ text: String, at place: Int, _ look: Int, isPrintable: Bool = false, _ xml: inout XMLText) {
    let address = SheetPlace.cell(place, row)
    if text.isEmpty { return xml.empty("c", "r=\"\(address)\" s=\"\(look)\"") }
    xml.element("c", "r=\"\(address)\" s=\"\(look)\" t=\"inlineStr\"") { xml in
      xml.element("is") { $0.element("t", "xml:space=\"preserve\"", text: SheetText.cell(text, isPrintable: isPrintable)) }
    }
  }

  private func put(_ number: Int, at place: Int, _ look: Int, _ xml: inout XMLText) {
    xml.element("c", "r=\"\(SheetPlace.cell(place, row))\" s=\"\(look)\"") { $0.element("v", number) }
  }
}
