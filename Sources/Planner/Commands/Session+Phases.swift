import RoadmapEngine
import Wording

/// Adding, renaming, moving and removing the phases of a roadmap.
extension Session {
  /// The roadmap of the page and the index of the phase whose row is selected.
  private var selectedPhase: (roadmap: Roadmap, index: Int)? {
    guard case .phase(let index?, _) = selectedRow, let roadmap = page.roadmap.flatMap({ workspace[$0] }),
      roadmap.phases.indices.contains(index)
    else { return nil }
    return (roadmap, index)
  }

  /// Why neither a phase nor a step can be moved up or down; nil where one can.
  var obstacleToOrder: String? { obstacleOfSorting ?? (selectedPhase == nil ? obstacleToTargets : nil) }

  /// Why a step cannot be put into another one now; nil where it can.
  var obstacleToNesting: String? { obstacleOfSorting ?? obstacleToTargets }

  /// Says that a sorted table does not show the order of the plan; nil where it does.
  private var obstacleOfSorting: String? {
    page.kind == .steps && preferences.table.sort != nil ? wording.isSorted(columns: markedKey(of: .columns)) : nil
  }

  /// Why the selected phase cannot be removed; nil where it can.
  var obstacleToRemovingPhase: String? {
    guard let (roadmap, index) = selectedPhase else { return nothingSelected }
    return obstacle(toLosing: roadmap.phases[index], of: roadmap)
  }

  /// Returns why a phase cannot be removed: steps would lose it; nil where it has no steps.
  func obstacle(toLosing phase: Phase, of roadmap: Roadmap) -> String? {
    let count = roadmap.steps.count { $0.phase == phase.id }
    return count == 0 ? nil : wording.phaseHolds(wording.name(phase.title), steps: count)
  }

  /// Opens the form of a new phase after the selected one, or after the phase of the selected step.
  mutating func addPhase() -> [Effect] {
    guard let roadmap = page.roadmap.flatMap({ workspace[$0] }) else { return [] }
    var here: Phase.ID?
    switch selectedRow {
    case .phase(_, let id): here = id
    case .step(let index, _, _, _): here = roadmap.steps[index].phase
    default: break
    }
    open(phaseForm(nil, of: roadmap, after: here))
    return []
  }

  func phaseForm(_ phase: Phase?, of roadmap: Roadmap, after: Phase.ID? = nil) -> Form {
    let field = Form.Field("title", wording.labelTitle, phase.map { wording.name($0.title) } ?? "")
    return phase.map {
      Form(
        PhaseForm(owner: roadmap.id, id: $0.id), title: "\(wording.label("phase"))\(wording.colon)\(wording.text($0.title))",
        fields: [field])
    }
      ?? Form(NewPhaseForm(id: roadmap.id, after: after), title: wording.title(.addPhase), fields: [field])
  }

  mutating func editPhase(_ id: Phase.ID?) {
    guard let (roadmap, index) = selectedPhase, roadmap.phases[index].id == id else { return warn(wording.inNoPhase) }
    open(phaseForm(roadmap.phases[index], of: roadmap))
  }

  func phaseChange(_ id: Roadmap.ID, _ phase: Phase.ID, _ form: Form) throws(FormFault) -> (Change?, String, Row.Identity?) {
    guard let old = workspace[id]?.phases.first(where: { $0.id == phase })?.title else { return (nil, "", nil) }
    let title = try phaseTitle(form, in: id, besides: phase)
    let change = workspace.changing(id) { roadmap in
      for index in roadmap.phases.indices where roadmap.phases[index].id == phase {
        roadmap.phases[index].title = old.setting(title, language, home: workspace.language)
      }
    }
    return (change, wording.edited(wording.label("phase"), of: title), .phase(phase))
  }

  func newPhaseChange(_ id: Roadmap.ID, after predecessor: Phase.ID?, _ form: Form) throws(FormFault) -> (Change?, String, Row.Identity?) {
    let title = try phaseTitle(form, in: id, besides: nil)
    let taken = Set(workspace[id]?.phases.map(\.id.text) ?? [])
    let made = Phase.ID(Identifiers.unused(title, fallback: "phase") { taken.contains($0) })
    let change = workspace.changing(id) { roadmap in
      let index = roadmap.phases.firstIndex { $0.id == predecessor }.map { $0 + 1 } ?? roadmap.phases.count
      roadmap.phases.insert(Phase(id: made, title: Text.plain("").setting(title, language, home: workspace.language)), at: index)
    }
    return (change, wording.named(.added, title), .phase(made))
  }

  private func phaseTitle(_ form: Form, in id: Roadmap.ID, besides own: Phase.ID?) throws(FormFault) -> String {
    let title = form.value("title").trimmed
    guard !title.isEmpty else { throw FormFault(field: "title", text: wording.expected(.words)) }
    let others = workspace[id]?.phases.filter { $0.id != own } ?? []
    if others.contains(where: { wording.name($0.title) == title }) { throw FormFault(field: "title", text: wording.phaseExists(title)) }
    return title
  }

  /// Swaps the selected phase with the one before (-1) or after it (1).
  mutating func movePhase(_ direction: Int) -> [Effect] {
    guard let (roadmap, index) = selectedPhase, roadmap.phases.indices.contains(index + direction) else {
      warn(wording.noFurther)
      return []
    }
    let change = workspace.changing(roadmap.id) { $0.phases.swapAt(index, index + direction) }
    let title = wording.text(roadmap.phases[index].title)
    return make(change, name: wording.named(direction > 0 ? .movedDown : .movedUp, title))
  }

  mutating func removePhase() -> [Effect] {
    guard let (roadmap, index) = selectedPhase else { return [] }
    let change = workspace.changing(roadmap.id) { $0.phases.remove(at: index) }
    return make(change, name: wording.named(.removed, wording.text(roadmap.phases[index].title)))
  }
}
