import Canvas
import RoadmapEngine
import StatusViews
import Wording

/// The texts that a file of a report must hold, worked out from the report alone.
enum OfficeTexts {
  /// Returns a text as it may be shown on one line, with the number of a character that XML cannot hold.
  static func line(_ text: String) -> String { TextWidth.printableLine(text).replacing("\u{FFFE}", with: "<U+FFFE>") }

  /// Returns texts side by side; a sign of direction keeps those of an Arabic page apart.
  static func sideBySide(_ texts: [String], _ wording: Wording, _ separator: String = "\u{2003}") -> String {
    texts.map(line).joined(separator: wording.language == .ar ? "\(separator)\u{200F}" : separator)
  }

  /// Returns the texts outside tables.
  static func paragraphs(_ report: Report, _ wording: Wording) -> [String] {
    var texts = [line(report.title), sideBySide(report.facts, wording), line(report.summary.joined(separator: " "))]
    if report.hasBars { texts.append(wording.legend(.unicode, separator: "   ")) }
    for section in report.sections {
      let heading = section.heading
      let title = [heading.number ?? "", heading.title].filter { !$0.isEmpty }.joined(separator: " ")
      texts.append(sideBySide([title] + heading.facts, wording))
      if section.rows.isEmpty { texts.append(line(section.empty)) }
      texts += section.notes.map(line)
    }
    return (texts + report.notes.map(line)).filter { !$0.isEmpty }
  }

  /// Returns the texts of a row, without the cells of a time axis, which come last.
  /// - Parameter hasDrawings: whether columns that only draw the numbers of others are shown, by eight signs.
  static func cells(_ row: Report.Row, _ section: Report.Section, _ wording: Wording, hasDrawings: Bool = false) -> [String] {
    if let group = row.group { return [sideBySide(group.parts, wording)] }
    return zip(section.columns, row.cells).filter { hasDrawings || !$0.0.isDrawing || $0.0.key == section.charted }.flatMap {
      column, cell -> [String] in
      if case .share(let share) = cell.value, !hasDrawings { return [wording.figures(share / 100)] }
      if case .share(let share) = cell.value { return [String("■■■■■■■■□□□□□□□□".dropFirst(8 - (share * 8 + 4000) / 10_000).prefix(8))] }
      if case .bar(let bar) = cell.value { return [wording.date(bar.start), wording.date(bar.finish)] }
      if column.isBars { return ["–", "–"] }
      return [cell.state(wording)?.text ?? line(cell.markedText)]
    }
  }
}
