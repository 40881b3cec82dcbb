import Canvas
import Wording

/// A report on one upright page.
struct OnePage {
  private let report: Report
  private let look: PaperLook
  private let wording: Wording
  private let widths: TableWidths

  init(_ report: Report, _ look: PaperLook, _ wording: Wording) {
    self.report = report
    self.look = look
    self.wording = wording
    widths = TableWidths(report, wording, letters: look.letters)
  }

  /// Whether the page has room for the report.
  var fits: Bool {
    let notes = report.notes + (report.frame?.foot(wording) ?? [])
    let foot = notes.isEmpty ? 0 : look.gapOfFoot + notes.reduce(0) { $0 + height(ofNote: $1) }
    return head + report.sections.reduce(foot) { $0 + height(of: $1) } <= look.room
  }

  private var head: Int {
    var height = look.title
    if let frame = report.frame {
      let facts = frame.facts(wording).reduce(0) { $0 + self.lines($1.joined(separator: wording.comma), look.letters * 2 / 5) }
      let lines = max(frame.letterhead.reduce(0) { $0 + self.lines($1, look.letters / 2) }, facts)
      height += max(frame.logo == nil ? 0 : look.logo, lines * look.line) + look.gapOfFrame
    }
    if !report.summary.isEmpty {
      height += look.gapOfSummary + lines(report.summary.joined(separator: " "), look.letters) * look.line
    }
    return height
  }

  private func height(of section: Report.Section) -> Int {
    var height = section.heading.isEmpty ? look.gapOfSection : look.heading
    height += section.notes.reduce(0) { $0 + self.height(ofNote: $1) }
    guard !section.rows.isEmpty else { return height + self.height(ofNote: section.empty) }
    let widths = widths.columns(section)
    return section.rows.reduce(height + look.headOfTable) { height, row in
      let heights = zip(row.cells, widths).map { cell, width in
        // Bold letters are wider.
        lines(cell.markedText, (width - TableWidths.padding) * (cell.tone == .strong ? 90 : 100) / 100)
      }
      return height + (heights.max() ?? 1) * look.line + look.gapOfRow
    }
  }

  private func height(ofNote note: String) -> Int {
    note.isEmpty ? 0 : look.gapOfNote + lines(note, look.noteLetters) * look.noteLine
  }

  private func lines(_ text: String, _ columns: Int) -> Int { max(1, TextWidth.wrap(text, columns: max(1, columns)).count) }
}
