/// A step whose dates an edit has moved.
package struct MovedStep: Hashable, Sendable {
  package let step: StepReference
  package let before: StepDates
  package let after: StepDates

  /// Every step that two schedules have in common and date differently, in the order of the later one.
  package static func between(_ old: Schedule, _ new: Schedule) -> [MovedStep] {
    var moved: [MovedStep] = []
    for (index, roadmap) in new.roadmaps.enumerated() {
      guard let former = old.groups.index(of: roadmap.id), !new.sharesDates(ofRoadmap: index, with: old, former) else { continue }
      let steps = old.roadmaps[former].steps
      var places: [Step.ID: Int]?
      for (place, step) in roadmap.steps.enumerated() {
        var formerPlace: Int? = place
        if !steps.indices.contains(place) || steps[place].id != step.id {
          let table = places ?? Dictionary(steps.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
          places = table
          formerPlace = table[step.id]
        }
        guard let formerPlace else { continue }
        let before = old.dates(roadmap: former, step: formerPlace)
        let after = new.dates(roadmap: index, step: place)
        guard before.start != after.start || before.finish != after.finish else { continue }
        moved.append(MovedStep(step: StepReference(roadmap.id, step.id), before: before, after: after))
      }
    }
    return moved
  }
}
