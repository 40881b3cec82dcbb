import RoadmapEngine
import StatusViews
import Wording

extension ViewSource {
  /// Returns the text of a column in the exported row of a step.
  /// - Parameter index: the index of the step in its roadmap.
  func text(_ column: StepColumn, _ roadmap: Int, _ index: Int) -> String {
    let whole = schedule.roadmaps[roadmap]
    let step = whole.steps[index]
    switch column {
    case .roadmap: return whole.id.text
    case .start: return schedule.dates(roadmap: roadmap, step: index).start?.description ?? ""
    case .finish: return schedule.dates(roadmap: roadmap, step: index).finish?.description ?? ""
    case .health: return schedule.health(roadmap: roadmap, step: index).map { wording.word($0) } ?? ""
    default: return text(column, of: step, in: whole)
    }
  }

  /// Returns the text of a column that holds a field of a step.
  /// - Parameter roadmap: the roadmap that names the phase of the step.
  func text(_ column: StepColumn, of step: Step, in roadmap: Roadmap) -> String {
    column == .phase ? step.phase.map { phaseName($0, in: roadmap) } ?? "" : wording.text(column, of: step)
  }

  /// Returns the title of a phase if it identifies the phase, or else its id.
  func phaseName(_ id: Phase.ID, in roadmap: Roadmap) -> String {
    guard let phase = roadmap.phases.first(where: { $0.id == id }) else { return id.text }
    let name = wording.name(phase.title)
    let isPlain = !name.isEmpty && roadmap.phases.count { $0.id.text == name || wording.name($0.title) == name } == 1
    return isPlain ? name : id.text
  }
}

extension Wording {
  /// Returns the text of a field of a step, in the notation that `jalon set` reads. Values of enumerations are in the reader's language.
  /// Empty for a column that is not a field of a step.
  func text(_ column: StepColumn, of step: Step) -> String {
    if column == .id { return step.id.text }
    guard let field = StepField.named(column.rawValue) else { return "" }
    let text = field.text(of: step) { name($0) }
    if case .choice(let choice) = field.content { return word(text, of: choice) }
    return text
  }
}
