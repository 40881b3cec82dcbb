import Canvas
import RoadmapEngine
import StatusViews
import Wording

/// What lies over the page: forms, the help, the list of moved dates.
extension Session {
  func window(width wanted: Int, height wanted2: Int) -> Rect {
    let width = min(wanted, self.width - 4)
    let height = min(wanted2, self.height - 4)
    return Rect(x: (self.width - width) / 2, y: max(2, (self.height - height) / 2), width: width, height: height)
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

  /// The window of a form, the lines of what is wrong with it, and how many lines stand under its fields.
  private func formWindow(_ form: Form) -> (rect: Rect, fault: [String], extra: Int) {
    let columns = min(100, max(64, width - 12))
    let fault = form.fault.map { TextWidth.wrap($0, columns: min(columns, width - 4) - 4, most: 5) } ?? []
    let extra = max(1, min(4, max(form.suggestions.count, fault.count))) + 1
    return (window(width: columns, height: form.fields.count + extra + 3), fault, extra)
  }

  /// The fields that are seen, by their places, and their lines.
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
    // The sign of a change stands between the label and the value, so that neither moves.
    if field.isChanged { frame.put("*", x: inner.x + label - 2, y: y, .marked) }
    let x = inner.x + label
    let room = max(1, inner.width - label - 1)
    if isFocused { frame.fill(Rect(x: x, y: y, width: room, height: 1), .input) }
    if let choices = field.choices {
      let word = choices.indices.contains(field.choice) ? choices[field.choice].word : field.value
      frame.put(isFocused ? "< \(word) >" : word, x: x, y: y, isFocused ? .input : .text, width: room)
      if isFocused { frame.cursor = (x, y) }
      return
    }
    if field.differs, field.editor.characters.isEmpty, !field.isTouched { frame.put(wording.several, x: x, y: y, .dim, width: room) }
    let lineEnd = glyphs.separator.first ?? " "
    if isFocused {
      draw(field.editor, x: x, y: y, columns: room, lineEnd: lineEnd, &frame)
    } else {
      frame.put(field.editor.beginning(columns: room, lineEnd: lineEnd), x: x, y: y, .text, width: room)
    }
  }

  func drawHelp(_ top: Int, _ frame: inout Frame) {
    let commands = Command.all(on: page.kind)
    let columns = width >= 100 ? 2 : 1
    let rect = window(width: columns == 2 ? 96 : 60, height: (commands.count + columns - 1) / columns + 2)
    frame.raise(rect)
    frame.box(rect, .borderFocus, glyphs.lines, title: wording.title(.help))
    let inner = rect.inset(columns: 1, rows: 1)
    let perColumn = (commands.count + columns - 1) / columns
    let first = max(0, min(top, perColumn - inner.height))
    for (index, command) in commands.enumerated() {
      let line = index % perColumn - first
      guard (0..<inner.height).contains(line) else { continue }
      let x = inner.x + 1 + index / perColumn * (inner.width / columns)
      let keys = command.strokes.map { wording.stroke($0) }.joined(separator: "  ")
      frame.put(keys, x: x, y: inner.y + line, .footerKey, width: 18)
      let obstacle = command.obstacle(self)
      let title = wording.title(command.name) + (obstacle.map { " · \($0)" } ?? "")
      frame.put(title, x: x + 19, y: inner.y + line, obstacle == nil ? .text : .dim, width: inner.width / columns - 21)
    }
    if perColumn > inner.height {
      frame.put(
        " \(wording.keys([.lines(-1), .lines(1)].compactMap { Scroll.near.key(of: $0) })) ", x: rect.x + rect.width - 8,
        y: rect.y + rect.height - 1, .dim)
    }
  }

  /// Steps with the finish that they had and the one that they have, or would have.
  func draw(_ steps: [MovedStep], _ top: Int, title: String, hint: String, _ frame: inout Frame) {
    let rect = window(width: min(100, width - 6), height: steps.count + 2)
    frame.raise(rect)
    frame.box(rect, .borderFocus, glyphs.lines, title: title)
    let inner = rect.inset(columns: 1, rows: 1)
    for line in 0..<inner.height where steps.indices.contains(top + line) {
      draw(steps[top + line], x: inner.x + 1, y: inner.y + line, width: inner.width - 2, &frame)
    }
    frame.put(" \(hint) ", x: rect.x + 2, y: rect.y + rect.height - 1, .dim, width: rect.width - 4)
  }

  /// One step that moved or would move: its title, and its finish before and after.
  func draw(_ moved: MovedStep, x: Int, y: Int, width: Int, _ frame: inout Frame) {
    let shift = wording.shift(moved, workingDays: workingDays(of: moved))
    let room = max(10, width - TextWidth.columns(shift) - 1)
    let title = moved.step.roadmap.flatMap { workspace[$0]?[moved.step.step] }.map { wording.text($0.title) } ?? ""
    frame.put("\(moved.step.step) \(title)", x: x, y: y, .text, width: room)
    let isLater = (moved.after.finish ?? .last) > (moved.before.finish ?? .last)
    frame.put(shift, x: x + width - TextWidth.columns(shift), y: y, isLater ? .warning : .notice)
  }

  /// Why the selected step lies on its dates, and the steps that lead there.
  var whyLines: [ViewSource.Detail] {
    guard let (roadmap, place) = selectedStep else { return [] }
    return source.reasons(roadmap, place)
  }

  func drawWhy(_ top: Int, _ frame: inout Frame) {
    let columns = max(20, min(100, width - 6) - 4)
    let lines = whyLines.flatMap { detail in
      let text = detail.label.isEmpty ? detail.value : "\(detail.label)\(wording.colon)\(detail.value)"
      return TextWidth.wrap(text, columns: columns).map { ($0, detail.tone) }
    }
    let rect = window(width: columns + 4, height: lines.count + 2)
    frame.raise(rect)
    frame.box(rect, .borderFocus, glyphs.lines, title: wording.title(.why))
    let inner = rect.inset(columns: 2, rows: 1)
    let first = max(0, min(top, lines.count - inner.height))
    for line in 0..<inner.height where lines.indices.contains(first + line) {
      frame.put(lines[first + line].0, x: inner.x, y: inner.y + line, role(lines[first + line].1), width: inner.width)
    }
    frame.put(" \(wording.hint(Closing.keys)) ", x: rect.x + 2, y: rect.y + rect.height - 1, .dim, width: rect.width - 4)
  }

  /// What somebody else has got in the way of.
  func drawHeld(_ changes: [Change], _ frame: inout Frame) {
    let rect = window(width: min(100, width - 6), height: changes.count + 2)
    frame.raise(rect)
    frame.box(rect, .borderFocus, glyphs.lines, title: wording.heldTitle(changes.count))
    let inner = rect.inset(columns: 2, rows: 1)
    for (line, change) in changes.enumerated().prefix(inner.height) {
      frame.put(wording.summary(change, in: workspace), x: inner.x, y: inner.y + line, .text, width: inner.width)
    }
    frame.put(" \(wording.hint(Held.keys)) ", x: rect.x + 2, y: rect.y + rect.height - 1, .dim, width: rect.width - 4)
  }

  func drawReason(_ editor: LineEditor, _ reasoned: Reasoned, _ frame: inout Frame) {
    let rect = window(width: min(80, width - 6), height: 4)
    frame.raise(rect)
    frame.box(rect, .borderFocus, glyphs.lines, title: wording.reasonTitle)
    let inner = rect.inset(columns: 2, rows: 1)
    frame.put(wording.summary(reasoned.change, in: workspace), x: inner.x, y: inner.y, .dim, width: inner.width)
    frame.fill(Rect(x: inner.x, y: inner.y + 1, width: inner.width, height: 1), .input)
    draw(editor, x: inner.x, y: inner.y + 1, columns: inner.width, &frame)
    frame.put(" \(wording.hint(Reasoning.keys)) ", x: rect.x + 2, y: rect.y + rect.height - 1, .dim, width: rect.width - 4)
  }

  /// By how many working days of its own calendar a step's finish moved; nil where one of the two is missing.
  private func workingDays(of moved: MovedStep) -> Int? {
    guard let before = moved.before.finish, let after = moved.after.finish, let id = moved.step.roadmap,
      let roadmap = workspace.roadmaps.firstIndex(where: { $0.id == id }),
      let place = workspace.roadmaps[roadmap].index(of: moved.step.step)
    else { return nil }
    return schedule.workingDays(from: before, to: after, roadmap: roadmap, step: place)
  }
}
