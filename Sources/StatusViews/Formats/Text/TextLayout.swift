import Canvas
import RoadmapEngine
import Wording

/// Sets a report in lines of text of a given width.
package struct TextLayout: Sendable {
  var sheet = TextSheet()
  let width: Int
  let wording: Wording
  private let today: Day
  /// Whether the next line must be on the same page as the one before it.
  var isBound = false
  /// The lines of the head of each table.
  private var heads: [Range<Int>] = []
  private var isInTable = false
  /// The look of tables by the keys and titles of their columns, computed once for equal ones.
  private var looks: [[String]: TextLook] = [:]
  private var row = TextRow()

  /// - Parameter width: the width in columns, at least 40.
  package init(_ report: Report, width: Int, wording: Wording, today: Day) {
    self.width = max(40, width)
    self.wording = wording
    self.today = today
    if let frame = report.frame { setHead(frame) }
    let facts = report.facts.joined(separator: "   ")
    let room = self.width - TextWidth.columns(report.title) - TextWidth.columns(facts)
    if room >= 2 {
      put(report.title, .strong)
      sheet.put(" ", times: room, .plain)
      put(facts, .dim)
      endLine()
    } else {
      wrap(report.title, .strong)
      wrap(report.facts.joined(separator: " · "), .dim)
    }
    if !report.summary.isEmpty {
      endLine()
      wrap(report.summary.joined(separator: " "), .plain)
    }
    for section in report.sections { set(section, in: report) }
    isBound = false
    rule()
    isBound = true
    if report.hasBars { wrap(wording.legend(.unicode, separator: " · "), .dim) }
    for note in report.notes { wrap(note, .dim) }
    if let frame = report.frame { setFoot(frame) }
  }

  package var lines: [Line] {
    sheet.lines.indices.map { line in
      Line(
        runs: sheet.texts(ofLine: line), canBreak: sheet.lines[line].canBreak, head: sheet.lines[line].head.map { heads[$0] },
        isRule: sheet.lines[line].isRule)
    }
  }

  mutating func put(_ text: String, _ tone: Report.Tone) { sheet.put(TextWidth.printable(text), tone) }

  mutating func endLine() { sheet.endLine(canBreak: !isBound, head: tableHead) }

  /// The index in `heads` of the head of the table of the next line; nil outside tables.
  private var tableHead: Int? { isInTable ? heads.count - 1 : nil }

  mutating func wrap(_ text: String, _ tone: Report.Tone) {
    for line in TextWidth.wrap(text, columns: width) {
      put(line, tone)
      endLine()
    }
  }

  private mutating func rule() {
    sheet.put("─", times: width, .dim)
    sheet.endLine(canBreak: !isBound, head: tableHead, isRule: true)
  }

  /// Sets a section. Its columns are as wide as those of sections with equal columns.
  private mutating func set(_ section: Report.Section, in report: Report) {
    isBound = false
    if !section.heading.isEmpty {
      endLine()
      isBound = true
      let isLong = TextWidth.columns(section.heading.line) > width
      wrap(isLong ? section.heading.parts.joined(separator: " · ") : section.heading.line, .strong)
    }
    if !report.isOnePage || section.heading.isEmpty { rule() }
    isBound = true
    if section.rows.isEmpty {
      wrap(section.empty, .dim)
    } else {
      let look = look(of: section, among: report.sections)
      let first = sheet.lines.count
      setHead(look)
      heads.append(first..<sheet.lines.count)
      isInTable = true
      for row in section.rows {
        set(row, look)
        isBound = row.isGroup
      }
      isInTable = false
      isBound = true
      for column in look.columns { if let axis = column.axis { wrap(wording.scale(axis.scale), .dim) } }
    }
    for note in section.notes { wrap(note, .dim) }
    setSigners(section.signers)
  }

  private mutating func look(of section: Report.Section, among all: [Report.Section]) -> TextLook {
    let name = section.columns.flatMap { [$0.key, $0.title] }
    if let known = looks[name] { return known }
    let keys = section.columns.map(\.key)
    let alike = all.filter { $0.columns.lazy.map(\.key).elementsEqual(keys) }
    let look = TextLook(section, TextColumns(section, alike: alike, width: width), wording, today: today)
    looks[name] = look
    return look
  }

  private mutating func setHead(_ look: TextLook) {
    if look.hasUpperTitles { setTitles(look.upperTitles, look) }
    setTitles(look.titles, look)
    rule()
  }

  private mutating func setTitles(_ titles: [String], _ look: TextLook) {
    for (index, title) in titles.enumerated() {
      if index > 0 { sheet.put(" ", times: TextColumns.gap, .dim) }
      put(TextWidth.fit(title, columns: look.columns[index].width), .dim)
    }
    endLine()
  }

  private mutating func set(_ row: Report.Row, _ look: TextLook) {
    if let group = row.group {
      wrap(group.line, .strong)
      isBound = true
      return
    }
    self.row.set(row, look, today: today)
    for line in 0..<self.row.height {
      self.row.put(line, of: row, look, on: &sheet)
      endLine()
      isBound = true
    }
  }
}
