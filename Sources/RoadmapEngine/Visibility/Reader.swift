/// The reader of a copy or print, which decides what it may contain (CommandLine.md, READER).
package enum Reader: Hashable, Sendable {
  /// The owner of the workspace, who sees everything.
  case own
  case party(Party.ID)
  /// All parties of a roadmap together.
  case joint
  case everybody

  /// Reads `own`, `joint`, `public` or the id of a party in upper or lower case; nil for anything else.
  package init?(_ text: String) {
    switch text {
    case "own": self = .own
    case "joint": self = .joint
    case "public": self = .everybody
    default:
      let id = text.uppercased()
      guard Identifiers.isValidCode(id) else { return nil }
      self = .party(Party.ID(id))
    }
  }

  /// Checks whether the reader may see a step.
  ///
  /// A party sees the steps of its roadmaps that are not `own`, and a step with visibility `own` only if it is the sole owner. Such steps
  /// that are owned by nobody or by several parties belong to the workspace's own party.
  package func sees(_ step: Step, in roadmap: Roadmap) -> Bool {
    switch self {
    case .own: return true
    case .everybody: return step.visibility == .public
    case .joint: return step.visibility != .own
    case .party(let party):
      guard roadmap.parties.contains(party) else { return false }
      return step.visibility != .own || !step.owners.isEmpty && step.owners.allSatisfy { $0.party == party }
    }
  }

  /// Whether the reader is none of the parties, so that fields shared only among them are left out.
  var isOutside: Bool { self == .everybody }
}
