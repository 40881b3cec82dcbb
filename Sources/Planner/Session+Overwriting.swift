import RoadmapEngine
import Wording

/// What somebody else has made, while a form was open, of the fields that it is about to write.
extension Session {
  /// The form with what others have made of its fields since it was opened, asking whether to overwrite it.
  /// - Returns: nil where nothing that was typed would overwrite anything.
  func overwriting(_ form: Form) -> Form? {
    guard let now = current(form) else { return nil }
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

  /// The form as it would be opened now; nil where it is about nothing that there was.
  private func current(_ form: Form) -> Form? {
    switch form.purpose {
    case .step, .steps:
      guard let roadmap = form.purpose.roadmapOfSteps.flatMap({ workspace[$0] }) else { return nil }
      let steps = form.purpose.steps.compactMap { reference in reference.roadmap.flatMap { workspace[$0]?[reference.step] } }
      let fields = form.fields.compactMap { StepForm.field($0.key, of: steps, in: roadmap, of: workspace, wording) }
      return Form(form.purpose, title: form.title, fields: fields)
    case .roadmap(let id): return workspace[id].map { roadmapForm($0) }
    case .party(let id): return workspace[id].map { partyForm($0) }
    case .body(let party, let id): return workspace[party]?.bodies.first { $0.id == id }.map { bodyForm($0, of: party) }
    default: return nil
    }
  }
}
