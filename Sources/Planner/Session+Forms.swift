import Canvas
import RoadmapEngine
import Wording

/// Forms: opening them, checking them while they are filled in, and making the change that they mean.
extension Session {
  // MARK: Opening

  /// The selected row in a form; where steps are marked, what all of them have in common.
  mutating func edit() -> [Effect] {
    if targets.count > 1 {
      openStepForm(StepForm.commonKeys, of: targets)
      return []
    }
    return editSelected()
  }

  mutating func editSelected() -> [Effect] {
    switch selectedRow {
    case .roadmap(_, let id): layer = workspace[id].map { roadmapForm($0) }
    case .phase(_, let id): editPhase(id)
    case .step, .entry: openStepForm(StepForm.keys, of: selectedReference.map { [$0] } ?? [])
    case .party(let id): layer = workspace[id].map { partyForm($0) }
    case .body(let party, let id):
      layer = workspace[party]?.bodies.first { $0.id == id }.map { bodyForm($0, of: party) }
    case .baseline(let id): editBaseline(id)
    case .trashed, .finding, .heading: break
    case nil: warn(nothingSelected)
    }
    return []
  }

  mutating func edit(only keys: [String]) -> [Effect] {
    openStepForm(keys, of: targets)
    return []
  }

  /// A form of one step, or of what several steps of one roadmap have in common.
  /// - Parameter name: of the command, where the fields do not speak for themselves.
  mutating func openStepForm(_ keys: [String], of references: [StepReference], as command: CommandName? = nil) {
    guard let id = references.first?.roadmap, let roadmap = workspace[id] else { return }
    let steps = references.compactMap { reference in reference.roadmap.flatMap { workspace[$0]?[reference.step] } }
    // What is chosen inside of one roadmap is nothing to steps of several.
    let isMixed = references.contains { $0.roadmap != id }
    let needed = keys.filter { StepForm.isNeeded($0, in: roadmap) && !(isMixed && StepForm.innerKeys.contains($0)) }
    let fields = needed.compactMap { StepForm.field($0, of: steps, in: roadmap, of: workspace, wording) }
    let purpose: Form.Purpose = references.count == 1 ? .step(references[0]) : .steps(references)
    let title = (command.map { wording.title($0) + wording.colon } ?? "") + name(of: references)
    let form = checked(Form(purpose, title: title, fields: fields))
    layer = form
    // A day alone is chosen in the calendar at once: there is nothing else to fill in.
    if fields.count == 1, let picker = datePicker(over: form) { layer = picker }
  }

  /// Opens what helps to fill in the field in focus.
  mutating func openAid(over form: Form) {
    if let picker = datePicker(over: form) {
      layer = picker
    } else if let list = pickList(over: form) {
      layer = list
    } else if form.focusedField?.aid == .links, let roadmap = form.purpose.roadmapOfSteps {
      let step = form.purpose.steps.first ?? StepReference(roadmap, Step.ID(""))
      layer = linkEditor(of: step, form: form) ?? form
    } else if form.focusedField?.aid == .lines {
      layer = NotesEditor(form.focusedField?.value ?? "", for: .form(form))
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
    case .step(_, let id, _, _): if let roadmap = page.roadmap { openNewStep(in: roadmap, parent: id) }
    case .party(let party), .body(let party, _): layer = bodyForm(nil, of: party)
    default: break
    }
    return []
  }

  mutating func openNewStep(in id: Roadmap.ID, parent: Step.ID?) {
    guard let roadmap = workspace[id] else { return }
    var draft = Step(id: Step.ID(""), title: .plain(""))
    var behind: Step.ID?
    switch selectedRow {
    case .step(let place, let id, _, _):
      draft.phase = roadmap.steps[place].phase
      draft.owners = roadmap.steps[place].owners
      behind = id
    case .phase(_, let phase): draft.phase = phase
    default: draft.phase = roadmap.phases.first?.id
    }
    let fields = StepForm.newKeys.filter { StepForm.isNeeded($0, in: roadmap) }.compactMap {
      StepForm.field($0, of: draft, in: roadmap, of: workspace, wording)
    }
    layer = Form(.newStep(id, behind: behind, parent: parent), title: wording.newStep, fields: fields)
  }

  // MARK: Checking

  /// The form with what is wrong with the field in focus, and with what may complete it.
  func checked(_ form: Form) -> Form {
    var form = form
    form.fault = nil
    form.suggestions = []
    if form.purpose == .print { return checkedPrinting(form) }
    guard form.fields.indices.contains(form.focus) else { return form }
    let field = form.fields[form.focus]
    if let roadmap = form.purpose.roadmapOfSteps.flatMap({ workspace[$0] }) {
      if field.isChanged { form.fault = stepFault(field, in: roadmap, of: form) }
      form.suggestions = suggestions(for: field, in: roadmap, of: form.purpose)
      // A word that may still be completed is no fault yet.
      if field.aid != .day, !form.suggestions.isEmpty { form.fault = nil }
    }
    return form
  }

  private func stepFault(_ field: Form.Field, in roadmap: Roadmap, of form: Form) -> String? {
    // What is filled in beside it may be what it goes with.
    var scratch = form.purpose.steps.first.flatMap { roadmap[$0.step] } ?? Step(id: Step.ID(""), title: .plain(""))
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
    let written = { [today = document.today] in WrittenDay.typed($0, today: today, order: .dmy) }
    return StepAssignment.Context(
      today: document.today, language: language, home: workspace.language, written: written, names: PlanNames(workspace, in: roadmap.id)
    ) { party in
      if let party { return calendars.knows(party) ? calendars.days(of: party) : nil }
      return calendars.days(of: roadmap)
    }
  }

  // MARK: Saving

  /// Makes the change that a form means, or shows what is wrong with it.
  mutating func finish(_ form: Form) -> [Effect] {
    if form.purpose == .print { return send(form) }
    if let overwriting = overwriting(form) {
      layer = overwriting
      return []
    }
    if let confirming = confirmingDay(form) {
      layer = confirming
      return []
    }
    let made: (change: Change?, name: String, selects: Row.Identity?)
    do throws(FormFault) { made = try change(from: form) } catch {
      var form = form
      form.focus = form.fields.firstIndex { $0.key == error.field } ?? form.focus
      form.fault = error.text
      layer = form
      return []
    }
    if case .purge(let step) = form.purpose {
      return make(made.change, name: made.name, as: .purged(step), from: form)
    }
    if let change = made.change, let loop = loop(in: change) {
      var form = form
      form.fault = loop
      layer = form
      return []
    }
    if form.purpose.isRuling, let change = made.change { return preview(change, headline: made.name, from: form) }
    if let change = made.change, !change.movedDeadlines.isEmpty {
      layer = ReasonEntry(editor: LineEditor(form.reason), form: form, change: change, name: made.name, selects: made.selects)
      return []
    }
    return confirm(made.change, name: made.name, selects: made.selects, from: form)
  }

  /// Makes a change, once the person has seen what else it would move.
  mutating func confirm(_ change: Change?, name: String, selects: Row.Identity?, from form: Form) -> [Effect] {
    if let change, let preview = preview(of: change, name: name, from: form) {
      layer = preview
      return []
    }
    let effects = make(change, name: name, from: form)
    if let selects { select(selects) }
    return effects
  }

  /// What an edit would do to the dates of other steps; nil where it leaves them alone.
  private func preview(of change: Change, name: String, from form: Form) -> DatesPreview? {
    guard let others = try? document.review(change).movedBeside else { return nil }
    return others.isEmpty ? nil : DatesPreview(form: form, change: change, name: name, moved: others)
  }

  /// The loop that a change would bring, in words: steps that wait for each other can never be done.
  func loop(in change: Change) -> String? {
    guard !change.isEmpty else { return nil }
    do throws(Conflict) { return try document.review(change).loops.first.map { wording.problem($0).sentence } } catch {
      return wording.trouble(.conflict(error)).sentence
    }
  }

  /// What is wrong with a field of a form.
  struct FormFault: Error {
    let field: String
    let text: String
  }

  private func change(from form: Form) throws(FormFault) -> (change: Change?, name: String, selects: Row.Identity?) {
    switch form.purpose {
    case .step(let reference): return try stepChange(reference, form)
    case .steps(let references): return try stepsChange(references, form)
    case .newStep(let roadmap, let behind, let parent): return try newStepChange(roadmap, behind, parent, form)
    case .roadmap(let id): return try roadmapChange(id, form)
    case .newRoadmap: return try newRoadmapChange(form)
    case .party(let id): return try partyChange(id, form)
    case .newParty: return try newPartyChange(form)
    case .body(let party, let id): return try bodyChange(party, id, form)
    case .newBody(let party): return try bodyChange(party, nil, form)
    case .newView(let filter): return try newViewChange(filter, form)
    case .correction(let party, let day): return try correctionChange(party, day, form)
    case .feast(let party, let day): return try feastChange(party, day, form)
    case .newBaseline(let roadmap): return try newBaselineChange(roadmap, form)
    case .baseline(let roadmap, let id): return try baselineChange(roadmap, id, form)
    case .phase(let roadmap, let id): return try phaseChange(roadmap, id, form)
    case .newPhase(let roadmap, let behind): return try newPhaseChange(roadmap, behind: behind, form)
    case .purge(let step): return try purgeChange(step, form)
    case .print: return (nil, "", nil)
    }
  }

  private func stepChange(_ reference: StepReference, _ form: Form) throws(FormFault) -> (Change?, String, Row.Identity?) {
    guard let id = reference.roadmap, let roadmap = workspace[id], var step = roadmap[reference.step] else { return (nil, "", nil) }
    let changed = form.fields.filter(\.isChanged)
    try assign(changed, to: &step, in: roadmap)
    let title = wording.text(step.title)
    let name =
      changed.count == 1 ? wording.edited(wording.label(changed[0].key), of: title) : wording.edited(wording.title(.edit), of: title)
    return (workspace.changing(reference) { $0 = step }, name, nil)
  }

  /// One act for all of the steps.
  private func stepsChange(_ references: [StepReference], _ form: Form) throws(FormFault) -> (Change?, String, Row.Identity?) {
    let changed = form.fields.filter(\.isChanged)
    var edits: [Edit] = []
    for reference in references {
      guard let id = reference.roadmap, let roadmap = workspace[id], let before = roadmap[reference.step] else { continue }
      var after = before
      try assign(changed.map { shared($0, with: before, in: roadmap) }, to: &after, in: roadmap)
      if after != before { edits.append(.step(id, before: before, after: after, follows: nil)) }
    }
    let what = changed.count == 1 ? wording.label(changed[0].key) : wording.title(.edit)
    return (Change(edits), "\(name(of: references)): \(what)", nil)
  }

  /// What a field that several steps share sets in one of them: of a list, what the form has neither shown nor been given stays.
  private func shared(_ field: Form.Field, with step: Step, in roadmap: Roadmap) -> Form.Field {
    var field = field
    switch field.key {
    case "owners":
      let names = PlanNames(workspace, in: roadmap.id)
      guard let typed = try? names.owners(field.value, besides: step.owners) else { return field }
      let shown = (try? StepNotation.owners(field.initial).get()) ?? []
      // The parties whose owners differ from what was shown are meant, and no others.
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

  private func newStepChange(
    _ id: Roadmap.ID, _ behind: Step.ID?, _ parent: Step.ID?, _ form: Form
  ) throws(FormFault) -> (Change?, String, Row.Identity?) {
    guard let roadmap = workspace[id] else { return (nil, "", nil) }
    var step = Step(id: newID(), title: .plain(""))
    try assign(form.fields.filter { $0.key == "title" || !$0.value.isEmpty }, to: &step, in: roadmap)
    step.parent = parent
    let follows = behind.flatMap { roadmap[$0]?.phase == step.phase ? $0 : nil }
    let name = "\(wording.title(.add)): \(wording.text(step.title))"
    return (workspace.adding(step, to: id, behind: follows), name, .step(step.id))
  }

  private func assign(_ fields: [Form.Field], to step: inout Step, in roadmap: Roadmap) throws(FormFault) {
    for field in fields {
      do throws(StepAssignment.Fault) {
        try StepAssignment(field: field.key, value: field.value).apply(to: &step, context(for: roadmap))
      } catch {
        throw FormFault(field: field.key, text: wording.fault(error, isForm: true).line)
      }
    }
  }
}
