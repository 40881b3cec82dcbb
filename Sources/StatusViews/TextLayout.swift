import Canvas
import RoadmapEngine
import Wording

/// A report set into lines of text of a given width.
package struct TextLayout: Sendable {
  /// A line as runs of text with what they mean.
  package struct Line: Sendable {
    package var runs: [(text: String, tone: Report.Tone)]
    package var step: StepReference?
    /// Whether a page of paper may begin with it: what belongs together stays on one page.
    package var canBreak = true
    /// The lines of the table's head, which a page that begins with it repeats.
    package var head: Range<Int>?

    package var text: String {
      var text = ""
      for run in runs { text += run.text }
      guard let last = text.utf8.lastIndex(where: { $0 != UInt8(ascii: " ") }) else { return "" }
      return String(text[...last])
    }
  }

  package private(set) var lines: [Line] = []
  let width: Int
  let wording: Wording
  let today: Day
  /// Whether the next line stays with the one before it.
  private var isBound = false
  private var head: Range<Int>?
  /// The columns of tables that look alike, worked out once for all of them.
  private var looks: [[String]: TextLook] = [:]

  /// - Parameter width: columns, at least 40.
  package init(_ report: Report, width: Int, wording: Wording, today: Day) {
    self.width = max(40, width)
    self.wording = wording
    self.today = today
    let facts = report.facts.joined(separator: "   ")
    let room = self.width - TextWidth.columns(report.title) - TextWidth.columns(facts)
    if room >= 2 {
      add([(report.title, .strong), (String(repeating: " ", count: room), .plain), (facts, .dim)])
    } else {
      wrap(report.title, .strong)
      wrap(facts, .dim)
    }
    for section in report.sections { set(section, like: report.sections) }
    isBound = false
    rule()
    isBound = true
    if report.hasBars { wrap(wording.legend(.unicode, separator: " · "), .dim) }
    for note in report.notes { wrap(note, .dim) }
  }

  private mutating func add(_ runs: [(text: String, tone: Report.Tone)], step: StepReference? = nil) {
    lines.append(Line(runs: runs, step: step, canBreak: !isBound, head: head))
  }

  private mutating func wrap(_ text: String, _ tone: Report.Tone) {
    for line in TextWidth.wrap(text, columns: width) { add([(line, tone)]) }
  }

  private mutating func rule() { add([(String(repeating: "─", count: width), .dim)]) }

  /// - Parameter all: the sections of the report; those with the same columns stand in line with each other.
  private mutating func set(_ section: Report.Section, like all: [Report.Section]) {
    isBound = false
    if !section.heading.isEmpty {
      add([])
      isBound = true
      wrap(section.heading, .strong)
    }
    rule()
    isBound = true
    if section.rows.isEmpty {
      wrap(section.empty, .dim)
    } else {
      let look = look(of: section, among: all)
      let first = lines.count
      setHead(section, look)
      head = first..<lines.count
      for row in section.rows {
        set(row, look)
        isBound = row.isGroup
      }
      head = nil
      isBound = true
      for axis in look.axes { if let axis { wrap(wording.scale(axis.scale), .dim) } }
    }
    for note in section.notes { wrap(note, .dim) }
  }

  private mutating func look(of section: Report.Section, among all: [Report.Section]) -> TextLook {
    let name = section.columns.flatMap { [$0.key, $0.title] }
    if let known = looks[name] { return known }
    let kin = all.filter { $0.columns.map(\.key) == section.columns.map(\.key) }
    let look = TextLook(section, TextColumns(section, rows: kin.flatMap(\.rows), width: width))
    looks[name] = look
    return look
  }

  private mutating func setHead(_ section: Report.Section, _ look: TextLook) {
    var above: [(String, Report.Tone)] = []
    var titles: [(String, Report.Tone)] = []
    for (index, column) in look.columns.enumerated() {
      let gap = index == 0 ? "" : TextColumns.gap
      var (years, title) = ("", section.columns[column.place].title)
      if let axis = look.axes[index] {
        let labels = axis.labels(wording, today: today)
        (years, title) = (labels.upper, labels.lower)
      }
      above.append((gap + TextWidth.fit(years, columns: column.width), .dim))
      titles.append((gap + TextWidth.fit(title, columns: column.width), .dim))
    }
    if above.contains(where: { !$0.0.allSatisfy { $0 == " " } }) { add(above) }
    add(titles)
    rule()
  }

  private mutating func set(_ row: Report.Row, _ look: TextLook) {
    if row.isGroup {
      for cell in row.cells {
        wrap(cell.text, cell.tone)
        isBound = true
      }
      return
    }
    let texts = zip(look.columns, look.axes).map { column, axis -> (first: String, rest: [String]) in
      guard row.cells.indices.contains(column.place) else { return ("", []) }
      let cell = row.cells[column.place]
      if let axis {
        guard case .bar(let bar) = cell.value else { return (cell.text, []) }
        return (axis.draw(bar, today: today).map { $0.glyph(in: .unicode) }.joined(), [])
      }
      if TextWidth.isLine(cell.text, columns: column.width) { return (cell.text, []) }
      let lines = TextWidth.wrap(cell.text, columns: column.width)
      return (lines.first ?? "", Array(lines.dropFirst()))
    }
    for line in 0...(texts.map(\.rest.count).max() ?? 0) {
      var runs: [(String, Report.Tone)] = []
      runs.reserveCapacity(look.columns.count * 2)
      for (index, column) in look.columns.enumerated() {
        let (first, rest) = texts[index]
        let text = line == 0 ? first : rest.indices.contains(line - 1) ? rest[line - 1] : ""
        let tone = row.cells.indices.contains(column.place) ? row.cells[column.place].tone : .plain
        if index > 0 { runs.append((TextColumns.gap, .plain)) }
        runs.append((TextWidth.fit(text, columns: column.width), tone))
      }
      add(runs, step: row.step)
      isBound = true
    }
  }
}

/// What a table looks like in text: its columns, and the axes of those that are drawn over time.
private struct TextLook {
  let columns: [TextColumns.Shown]
  let axes: [TimeAxis?]

  init(_ section: Report.Section, _ columns: TextColumns) {
    self.columns = columns.shown
    axes = columns.shown.map { column in
      guard case .bars(let window) = section.columns[column.place].fit else { return nil }
      return TimeAxis(fitting: window, width: column.width)
    }
  }
}

/// Which columns of a table fit a width, and how wide each is.
struct TextColumns {
  struct Shown {
    /// The column's place in the table.
    let place: Int
    var width: Int
  }

  static let gap = "  "
  private(set) var shown: [Shown]

  /// - Parameter rows: those that have to fit.
  init(_ section: Report.Section, rows: [Report.Row], width: Int) {
    let natural = section.columns.indices.map { place in
      rows.lazy.filter { !$0.isGroup && $0.cells.indices.contains(place) }.map { TextWidth.columns($0.cells[place].text) }
        .reduce(TextWidth.columns(section.columns[place].title), max)
    }
    func least(_ place: Int, _ floor: Int) -> Int {
      switch section.columns[place].fit {
      case .fixed, .optional: natural[place]
      case .flexible: min(natural[place], floor)
      case .bars: 24
      }
    }
    var places = Array(section.columns.indices)
    func needed(_ floor: Int) -> Int { places.reduce((places.count - 1) * TextColumns.gap.count) { $0 + least($1, floor) } }
    func rank(_ place: Int) -> Int { if case .optional(let rank) = section.columns[place].fit { rank } else { 0 } }
    while needed(18) > width, let worst = places.filter({ rank($0) > 0 }).max(by: { rank($0) < rank($1) }) {
      places.removeAll { $0 == worst }
    }
    let floor = [18, 10].first { needed($0) <= width } ?? 6
    shown = places.map { Shown(place: $0, width: least($0, floor)) }
    // Where even that is too much, the widest columns give way, and wrap.
    while shown.reduce((shown.count - 1) * TextColumns.gap.count, { $0 + $1.width }) > width,
      let widest = shown.indices.max(by: { shown[$0].width < shown[$1].width }), shown[widest].width > 3
    {
      shown[widest].width -= 1
    }
    var rest = width - needed(floor)
    // What is left goes to the columns that could use it, one cell each in turn.
    while rest > 0 {
      var hasGrown = false
      for index in shown.indices where rest > 0 {
        let wants: Bool =
          switch section.columns[shown[index].place].fit {
          case .flexible: shown[index].width < natural[shown[index].place]
          case .bars: true
          case .fixed, .optional: false
          }
        guard wants else { continue }
        shown[index].width += 1
        rest -= 1
        hasGrown = true
      }
      if !hasGrown { break }
    }
  }
}
