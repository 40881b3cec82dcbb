/// What this version does not know, kept as JSON text: a key, or a known key whose value is none of its enumeration's
/// (which then counts as the default; format.md, Values).
package struct UnknownMember: Hashable, Sendable {
  package let key: String
  package let json: String

  /// Whether the key is a known one with a value that could not be read.
  package let isMisread: Bool

  package init(key: String, json: String, isMisread: Bool = false) {
    self.key = key
    self.json = json
    self.isMisread = isMisread
  }
}
