import Canvas
import RoadmapEngine

/// The cells of one row broken into the lines that they take; one after the other in the same memory.
struct TextRow: Sendable {
  /// A part of a text that stands on one line.
  private struct Part {
    let text: String
    let bytes: Range<Int>
    let columns: Int
    /// The spaces before it.
    var indentation = 0
  }

  private var parts: [Part] = []
  /// Of each column, the place of the part behind its last one.
  private var ends: [Int] = []
  /// Lines of the tallest cell, at least 1.
  private(set) var height = 1

  mutating func set(_ row: Report.Row, _ look: TextLook, today: Day) {
    parts.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    height = 1
    for column in look.columns {
      let start = parts.count
      if row.cells.indices.contains(column.place) { set(row.cells[column.place], column, today) }
      ends.append(parts.count)
      height = max(height, parts.count - start)
    }
  }

  private mutating func set(_ cell: Report.Cell, _ column: TextLook.Column, _ today: Day) {
    if let axis = column.axis, case .bar(let bar) = cell.value {
      let text = axis.draw(bar, today: today).map { $0.glyph(in: .unicode) }.joined()
      return parts.append(Part(text: text, bytes: 0..<text.utf8.count, columns: axis.width))
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

  /// Writes one line of the row.
  func put(_ line: Int, of row: Report.Row, _ look: TextLook, on sheet: inout TextSheet) {
    for (index, column) in look.columns.enumerated() {
      if index > 0 { sheet.put(" ", times: TextColumns.gap, .plain) }
      let tone = row.cells.indices.contains(column.place) ? row.cells[column.place].tone : .plain
      let part = (index == 0 ? 0 : ends[index - 1]) + line
      if part < ends[index] {
        let part = parts[part]
        sheet.put(part.bytes, of: part.text, columns: part.columns, width: column.width, indentation: part.indentation, tone)
      } else {
        sheet.put(" ", times: column.width, tone)
      }
    }
  }
}
