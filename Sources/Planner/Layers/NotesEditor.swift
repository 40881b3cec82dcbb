import Canvas
import FileLimits
import RoadmapEngine
import Wording

/// An editor of several lines of text.
struct NotesEditor: Layer {
  let target: NotesTarget
  /// The lines with their line ends.
  private(set) var text: LineEditor
  /// The text when the editor was opened.
  let initial: String
  /// Whether the person was told that somebody else has changed the text since.
  var replacesOthers = false
  private var asksToDiscard = false

  init(_ text: String, for target: NotesTarget) {
    self.target = target
    self.text = LineEditor(text)
    initial = text
  }

  /// What a key does in the text.
  enum Act: Hashable, Sendable {
    case save, close
    /// Closes too, but never discards what was typed.
    case interrupt
    case newLine, indent, rows(Int), rowStart, rowEnd, start, end, removeToStart, removeToEnd
  }

  /// The rows of its keys; all other keys are those of a line of text.
  var keys: [KeyRow<Act>] { NotesEditor.table }

  private static let table: [KeyRow<Act>] = [
    KeyRow([.control("s")], .save, KeyWords(en: "saves", fr: "enregistre", ar: "للحفظ")),
    KeyRow([.escape], .close, KeyWords(en: "closes", fr: "ferme", ar: "للإغلاق")), KeyRow([.control("c")], .interrupt),
    KeyRow([.enter], .newLine), KeyRow([.tab], .indent), KeyRow([.up], .rows(-1)), KeyRow([.down], .rows(1)),
    KeyRow([.pageUp], .rows(-10)), KeyRow([.pageDown], .rows(10)), KeyRow([.home, .control("a")], .rowStart),
    KeyRow([.end, .control("e")], .rowEnd), KeyRow([.modified(.control, .home)], .start), KeyRow([.modified(.control, .end)], .end),
    KeyRow([.control("u")], .removeToStart), KeyRow([.control("k")], .removeToEnd),
  ]

  enum Outcome: Sendable { case stays, asks, saves, closes, ignored }

  /// Replaces the whole text, as one edit.
  mutating func replace(with text: String) { self.text.replace(with: text) }

  /// Does what a key means, and returns what follows from it.
  /// - Parameter columns: the width of the rows on the screen, for moves between them.
  mutating func handle(_ key: Key, columns: Int) -> Outcome {
    let act = keys.act(of: key)
    if act == .close || act == .interrupt {
      guard text.text != initial, !asksToDiscard || act == .interrupt else { return .closes }
      asksToDiscard = true
      return .asks
    }
    asksToDiscard = false
    let rows = rows(columns: columns)
    let row = row(of: text.cursor, in: rows)
    switch act {
    case .save: return .saves
    case .newLine: text.put("\n")
    case .indent: text.put("  ")
    // A move by one row stops at the ends; a move by a page goes as far as there are rows.
    case .rows(let by): go(to: abs(by) == 1 ? row + by : min(max(0, row + by), rows.count - 1), rows, columns: columns)
    case .rowStart: text.move(to: rows[row].lowerBound)
    case .rowEnd: text.move(to: end(of: rows[row]))
    case .start: text.move(to: 0)
    case .end: text.move(to: text.characters.count)
    case .removeToStart: text.remove(rows[row].lowerBound..<text.cursor)
    case .removeToEnd: text.remove(text.cursor..<end(of: rows[row]))
    case .close, .interrupt, nil: return text.handle(key) ? .stays : .ignored
    }
    return .stays
  }

  mutating func paste(_ pasted: String) {
    text.put(pasted.filter { $0.isNewline || $0 == "\t" || !$0.unicodeScalars.contains { $0.value < 0x20 } })
  }

  var takesText: Bool { true }

  func press(_ key: Key, in session: inout Session) -> [Effect] { session.noting(key, self) }

  func paste(_ text: String, in session: inout Session) {
    var editor = self
    editor.paste(text)
    session.layers.replaceTop(with: editor)
  }

  func fill(_ form: inout Form) { if case .field = target, text.text != initial { form.take(text.text) } }

  func unsavedText(in session: Session) -> UnsavedText? {
    guard case .step(let step) = target, text.text != initial else { return nil }
    return UnsavedText(purpose: "step", subject: [step.description], fields: [UnsavedText.Field(key: "notes", text: text.text)])
  }

  func draw(in session: Session, _ layout: PageLayout, _ frame: inout Frame) { session.draw(self, &frame) }

  /// Returns the rows of a width as ranges of characters. A row that ends a line contains the line end.
  func rows(columns: Int) -> [Range<Int>] {
    let characters = text.characters
    var rows: [Range<Int>] = []
    var start = 0
    var width = 0
    var blank: Int?
    for (index, character) in characters.enumerated() {
      if character.isNewline {
        rows.append(start..<index + 1)
        (start, width, blank) = (index + 1, 0, nil)
        continue
      }
      if character == " " { blank = index }
      width += TextWidth.columns(character)
      guard width > max(1, columns), index > start else { continue }
      let cut = blank.map { $0 + 1 } ?? index
      rows.append(start..<cut)
      start = cut
      width = cut > index ? 0 : characters[cut...index].reduce(0) { $0 + TextWidth.columns($1) }
      blank = nil
    }
    rows.append(start..<characters.count)
    return rows
  }

  /// Returns the index of the row that contains the character at an index.
  func row(of index: Int, in rows: [Range<Int>]) -> Int { rows.lastIndex { $0.lowerBound <= index } ?? 0 }

  /// Returns the last index of a row at which the cursor may stand.
  private func end(of row: Range<Int>) -> Int {
    guard let last = row.last, row.upperBound < text.characters.count || text.characters[last].isNewline else { return row.upperBound }
    return last
  }

  /// Moves the cursor to another row, as near to its present column as the row allows.
  private mutating func go(to row: Int, _ rows: [Range<Int>], columns: Int) {
    guard rows.indices.contains(row) else { return }
    let from = rows[self.row(of: text.cursor, in: rows)].lowerBound
    let wanted = text.characters[from..<text.cursor].reduce(0) { $0 + TextWidth.columns($1) }
    var (index, used) = (rows[row].lowerBound, 0)
    let end = end(of: rows[row])
    while index < end {
      used += TextWidth.columns(text.characters[index])
      guard used <= wanted else { break }
      index += 1
    }
    text.move(to: index)
  }
}

/// What edited notes are written to: a step of the plan, or the field in focus of the form below.
enum NotesTarget: Sendable {
  case step(StepReference)
  case field
}

extension Session {
  private func notes(of reference: StepReference) -> String {
    workspace[reference]?.notes.map { wording.name($0) } ?? ""
  }

  mutating func editNotes() -> [Effect] {
    guard let reference = selectedReference else { return [] }
    layers.push(NotesEditor(notes(of: reference), for: .step(reference)))
    return []
  }

  /// Opens the notes in the person's own editor.
  mutating func editNotesOutside() -> [Effect] {
    selectedReference.map { [.edit($0, notes(of: $0))] } ?? []
  }

  /// Takes notes back from the person's own editor.
  /// - Parameter outcome: the edited text, or why there is none.
  package mutating func edited(_ reference: StepReference, _ outcome: Result<String, EditorFault>) -> [Effect] {
    defer { settle() }
    switch outcome {
    case .success(let text):
      guard workspace[reference] != nil else { return [] }
      var editor = NotesEditor(notes(of: reference), for: .step(reference))
      editor.replace(with: text)
      layers.push(editor)
      return keep(editor, in: reference)
    case .failure(let fault):
      message = Message(text: wording.editorFailed(fault), tone: .error)
      return []
    }
  }

  /// Saves the text of an editor as the notes of a step. An editor whose text is too long stays open.
  private mutating func keep(_ editor: NotesEditor, in reference: StepReference) -> [Effect] {
    let text = editor.text.text
    guard let id = reference.roadmap, let title = workspace[id]?[reference.step]?.title else { return [] }
    let assignment = StepAssignment(field: "notes", value: text.trimmed.isEmpty ? "" : text)
    // A longer text could be written, but not read again.
    guard text.utf8.count <= FileLimits.stringBytes else {
      message = Message(text: wording.textTooLong, tone: .error)
      return []
    }
    guard notes(of: reference) != assignment.value, let roadmap = workspace[id] else {
      layers.pop()
      say(wording.nothingToChange)
      return []
    }
    let context = context(for: roadmap)
    let change = workspace.changing(reference) { step in try? assignment.apply(to: &step, context) }
    return submit(change, name: wording.edited(wording.labelNotes, of: wording.text(title)))
  }

  private var notesWindow: Rect { window(width: min(96, width - 4), height: max(8, height - 6)) }

  fileprivate mutating func noting(_ key: Key, _ editor: NotesEditor) -> [Effect] {
    var editor = editor
    switch editor.handle(key, columns: notesWindow.width - 4) {
    case .stays: layers.replaceTop(with: editor)
    case .asks:
      layers.replaceTop(with: editor)
      warn(discardHint(saving: editor.keys.controlKey(of: .save), closing: editor.keys.key(of: .close)))
    case .ignored: warnNoCommand(on: wording.key(key))
    case .closes: layers.pop()
    case .saves:
      layers.replaceTop(with: editor)
      switch editor.target {
      case .field:
        guard var form = layers.form else { return [] }
        form.take(editor.text.text)
        layers.show(checked(form))
      case .step(let reference):
        if notes(of: reference) != editor.initial, !editor.replacesOthers {
          editor.replacesOthers = true
          layers.replaceTop(with: editor)
          warn(wording.notesOfOthers(saves: wording.marked(editor.keys.key(of: .save))))
          return []
        }
        return keep(editor, in: reference)
      }
    }
    return []
  }

  fileprivate func draw(_ editor: NotesEditor, _ frame: inout Frame) {
    let rect = notesWindow
    let inner = rect.inset(columns: 2, rows: 1)
    frame.raise(rect)
    let title =
      switch editor.target {
      case .step(let reference): name(of: [reference])
      case .field: layers.form?.title ?? ""
      }
    frame.box(rect, .borderFocus, glyphs.lines, title: "\(wording.labelNotes)\(wording.colon)\(title)")
    let rows = editor.rows(columns: inner.width)
    let row = editor.row(of: editor.text.cursor, in: rows)
    let top = max(0, min(row - inner.height / 2, rows.count - inner.height))
    for line in 0..<inner.height where rows.indices.contains(top + line) {
      let shown = editor.text.characters[rows[top + line]].filter { !$0.isNewline }
      frame.put(String(shown), x: inner.x, y: inner.y + line, .input)
    }
    let before = editor.text.characters[rows[row].lowerBound..<editor.text.cursor]
    frame.cursor = (min(inner.x + TextWidth.columns(String(before)), rect.maxX - 2), inner.y + row - top)
    frame.put(keyed: " \(wording.hint(editor.keys)) ", x: rect.x + 2, y: rect.maxY - 1, .dim, width: rect.width - 4)
  }
}
