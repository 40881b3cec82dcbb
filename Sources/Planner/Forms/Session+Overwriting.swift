import RoadmapEngine
import Wording

/// Changes of others, made while a form was open, to the fields that the form is about to write.
extension Session {
  /// Returns the form with the present values of its fields, and asks whether to overwrite one. The question is about a field
  /// that the person and somebody else have changed.
  /// - Returns: nil where no changed field would overwrite another change.
  func overwriting(_ form: Form) -> Form? {
    guard let now = form.kind.current(form, in: self) else { return nil }
    var form = form
    var overwritten: (index: Int, text: String)?
    for index in form.fields.indices {
      let field = form.fields[index]
      guard let other = now.fields.first(where: { $0.key == field.key }), other.initial != field.initial, !other.differs else { continue }
      form.fields[index].rebase(on: other)
      if field.isChanged, field.value != other.initial, overwritten == nil {
        overwritten = (index, changedMeanwhile(field, other, in: form))
      }
    }
    guard let overwritten else { return nil }
    form.focus = overwritten.index
    form.fault = overwritten.text
    return form
  }

  private func changedMeanwhile(_ field: Form.Field, _ other: Form.Field, in form: Form) -> String {
    wording.changedMeanwhile(
      field.label, other.shownInitial, saves: wording.marked(form.keys.controlKey(of: .save)),
      closes: wording.marked(form.keys.key(of: .close)))
  }
}
