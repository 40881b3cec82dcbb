import Canvas
import RoadmapEngine
import Wording

/// Forms: opening them, checking them while they are filled in, and making their change.
extension Session {
  // MARK: Opening

  /// Opens the form of the selected row or, where steps are marked, of the fields that they share.
  mutating func edit() -> [Effect] {
    if targets.count > 1 {
      openStepForm(StepFormFields.commonKeys, of: targets)
      return []
    }
    return editSelected()
  }

  mutating func editSelected() -> [Effect] {
    switch selectedRow {
    case .roadmap(_, let id): open(workspace[id].map { roadmapForm($0) })
    case .phase(_, let id): editPhase(id)
    case .step, .entry: openStepForm(StepFormFields.keys, of: selectedReference.map { [$0] } ?? [])
    case .party(let id): open(workspace[id].map { partyForm($0) })
    case .body(let party, let id): open(workspace[party]?.bodies.first { $0.id == id }.map { bodyForm($0, of: party) })
    case .baseline(let id): open(page.roadmap.flatMap { baselineForm(id, of: $0) })
    case .trashed, .finding, .own, .heading: break
    case nil: warn(nothingSelected)
    }
    return []
  }

  mutating func edit(only keys: [String]) -> [Effect] {
    openStepForm(keys, of: targets)
    return []
  }

  /// Opens a form, where there is something to fill in.
  mutating func open(_ form: Form?) { if let form { layers.push(form) } }

  /// Opens a form of one step, or of what several steps have in common.
  /// - Parameter command: the command that opens it, for the title; nil where the fields say enough.
  mutating func openStepForm(_ keys: [String], of references: [StepReference], as command: CommandName? = nil) {
    guard let form = stepForm(keys, of: references, as: command) else { return }
    open(form)
    // A form of a day alone opens with the calendar over it.
    if form.fields.count == 1, let picker = datePicker(over: form) { layers.push(picker) }
  }

  func stepForm(_ keys: [String], of references: [StepReference], as command: CommandName? = nil) -> Form? {
    guard let id = references.first?.roadmap, let roadmap = workspace[id] else { return nil }
    // Steps of several roadmaps share no phase, parent or predecessor.
    let isMixed = references.contains { $0.roadmap != id }
    let needed = keys.filter { StepFormFields.isNeeded($0, in: roadmap) && !(isMixed && StepFormFields.innerKeys.contains($0)) }
    let fields = StepFormFields.fields(needed, of: references, in: roadmap, of: workspace, wording)
    let title = (command.map { wording.title($0) + wording.colon } ?? "") + name(of: references)
    return checked(Form(StepsForm(steps: references), title: title, fields: fields))
  }

  /// Opens the calendar, the list or the editor that fills in the field in focus.
  mutating func openAid(over form: Form) {
    if let picker = datePicker(over: form) {
      layers.push(picker)
    } else if let list = pickList(over: form) {
      layers.push(list)
    } else if form.focusedField?.aid == .links, let roadmap = form.kind.roadmapOfSteps {
      let step = form.kind.steps.first ?? StepReference(roadmap, Step.ID(""))
      if let editor = linkEditor(of: step, form: form) { layers.push(editor) }
    } else if form.focusedField?.aid == .lines {
      layers.push(NotesEditor(form.focusedField?.value ?? "", for: .field))
    }
  }

  mutating func add() -> [Effect] {
    page.model.add(in: &self)
    return []
  }

  var obstacleToAddingUnder: String? {
    switch selectedRow {
    case .step, .party, .body: nil
    default: nothingSelected
    }
  }

  mutating func addUnder() -> [Effect] {
    switch selectedRow {
    case .step(_, let id, _, _): open(page.roadmap.flatMap { newStepForm(in: $0, parent: id) })
    case .party(let party), .body(let party, _): open(bodyForm(nil, of: party))
    default: break
    }
    return []
  }

  /// Returns the form of a new step, which proposes the phase and the owners of the selected row.
  func newStepForm(in id: Roadmap.ID, parent: Step.ID?) -> Form? {
    guard let roadmap = workspace[id] else { return nil }
    var draft = Step(id: Step.ID(""), title: .plain(""))
    var predecessor: Step.ID?
    switch selectedRow {
    case .step(let index, let id, _, _):
      draft.phase = roadmap.steps[index].phase
      draft.owners = roadmap.steps[index].owners
      predecessor = id
    case .phase(_, let phase): draft.phase = phase
    default: draft.phase = roadmap.phases.first?.id
    }
    let fields = StepFormFields.newKeys.filter { StepFormFields.isNeeded($0, in: roadmap) }.compactMap {
      StepFormFields.field($0, of: draft, in: roadmap, of: workspace, wording)
    }
    return Form(NewStepForm(id: id, after: predecessor, parent: parent), title: wording.newStep, fields: fields)
  }

  // MARK: Checking

  /// Returns a form with the fault of its field in focus, and with the words that may complete it.
  func checked(_ form: Form) -> Form { form.kind.checked(form, in: self) }

  func checkedFields(_ form: Form) -> Form {
    var form = form
    form.fault = nil
    form.suggestions = []
    form.explanation = nil
    guard form.fields.indices.contains(form.focus) else { return form }
    let field = form.fields[form.focus]
    if let roadmap = form.kind.roadmapOfSteps.flatMap({ workspace[$0] }) {
      if field.isChanged { form.fault = SharedOwners.isField(field.key) ? ownerFault(in: form) : stepFault(field, in: roadmap, of: form) }
      form.suggestions = suggestions(for: field, in: roadmap, of: form.kind)
      // A text that may still be completed to a word is no fault.
      if field.aid != .day, !form.suggestions.isEmpty { form.fault = nil }
    }
    return form
  }

  private func stepFault(_ field: Form.Field, in roadmap: Roadmap, of form: Form) -> String? {
    // Other changed fields are applied first, because the value may be right only together with them.
    var scratch = form.kind.steps.first.flatMap { roadmap[$0.step] } ?? Step(id: Step.ID(""), title: .plain(""))
    for other in form.fields where other.isChanged && other.key != field.key {
      try? StepAssignment(field: other.key, value: other.value).apply(to: &scratch, context(for: roadmap))
    }
    do throws(StepAssignment.Fault) {
      try StepAssignment(field: field.key, value: field.value).apply(to: &scratch, context(for: roadmap))
    } catch {
      return wording.fault(error, isForm: true).line
    }
    return nil
  }

  func context(for roadmap: Roadmap) -> StepAssignment.Context {
    let calendars = schedule.calendars
    let written = { [today = document.today] in WrittenDay.typed($0, today: today, order: .dmy, $1, working: $2) }
    return StepAssignment.Context(
      today: document.today, language: language, home: workspace.language, written: written, names: PlanNames(workspace, in: roadmap.id),
      author: document.scribe.author.signature
    ) { party in
      if let party { return calendars.knows(party) ? calendars.days(of: party) : nil }
      return calendars.days(of: roadmap)
    }
  }

  // MARK: Saving

  /// Saves a form, or shows its fault.
  mutating func finish(_ form: Form) -> [Effect] {
    layers.show(form)
    return form.kind.finish(form, in: &self)
  }

  /// Makes the change of a form that has no fault. Where it would overwrite changes of others, the person is asked first.
  mutating func finishChange(_ form: Form) -> [Effect] {
    if let overwriting = overwriting(form) {
      layers.show(overwriting)
      return []
    }
    if let confirming = confirmingDay(form) {
      layers.show(confirming)
      return []
    }
    let made: FormChange
    do throws(FormFault) { made = try form.kind.change(from: form, in: self) } catch {
      var form = form
      form.focus = form.fields.firstIndex { $0.key == error.field } ?? form.focus
      form.fault = error.text
      layers.show(form)
      return []
    }
    return form.kind.make(made, from: form, in: &self)
  }

  /// Makes a change. One that would make steps wait for each other is refused; for a deadline that moves, the reason is asked first.
  mutating func makeChange(_ made: FormChange, from form: Form) -> [Effect] {
    if let change = made.change, let loop = loop(in: change) {
      var form = form
      form.fault = loop
      layers.show(form)
      return []
    }
    if let change = made.change, !change.movedDeadlines.isEmpty {
      layers.push(ReasonEntry(for: ReasonedChange(change: change, name: made.name, selects: made.selects), reason: form.reason))
      return []
    }
    return confirm(made.change, name: made.name, selects: made.selects)
  }

  /// Makes a change, or first shows the dates of other steps that it would move.
  mutating func confirm(_ change: Change?, name: String, selects: Row.Identity?) -> [Effect] {
    if let change, let preview = preview(of: change, name: name) {
      layers.push(preview)
      return []
    }
    let effects = submit(change, name: name)
    if let selects { select(selects) }
    return effects
  }

  /// Returns the question with the other steps whose dates a change would move; nil where it moves none. The steps that a
  /// form is made to move are no other steps.
  private func preview(of change: Change, name: String) -> DatesPreview? {
    let own = Set(layers.form.map { $0.kind.movesSteps ? $0.kind.steps : [] } ?? [])
    guard let others = try? document.review(change).movedOtherSteps.filter({ !own.contains($0.step) }) else { return nil }
    return others.isEmpty ? nil : DatesPreview(change: change, name: name, title: wording.previewTitle(others.count), moved: others)
  }

  /// Returns a sentence on the loop that a change would make; nil for none. For a change that does not fit the plan, the sentence says why.
  func loop(in change: Change) -> String? {
    guard !change.isEmpty else { return nil }
    do throws(Conflict) { return try document.review(change).loops.first.map { wording.problem($0).sentence } } catch {
      return wording.trouble(.conflict(error)).sentence
    }
  }
}
