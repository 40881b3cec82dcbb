/// A step whose dates an edit has moved.
package struct MovedStep: Hashable, Sendable {
  package let step: StepReference
  package let before: StepDates
  package let after: StepDates

  /// Every step that two schedules have in common and date differently, in the order of the later one.
  package static func between(_ old: Schedule, _ new: Schedule) -> [MovedStep] {
    new.steps(alsoIn: old) { !new.sharesDates(ofRoadmap: $0, with: old, $1) }.compactMap { former, place in
      let before = old.dates(roadmap: former.roadmap, step: former.step)
      let after = new.dates(roadmap: place.roadmap, step: place.step)
      guard before.start != after.start || before.finish != after.finish else { return nil }
      let roadmap = new.roadmaps[place.roadmap]
      return MovedStep(step: StepReference(roadmap.id, roadmap.steps[place.step].id), before: before, after: after)
    }
  }
}

extension Schedule {
  /// The places of a roadmap and of a step in it.
  typealias Position = (roadmap: Int, step: Int)

  /// Every step that an earlier schedule has too: its places there and here, in the order of this one.
  /// - Parameter isWanted: which roadmaps are looked into, by their places here and there.
  func steps(alsoIn old: Schedule, where isWanted: (Int, Int) -> Bool = { _, _ in true }) -> [(former: Position, place: Position)] {
    var shared: [(former: Position, place: Position)] = []
    for (index, roadmap) in roadmaps.enumerated() {
      guard let former = old.groups.index(of: roadmap.id), isWanted(index, former) else { continue }
      let steps = old.roadmaps[former].steps
      var places: [Step.ID: Int]?
      for (place, step) in roadmap.steps.enumerated() {
        var formerPlace: Int? = place
        // Most edits leave the steps where they are; only where one does not, all are looked up.
        if !steps.indices.contains(place) || steps[place].id != step.id {
          let table = places ?? Dictionary(steps.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
          places = table
          formerPlace = table[step.id]
        }
        if let formerPlace { shared.append(((former, formerPlace), (index, place))) }
      }
    }
    return shared
  }
}
