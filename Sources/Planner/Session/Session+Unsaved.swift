import RoadmapEngine
import Wording

/// Typed text that is not saved: the program keeps it, and the next start offers it again.
extension Session {
  /// The texts that would be lost if the planner ended now, oldest first. They are those of changes that are not on disk, those of open
  /// layers, and those of an earlier ending that are still to be offered.
  package var unsavedTexts: [UnsavedText] { texts.submitted + [unsavedText].compactMap(\.self) + texts.recovered }

  /// What is typed into the layers that are open; nil where nothing would be lost. It is the changed fields of a form, or links or notes
  /// that belong to no form.
  package var unsavedText: UnsavedText? {
    var text = layers.filledForm.map { unsavedText(of: $0) } ?? layers.unsavedText(in: self)
    text?.language = language
    return text
  }

  /// The key under which the reason of a moved deadline is kept; no field of a form has this key.
  static let reasonKey = "change.reason"

  private func unsavedText(of form: Form) -> UnsavedText? {
    var fields = form.fields.filter(\.isChanged).map { UnsavedText.Field(key: $0.key, text: $0.value) }
    if !form.reason.isEmpty, !fields.isEmpty { fields.append(UnsavedText.Field(key: Session.reasonKey, text: form.reason)) }
    guard !fields.isEmpty, let draft = form.kind.draft else { return nil }
    return UnsavedText(purpose: draft.word, subject: draft.subject, fields: fields)
  }

  /// Offers texts that were not saved when the planner ended. The first one is offered now, each other one after the one before is saved or
  /// discarded.
  package mutating func takeUp(_ texts: [UnsavedText]) {
    self.texts.recovered = texts
    offerRecoveredText()
    settle()
  }

  /// Opens the form of the next recovered text where no layer is open. A text whose form cannot be opened any more is dropped.
  mutating func offerRecoveredText() {
    while layers.isEmpty, !texts.recovered.isEmpty { takeUp(texts.recovered.removeFirst()) }
  }

  /// Opens a form again with what was typed into it. The session takes the language in which the text was typed, so that
  /// it is saved as a text of that language.
  private mutating func takeUp(_ text: UnsavedText) {
    let spoken = language
    preferences.language = text.language ?? language
    let kind = FormKinds.all.first { $0.draftWords.contains(text.purpose) }
    guard var form = kind?.restore(text, in: &self) else { return preferences.language = spoken }
    for field in text.fields {
      if field.key == Session.reasonKey { form.reason = field.text }
      guard let index = form.fields.firstIndex(where: { $0.key == field.key }) else { continue }
      form.fields[index].take(field.text)
    }
    guard form.isChanged else { return preferences.language = spoken }
    layers.push(checked(form))
    warn(
      wording.unsavedTextFound(saves: wording.marked(form.keys.controlKey(of: .save)), closes: wording.marked(form.keys.key(of: .close))))
  }
}
