import RoadmapEngine
import StatusViews
import Wording

/// The tasks of a project.
extension ProjectWriter {
  /// Writes a task.
  func write(_ task: ProjectTask, _ uid: Int, _ xml: inout XMLText) {
    xml.element("Task") { xml in
      xml.element("UID", uid)
      xml.element("ID", uid)
      switch task.kind {
      case .roadmap(let roadmap):
        let whole = source.schedule.roadmaps[roadmap]
        writeHead(wording.name(whole.title), task, &xml)
        writeSpan(source.schedule.start(ofRoadmap: roadmap), source.schedule.finish(ofRoadmap: roadmap), &xml)
        write(.step, ProjectField.roadmap(whole.id), &xml)
      case .phase(let roadmap, let phase):
        let whole = source.schedule.roadmaps[roadmap]
        writeHead(wording.name(whole.phases[phase].title), task, &xml)
        let dates = whole.steps.indices.filter { whole.steps[$0].phase == whole.phases[phase].id }.map {
          source.schedule.dates(roadmap: roadmap, step: $0)
        }
        writeSpan(dates.compactMap(\.start).min(), dates.compactMap(\.finish).max(), &xml)
        write(.step, ProjectField.phase(whole.phases[phase].id, in: whole.id), &xml)
      case .step(let roadmap, let index): writeStep(roadmap, index, task, &xml)
      }
    }
  }

  /// Writes the elements with which every task begins.
  func writeHead(
    _ name: String, _ task: ProjectTask, isActive: Bool = true, isByHand: Bool = false, wbs: String? = nil, _ xml: inout XMLText
  ) {
    xml.element("Name", name)
    xml.element("Active", isActive)
    xml.element("Manual", isByHand)
    xml.element("Type", 1)
    xml.element("IsNull", false)
    xml.element("WBS", wbs ?? task.number)
    xml.element("OutlineNumber", task.number)
    xml.element("OutlineLevel", task.level)
  }

  /// Writes the dates of a summary task.
  private func writeSpan(_ start: Day?, _ finish: Day?, _ xml: inout XMLText) {
    xml.element("Start", start.map { "\($0)T08:00:00" })
    xml.element("Finish", finish.map { "\($0)T17:00:00" })
    xml.element("Milestone", false)
    xml.element("Summary", true)
  }
}
