/// A task of an exported project.
struct ProjectTask {
  /// What the task stands for, by the indexes of the roadmap and of the phase or step.
  enum Kind {
    case roadmap(Int)
    case phase(Int, Int)
    case step(Int, Int)
  }

  let kind: Kind
  /// The level in the outline, from 1.
  let level: Int
  /// The position in the outline: `1.2.3`.
  let number: String
  /// Whether the task contains others.
  var isSummary: Bool
}
