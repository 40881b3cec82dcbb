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
  private static let reasonKey = "change.reason"

  func unsavedText(of form: Form, notes: NotesEditor? = nil, reason: String? = nil) -> UnsavedText? {
    var fields = form.fields.filter { $0.isChanged && !(notes != nil && $0.key == "notes") }.map {
      UnsavedText.Field(key: $0.key, text: $0.value)
    }
    if let notes { fields.append(UnsavedText.Field(key: "notes", text: notes.text.text)) }
    let reason = reason ?? form.reason
    if !reason.isEmpty, !fields.isEmpty { fields.append(UnsavedText.Field(key: Session.reasonKey, text: reason)) }
    guard !fields.isEmpty, let (purpose, subject) = form.purpose.words else { return nil }
    return UnsavedText(purpose: purpose, subject: subject, fields: fields)
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
    guard var form = form(for: text) else { return language = spoken }
    for field in text.fields {
      if field.key == Session.reasonKey { form.reason = field.text }
      guard let place = form.fields.firstIndex(where: { $0.key == field.key }) else { continue }
      form.fields[place].take(field.text)
    }
    guard form.isChanged else { return language = spoken }
    layer = checked(form)
    warn(wording.unsavedTextFound(saves: wording.key(form.keys.controlKey(of: .save)), closes: wording.key(form.keys.key(of: .close))))
  }

  private mutating func form(for text: UnsavedText) -> Form? {
    let subject = text.subject
    func id(_ place: Int) -> String { subject.indices.contains(place) ? subject[place] : "" }
    switch text.purpose {
    case "step", "steps":
      let references = subject.map { StepReference($0) }.filter { reference in
        reference.roadmap.flatMap { workspace[$0]?[reference.step] } != nil
      }
      guard let roadmap = references.first?.roadmap else { return nil }
      page = .steps(roadmap)
      openStepForm(text.fields.map(\.key).filter { $0 != Session.reasonKey }, of: references)
    case "new-step":
      guard workspace[Roadmap.ID(id(0))] != nil else { return nil }
      page = .steps(Roadmap.ID(id(0)))
      if !id(1).isEmpty { select(.step(Step.ID(id(1)))) }
      openNewStep(in: Roadmap.ID(id(0)), parent: id(2).isEmpty ? nil : Step.ID(id(2)))
    case "roadmap": return workspace[Roadmap.ID(id(0))].map { roadmapForm($0) }
    case "new-roadmap": return newRoadmapForm()
    case "party":
      page = .parties
      return workspace[Party.ID(id(0))].map { partyForm($0) }
    case "new-party":
      page = .parties
      return partyForm(nil)
    case "body":
      page = .parties
      return workspace[Party.ID(id(0))]?.bodies.first { $0.id.text == id(1) }.map { bodyForm($0, of: Party.ID(id(0))) }
    case "new-body":
      page = .parties
      return workspace[Party.ID(id(0))].map { bodyForm(nil, of: $0.id) }
    case "correction", "feast":
      guard workspace[Party.ID(id(0))] != nil, let day = Day(id(1)) else { return nil }
      calendar = CalendarPlace(party: Party.ID(id(0)), day: day)
      page = .calendars
      _ = text.purpose == "feast" ? beginMovingFeast() : beginCorrection()
    case "new-view": return newViewForm(filter: id(0))
    case "new-baseline":
      guard workspace[Roadmap.ID(id(0))] != nil else { return nil }
      page = .baselines(Roadmap.ID(id(0)))
      openNewBaseline(of: Roadmap.ID(id(0)))
    case "baseline":
      page = .baselines(Roadmap.ID(id(0)))
      editBaseline(Baseline.ID(id(1)))
    case "phase", "new-phase":
      guard let roadmap = workspace[Roadmap.ID(id(0))] else { return nil }
      page = .steps(roadmap.id)
      if text.purpose == "new-phase" { return phaseForm(nil, of: roadmap, behind: id(1).isEmpty ? nil : Phase.ID(id(1))) }
      return roadmap.phases.first { $0.id.text == id(1) }.map { phaseForm($0, of: roadmap) }
    default: return nil
    }
    defer { layer = nil }
    return layer as? Form ?? (layer as? DatePicker)?.form
  }
}

extension Form.Purpose {
  /// As they are kept; nil for what is not worth it.
  fileprivate var words: (String, [String])? {
    switch self {
    case .step(let reference): ("step", [reference.description])
    case .steps(let references): ("steps", references.map(\.description))
    case .newStep(let roadmap, let behind, let parent): ("new-step", [roadmap.text, behind?.text ?? "", parent?.text ?? ""])
    case .roadmap(let roadmap): ("roadmap", [roadmap.text])
    case .newRoadmap: ("new-roadmap", [])
    case .party(let party): ("party", [party.text])
    case .newParty: ("new-party", [])
    case .body(let party, let body): ("body", [party.text, body.text])
    case .newBody(let party): ("new-body", [party.text])
    case .correction(let party, let day): ("correction", [party.text, day.description])
    case .feast(let party, let day): ("feast", [party.text, day.description])
    case .newBaseline(let roadmap): ("new-baseline", [roadmap.text])
    case .baseline(let roadmap, let id): ("baseline", [roadmap.text, id.text])
    case .phase(let roadmap, let id): ("phase", [roadmap.text, id.text])
    case .newPhase(let roadmap, let behind): ("new-phase", [roadmap.text, behind?.text ?? ""])
    case .newView(let filter): ("new-view", [filter])
    case .purge, .print: nil
    }
  }
}
