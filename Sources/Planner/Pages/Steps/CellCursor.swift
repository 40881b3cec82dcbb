import Canvas
import RoadmapEngine
import Wording

/// Which cell of the selected row is meant: its column and, for owners, the party.
struct CellPlace: Hashable, Sendable {
  let column: StepColumn
  let party: Party.ID?
}

/// The cursor that moves over the cells of the table of steps. Enter edits a cell in place, and so does typing, as in a spreadsheet.
struct CellCursor: Layer {
  enum Act: Hashable, Sendable { case edit, clear, columns(Int), rows(Int), pages(Int), first, last, leave }

  let keys: [KeyRow<Act>] = [
    KeyRow([.up], .rows(-1), CellCursor.moves), KeyRow([.down], .rows(1), CellCursor.moves),
    KeyRow([.left, .backTab], .columns(-1), CellCursor.moves), KeyRow([.right, .tab], .columns(1), CellCursor.moves),
    KeyRow([.enter, .function(2)], .edit, KeyWords(en: "edits the cell", fr: "modifie la cellule", ar: "لتعديل الخلية")),
    KeyRow([.delete, .backspace], .clear, KeyWords(en: "begins it anew", fr: "la recommence", ar: "للبدء من جديد")),
    KeyRow([.escape, .control("c")], .leave, KeyWords(en: "back to rows", fr: "retour aux lignes", ar: "للعودة إلى الأسطر")),
    KeyRow([.pageUp], .pages(-1)), KeyRow([.pageDown], .pages(1)), KeyRow([.home], .first), KeyRow([.end], .last),
  ]

  private static let moves = KeyWords(en: "cells", fr: "cellules", ar: "الخلايا")

  var takesText: Bool { true }
  var drawsMessages: Bool { true }

  func press(_ key: Key, in session: inout Session) -> [Effect] {
    switch keys.act(of: key) {
    case .edit: return session.editCell()
    case .clear: return session.editCell(typing: "")
    case .columns(let columns): session.moveCell(columns)
    case .rows(let rows): return session.move(rows)
    case .pages(let pages): return session.movePage(pages)
    case .first: session.moveCell(-1000)
    case .last: session.moveCell(1000)
    case .leave: session.leaveCells()
    case nil:
      if case .character(let letter) = key { return session.editCell(typing: String(letter)) }
      // What cuts and pastes cells elsewhere would cut and paste whole steps.
      guard ![.control("x"), .control("v")].contains(key) else {
        session.warnNoCommand(on: session.wording.key(key))
        return []
      }
      return session.pressed(key)
    }
    return []
  }

  /// Begins a cell with a pasted text; several lines become steps.
  func paste(_ text: String, in session: inout Session) {
    let isTable = text.trimmed.contains { $0.isNewline || $0 == "\t" }
    if isTable { session.pasteLines(text) } else { _ = session.editCell(typing: text.trimmed) }
  }

  /// Moves to the cell that was clicked, or edits it where the cursor is there already.
  func click(_ x: Int, _ y: Int, in session: inout Session) -> [Effect] {
    guard let columns = session.tableColumns, let row = session.page.model.row(at: x, y, in: session) else { return [] }
    let column = columns.all.last { $0.x <= x } ?? columns.title
    let place = CellPlace(column: column.kind, party: column.party)
    if row == session.cursor.selected, place == session.memories.steps.cell { return session.editCell() }
    session.select(row)
    session.memories.steps.cell = place
    return []
  }

  func draw(in session: Session, _ layout: PageLayout, _ frame: inout Frame) {
    session.drawMessage(layout, &frame)
    frame.fill(layout.footer, .footer)
    frame.put(keyed: session.wording.hint(keys), x: 1, y: layout.footer.y, .footer, width: session.width - 2)
  }
}

extension CommandName {
  static let cells = CommandName(
    en: "cells", fr: "cellules", ar: "الخلايا", others: "edit in place table grid spreadsheet excel tableur grille tableau جدول خلية تعديل")
}

extension Session {
  /// Begins to move over the cells of the selected row.
  mutating func enterCells() -> [Effect] {
    memories.steps.showsDetailOnly = false
    memories.steps.cell = CellPlace(column: .title, party: nil)
    layers.push(CellCursor())
    return []
  }

  mutating func leaveCells() {
    memories.steps.cell = nil
    layers.close(CellCursor.self)
  }

  /// Opens the cursor of cells again, which the end of an edit has closed with all layers, or closes it where a command has opened another page.
  mutating func settleCells() {
    guard memories.steps.cell != nil else { return }
    if page.kind != .steps { leaveCells() } else if layers.isEmpty { layers.push(CellCursor()) }
  }

  /// Returns the column of the cell that is meant; the title where its column is not shown any more.
  func selectedCell(in columns: TableColumns) -> TableColumns.Column? {
    guard let cell = memories.steps.cell else { return nil }
    return columns.all.first { $0.kind == cell.column && $0.party == cell.party } ?? columns.title
  }

  mutating func moveCell(_ columns: Int) {
    guard let table = tableColumns else { return }
    let all = table.all
    let index = all.firstIndex { $0.kind == memories.steps.cell?.column && $0.party == memories.steps.cell?.party } ?? 0
    let next = all[min(max(index + columns, 0), all.count - 1)]
    memories.steps.cell = CellPlace(column: next.kind, party: next.party)
  }

  /// Opens the form of a cell in its place.
  /// - Parameter text: what replaces the value; nil keeps it.
  mutating func editCell(typing text: String? = nil) -> [Effect] {
    guard let cell = tableColumns.flatMap({ selectedCell(in: $0) }), let reference = selectedReference, let step = workspace[reference]
    else {
      warn(wording.selectStep)
      return []
    }
    guard let field = cell.kind.field(of: step),
      var form = cell.party.map({ ownerForm(of: reference, step, for: $0) }) ?? stepForm([field], of: [reference])
    else {
      warn(wording.isWorkedOut(wording.heading(cell.kind), edits: markedKey(of: .edit)))
      return []
    }
    form.isInCell = true
    if let text, form.focusedField?.choices == nil {
      form.take("")
      form.paste(text)
    } else if let letter = text?.first {
      _ = form.handle(.character(letter))
    }
    layers.push(checked(form))
    return []
  }

  /// Returns where the form of a cell is drawn; nil where its row is not seen.
  func placeOfCell() -> Rect? {
    guard let columns = tableColumns, let column = selectedCell(in: columns),
      let y = visibleRows.first(where: { $0.index == cursor.selected })?.y
    else { return nil }
    let width = min(max(column.width, 30), layout.list.width - 2)
    return Rect(x: max(1, min(column.x, layout.list.width - 1 - width)), y: y, width: width, height: 1)
  }

  /// Draws the form of a cell in its place, and below the page what is wrong with it or may complete it.
  func drawInCell(_ form: Form, _ layout: PageLayout, _ frame: inout Frame) {
    let rect = placeOfCell() ?? layout.message
    if let field = form.focusedField {
      frame.raise(rect)
      drawValue(field, isFocused: true, x: rect.x, y: rect.y, room: rect.width, &frame)
    }
    frame.fill(layout.footer, .footer)
    let label = form.fields.first.map { "\($0.label)\(wording.colon)" } ?? ""
    if let message {
      draw(message, y: layout.message.y, most: 1, &frame)
    } else if let fault = form.fault {
      frame.put(keyed: keyed(fault), x: 1, y: layout.message.y, .error, width: width - 2)
    } else {
      let used = frame.put(label, x: 1, y: layout.message.y, .inputLabel)
      let words = form.suggestions.prefix(4).map { "\($0.word)  \($0.meaning)" }.joined(separator: "   ")
      frame.put(words, x: 2 + used, y: layout.message.y, .dim, width: max(0, width - used - 3))
    }
    frame.put(keyed: wording.hint(form.keys), x: 1, y: layout.footer.y, .footer, width: width - 2)
  }

  /// Marks the cell of the selected row. The cursor of the terminal is on it.
  func mark(_ cell: TableColumns.Column, in index: Int, _ rect: Rect, _ frame: inout Frame) {
    guard index == cursor.selected else { return }
    frame.put(glyphs.pointer, x: rect.x, y: rect.y, .selection)
    frame.paint(.selection, over: Rect(x: cell.x, y: rect.y, width: cell.width, height: 1))
    if layers.top is CellCursor { frame.cursor = (cell.x, rect.y) }
  }
}

extension Wording {
  /// Says that a cell holds what is worked out.
  fileprivate func isWorkedOut(_ column: String, edits: String) -> String {
    phrase(
      en: "\(column) is worked out and cannot be typed. \(edits) opens the form with what it follows from.",
      fr: "\(column) : valeur calculée, qui ne se saisit pas. \(edits) ouvre la fiche avec ce dont elle dépend.",
      ar: "\(column): قيمة محسوبة لا تُكتب. \(edits) لفتح الاستمارة بما تعتمد عليه.")
  }
}
