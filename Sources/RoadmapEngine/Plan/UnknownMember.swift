/// A member of a JSON object that this version does not understand (FileFormat.md, Values).
///
/// Either its key is unknown, or the value of a known key is; the default of that key is used then.
package struct UnknownMember: Hashable, Sendable {
  package let key: String
  /// The value as JSON text.
  package let json: String

  package let cause: Cause

  /// Why the member is not understood. Its key is unknown, its value is not one of the enumeration, or its value cannot be read.
  package enum Cause: Sendable { case unknownKey, unknownValue, badValue }

  package init(key: String, json: String, cause: Cause = .unknownKey) {
    self.key = key
    self.json = json
    self.cause = cause
  }

  // Only key and value are compared: history stores no cause.
  package static func == (left: Self, right: Self) -> Bool { left.key == right.key && left.json == right.json }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(key)
    hasher.combine(json)
  }

  /// The problem that the member is; nil for an unknown key, which is not a problem.
  var fact: Problem.Fact? {
    switch cause {
    case .unknownKey: nil
    case .unknownValue: .unknownValue(key, json)
    case .badValue: .badValue(key, json)
    }
  }
}
