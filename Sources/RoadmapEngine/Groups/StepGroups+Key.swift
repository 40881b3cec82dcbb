extension StepGroups {
  /// What the steps of a group have in common.
  package enum Key: Hashable, Sendable {
    case party(Party.ID)
    /// A body of a party; nil: the party owns without naming a body.
    case owner(Party.ID, Body.ID?)
    /// Also that of dropped steps among the groups of health, which they do not have.
    case status(Step.Status)
    case phase(Phase.ID)
    case health(Health)
    case tag(String)
    /// The steps that have no value in a field.
    case without(Field)

    /// The value as programs read it, such as `NE/mol`; nil for the steps without one.
    package var value: String? {
      switch self {
      case .party(let party): party.text
      case .owner(let party, let body): body.map { "\(party)/\($0)" } ?? party.text
      case .status(let status): status.rawValue
      case .phase(let phase): phase.text
      case .health(let health): health.rawValue
      case .tag(let tag): tag
      case .without: nil
      }
    }

    /// The term of a filter that finds the steps of the group, and of steps that contain others those that fit.
    package var term: String {
      switch self {
      case .party(let party): Filter.term("party", party.text)
      case .owner(let party, let body): Filter.term("owner", "\(party)/\(body?.text ?? "")")
      case .status(let status): Filter.term("status", status.rawValue)
      case .phase(let phase): Filter.term("phase", phase.text)
      case .health(.late): "\(Filter.term("health", Health.late.rawValue)) not \(Filter.term("health", Health.willBeLate.rawValue))"
      case .health(let health): Filter.term("health", health.rawValue)
      case .tag(let tag): Filter.term("tag", tag)
      case .without(.phase): "+\(FilterTerm.VirtualTag.unphased.rawValue)"
      case .without(.tag): "+\(FilterTerm.VirtualTag.untagged.rawValue)"
      case .without: "+\(FilterTerm.VirtualTag.unowned.rawValue)"
      }
    }
  }
}
