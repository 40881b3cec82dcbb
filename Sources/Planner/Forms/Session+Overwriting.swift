import RoadmapEngine
import Wording

/// What somebody else has made, while a form was open, of the fields that it is about to write.
extension Session {
  /// The form with what others have made of its fields since it was opened, asking whether to overwrite it.
  /// - Returns: nil where nothing that was typed would overwrite anything.
  func overwriting(_ form: Form) -> Form? {
    guard let now = form.kind.current(form, in: self) else { return nil }
    var form = form
    var overwritten: (place: Int, text: String)?
    for place in form.fields.indices {
      let field = form.fields[place]
      guard let other = now.fields.first(where: { $0.key == field.key }), other.initial != field.initial, !other.differs else { continue }
      form.fields[place].rebase(on: other)
      if field.isChanged, field.value != other.initial, overwritten == nil {
        overwritten = (place, changedMeanwhile(field, other, in: form))
      }
    }
    guard let overwritten else { return nil }
    form.focus = overwritten.place
    form.fault = overwritten.text
    return form
  }

  private func changedMeanwhile(_ field: Form.Field, _ other: Form.Field, in form: Form) -> String {
    wording.changedMeanwhile(
      field.label, other.shownInitial, saves: wording.key(form.keys.controlKey(of: .save)), closes: wording.key(form.keys.key(of: .close)))
  }
}
