import RoadmapEngine
import StatusViews
import Wording

/// Writes a project. Every task has the id of its step in the field Text1, so that an import finds the step again.
struct ProjectWriter {
  let source: ViewSource
  let calendars: ProjectCalendars
  var wording: Wording { source.wording }
  private(set) var tasks: [ProjectTask] = []
  /// The UIDs of the tasks of steps.
  private(set) var uids: [StepReference: Int] = [:]
  private(set) var resources: [ProjectResource] = []
  private(set) var placements: [StepReference: ProjectPlacement] = [:]

  init(_ source: ViewSource) {
    self.source = source
    calendars = ProjectCalendars(source, roadmaps: source.roadmaps)
    let hasRoadmaps = source.roadmaps.count > 1
    for (index, roadmap) in source.roadmaps.enumerated() { addTasks(of: roadmap, number: hasRoadmaps ? "\(index + 1)" : nil) }
    for (number, task) in tasks.enumerated() {
      if number + 1 < tasks.count, tasks[number + 1].level > task.level { tasks[number].isSummary = true }
      guard case .step(let roadmap, let index) = task.kind else { continue }
      let step = source.schedule.roadmaps[roadmap].steps[index]
      uids[reference(roadmap, index)] = number + 1
      for owner in step.owners {
        for resource in owner.bodies.isEmpty
          ? [ProjectResource(party: owner.party, body: nil)] : owner.bodies.map({ ProjectResource(party: owner.party, body: $0) })
        where !resources.contains(resource) { resources.append(resource) }
      }
    }
    decidePlacements()
  }

  /// Decides how each step is written, once all tasks are known.
  private mutating func decidePlacements() {
    var active = Set<StepReference>()
    for (roadmap, index) in steps where source.schedule.roadmaps[roadmap].steps[index].status != .dropped {
      active.insert(reference(roadmap, index))
    }
    for (roadmap, index) in steps {
      let home = source.schedule.roadmaps[roadmap].id
      placements[reference(roadmap, index)] = ProjectPlacement(source, roadmap, index, projectStart: calendars.first) { other in
        active.contains(StepReference(other.roadmap ?? home, other.step))
      }
    }
  }

  /// The indices of the steps that are tasks.
  var steps: [(roadmap: Int, index: Int)] {
    tasks.compactMap { if case .step(let roadmap, let index) = $0.kind { (roadmap, index) } else { nil } }
  }

  func reference(_ roadmap: Int, _ index: Int) -> StepReference {
    let whole = source.schedule.roadmaps[roadmap]
    return StepReference(whole.id, whole.steps[index].id)
  }

  private mutating func addTasks(of roadmap: Int, number: String?) {
    let outline = Outline(source.schedule.roadmaps[roadmap]) { source.isShown(roadmap, $0) }
    var above: [String] = number.map { [$0] } ?? []
    if let number { tasks.append(ProjectTask(kind: .roadmap(roadmap), level: 1, number: number, isSummary: true)) }
    let base = above.count
    var counts: [Int: Int] = [:]
    var inPhase = 0
    for entry in outline.entries {
      let kind: ProjectTask.Kind
      let depth: Int
      switch entry {
      case .phase(let phase?): (kind, depth, inPhase) = (.phase(roadmap, phase), base, 1)
      case .phase(nil):
        inPhase = 0
        continue
      case .step(let index, let inside, _): (kind, depth) = (.step(roadmap, index), base + inPhase + inside)
      }
      above.removeLast(max(0, above.count - depth))
      for deeper in counts.keys where deeper > depth { counts[deeper] = nil }
      counts[depth, default: 0] += 1
      above.append("\(counts[depth] ?? 1)")
      tasks.append(ProjectTask(kind: kind, level: depth + 1, number: above.joined(separator: "."), isSummary: false))
    }
  }
}
