/// When and by whom a step was moved to the trash.
package struct Removal: Hashable, Sendable {
  /// The UTC instant as text, `2026-11-23T08:30:00Z`.
  package var at: String
  /// The name of the person, or else of the party.
  package var by: String
  package var unknown: [UnknownMember]

  package init(at: String, by: String, unknown: [UnknownMember] = []) {
    self.at = at
    self.by = by
    self.unknown = unknown
  }
}
