/// A key that this version does not know, kept with its value as JSON text.
package struct UnknownMember: Hashable, Sendable {
  package let key: String
  package let json: String

  package init(key: String, json: String) {
    self.key = key
    self.json = json
  }
}
