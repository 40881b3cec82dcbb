/// What one word of a filter asks of a step.
enum FilterTerm: Sendable {
  /// Words in title, deliverable, notes or id, whatever their case and accents.
  case text(FoldedText)
  case regex(LinearRegex)
  case party(Party.ID)
  /// A body, of any party or of one.
  case owner(Party.ID?, Body.ID)
  case status(Step.Status)
  case kind(Step.Kind)
  case phase(Phase.ID)
  case tag(String)
  case waiting(Party.ID)
  case roadmap(Roadmap.ID)
  case day(DayField, Comparison, DayExpression)
  case number(NumberField, Comparison, Int)
  case virtual(VirtualTag)

  enum DayField: String, CaseIterable, Sendable { case due, start, finish }
  enum NumberField: String, CaseIterable, Sendable { case slack, progress, duration }
  enum VirtualTag: String, CaseIterable, Sendable {
    case late, risk, critical, waiting, blocked, unsigned, unowned, done, open, milestone, estimated, broken
  }

  /// Every field, as it is typed.
  static let fields =
    ["party", "owner", "status", "kind", "phase", "tag", "waiting", "roadmap", "view", "text"] + DayField.allCases.map(\.rawValue)
    + NumberField.allCases.map(\.rawValue)

  /// Every field with every way to compare a day.
  static let spellings = fields + DayField.allCases.flatMap { field in ["by", "before", "after"].map { "\(field.rawValue).\($0)" } }

  /// How a day or a number is held against the value.
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

  /// What it costs to ask, so that what is cheap is asked first.
  var cost: Int {
    switch self {
    case .status, .kind, .phase, .roadmap: 0
    case .party, .owner, .tag, .waiting: 1
    case .day, .number, .virtual: 2
    case .text: 3
    case .regex: 4
    }
  }
}
