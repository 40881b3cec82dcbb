import Wording

/// The rows and headings of a table.
extension HTMLWriter {
  mutating func table(_ section: Report.Section) {
    let widths = widths.columns(section)
    if !widths.isEmpty {
      let all = widths.reduce(0, +)
      page.put("<colgroup>")
      for width in widths {
        page.put("<col style=\"width:")
        page.put(width * 100 / max(1, all))
        page.put("%\">")
      }
      page.put("</colgroup>\n")
    }
    let columns = section.columns.indices.map { HTMLColumn(section, $0) }
    page.put("<thead><tr>")
    for (column, look) in zip(section.columns, columns) {
      if case .bars(let window) = column.fit { axis(window) } else { head(column, look) }
    }
    page.put("</tr></thead>\n<tbody>\n")
    let window = columns.last?.window
    let links = window.map { HTMLLink.parts(of: section, in: $0, isMirrored: isMirrored) } ?? [:]
    var isEmpty = true
    for (number, row) in section.rows.enumerated() {
      if let group = row.group {
        if !isEmpty { page.put("</tbody>\n<tbody>\n") }
        page.put("<tr class=\"g\"><th scope=\"rowgroup\" colspan=\"")
        page.put(max(1, columns.count - (window == nil ? 0 : 1)))
        page.put("\">")
        isolate(group.parts)
        page.put("</th>")
        if let window { lines(in: window, links[number] ?? []) }
        page.put("</tr>\n")
      } else {
        page.put("<tr>")
        for index in columns.indices {
          put(row.cells.indices.contains(index) ? row.cells[index] : Report.Cell(""), columns[index], links[number] ?? [])
        }
        page.put("</tr>\n")
      }
      isEmpty = false
    }
    page.put("</tbody>\n")
  }

  private mutating func head(_ column: Report.Column, _ look: HTMLColumn) {
    let classes = (look.kind == .number ? ["n"] : []) + (column.startsPart ? ["part"] : [])
    page.put("<th scope=\"col\"")
    if !classes.isEmpty {
      page.put(" class=\"")
      page.put(raw: classes.joined(separator: " "))
      page.put("\"")
    }
    page.put(">")
    if column.name == column.title {
      put(column.title)
    } else {
      page.put("<abbr title=\"")
      put(column.name)
      page.put("\">")
      put(column.title)
      page.put("</abbr>")
    }
    page.put("</th>")
  }
}
