/// A condition that a step meets or not.
enum FilterTerm: Sendable {
  /// Words in the title, deliverable, notes or id, ignoring case and accents.
  case text(FoldedText)
  /// A pattern in the title, deliverable or notes.
  case regex(LinearRegex)
  case party(Party.ID)
  /// A body as owner, of the given party or of any.
  case owner(Party.ID?, Body.ID)
  /// A party as owner that names no body.
  case bodiless(Party.ID)
  case status(Step.Status)
  case kind(Step.Kind)
  case phase(Phase.ID)
  case tag(String)
  case health(Health)
  /// An open wait for a party.
  case waiting(Party.ID)
  case roadmap(Roadmap.ID)
  case day(DayField, Comparison, DayExpression)
  case number(NumberField, Comparison, Int)
  case virtual(VirtualTag)

  enum DayField: String, CaseIterable, Sendable { case due, start, finish }
  enum NumberField: String, CaseIterable, Sendable { case slack, progress, duration }
  enum VirtualTag: String, CaseIterable, Sendable {
    case late, risk, critical, waiting, blocked, unsigned, unowned, unphased, untagged, done, open, milestone, estimated, broken, contested,
      mine
  }

  /// The fields of terms as they are typed.
  static let fields =
    ["party", "owner", "status", "health", "kind", "phase", "tag", "waiting", "roadmap", "view", "text"] + DayField.allCases.map(\.rawValue)
    + NumberField.allCases.map(\.rawValue)

  /// The fields, and each day field with each suffix for a comparison, such as `due.by`.
  static let spellings = fields + DayField.allCases.flatMap { field in suffixes.map { "\(field.rawValue).\($0)" } }

  /// What may follow a day field after a full stop.
  static let suffixes = ["by", "before", "after"]

  /// The comparison of a day or number of a step with the value of the term.
  enum Comparison: Sendable {
    case less, atMost, equal, atLeast, greater

    func holds<Value: Comparable>(_ left: Value, _ right: Value) -> Bool {
      switch self {
      case .less: left < right
      case .atMost: left <= right
      case .equal: left == right
      case .atLeast: left >= right
      case .greater: left > right
      }
    }
  }

  /// The relative cost of the test; cheap terms are evaluated first.
  var cost: Int {
    switch self {
    case .status, .kind, .phase, .roadmap: 0
    case .party, .owner, .bodiless, .tag, .waiting: 1
    case .health, .day, .number, .virtual: 2
    case .text: 3
    case .regex: 4
    }
  }
}
