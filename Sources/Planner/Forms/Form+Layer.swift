import Canvas
import RoadmapEngine
import Wording

extension Form: Layer {
  var takesText: Bool { true }
  var drawsMessages: Bool { isInCell }
  var isLineOpen: Bool { focusedField.map { $0.choices == nil } ?? false }

  func press(_ key: Key, in session: inout Session) -> [Effect] { session.typing(key, self) }

  func type(_ letters: ArraySlice<Key>, in session: inout Session) {
    var form = self
    for letter in letters { _ = form.handle(letter) }
    session.layers.replaceTop(with: session.checked(form))
  }

  func paste(_ text: String, in session: inout Session) {
    var form = self
    form.paste(text)
    session.layers.replaceTop(with: session.checked(form))
  }

  /// Moves the focus to the field at a cell of the screen.
  func click(_ x: Int, _ y: Int, in session: inout Session) -> [Effect] {
    guard !isInCell, let hit = session.fieldSpots(of: self).first(where: { $0.spot.contains(x: x, y: y) }) else { return [] }
    var form = self
    form.focus = hit.field
    session.layers.replaceTop(with: session.checked(form))
    return []
  }

  func begun(after former: Day, in session: Session) -> any Layer { session.checked(kind.renewed(self, in: session)) }
  func draw(in session: Session, _ layout: PageLayout, _ frame: inout Frame) {
    if isInCell { session.drawInCell(self, layout, &frame) } else { session.draw(self, &frame) }
  }
}

/// What keys do in a form, and its window.
extension Session {
  mutating func typing(_ key: Key, _ form: Form) -> [Effect] {
    var form = form
    if form.isInCell, key == .tab || key == .backTab { return finishCell(form, going: key == .tab ? 1 : -1) }
    switch form.handle(key) {
    case .closes: form.kind.close(form, in: &self)
    case .stays: layers.replaceTop(with: checked(form))
    case .asks:
      layers.replaceTop(with: checked(form))
      warn(discardHint(saving: form.keys.controlKey(of: .save), closing: form.keys.key(of: .close)))
    case .ignored:
      layers.replaceTop(with: form)
      warnNoCommand(on: wording.key(key))
    case .saves: return finish(form)
    case .opensAid:
      layers.replaceTop(with: form)
      openAid(over: form)
    }
    return []
  }

  /// Saves the form of a cell, and goes to the cell beside it, as in a spreadsheet.
  private mutating func finishCell(_ form: Form, going columns: Int) -> [Effect] {
    guard form.isChanged else {
      form.kind.close(form, in: &self)
      moveCell(columns)
      return []
    }
    let effects = finish(form)
    if layers.form == nil { moveCell(columns) }
    return effects
  }

  func draw(_ form: Form, _ frame: inout Frame) {
    let (rect, fault, extra) = formWindow(form)
    frame.raise(rect)
    frame.box(rect, .borderFocus, glyphs.lines, title: form.title)
    let inner = rect.inset(columns: 1, rows: 1)
    let label = min(22, form.fields.map { TextWidth.columns($0.label) }.max() ?? 8) + 3
    let spots = fieldSpots(of: form)
    for (index, spot) in spots { draw(form.fields[index], isFocused: index == form.focus, inner, label, spot.y, &frame) }
    var y = inner.y + spots.count
    if !fault.isEmpty {
      for text in fault.prefix(extra) {
        frame.put(text, x: inner.x + 1, y: y, .error, width: inner.width - 2)
        y += 1
      }
    } else {
      for suggestion in form.suggestions.prefix(extra - 1) {
        frame.put("\(suggestion.word)  \(suggestion.meaning)", x: inner.x + label, y: y, .dim, width: inner.width - label)
        y += 1
      }
    }
    frame.put(wording.hint(form.keys), x: inner.x + 1, y: rect.y + rect.height - 1, .dim, width: inner.width - 2)
  }

  /// Returns the window of a form, the lines of its fault, and how many lines stand under the fields.
  private func formWindow(_ form: Form) -> (rect: Rect, fault: [String], extra: Int) {
    let columns = min(100, max(64, width - 12))
    let fault = form.fault.map { TextWidth.wrap($0, columns: min(columns, width - 4) - 4, most: 5) } ?? []
    let extra = max(1, min(4, max(form.suggestions.count, fault.count))) + 1
    return (window(width: columns, height: form.fields.count + extra + 3), fault, extra)
  }

  /// Returns the fields that are seen, by their indices, with their lines on the screen.
  func fieldSpots(of form: Form) -> [(field: Int, spot: Rect)] {
    let (rect, _, extra) = formWindow(form)
    let inner = rect.inset(columns: 1, rows: 1)
    let room = max(1, inner.height - extra)
    let top = max(0, min(form.focus - room + 1, form.fields.count - room))
    return (0..<min(room, form.fields.count)).filter { form.fields.indices.contains(top + $0) }.map {
      (top + $0, Rect(x: inner.x, y: inner.y + $0, width: inner.width, height: 1))
    }
  }

  private func draw(_ field: Form.Field, isFocused: Bool, _ inner: Rect, _ label: Int, _ y: Int, _ frame: inout Frame) {
    frame.put(field.label, x: inner.x + 1, y: y, isFocused ? .title : .inputLabel, width: label - 3)
    // The sign of a change has a column of its own, so that neither the label nor the value moves.
    if field.isChanged { frame.put("*", x: inner.x + label - 2, y: y, .marked) }
    drawValue(field, isFocused: isFocused, x: inner.x + label, y: y, room: max(1, inner.width - label - 1), &frame)
  }

  /// Draws the value of a field.
  /// - Parameter room: how many columns it has.
  func drawValue(_ field: Form.Field, isFocused: Bool, x: Int, y: Int, room: Int, _ frame: inout Frame) {
    if isFocused { frame.fill(Rect(x: x, y: y, width: room, height: 1), .input) }
    if let choices = field.choices {
      let word = choices.indices.contains(field.choice) ? choices[field.choice].word : field.value
      frame.put(isFocused ? "< \(word) >" : word, x: x, y: y, isFocused ? .input : .text, width: room)
      if isFocused { frame.cursor = (x, y) }
      return
    }
    if field.differs, field.editor.characters.isEmpty, !field.isTouched {
      frame.put(wording.differentValues, x: x, y: y, .dim, width: room)
    }
    let lineEnd = glyphs.separator.first ?? " "
    if isFocused {
      draw(field.editor, x: x, y: y, columns: room, lineEnd: lineEnd, &frame)
    } else {
      frame.put(field.editor.beginning(columns: room, lineEnd: lineEnd), x: x, y: y, .text, width: room)
    }
  }
}
