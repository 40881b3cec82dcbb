import RoadmapEngine
import StatusViews
import Wording

/// The list of steps in line mode.
extension PlainMode {
  /// Lists the steps of the open roadmap by outline numbers, or the hits of a filter in all roadmaps.
  /// - Throws: `Failure` if no roadmap is open and the filter is empty, or if nothing is found.
  mutating func listSteps(_ filter: String) throws(Failure) {
    guard roadmap != nil || filter.count > 1 else { throw Failure(64, wording.noRoadmapIsOpen) }
    let source = try source(filter)
    var found: [(heading: String, number: String, roadmap: Int, step: Int)] = []
    for index in source.roadmaps {
      let whole = open.workspace.roadmaps[index]
      var heading = wording.text(whole.title)
      for entry in Outline(whole, isShown: { source.isShown(index, $0) }).entries {
        switch entry {
        case .phase(let phase):
          if roadmap != nil { heading = phase.map { wording.phase($0 + 1, wording.text(whole.phases[$0].title)) } ?? wording.noPhase }
        case .step(let step, _, let number):
          found.append((heading, roadmap == nil ? "\(found.count + 1)" : number, index, step))
        }
      }
    }
    guard !found.isEmpty else {
      if filter.count < 2 { return say(wording.noSteps) }
      throw Failure(1, wording.noStepFound(filter))
    }
    // All outline numbers stay valid, including those of steps that the filter leaves out.
    listed = [:]
    if let roadmap { number(the: roadmap) }
    var last: String?
    for (heading, number, index, step) in found {
      if heading != last, roadmap == nil || !open.workspace.roadmaps[index].phases.isEmpty { say(heading) }
      last = heading
      listed[number] = .step(reference(index, step))
      tell(number, source, index, step)
    }
  }

  private mutating func tell(_ number: String, _ source: ViewSource, _ roadmap: Int, _ index: Int) {
    let step = open.workspace.roadmaps[roadmap].steps[index]
    let state = schedule.health(roadmap: roadmap, step: index).map { wording.word($0) } ?? wording.word(step.status)
    var day: String?
    if !step.isFinished {
      if let deadline = step.deadline {
        day = wording.fact(wording.columnDeadline, due(deadline))
      } else if let finish = schedule.dates(roadmap: roadmap, step: index).finish {
        day = wording.fact(wording.columnFinish, wording.spokenDay(finish))
      }
    }
    let waits = step.isFinished ? [] : step.waiting.filter { !$0.isOver }
    line(
      number, wording.text(step.title),
      [wording.fact(wording.columnHealth, state), day] + waits.map { wording.fact(wording.columnWaitingOn, source.spoken($0)) }
        + (waits.isEmpty ? [wording.capitalised(source.observation(roadmap, index))] : []))
  }
}
