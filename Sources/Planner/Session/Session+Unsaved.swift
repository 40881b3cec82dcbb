import RoadmapEngine
import Wording

/// What is typed into an open form, for whoever keeps it, and back into the form at the next start.
extension Session {
  /// Everything that an ending would lose, oldest first: what was typed for changes that are not on disk, what is typed now, and what is
  /// still to be offered from an earlier ending.
  package var unsavedTexts: [UnsavedText] { texts.submitted + [unsavedText].compactMap(\.self) + texts.recovered }

  /// What is typed into the layers that are open: the changed fields of a form, or links or notes that belong to no form; nil where nothing
  /// would be lost.
  package var unsavedText: UnsavedText? {
    var text = layers.filledForm.map { unsavedText(of: $0) } ?? layers.unsavedText(in: self)
    text?.language = language
    return text
  }

  /// The key under which the reason of a moved deadline is kept: no field of a form has it.
  static let reasonKey = "change.reason"

  private func unsavedText(of form: Form) -> UnsavedText? {
    var fields = form.fields.filter(\.isChanged).map { UnsavedText.Field(key: $0.key, text: $0.value) }
    if !form.reason.isEmpty, !fields.isEmpty { fields.append(UnsavedText.Field(key: Session.reasonKey, text: form.reason)) }
    guard !fields.isEmpty, let draft = form.kind.draft else { return nil }
    return UnsavedText(purpose: draft.word, subject: draft.subject, fields: fields)
  }

  /// Offers what was typed and not saved when the planner ended: the first text now, each of the others when the one before is saved or let
  /// go.
  package mutating func takeUp(_ texts: [UnsavedText]) {
    self.texts.recovered = texts
    offerRecoveredText()
    settle()
  }

  /// Opens the form of the next recovered text where nothing lies over the page; a text that has no form any more is let go.
  mutating func offerRecoveredText() {
    while layers.isEmpty, !texts.recovered.isEmpty { takeUp(texts.recovered.removeFirst()) }
  }

  /// Opens the form again in which something was typed, in the language in which it was typed: it would be kept as words of another one.
  private mutating func takeUp(_ text: UnsavedText) {
    let spoken = language
    preferences.language = text.language ?? language
    let kind = FormKinds.kept.first { $0.draftWords.contains(text.purpose) }
    guard var form = kind?.restore(text, in: &self) else { return preferences.language = spoken }
    for field in text.fields {
      if field.key == Session.reasonKey { form.reason = field.text }
      guard let place = form.fields.firstIndex(where: { $0.key == field.key }) else { continue }
      form.fields[place].take(field.text)
    }
    guard form.isChanged else { return preferences.language = spoken }
    layers.push(checked(form))
    warn(wording.unsavedTextFound(saves: wording.key(form.keys.controlKey(of: .save)), closes: wording.key(form.keys.key(of: .close))))
  }
}
