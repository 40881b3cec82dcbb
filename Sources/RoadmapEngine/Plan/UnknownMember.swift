/// What this version does not know, kept as JSON text: a key, or a known key whose value is none of its enumeration's
/// (which then counts as the default; FileFormat.md, Values).
package struct UnknownMember: Hashable, Sendable {
  package let key: String
  package let json: String

  package let cause: Cause

  /// What is not known about it.
  package enum Cause: Sendable { case unknownKey, unknownValue, badValue }

  package init(key: String, json: String, cause: Cause = .unknownKey) {
    self.key = key
    self.json = json
    self.cause = cause
  }

  // What the file says counts, and not what a reader makes of it: history keeps the words alone.
  package static func == (left: Self, right: Self) -> Bool { left.key == right.key && left.json == right.json }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(key)
    hasher.combine(json)
  }

  /// What is wrong with it; a key that is not known is nothing wrong.
  var fact: Problem.Fact? {
    switch cause {
    case .unknownKey: nil
    case .unknownValue: .unknownValue(key, json)
    case .badValue: .badValue(key, json)
    }
  }
}
