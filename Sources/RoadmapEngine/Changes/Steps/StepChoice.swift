/// A field of a step that takes one of a few fixed words.
package enum StepChoice: Hashable, Sendable {
  case kind
  case status
  case visibility
  case level
  case signoff
  case purpose

  /// The words as they are written in files, in their order there.
  package var words: [String] {
    switch self {
    case .kind: Step.Kind.allCases.map(\.rawValue)
    case .status: Step.Status.allCases.map(\.rawValue)
    case .visibility: Step.Visibility.allCases.map(\.rawValue)
    case .level: Level.Colour.allCases.map(\.rawValue)
    case .signoff: Signoff.Kind.allCases.map(\.rawValue)
    case .purpose: Waiting.Purpose.allCases.map(\.rawValue)
    }
  }

  /// Whether a step may have none of the words.
  package var isOptional: Bool { self == .level || self == .signoff }
}
