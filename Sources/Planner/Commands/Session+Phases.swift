import RoadmapEngine
import Wording

/// The title of a phase.
struct PhaseForm: FormKind {
  let owner: Roadmap.ID
  let id: Phase.ID

  static let draftWords = ["phase"]

  static func restore(_ text: UnsavedText, in session: inout Session) -> Form? {
    guard let roadmap = session.workspace[Roadmap.ID(text.name(0))] else { return nil }
    session.page = .steps(roadmap.id)
    return roadmap.phases.first { $0.id.text == text.name(1) }.map { session.phaseForm($0, of: roadmap) }
  }

  var draft: (word: String, subject: [String])? { ("phase", [owner.text, id.text]) }

  func change(from form: Form, in session: Session) throws(Session.FormFault) -> Session.FormChange {
    try session.phaseChange(owner, id, form)
  }
}

/// One more phase, behind one of the roadmap.
struct NewPhaseForm: FormKind {
  let id: Roadmap.ID
  /// nil: behind all of them.
  let behind: Phase.ID?

  static let draftWords = ["new-phase"]

  static func restore(_ text: UnsavedText, in session: inout Session) -> Form? {
    guard let roadmap = session.workspace[Roadmap.ID(text.name(0))] else { return nil }
    session.page = .steps(roadmap.id)
    return session.phaseForm(nil, of: roadmap, behind: text.name(1).isEmpty ? nil : Phase.ID(text.name(1)))
  }

  var draft: (word: String, subject: [String])? { ("new-phase", [id.text, behind?.text ?? ""]) }

  func change(from form: Form, in session: Session) throws(Session.FormFault) -> Session.FormChange {
    try session.newPhaseChange(id, behind: behind, form)
  }
}

/// The phases of a roadmap: added, named, put in order, and taken away where they hold nothing.
extension Session {
  /// The phase whose row is selected, with its roadmap.
  private var selectedPhase: (roadmap: Roadmap, place: Int)? {
    guard case .phase(let place?, _) = selectedRow, let roadmap = page.roadmap.flatMap({ workspace[$0] }),
      roadmap.phases.indices.contains(place)
    else { return nil }
    return (roadmap, place)
  }

  /// Why what stands in the row can neither go up nor down.
  var obstacleToOrder: String? { selectedPhase == nil ? obstacleToTargets : nil }

  /// Why a phase cannot be taken away.
  var obstacleToRemovingPhase: String? {
    guard let (roadmap, place) = selectedPhase else { return nothingSelected }
    return obstacle(toLosing: roadmap.phases[place], of: roadmap)
  }

  /// That steps would lose their phase.
  func obstacle(toLosing phase: Phase, of roadmap: Roadmap) -> String? {
    let count = roadmap.steps.count { $0.phase == phase.id }
    return count == 0 ? nil : wording.phaseHolds(wording.name(phase.title), steps: count)
  }

  /// A new one, behind the phase at which the person is.
  mutating func addPhase() -> [Effect] {
    guard let roadmap = page.roadmap.flatMap({ workspace[$0] }) else { return [] }
    var here: Phase.ID?
    switch selectedRow {
    case .phase(_, let id): here = id
    case .step(let place, _, _, _): here = roadmap.steps[place].phase
    default: break
    }
    open(phaseForm(nil, of: roadmap, behind: here))
    return []
  }

  func phaseForm(_ phase: Phase?, of roadmap: Roadmap, behind: Phase.ID? = nil) -> Form {
    let field = Form.Field("title", wording.labelTitle, phase.map { wording.name($0.title) } ?? "")
    return phase.map {
      Form(PhaseForm(owner: roadmap.id, id: $0.id), title: "\(wording.label("phase")): \(wording.text($0.title))", fields: [field])
    }
      ?? Form(NewPhaseForm(id: roadmap.id, behind: behind), title: wording.title(.addPhase), fields: [field])
  }

  mutating func editPhase(_ id: Phase.ID?) {
    guard let (roadmap, place) = selectedPhase, roadmap.phases[place].id == id else { return warn(wording.inNoPhase) }
    open(phaseForm(roadmap.phases[place], of: roadmap))
  }

  func phaseChange(_ id: Roadmap.ID, _ phase: Phase.ID, _ form: Form) throws(FormFault) -> (Change?, String, Row.Identity?) {
    guard let old = workspace[id]?.phases.first(where: { $0.id == phase })?.title else { return (nil, "", nil) }
    let title = try phaseTitle(form, in: id, besides: phase)
    let change = workspace.changing(id) { roadmap in
      for place in roadmap.phases.indices where roadmap.phases[place].id == phase {
        roadmap.phases[place].title = old.setting(title, language, home: workspace.language)
      }
    }
    return (change, wording.edited(wording.label("phase"), of: title), .phase(phase))
  }

  func newPhaseChange(_ id: Roadmap.ID, behind: Phase.ID?, _ form: Form) throws(FormFault) -> (Change?, String, Row.Identity?) {
    let title = try phaseTitle(form, in: id, besides: nil)
    let taken = Set(workspace[id]?.phases.map(\.id.text) ?? [])
    let made = Phase.ID(Identifiers.unused(title, fallback: "phase") { taken.contains($0) })
    let change = workspace.changing(id) { roadmap in
      let place = roadmap.phases.firstIndex { $0.id == behind }.map { $0 + 1 } ?? roadmap.phases.count
      roadmap.phases.insert(Phase(id: made, title: Text.plain("").setting(title, language, home: workspace.language)), at: place)
    }
    return (change, "\(wording.title(.addPhase)): \(title)", .phase(made))
  }

  private func phaseTitle(_ form: Form, in id: Roadmap.ID, besides own: Phase.ID?) throws(FormFault) -> String {
    let title = form.value("title").trimmed
    guard !title.isEmpty else { throw FormFault(field: "title", text: wording.expected(.words)) }
    let others = workspace[id]?.phases.filter { $0.id != own } ?? []
    if others.contains(where: { wording.name($0.title) == title }) { throw FormFault(field: "title", text: wording.phaseExists(title)) }
    return title
  }

  /// Puts the selected phase, with all that it holds, before or behind the one beside it.
  mutating func movePhase(_ direction: Int) -> [Effect] {
    guard let (roadmap, place) = selectedPhase, roadmap.phases.indices.contains(place + direction) else {
      warn(wording.noFurther)
      return []
    }
    let change = workspace.changing(roadmap.id) { $0.phases.swapAt(place, place + direction) }
    let name = wording.title(direction > 0 ? .moveStepDown : .moveStepUp)
    return make(change, name: wording.edited(name, of: wording.text(roadmap.phases[place].title)))
  }

  mutating func removePhase() -> [Effect] {
    guard let (roadmap, place) = selectedPhase else { return [] }
    let change = workspace.changing(roadmap.id) { $0.phases.remove(at: place) }
    return make(change, name: wording.edited(wording.title(.remove), of: wording.text(roadmap.phases[place].title)))
  }
}
