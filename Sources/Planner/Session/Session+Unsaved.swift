import RoadmapEngine
import Wording

/// What is typed into an open form, for whoever keeps it, and back into the form at the next start.
extension Session {
  /// Everything that an ending would lose, oldest first: what was typed for changes that are not on disk, what is typed now, and what is
  /// still to be offered from an earlier ending.
  package var unsavedTexts: [UnsavedText] { submittedTexts + [unsavedText].compactMap(\.self) + recoveredTexts }

  /// The changed fields of the form that is open, under whatever lies over it; nil: nothing would be lost.
  package var unsavedText: UnsavedText? { unsavedText(of: layer) }

  /// The changed fields of a form, under whatever lies over it; nil: it has none that are worth keeping.
  func unsavedText(of layer: (any Layer)?) -> UnsavedText? {
    var text = layer?.unsavedText(in: self)
    text?.language = language
    return text
  }

  func unsavedText(of form: Form, taking text: String) -> UnsavedText? {
    var form = form
    form.take(text)
    return unsavedText(of: form)
  }

  /// Of the links those that the step itself waits for: they are a field of its form.
  func unsavedText(of editor: LinkEditor) -> UnsavedText? {
    if let form = editor.form { return unsavedText(of: form, taking: editor.text) }
    guard editor.hasOtherNeeds else { return nil }
    return UnsavedText(
      purpose: "step", subject: [editor.step.description], fields: [UnsavedText.Field(key: "after", text: editor.text)])
  }

  /// The key under which the reason of a moved deadline is kept: no field of a form has it.
  static let reasonKey = "change.reason"

  func unsavedText(of form: Form, notes: NotesEditor? = nil, reason: String? = nil) -> UnsavedText? {
    var fields = form.fields.filter { $0.isChanged && !(notes != nil && $0.key == "notes") }.map {
      UnsavedText.Field(key: $0.key, text: $0.value)
    }
    if let notes { fields.append(UnsavedText.Field(key: "notes", text: notes.text.text)) }
    let reason = reason ?? form.reason
    if !reason.isEmpty, !fields.isEmpty { fields.append(UnsavedText.Field(key: Session.reasonKey, text: reason)) }
    guard !fields.isEmpty, let draft = form.kind.draft else { return nil }
    return UnsavedText(purpose: draft.word, subject: draft.subject, fields: fields)
  }

  /// Offers what was typed and not saved when the planner ended: the first text now, each of the others when the one before is saved or let
  /// go.
  package mutating func takeUp(_ texts: [UnsavedText]) {
    recoveredTexts = texts
    offerRecoveredText()
    settle()
  }

  /// Opens the form of the next recovered text where nothing lies over the page; a text that has no form any more is let go.
  mutating func offerRecoveredText() {
    while layer == nil, !recoveredTexts.isEmpty { takeUp(recoveredTexts.removeFirst()) }
  }

  /// Opens the form again in which something was typed, in the language in which it was typed: it would be kept as words of another one.
  private mutating func takeUp(_ text: UnsavedText) {
    let spoken = language
    language = text.language ?? language
    let kind = FormKinds.kept.first { $0.draftWords.contains(text.purpose) }
    guard var form = kind?.restore(text, in: &self) else { return language = spoken }
    for field in text.fields {
      if field.key == Session.reasonKey { form.reason = field.text }
      guard let place = form.fields.firstIndex(where: { $0.key == field.key }) else { continue }
      form.fields[place].take(field.text)
    }
    guard form.isChanged else { return language = spoken }
    layer = checked(form)
    warn(wording.unsavedTextFound(saves: wording.key(form.keys.controlKey(of: .save)), closes: wording.key(form.keys.key(of: .close))))
  }
}
