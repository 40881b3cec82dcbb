import Canvas
import RoadmapEngine
import StatusViews

/// The tables of a document.
extension WordWriter {
  func table(_ table: OfficeTable, _ xml: inout XMLText) {
    let widths = page.widths(table)
    xml.element("w:tbl") { xml in
      xml.element("w:tblPr") { xml in
        xml.empty("w:tblStyle", "w:val=\"JalonTable\"")
        if isRightToLeft { xml.empty("w:bidiVisual") }
        xml.empty("w:tblW", "w:w=\"\(widths.reduce(0, +))\" w:type=\"dxa\"")
        xml.empty("w:tblLayout", "w:type=\"fixed\"")
        xml.empty(
          "w:tblLook",
          "w:val=\"0620\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"")
      }
      xml.element("w:tblGrid") { xml in for width in widths { xml.empty("w:gridCol", "w:w=\"\(width)\"") } }
      if table.columns.contains(where: { !$0.upper.isEmpty }) { upperHead(table, widths, &xml) }
      head(table, widths, &xml)
      for row in table.section.rows {
        if let group = row.group { self.group(group, widths, &xml) } else { self.row(row, table, widths, &xml) }
      }
    }
  }

  /// Writes a row, which is never broken over two pages.
  private func tableRow(isHead: Bool, _ xml: inout XMLText, _ cells: (inout XMLText) -> Void) {
    xml.element("w:tr") { xml in
      xml.element("w:trPr") { xml in
        xml.empty("w:cantSplit")
        if isHead { xml.empty("w:tblHeader") }
      }
      cells(&xml)
    }
  }

  /// Writes the line of years over the units of a time axis.
  private func upperHead(_ table: OfficeTable, _ widths: [Int], _ xml: inout XMLText) {
    tableRow(isHead: true, &xml) { xml in
      var index = 0
      while index < table.columns.count {
        let title = table.columns[index].upper
        var end = index + 1
        while end < table.columns.count, table.columns[end].upper == title { end += 1 }
        let isTime = table.columns[index].isTime
        cell(
          width: widths[index..<end].reduce(0, +), span: end - index, shading: OfficeColours.head, startsPart: isTime,
          isTime ? "TimeHead" : "TableHead", [WordRun(title)], &xml)
        index = end
      }
    }
  }

  private func head(_ table: OfficeTable, _ widths: [Int], _ xml: inout XMLText) {
    tableRow(isHead: true, &xml) { xml in
      for (column, width) in zip(table.columns, widths) {
        let style = column.isTime ? "TimeHead" : column.kind == .number ? "TableHeadNumber" : "TableHead"
        // The style of a table shades its first row, which may have a line of years over this one.
        cell(width: width, shading: OfficeColours.head, startsPart: column.startsPart, style, [WordRun(column.title)], &xml)
      }
    }
  }

  private func group(_ heading: Report.Heading, _ widths: [Int], _ xml: inout XMLText) {
    tableRow(isHead: false, &xml) { xml in
      cell(width: widths.reduce(0, +), span: widths.count, shading: nil, startsPart: false, "Heading2", runs(heading.parts), &xml)
    }
  }

  private func row(_ row: Report.Row, _ table: OfficeTable, _ widths: [Int], _ xml: inout XMLText) {
    tableRow(isHead: false, &xml) { xml in
      for ((column, cell), width) in zip(zip(table.columns, table.cells(row)), widths) {
        var shading = OfficeColours.shading(cell.tone)
        var style = column.kind == .number && !(isRightToLeft && TextDirection.hasLetters(cell.text)) ? "TableNumber" : "TableText"
        if case .time(let part) = cell.value {
          shading = OfficeColours.shading(part)
          style = "TimeCell"
        } else if column.isName, cell.depth > 0 {
          style = "TableText\(cell.depth)"
        }
        self.cell(
          width: width, shading: shading, startsPart: column.startsPart, style, [WordRun(cell.text, WordStyles.style(cell.tone))], &xml)
      }
    }
  }

  private func cell(
    width: Int, span: Int = 1, shading: String?, startsPart: Bool, _ style: String, _ runs: [WordRun], _ xml: inout XMLText
  ) {
    xml.element("w:tc") { xml in
      xml.element("w:tcPr") { xml in
        xml.empty("w:tcW", "w:w=\"\(width)\" w:type=\"dxa\"")
        if span > 1 { xml.empty("w:gridSpan", "w:val=\"\(span)\"") }
        if startsPart {
          xml.element("w:tcBorders") { $0.empty("w:left", "w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"\(OfficeColours.edge)\"") }
        }
        // No style of a table shades a single cell.
        if let shading { xml.empty("w:shd", "w:val=\"clear\" w:color=\"auto\" w:fill=\"\(shading)\"") }
        // The units of a time axis have no room for the margins of other cells.
        if style == "TimeCell" || style == "TimeHead" {
          xml.element("w:tcMar") { xml in for side in ["left", "right"] { xml.empty("w:\(side)", "w:w=\"0\" w:type=\"dxa\"") } }
        }
      }
      paragraph(style, runs, &xml)
    }
  }
}
