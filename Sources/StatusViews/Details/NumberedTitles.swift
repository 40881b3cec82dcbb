import RoadmapEngine
import Wording

/// The numbers and titles by which people know steps. The numbers of a roadmap are worked out once, however many of its steps are named.
package struct NumberedTitles {
  private let source: ViewSource
  private var numbers: [Int: [Step.ID: String]] = [:]

  package init(_ source: ViewSource) { self.source = source }

  /// Returns the number and the title of a step as seen from a roadmap: `4.2 Cabinet approval`. A step of another roadmap has the title of that
  /// roadmap behind it. The reference alone is returned if there is no such step.
  package mutating func title(_ reference: StepReference, from roadmap: Int) -> String {
    guard let place = source.schedule.position(of: reference, from: roadmap) else { return reference.description }
    let whole = source.schedule.roadmaps[place.roadmap]
    if numbers[place.roadmap] == nil {
      numbers[place.roadmap] = Dictionary(whole.numberedSteps.map { ($0.id, $0.number) }, uniquingKeysWith: { first, _ in first })
    }
    let step = whole.steps[place.step]
    let number = numbers[place.roadmap]?[step.id].map { "\($0) " } ?? ""
    let elsewhere = place.roadmap == roadmap ? "" : " (\(source.wording.text(whole.title)))"
    return "\(number)\(source.wording.text(step.title))\(elsewhere)"
  }
}
