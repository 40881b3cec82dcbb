import RoadmapEngine
import Wording

/// The form of a roadmap.
struct RoadmapForm: FormKind {
  let id: Roadmap.ID

  var roadmap: Roadmap.ID? { id }
  var takesShippedParties: Bool { true }

  static let draftWords = ["roadmap"]

  static func restore(_ text: UnsavedText, in session: inout Session) -> Form? {
    session.workspace[Roadmap.ID(text.name(0))].map { session.roadmapForm($0) }
  }

  var draft: (word: String, subject: [String])? { ("roadmap", [id.text]) }

  func change(from form: Form, in session: Session) throws(Session.FormFault) -> Session.FormChange {
    try session.roadmapChange(id, form)
  }

  func current(_ form: Form, in session: Session) -> Form? { session.workspace[id].map { session.roadmapForm($0) } }
}

/// The form of a new roadmap.
struct NewRoadmapForm: FormKind {
  static let draftWords = ["new-roadmap"]

  static func restore(_ text: UnsavedText, in session: inout Session) -> Form? {
    session.newRoadmapForm()
  }

  var takesShippedParties: Bool { true }
  var draft: (word: String, subject: [String])? { ("new-roadmap", []) }

  func change(from form: Form, in session: Session) throws(Session.FormFault) -> Session.FormChange {
    try session.newRoadmapChange(form)
  }

  /// Tells what the chosen template is for, while it is in focus.
  func checked(_ form: Form, in session: Session) -> Form {
    var form = session.checkedFields(form)
    guard let field = form.focusedField, field.key == "template" else { return form }
    form.explanation = session.wording.purpose(ofTemplate: field.value)
    return form
  }

  func renewed(_ form: Form, in session: Session) -> Form {
    var form = form
    for field in session.newRoadmapForm().fields {
      if let index = form.fields.firstIndex(where: { $0.key == field.key }) { form.fields[index].rebase(on: field) }
    }
    return form
  }
}

/// The forms of roadmaps, and the changes that they make.
extension Session {
  func roadmapForm(_ roadmap: Roadmap) -> Form {
    let phases = roadmap.phases.map { wording.name($0.title) }.joined(separator: "; ")
    let fields = [
      Form.Field("title", wording.labelTitle, wording.name(roadmap.title)),
      Form.Field("parties", wording.columnParties, roadmap.parties.map(\.text).joined(separator: ", "), aid: .parties),
      Form.Field("start", wording.columnStart, roadmap.start.description, aid: .day), instrumentField(roadmap.instrument),
      Form.Field("phases", wording.labelPhases, phases), Form.Field("calendar", wording.labelCalendar, roadmap.calendar ?? ""),
    ]
    return Form(RoadmapForm(id: roadmap.id), title: wording.text(roadmap.title), fields: fields)
  }

  func newRoadmapForm() -> Form {
    let fields = [
      Form.Field("title", wording.labelTitle, ""), Form.Field("parties", wording.labelPartiesInOrder, "", aid: .parties),
      Form.Field("template", wording.labelTemplate, "", choices: templateChoices),
      Form.Field("start", wording.columnStart, document.today.description, aid: .day), instrumentField(nil),
      Form.Field("phases", wording.labelPhases, ""),
    ]
    return Form(NewRoadmapForm(), title: wording.newRoadmap, fields: fields)
  }

  /// What a new roadmap may be made from, by the keys of the form: the shipped templates, and the own roadmaps.
  private var templateChoices: [(value: String, word: String)] {
    let own = workspace.roadmaps.filter { !$0.isArchived && !$0.steps.isEmpty }
    return [("", wording.none)] + resources.templates().map { ($0.id.text, wording.name($0.title)) }
      + own.map { (Session.ownTemplate + $0.id.text, wording.likeRoadmap(wording.text($0.title))) }
  }

  private static let ownTemplate = "own/"

  /// Returns the own roadmap that a key of the form means; nil where it means a shipped template or none.
  private func ownTemplate(_ key: String) -> Roadmap? {
    key.hasPrefix(Session.ownTemplate) ? workspace[Roadmap.ID(String(key.dropFirst(Session.ownTemplate.count)))] : nil
  }

  private func instrumentField(_ instrument: Roadmap.Instrument?) -> Form.Field {
    let choices = [("", "–")] + Roadmap.Instrument.allCases.map { ($0.rawValue, wording.word($0)) }
    return Form.Field("instrument", wording.labelInstrument, instrument?.rawValue ?? "", choices: choices)
  }

  func roadmapChange(_ id: Roadmap.ID, _ form: Form) throws(FormFault) -> (Change?, String, Row.Identity?) {
    guard let roadmap = workspace[id] else { return (nil, "", nil) }
    let title = try title(form, roadmap.title)
    let parties = try parties(form)
    let start = try day("start", form)
    let phases = Phase.list(form.value("phases"), from: roadmap.phases, in: language, home: workspace.language)
    let lost = roadmap.phases.filter { phase in !phases.contains { $0.id == phase.id } }
    if let obstacle = lost.lazy.compactMap({ self.obstacle(toLosing: $0, of: roadmap) }).first {
      throw FormFault(field: "phases", text: obstacle)
    }
    let calendar = form.value("calendar").trimmed
    let change = workspace.changing(id) {
      $0.title = title
      $0.calendar = calendar.isEmpty ? nil : calendar
      $0.parties = parties
      $0.start = start
      $0.instrument = Roadmap.Instrument(rawValue: form.value("instrument"))
      if form.fields.first(where: { $0.key == "phases" })?.isChanged ?? false { $0.phases = phases }
    }.map { Change(additions(parties) + $0.edits) }
    return (change, wording.named(.edited, wording.text(title)), nil)
  }

  func newRoadmapChange(_ form: Form) throws(FormFault) -> (Change?, String, Row.Identity?) {
    let title = try title(form, .plain(""))
    let parties = try parties(form)
    let start = try day("start", form)
    let id = Roadmap.ID(
      Identifiers.unused(form.value("title"), fallback: "roadmap") { taken in workspace.roadmaps.contains { $0.id.text == taken } })
    var roadmap = Roadmap(id: id, title: title, parties: parties, start: start)
    let key = form.value("template")
    if let own = ownTemplate(key) {
      roadmap = own.remade(id: id, title: title, parties: parties, start: start) { party, body in
        (workspace[party]?.bodies ?? []).contains { $0.id == body } || resources.bodies.contains { $0.id == body }
      }
    } else if let template = resources.templates().first(where: { $0.id.text == key }) {
      guard parties.count >= template.leastParties else {
        throw FormFault(field: "parties", text: wording.tooFewParties(template.id.text, template.leastParties).sentence)
      }
      roadmap = template.instantiated(id: id, title: title, parties: parties, start: start)
    }
    if let instrument = Roadmap.Instrument(rawValue: form.value("instrument")) { roadmap.instrument = instrument }
    if roadmap.phases.isEmpty { roadmap.phases = Phase.list(form.value("phases"), from: [], in: language, home: workspace.language) }
    return (
      workspace.adding(roadmap, known: { id in eligibleParties.first { $0.id == id } }, bodies: resources.bodies),
      wording.named(.added, wording.text(title)),
      .roadmap(id)
    )
  }

  private func title(_ form: Form, _ old: Text) throws(FormFault) -> Text {
    let typed = form.value("title").trimmed
    guard !typed.isEmpty else { throw FormFault(field: "title", text: wording.expected(.words)) }
    return form.fields.first { $0.key == "title" }?.isChanged ?? true ? old.setting(typed, language, home: workspace.language) : old
  }

  /// The parties that a roadmap may have: those of the workspace, then the shipped ones that it lacks.
  var eligibleParties: [Party] {
    workspace.parties + resources.parties().filter { workspace[$0.id] == nil }
  }

  /// Returns the typed parties, each once. In a template that has a country of origin, the first party stands for it.
  private func parties(_ form: Form) throws(FormFault) -> [Party.ID] {
    let found: [Party.ID]
    do throws(StepAssignment.Fault) { found = try PartyNames(eligibleParties).list(form.value("parties")) } catch {
      throw FormFault(field: "parties", text: wording.fault(error, isForm: true).line)
    }
    if found.isEmpty { throw FormFault(field: "parties", text: wording.expected(.owners)) }
    return found
  }

  /// Returns the edits that add the shipped parties among some that the workspace lacks.
  private func additions(_ parties: [Party.ID]) -> [Edit] {
    let missing = Set(parties.filter { workspace[$0] == nil })
    return eligibleParties.filter { missing.contains($0.id) }.map { .party(before: nil, after: $0) }
  }

  private func day(_ key: String, _ form: Form) throws(FormFault) -> Day {
    guard let day = DayExpression(form.value(key)).read(today: document.today, order: .dmy, working: { _ in nil }).day else {
      throw FormFault(field: key, text: wording.expected(.day))
    }
    return day
  }
}
