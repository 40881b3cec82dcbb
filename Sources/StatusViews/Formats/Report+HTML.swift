import RoadmapEngine
import Wording

extension Report {
  /// The report as one HTML file that needs nothing else: no script, no address, styles for screen and paper.
  ///
  /// Every text from data stands isolated, so that neither its letters nor its direction reach what is beside it (Promises.md, S3).
  package func html(_ wording: Wording, today: Day) -> [UInt8] {
    var writer = HTMLWriter(wording: wording, today: today)
    writer.document(self)
    return writer.page.bytes
  }
}

/// Writes a report as HTML.
struct HTMLWriter {
  static let escapes = Escapes(["&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;"])

  let wording: Wording
  let today: Day
  var page = PageBytes()
  /// How wide the columns of tables that look alike are, in percent, so that they stand in line with each other.
  private var shares: [[String]: [Int]] = [:]

  init(wording: Wording, today: Day) {
    self.wording = wording
    self.today = today
  }

  mutating func document(_ report: Report) {
    measure(report)
    let isWide = report.hasBars || report.sections.contains { $0.columns.count > 6 }
    page.put("<!DOCTYPE html>\n<html lang=\"")
    page.put(raw: wording.language.rawValue)
    page.put(wording.language == .ar ? "\" dir=\"rtl\">\n" : "\" dir=\"ltr\">\n")
    page.put("<head>\n<meta charset=\"utf-8\">\n")
    page.put("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
    page.put("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
    put(report.title)
    page.put("</title>\n<style>\n")
    page.put(HTMLStyle.sheet)
    page.put(isWide ? HTMLStyle.landscape : HTMLStyle.portrait)
    page.put("</style>\n</head>\n<body>\n")
    if report.hasBars { shapes() }
    page.put("<header>\n<h1>")
    isolate(report.title)
    page.put("</h1>\n")
    if !report.facts.isEmpty {
      page.put("<p class=\"facts\">")
      isolate(report.facts)
      page.put("</p>\n")
    }
    page.put("</header>\n<main>\n")
    for section in report.sections { put(section, of: report) }
    page.put("</main>\n")
    foot(report)
    page.put("</body>\n</html>\n")
  }

  private mutating func foot(_ report: Report) {
    guard !report.notes.isEmpty || report.hasBars else { return }
    page.put("<footer>\n")
    if report.hasBars { legend() }
    for note in report.notes { self.note(note) }
    page.put("</footer>\n")
  }

  mutating func put(_ text: String) { page.put(text, HTMLWriter.escapes) }

  /// A text from data, with a direction of its own.
  mutating func isolate(_ text: String) {
    page.put("<bdi>")
    put(text)
    page.put("</bdi>")
  }

  /// Texts side by side, each with a direction of its own.
  private mutating func isolate(_ parts: [String]) {
    for (index, part) in parts.enumerated() {
      if index > 0 { page.put("\u{2003}") }
      isolate(part)
    }
  }

  /// A sentence of ours: it runs in the direction of the page, whatever it begins with.
  private mutating func note(_ text: String) {
    guard !text.isEmpty else { return }
    page.put("<p class=\"note\">")
    put(text)
    page.put("</p>\n")
  }

  private mutating func put(_ section: Report.Section, of report: Report) {
    page.put("<section>\n")
    if section.rows.isEmpty {
      if !section.heading.isEmpty {
        page.put("<h2>")
        isolate(section.heading.parts)
        page.put("</h2>\n")
      }
      note(section.empty)
    } else {
      page.put("<div class=\"wide\">")
      page.put(section.columns.contains(where: \.isBars) ? "<table class=\"tl\">\n<caption>" : "<table>\n<caption>")
      page.put(section.heading.isEmpty ? "<span class=\"hide\">" : "<h2>")
      isolate(section.heading.isEmpty ? [report.title] : section.heading.parts)
      page.put(section.heading.isEmpty ? "</span>" : "</h2>")
      page.put("</caption>\n")
      table(section)
      page.put("</table></div>\n")
    }
    for note in section.notes { self.note(note) }
    page.put("</section>\n")
  }

  /// Takes the longest cells of each column of all tables with the same columns.
  private mutating func measure(_ report: Report) {
    var lengths: [[String]: [Int]] = [:]
    for section in report.sections where !section.rows.isEmpty && !section.columns.contains(where: \.isBars) {
      let keys = section.columns.map(\.key)
      var longest = lengths[keys] ?? section.columns.map { $0.title.unicodeScalars.count }
      for row in section.rows where !row.isGroup {
        for (place, cell) in zip(longest.indices, row.cells) { longest[place] = max(longest[place], length(of: cell)) }
      }
      lengths[keys] = longest
    }
    for (keys, longest) in lengths {
      let widths = longest.map { min($0, 42) + 3 }
      let all = widths.reduce(0, +)
      shares[keys] = widths.map { $0 * 100 / all }
    }
  }

  private func length(of cell: Report.Cell) -> Int {
    guard let state = cell.state(wording) else { return cell.markedText.unicodeScalars.count + Int(cell.depth) * HTMLColumn.indentation }
    return state.word.unicodeScalars.count + 4
  }

  private mutating func table(_ section: Report.Section) {
    if let shares = shares[section.columns.map(\.key)] {
      page.put("<colgroup>")
      for share in shares {
        page.put("<col style=\"width:")
        page.put(share)
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
    var isEmpty = true
    for row in section.rows {
      if let group = row.group {
        if !isEmpty { page.put("</tbody>\n<tbody>\n") }
        page.put("<tr class=\"g\"><th scope=\"rowgroup\" colspan=\"")
        page.put(max(1, columns.count))
        page.put("\">")
        isolate(group.parts)
        page.put("</th></tr>\n")
      } else {
        page.put("<tr>")
        for place in columns.indices { put(row.cells.indices.contains(place) ? row.cells[place] : Report.Cell(""), columns[place]) }
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

  private mutating func put(_ cell: Report.Cell, _ look: HTMLColumn) {
    if let window = look.window {
      if case .bar(let bar) = cell.value { return put(bar, in: window) }
      if cell.value.isNone { return lines(in: window) }
    }
    if look.isName { return name(cell, look.indentation) }
    if let state = cell.state(wording) { return put(state) }
    let tone = HTMLWriter.word(cell.tone)
    if tone != nil || !look.classes.isEmpty {
      page.put("<td class=\"")
      page.put(raw: look.classes)
      if let tone {
        if !look.classes.isEmpty { page.put(" ") }
        page.put(raw: tone)
      }
      page.put("\">")
    } else {
      page.put("<td>")
    }
    if !cell.text.isEmpty { isolate(cell.markedText) }
    page.put("</td>")
  }

  /// What a row is about, and how deep it lies.
  private mutating func name(_ cell: Report.Cell, _ indentation: Int) {
    page.put("<th scope=\"row\"")
    if let tone = HTMLWriter.word(cell.tone) {
      page.put(" class=\"")
      page.put(raw: tone)
      page.put("\"")
    }
    if cell.depth > 0 {
      page.put(" style=\"--in:")
      page.put(Int(cell.depth) * indentation)
      page.put("\"")
    }
    page.put(">")
    isolate(cell.markedText)
    page.put("</th>")
  }

  private mutating func put(_ state: Report.State) {
    page.put("<td class=\"s ")
    page.put(raw: state.health?.rawValue ?? "q")
    page.put("\"><i>")
    put(state.sign)
    page.put("</i>")
    if !state.letter.isEmpty {
      page.put("<b>")
      put(state.letter)
      page.put("</b>")
    }
    put(state.word)
    page.put("</td>")
  }

  private static func word(_ tone: Report.Tone) -> String? {
    switch tone {
    case .plain: nil
    case .dim: "q"
    case .strong: "b"
    case .health(let health): health.rawValue
    }
  }
}

/// How the cells of a column look.
private struct HTMLColumn {
  let kind: Report.Kind
  let isName: Bool
  /// How many blanks further in a name stands for each step that it lies in: a drawing leaves less room for names.
  let indentation: Int
  static let indentation = 2
  let window: DayRange?
  let classes: String

  init(_ section: Report.Section, _ place: Int) {
    let column = section.columns[place]
    kind = section.kind(ofColumn: place)
    isName = place == section.nameColumn
    indentation = section.columns.contains(where: \.isBars) ? 1 : HTMLColumn.indentation
    window = if case .bars(let window) = column.fit { window } else { nil }
    let look: String? =
      switch (kind, column.fit) {
      case (.number, _): "n"
      case (.day, _): "d"
      case (.state, _): "s"
      case (_, .flexible): "w"
      case (_, .fixed): "k"
      default: nil
      }
    classes = [look, column.startsPart ? "part" : nil].compactMap { $0 }.joined(separator: " ")
  }
}
