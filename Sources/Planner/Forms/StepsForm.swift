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
    let keys = text.fields.map(\.key).filter { $0 != Session.reasonKey }
    return session.stepForm(SharedOwners.formKeys(keys), of: references)
  }

  var isRepeatable: Bool { true }
  var draft: (word: String, subject: [String])? { (steps.count == 1 ? "step" : "steps", steps.map(\.description)) }

  func change(from form: Form, in session: Session) throws(Session.FormFault) -> Session.FormChange {
    guard steps.count == 1, let step = steps.first else { return try session.stepsChange(steps, form) }
    return try session.stepChange(step, form)
  }

  func current(_ form: Form, in session: Session) -> Form? {
    let workspace = session.workspace
    guard let roadmap = roadmapOfSteps.flatMap({ workspace[$0] }) else { return nil }
    let keys = SharedOwners.formKeys(form.fields.map(\.key))
    let fields = StepFormFields.fields(keys, of: steps, in: roadmap, of: workspace, session.wording)
    return Form(self, title: form.title, fields: fields)
  }
}

extension StepsForm {
  func checked(_ form: Form, in session: Session) -> Form { session.checkedFields(steps.count > 1 ? SharedOwners.settled(form) : form) }

  /// Shows what a change of several steps would change before it is made.
  func make(_ made: Session.FormChange, from form: Form, in session: inout Session) -> [Effect] {
    guard steps.count > 1, let change = made.change else { return session.makeChange(made, from: form) }
    let preview = session.preview(of: change, to: steps, name: made.name)
    guard !preview.changes.isEmpty else {
      session.layers.clear()
      session.say(session.wording.nothingToChange)
      return []
    }
    session.layers.push(preview)
    return []
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
      return (workspace.changing(reference) { $0 = step }, wording.edited(wording.remarkName, of: title), nil)
    }
    let name =
      changed.count == 1 ? wording.edited(wording.label(changed[0].key), of: title) : wording.named(.edited, title)
    return (workspace.changing(reference) { $0 = step }, name, nil)
  }

  /// Returns one change of all of the steps.
  fileprivate func stepsChange(_ references: [StepReference], _ form: Form) throws(FormFault) -> (Change?, String, Row.Identity?) {
    let owners = SharedOwners(form)
    let changed = form.fields.filter { $0.isChanged && !SharedOwners.isField($0.key) }
    var edits: [Edit] = []
    for reference in references {
      guard let id = reference.roadmap, let roadmap = workspace[id], let before = roadmap[reference.step] else { continue }
      var after = before
      try assign(changed.map { shared($0, with: before) }, to: &after, in: roadmap)
      after.owners = try owners.applied(to: before, in: roadmap, of: self)
      if after != before { edits.append(.step(id, before: before, after: after, follows: nil)) }
    }
    let fields = changed.map(\.key) + (owners.isEmpty ? [] : ["owners"])
    let what = fields.count == 1 ? wording.label(fields[0]) : wording.severalFields
    return (Change(edits), "\(name(of: references))\(wording.colon)\(what)", nil)
  }

  /// Returns the value that a shared field gives to one step. In a list, the entries that the form neither showed nor was given stay.
  private func shared(_ field: Form.Field, with step: Step) -> Form.Field {
    guard field.key == "tags" || field.key == "support" else { return field }
    var field = field
    let (shown, typed) = (StepNotation.words(field.initial), StepNotation.words(field.value))
    let own = field.key == "tags" ? step.tags : step.support
    let kept = own.filter { !shown.contains($0) || typed.contains($0) }
    field.take((kept + typed.filter { !shown.contains($0) && !kept.contains($0) }).joined(separator: ", "))
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
    let name = wording.named(.added, wording.text(step.title))
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
