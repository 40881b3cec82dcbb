import Canvas
import RoadmapEngine

/// The cells of a row, broken into lines; the value is reused for each row to save memory.
struct TextRow: Sendable {
  /// The part of a text that is on one line.
  private struct Part {
    let text: String
    let bytes: Range<Int>
    let columns: Int
    /// The number of spaces before the part.
    var indentation = 0
  }

  private var parts: [Part] = []
  /// For each column, the index after that of its last part.
  private var ends: [Int] = []
  /// The number of lines of the tallest cell, at least 1.
  private(set) var height = 1

  mutating func set(_ row: Report.Row, _ look: TextLook, today: Day) {
    parts.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    height = 1
    for column in look.columns {
      let start = parts.count
      if row.cells.indices.contains(column.index) { set(row.cells[column.index], column, today) }
      ends.append(parts.count)
      height = max(height, parts.count - start)
    }
  }

  private mutating func set(_ cell: Report.Cell, _ column: TextLook.Column, _ today: Day) {
    if let axis = column.axis, case .bar(let bar) = cell.value {
      let text = axis.draw(bar, today: today).map { $0.glyph(in: .unicode) }.joined()
      return parts.append(Part(text: text, bytes: 0..<text.utf8.count, columns: axis.width))
    }
    if case .share(let share) = cell.value {
      let columns = share > 0 ? max(1, min(share * column.width / 10_000, column.width)) : 0
      return add(String(repeating: Glyphs.unicode.full, count: columns), 0)
    }
    let text = column.startsPart ? TextColumns.rule + cell.markedText : cell.markedText
    let shape = column.startsPart ? TextShape(of: text) : cell.markedShape
    // A narrow column keeps half of its width for the text.
    let indentation = min(cell.indentation, column.width / 2)
    let width = column.width - indentation
    if shape.isTidy, shape.columns <= width {
      return parts.append(Part(text: text, bytes: 0..<text.utf8.count, columns: shape.columns, indentation: indentation))
    }
    if column.axis != nil {
      return add(TextWidth.fit(text, columns: width), indentation)
    }
    if shape.isTidy {
      var copy = text
      copy.withUTF8 { bytes in
        TextWidth.eachLine(of: bytes, columns: width) { line, columns in
          parts.append(Part(text: text, bytes: line, columns: columns, indentation: indentation))
        }
      }
    } else {
      for line in TextWidth.wrap(text, columns: width) { add(TextWidth.fit(line, columns: width), indentation) }
    }
  }

  private mutating func add(_ text: String, _ indentation: Int) {
    parts.append(Part(text: text, bytes: 0..<text.utf8.count, columns: TextWidth.columns(text), indentation: indentation))
  }

  /// Writes one line of the row, by its index.
  func put(_ line: Int, of row: Report.Row, _ look: TextLook, on sheet: inout TextSheet) {
    for (position, column) in look.columns.enumerated() {
      if position > 0 { sheet.put(" ", times: TextColumns.gap, .plain) }
      let tone = row.cells.indices.contains(column.index) ? row.cells[column.index].tone : .plain
      let part = (position == 0 ? 0 : ends[position - 1]) + line
      if part < ends[position] {
        let part = parts[part]
        sheet.put(part.bytes, of: part.text, columns: part.columns, width: column.width, indentation: part.indentation, tone)
      } else {
        sheet.put(" ", times: column.width, tone)
      }
    }
  }
}
