import Canvas
import RoadmapEngine
import Wording

/// Opening the date picker over a form, and what its keys do.
extension Session {
  /// Returns a picker for the field in focus; nil where the field is no day.
  func datePicker(over form: Form) -> DatePicker? {
    guard let field = form.focusedField, field.aid == .day else { return nil }
    return DatePicker(field.value, day: meaning(of: field.value, in: form) ?? document.today, form: form)
  }

  /// Returns the day that a text means in a form; nil where it means none.
  func meaning(of text: String, in form: Form) -> Day? {
    let key = form.focusedField?.key ?? ""
    if let roadmap = form.kind.roadmap.flatMap({ workspace[$0] }) { return context(for: roadmap).day(text.trimmed, inField: key) }
    return DayExpression(text.trimmed).read(today: document.today, order: .dmy, DayDirection(ofField: key)) { _ in nil }.day
  }

  /// Puts a picker and the form below it in place of those that are open.
  mutating func show(_ picker: DatePicker, over form: Form) {
    layers.replaceForm(with: checked(form))
    layers.replaceTop(with: picker)
  }

  mutating func pickingDay(_ key: Key, _ picker: DatePicker) -> [Effect] {
    guard var form = layers.form else { return [] }
    var picker = picker
    switch picker.handle(key) {
    case .moved: form.take(picker.day.description)
    case .typed:
      if picker.isReplaced, case .character = key { form.take("") }
      guard form.handle(key) == .stays else {
        warnNoCommand(on: wording.key(key))
        return []
      }
      follow(picker, form)
      return []
    case .clears:
      form.take("")
      return taken(form)
    case .takes:
      let field = form.focusedField
      let text = field?.value.trimmed ?? ""
      if text.isEmpty, picker.isEmptied || field?.differs == true { return taken(form) }
      if text.isEmpty || meaning(of: text, in: form) != nil, checked(form).fault == nil {
        form.take(picker.day.description)
        // A day that the field may not hold, such as a finish in the future, stays open to be corrected.
        if checked(form).fault == nil { return taken(form) }
      }
    case .closes: return closing(picker, form)
    }
    show(picker, over: form)
    return []
  }

  /// Closes the picker and gives the field its former text. A form of this field alone closes too, and asks once before typed text is lost.
  private mutating func closing(_ picker: DatePicker, _ form: Form) -> [Effect] {
    var form = form
    guard form.fields.count == 1 else {
      form.take(picker.before)
      layers.show(checked(form))
      return []
    }
    if form.asksBeforeClosing() == .closes {
      layers.clear()
    } else {
      layers.replaceForm(with: form)
      layers.replaceTop(with: picker)
      warn(discardHint(saving: picker.keys.controlKey(of: .take), closing: picker.keys.key(of: .close)))
    }
    return []
  }

  mutating func paste(_ text: String, _ picker: DatePicker) {
    guard var form = layers.form else { return }
    if picker.isReplaced { form.take("") }
    form.paste(text)
    follow(picker, form)
  }

  private mutating func follow(_ picker: DatePicker, _ form: Form) {
    var picker = picker
    let text = form.focusedField?.value ?? ""
    picker.follow(text, meaning: meaning(of: text, in: form))
    show(picker, over: form)
  }

  /// Goes back to a form whose field was filled in by a layer over it. A form of this field alone is finished.
  mutating func taken(_ form: Form) -> [Effect] {
    guard form.fields.count == 1 else {
      layers.show(checked(form))
      return []
    }
    return finish(form)
  }
}
