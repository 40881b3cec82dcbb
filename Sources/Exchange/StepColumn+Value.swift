import RoadmapEngine
import StatusViews
import Wording

extension ViewSource {
  /// What stands in a column of the row of a step.
  func text(_ column: StepColumn, _ roadmap: Int, _ place: Int) -> String {
    let whole = schedule.roadmaps[roadmap]
    let step = whole.steps[place]
    switch column {
    case .roadmap: return whole.id.text
    case .start: return schedule.dates(roadmap: roadmap, step: place).start?.description ?? ""
    case .finish: return schedule.dates(roadmap: roadmap, step: place).finish?.description ?? ""
    case .health: return schedule.health(roadmap: roadmap, step: place).map { wording.word($0) } ?? ""
    case .phase: return step.phase.map { phaseName($0, in: whole) } ?? ""
    default: return wording.text(column, of: step)
    }
  }

  /// The title of a phase where it tells which one is meant, else its id.
  func phaseName(_ id: Phase.ID, in roadmap: Roadmap) -> String {
    guard let phase = roadmap.phases.first(where: { $0.id == id }) else { return id.text }
    let name = wording.name(phase.title)
    let isPlain = !name.isEmpty && roadmap.phases.count { $0.id.text == name || wording.name($0.title) == name } == 1
    return isPlain ? name : id.text
  }
}

extension Wording {
  /// What a column says of a step alone, in the notation that `jalon set` reads; words of enumerations in the reader's language.
  func text(_ column: StepColumn, of step: Step) -> String {
    switch column {
    case .id: step.id.text
    case .parent: step.parent?.text ?? ""
    case .kind: word(step.kind)
    case .title: name(step.title)
    case .deliverable: step.deliverable.map { name($0) } ?? ""
    case .owners: StepNotation.text(step.owners)
    case .support: step.support.joined(separator: ", ")
    case .duration: "\(step.workingDays)"
    case .after: StepNotation.text(step.after)
    case .notBefore: step.notBefore?.description ?? ""
    case .on: step.on?.description ?? ""
    case .deadline: step.deadline?.description ?? ""
    case .status: word(step.status)
    case .started: step.started?.description ?? ""
    case .finished: step.finished?.description ?? ""
    case .progress: "\(step.progress)"
    case .visibility: word(step.visibility)
    case .tags: step.tags.joined(separator: ", ")
    case .source: step.source.map { name($0) } ?? ""
    case .notes: step.notes.map { name($0) } ?? ""
    case .roadmap, .phase, .number, .start, .finish, .health: ""
    }
  }
}
