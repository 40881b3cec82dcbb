/// What this version does not know, kept as JSON text: a key, or a known key whose value is none of its enumeration's
/// (which then counts as the default; format.md, Values).
package struct UnknownMember: Hashable, Sendable {
  package let key: String
  package let json: String

  package init(key: String, json: String) {
    self.key = key
    self.json = json
  }
}
