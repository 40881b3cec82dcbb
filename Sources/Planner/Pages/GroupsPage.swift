import Canvas
import RoadmapEngine
import StatusViews
import Wording

/// The steps counted in groups: by one field as a list with bars, by two as a matrix. Enter shows the steps of a group.
struct GroupsPage: PageModel {
  let roadmap: Roadmap.ID?
  let field: StepGroups.Field
  /// The field of the columns; nil for a list.
  let second: StepGroups.Field?

  var kind: Page.Kind { .groups }
  var command: CommandName { .groups }
  var parent: Page? { roadmap.map { .steps($0) } ?? .portfolio }
  var listsSteps: Bool { true }

  func title(in session: Session) -> String { session.wording.groupsTitle(field, second) }
  func emptyText(in session: Session) -> String { session.wording.noSteps }
  func nothingSelected(in session: Session) -> String { session.wording.noSteps }

  /// One group as it stands in the list.
  private struct Line: Sendable {
    let group: StepGroups.Group
    let name: String
    let table: StepGroups
    /// The groups of the second field: the short name is the heading of a column, the name is the full one.
    let heads: [(short: String, name: String)]
  }

  func rows(in session: Session) -> [Row] {
    let roadmaps = session.roadmapsListed(roadmap)
    let found = session.matches(in: roadmaps)
    let source = ViewSource(session.workspace, session.schedule, session.wording, roadmaps: roadmaps) { found?[$0]?[$1] ?? true }
    let table = source.groups(by: field, and: second)
    let heads = table.columns.map { (source.shortName(of: $0.key), source.name(of: $0.key)) }
    let lines = table.rows.map { group -> Row in
      .own(id: group.key.term, Line(group: group, name: source.name(of: group.key), table: table, heads: heads))
    }
    return lines.isEmpty ? [] : lines + [.heading(session.wording.allSteps)]
  }

  func status(of row: Row, in session: Session) -> String {
    if case .own(let term, let line as Line) = row { "\(line.name) \(session.glyphs.separator) \(session.shown(term))" } else { "" }
  }

  /// Shows the steps of the selected group: in their roadmap, or those of all roadmaps on the board.
  func open(in session: inout Session) -> [Effect] {
    guard case .own(_, let line as Line) = session.selectedRow else {
      session.warn(nothingSelected(in: session))
      return []
    }
    session.filter = Filter.narrowing(session.filter, to: line.group.key.term)
    return session.go(to: roadmap.map { .steps($0) } ?? .board(nil))
  }

  // MARK: Fields

  static let commands: [Command] = [
    Command(.nextField, [.right, .character("l")], on: [.groups], hint: 10) { GroupsPage.turn(1, in: &$0) },
    Command(.previousField, [.left, .character("h")], on: [.groups]) { GroupsPage.turn(-1, in: &$0) },
    Command(.secondField, [.tab], on: [.groups], hint: 11) { GroupsPage.turnSecond(1, in: &$0) },
    Command(.previousSecondField, [.backTab], on: [.groups]) { GroupsPage.turnSecond(-1, in: &$0) },
  ]

  /// Groups by a field further on in the list of fields.
  private static func turn(_ fields: Int, in session: inout Session) -> [Effect] {
    guard let page = session.page.model as? GroupsPage else { return [] }
    return page.show(
      GroupsPage.field(fields, after: page.field, among: StepGroups.Field.allCases.filter { $0 != page.second }), page.second, in: &session)
  }

  /// Makes a matrix with a field further on in the list; between the last field and the first there is none.
  private static func turnSecond(_ fields: Int, in session: inout Session) -> [Effect] {
    guard let page = session.page.model as? GroupsPage else { return [] }
    let choices: [StepGroups.Field?] = [nil] + StepGroups.Field.allCases.filter { $0 != page.field }
    return page.show(page.field, field(fields, after: page.second, among: choices), in: &session)
  }

  private static func field<Field: Equatable>(_ places: Int, after field: Field, among fields: [Field]) -> Field {
    let index = (fields.firstIndex(of: field) ?? 0) + places
    return fields.isEmpty ? field : fields[(index % fields.count + fields.count) % fields.count]
  }

  private func show(_ field: StepGroups.Field, _ second: StepGroups.Field?, in session: inout Session) -> [Effect] {
    session.page = .groups(roadmap, by: field, and: second)
    return []
  }

  // MARK: Drawing

  /// A column of numbers: its title, where it begins, and how wide it is.
  private struct Column {
    let title: String
    let x: Int
    let width: Int
  }

  private static let nameX = 2
  private static let gap = 2

  func draw(in session: Session, _ layout: PageLayout, _ frame: inout Frame) {
    guard case .own(_, let first as Line) = session.rows.first else {
      let text = session.filter.isEmpty ? emptyText(in: session) : session.noHits
      frame.put(keyed: session.keyed(text), x: GroupsPage.nameX, y: layout.list.y, .dim, width: session.width - 3)
      return
    }
    let names = session.rows.compactMap { row -> Int? in
      if case .own(_, let line as Line) = row { TextWidth.columns(line.name) } else { nil }
    }
    let titles = columnTitles(first, session.wording)
    let longest = max(names.max() ?? 0, TextWidth.columns(session.wording.allSteps))
    let columns = place(titles.all, names: longest, width: layout.list.width, keepsLast: second != nil)
    let nameWidth = (columns.first?.x ?? layout.list.width) - GroupsPage.nameX - GroupsPage.gap
    frame.put(session.wording.title(field), x: GroupsPage.nameX, y: layout.heads.y, .tableHead, width: nameWidth)
    for column in columns { put(column.title, in: column, layout.heads.y, .tableHead, &frame) }
    for (index, row, y) in session.visibleRows {
      let numbers: [(number: Int, role: Role)]
      if case .own(_, let line as Line) = row {
        numbers = self.numbers(line, shown: columns.count, session)
        frame.put(line.name, x: GroupsPage.nameX, y: y, .text, width: nameWidth)
        if second == nil { drawBar(line, columns, y, session, &frame) }
      } else {
        numbers = totals(first.table, shown: columns.count, session)
        frame.put(session.wording.allSteps, x: GroupsPage.nameX, y: y, .title, width: nameWidth)
      }
      for (column, cell) in zip(columns, numbers) { put(session.wording.figures(cell.number), in: column, y, cell.role, &frame) }
      if !row.isHeading {
        session.mark(
          index, Rect(x: 0, y: y, width: layout.list.width, height: 1),
          name: GroupsPage.nameX..<GroupsPage.nameX + nameWidth, &frame)
      }
    }
    drawNotes(first, hidden: titles.names.dropFirst(max(0, columns.count - 1)), layout, session, &frame)
  }

  /// The headings of the columns of numbers and, for a matrix, the full names of these columns.
  private func columnTitles(_ line: Line, _ wording: Wording) -> (all: [String], names: [String]) {
    if second == nil {
      return ([wording.columnSteps, wording.columnLate, wording.columnWillBeLate, wording.columnCritical, wording.columnWaiting], [])
    }
    return (line.heads.map { TextWidth.cut($0.short, columns: 10) } + [wording.columnTotal], line.heads.map(\.name))
  }

  /// Places as many columns as fit beside the names.
  /// - Parameter keepsLast: whether the last one stays where others do not fit.
  private func place(_ titles: [String], names: Int, width: Int, keepsLast: Bool) -> [Column] {
    let widths = titles.map { max(5, TextWidth.columns($0)) }
    let least = min(max(names, TextWidth.columns("…")), max(16, width / 4))
    var room = width - GroupsPage.nameX - least - 1
    let last = keepsLast ? widths.last.map { $0 + GroupsPage.gap } ?? 0 : 0
    var shown: [Int] = []
    for index in titles.indices.dropLast(keepsLast ? 1 : 0) where shown.count == index && widths[index] + GroupsPage.gap + last <= room {
      shown.append(index)
      room -= widths[index] + GroupsPage.gap
    }
    if keepsLast, let index = titles.indices.last {
      shown.append(index)
      room -= last
    }
    // The column of names takes the remaining width, at most that of the longest name; bars follow the numbers.
    var x = GroupsPage.nameX + min(max(least, names), least + max(0, room - (second == nil ? 12 : 0))) + GroupsPage.gap
    return shown.map { index in
      defer { x += widths[index] + GroupsPage.gap }
      return Column(title: titles[index], x: x, width: widths[index])
    }
  }

  private func numbers(_ line: Line, shown: Int, _ session: Session) -> [(number: Int, role: Role)] {
    guard second != nil else { return numbers(line.group.count, session) }
    let cells = line.table.columns.prefix(max(0, shown - 1)).map { line.table.count(line.group.key, $0.key).steps }
    return (cells + [line.group.count.steps]).map { ($0, $0 == 0 ? .dim : .text) }
  }

  private func totals(_ table: StepGroups, shown: Int, _ session: Session) -> [(number: Int, role: Role)] {
    guard second != nil else { return numbers(table.total, session) }
    return (table.columns.prefix(max(0, shown - 1)).map(\.count.steps) + [table.total.steps]).map { ($0, .title) }
  }

  private func numbers(_ count: StepGroups.Count, _ session: Session) -> [(number: Int, role: Role)] {
    [
      (count.steps, .text), (count.late, count.late == 0 ? .dim : session.role(.late)),
      (count.willBeLate, count.willBeLate == 0 ? .dim : session.role(.willBeLate)),
      (count.critical, count.critical == 0 ? .dim : .critical),
      (count.waiting, count.waiting == 0 ? .dim : session.role(.risk)),
    ]
  }

  /// Puts a number under the end of its title.
  private func put(_ text: String, in column: Column, _ y: Int, _ role: Role, _ frame: inout Frame) {
    frame.put(text, x: column.x + column.width - min(column.width, TextWidth.columns(text)), y: y, role, width: column.width)
  }

  private func drawBar(_ line: Line, _ columns: [Column], _ y: Int, _ session: Session, _ frame: inout Frame) {
    guard let last = columns.last else { return }
    let x = last.x + last.width + GroupsPage.gap
    let room = min(40, session.width - x - 1)
    let most = line.table.rows.map(\.count.steps).max() ?? 0
    guard room > 3, most > 0 else { return }
    let length = max(1, line.group.count.steps * room / most)
    frame.put(String(repeating: BarCell.planned.glyph(in: session.glyphs), count: length), x: x, y: y, BarCell.planned.role, width: room)
  }

  /// What a reader who adds up the numbers has to know, where there is room below the list.
  private func drawNotes(
    _ line: Line, hidden: ArraySlice<String>, _ layout: PageLayout, _ session: Session, _ frame: inout Frame
  ) {
    let wording = session.wording
    var notes = line.table.isOverlapping ? [wording.groupsOverlap] : []
    if second != nil, !hidden.isEmpty { notes.append(wording.noRoomFor(Array(hidden))) }
    var y = layout.list.y + session.rows.count - session.cursor.top + 1
    for text in notes.flatMap({ TextWidth.wrap($0, columns: session.width - 4) }) where y < layout.list.y + layout.list.height {
      frame.put(keyed: session.keyed(text), x: GroupsPage.nameX, y: y, .dim, width: session.width - 3)
      y += 1
    }
  }
}

extension CommandName {
  static let nextField = CommandName(en: "next field", fr: "critère suivant", ar: "المعيار التالي")
  static let previousField = CommandName(en: "previous field", fr: "critère précédent", ar: "المعيار السابق")
  static let secondField = CommandName(en: "second field", fr: "second critère", ar: "معيار ثانٍ")
  static let previousSecondField = CommandName(en: "previous second field", fr: "second critère précédent", ar: "المعيار الثاني السابق")
}

extension Session {
  /// Goes to the groups of the roadmap that is open, and by the same key to those of all, and back.
  mutating func goToGroups() -> [Effect] {
    let shown = page.model as? GroupsPage
    return goToList({ .groups($0, by: shown?.field ?? .owner, and: shown?.second) }, .groups)
  }
}

extension Wording {
  /// - Parameter names: the columns that a page is too narrow for.
  fileprivate func noRoomFor(_ names: [String]) -> String {
    let names = names.joined(separator: comma)
    return phrase(
      en: "The window is too narrow for: \(names).", fr: "La fenêtre est trop étroite pour : \(names).",
      ar: "النافذة أضيق من أن تعرض: \(names).")
  }
}
