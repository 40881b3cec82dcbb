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
    guard !isInCell, let field = FormWindow(self, in: session).field(at: x, y) else { return [] }
    var form = self
    form.focus = field
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
    case .finds:
      layers.replaceTop(with: form)
      layers.push(FieldFinder(before: form.focus))
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
    let window = FormWindow(form, in: self)
    frame.raise(window.rect)
    frame.box(window.rect, .borderFocus, glyphs.lines, title: form.title)
    let inner = window.inner
    for (line, y) in window.lines {
      switch line {
      case .heading(let title):
        frame.put(title, x: inner.x + 1, y: y, .dim, width: inner.width - 2)
        let used = TextWidth.columns(title) + 2
        let rule = String(repeating: glyphs.lines.horizontal, count: max(0, inner.width - used - 1))
        frame.put(rule, x: inner.x + used, y: y, .border)
      case .field(let index): draw(form.fields[index], isFocused: index == form.focus, inner, window.label, y, &frame)
      }
    }
    if let y = window.moreLine { frame.put(wording.moreFields(window, glyphs), x: inner.x + 1, y: y, .dim, width: inner.width - 2) }
    var y = inner.y + window.lines.count + (window.moreLine == nil ? 0 : 1)
    if !window.fault.isEmpty {
      for text in window.fault.prefix(window.extra) {
        frame.put(keyed: text, x: inner.x + 1, y: y, .error, width: inner.width - 2)
        y += 1
      }
    } else if !window.explanation.isEmpty {
      for text in window.explanation {
        frame.put(text, x: inner.x + 1, y: y, .dim, width: inner.width - 2)
        y += 1
      }
    } else {
      for suggestion in form.suggestions.prefix(window.extra - 1) {
        frame.put("\(suggestion.word)  \(suggestion.meaning)", x: inner.x + window.label, y: y, .dim, width: inner.width - window.label)
        y += 1
      }
    }
    frame.put(keyed: wording.hint(form.keys), x: inner.x + 1, y: window.rect.maxY - 1, .dim, width: inner.width - 2)
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
    let placeholder = field.differs && !field.isTouched ? wording.differentValues : field.placeholder
    if let placeholder, field.editor.characters.isEmpty { frame.put(placeholder, x: x, y: y, .dim, width: room) }
    let lineEnd = glyphs.separator.first ?? " "
    if isFocused {
      draw(field.editor, x: x, y: y, columns: room, lineEnd: lineEnd, &frame)
    } else {
      frame.put(field.editor.beginning(columns: room, lineEnd: lineEnd), x: x, y: y, .text, width: room)
    }
  }
}
