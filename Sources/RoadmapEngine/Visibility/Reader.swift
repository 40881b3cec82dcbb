/// Who reads a copy or a print (CommandLine.md, READER).
package enum Reader: Hashable, Sendable {
  /// Whoever keeps the workspace: everything.
  case own
  case party(Party.ID)
  /// All parties of a roadmap together.
  case joint
  case everybody

  /// `own`, `joint`, `public` or a party's id.
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

  /// Whether it may see a step. What is its own side's is seen by a party that owns it alone; what nobody or everybody owns is whose
  /// workspace it is.
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

  /// Whether members that only the parties share are left out.
  var isOutside: Bool { self == .everybody }
}
