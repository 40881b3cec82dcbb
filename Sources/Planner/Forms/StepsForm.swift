import RoadmapEngine
import Wording

/// The form of a step, or of the fields that several steps share.
struct StepsForm: FormKind {
  let steps: [StepReference]

  static let draftWords = ["step", "steps"]

  static func restore(_ text: UnsavedText, in session: inout Session) -> Form? {
    let workspace = session.workspace
    let references = text.subject.map { StepReference($0) }.filter { reference in
      workspace[reference] != nil
    }
    guard let roadmap = references.first?.roadmap else { return nil }
    session.page = .steps(roadmap)
    return session.stepForm(text.fields.map(\.key).filter { $0 != Session.reasonKey }, of: references)
  }

  var draft: (word: String, subject: [String])? { (steps.count == 1 ? "step" : "steps", steps.map(\.description)) }

  func change(from form: Form, in session: Session) throws(Session.FormFault) -> Session.FormChange {
    guard steps.count == 1, let step = steps.first else { return try session.stepsChange(steps, form) }
    return try session.stepChange(step, form)
  }

  func current(_ form: Form, in session: Session) -> Form? {
    let workspace = session.workspace
    guard let roadmap = roadmapOfSteps.flatMap({ workspace[$0] }) else { return nil }
    let steps = steps.compactMap { workspace[$0] }
    let fields = form.fields.compactMap { StepFormFields.field($0.key, of: steps, in: roadmap, of: workspace, session.wording) }
    return Form(self, title: form.title, fields: fields)
  }
}

/// The form of a new step.
struct NewStepForm: FormKind {
  let id: Roadmap.ID
  /// The step after which the new one is put; nil for the end of its phase.
  let after: Step.ID?
  let parent: Step.ID?

  static let draftWords = ["new-step"]

  static func restore(_ text: UnsavedText, in session: inout Session) -> Form? {
    let id = Roadmap.ID(text.name(0))
    guard session.workspace[id] != nil else { return nil }
    session.page = .steps(id)
    if !text.name(1).isEmpty { session.select(.step(Step.ID(text.name(1)))) }
    return session.newStepForm(in: id, parent: text.name(2).isEmpty ? nil : Step.ID(text.name(2)))
  }

  var roadmapOfSteps: Roadmap.ID? { id }
  var draft: (word: String, subject: [String])? { ("new-step", [id.text, after?.text ?? "", parent?.text ?? ""]) }

  func change(from form: Form, in session: Session) throws(Session.FormFault) -> Session.FormChange {
    try session.newStepChange(id, after, parent, form)
  }
}

extension Session {
  fileprivate func stepChange(_ reference: StepReference, _ form: Form) throws(FormFault) -> (Change?, String, Row.Identity?) {
    guard let id = reference.roadmap, let roadmap = workspace[id], var step = roadmap[reference.step] else { return (nil, "", nil) }
    let changed = form.fields.filter(\.isChanged)
    try assign(changed, to: &step, in: roadmap)
    let title = wording.text(step.title)
    if changed.map(\.key) == ["log"] {
      return (workspace.changing(reference) { $0 = step }, "\(wording.title(.remark))\(wording.colon)\(title)", nil)
    }
    let name =
      changed.count == 1 ? wording.edited(wording.label(changed[0].key), of: title) : wording.edited(wording.title(.edit), of: title)
    return (workspace.changing(reference) { $0 = step }, name, nil)
  }

  /// Returns one change of all of the steps.
  fileprivate func stepsChange(_ references: [StepReference], _ form: Form) throws(FormFault) -> (Change?, String, Row.Identity?) {
    let changed = form.fields.filter(\.isChanged)
    var edits: [Edit] = []
    for reference in references {
      guard let id = reference.roadmap, let roadmap = workspace[id], let before = roadmap[reference.step] else { continue }
      var after = before
      try assign(changed.map { shared($0, with: before, in: roadmap) }, to: &after, in: roadmap)
      if after != before { edits.append(.step(id, before: before, after: after, follows: nil)) }
    }
    let what = changed.count == 1 ? wording.label(changed[0].key) : wording.title(.edit)
    return (Change(edits), "\(name(of: references))\(wording.colon)\(what)", nil)
  }

  /// Returns the value that a shared field gives to one step. In a list, the entries that the form neither showed nor was given stay.
  private func shared(_ field: Form.Field, with step: Step, in roadmap: Roadmap) -> Form.Field {
    var field = field
    switch field.key {
    case "owners":
      let names = PlanNames(workspace, in: roadmap.id)
      guard let typed = try? names.owners(field.value, besides: step.owners) else { return field }
      let shown = (try? StepNotation.owners(field.initial).get()) ?? []
      // Only the parties whose owners were changed in the form are changed in the step.
      let meant = Set((shown + typed).map(\.party)).filter { party in
        shown.first { $0.party == party } != typed.first { $0.party == party }
      }
      field.take(StepNotation.text(step.owners.filter { !meant.contains($0.party) } + typed.filter { meant.contains($0.party) }))
    case "tags", "support":
      let (shown, typed) = (StepNotation.words(field.initial), StepNotation.words(field.value))
      let own = field.key == "tags" ? step.tags : step.support
      let kept = own.filter { !shown.contains($0) || typed.contains($0) }
      field.take((kept + typed.filter { !shown.contains($0) && !kept.contains($0) }).joined(separator: ", "))
    default: break
    }
    return field
  }

  fileprivate func newStepChange(
    _ id: Roadmap.ID, _ predecessor: Step.ID?, _ parent: Step.ID?, _ form: Form
  ) throws(FormFault) -> (Change?, String, Row.Identity?) {
    guard let roadmap = workspace[id] else { return (nil, "", nil) }
    var step = Step(id: resources.newID(), title: .plain(""))
    try assign(form.fields.filter { $0.key == "title" || !$0.value.isEmpty }, to: &step, in: roadmap)
    step.parent = parent
    let follows = predecessor.flatMap { roadmap[$0]?.phase == step.phase ? $0 : nil }
    let name = "\(wording.title(.add))\(wording.colon)\(wording.text(step.title))"
    return (workspace.adding(step, to: id, behind: follows), name, .step(step.id))
  }

  func assign(_ fields: [Form.Field], to step: inout Step, in roadmap: Roadmap) throws(FormFault) {
    for field in fields {
      do throws(StepAssignment.Fault) {
        try StepAssignment(field: field.key, value: field.value).apply(to: &step, context(for: roadmap))
      } catch {
        throw FormFault(field: field.key, text: wording.fault(error, isForm: true).line)
      }
    }
  }
}
