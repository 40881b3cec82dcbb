/// A reference to a step, with or without its roadmap: `a16`, `ne-ly-labour/a16`.
package struct StepReference: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The roadmap of the step; nil for the roadmap in which the reference is written.
  package var roadmap: Roadmap.ID?
  package var step: Step.ID

  package init(_ roadmap: Roadmap.ID? = nil, _ step: Step.ID) {
    self.roadmap = roadmap
    self.step = step
  }

  /// Reads `step` or `roadmap/step` without checking the ids.
  package init(_ text: String) {
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count == 2 {
      self.init(Roadmap.ID(String(parts[0])), Step.ID(String(parts[1])))
    } else {
      self.init(nil, Step.ID(text))
    }
  }

  package var description: String { roadmap.map { "\($0)/\(step)" } ?? step.text }

  package static func < (left: Self, right: Self) -> Bool {
    (left.roadmap?.text ?? "", left.step.text) < (right.roadmap?.text ?? "", right.step.text)
  }
}
