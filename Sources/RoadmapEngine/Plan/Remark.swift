/// A dated remark in the log of a step. Remarks are added and never edited.
package struct Remark: Hashable, Sendable {
  /// The day on which the remark was made.
  package var on: Day
  /// The name of the person who made it, or else the id of the party; empty if neither is known.
  package var by: String
  package var text: Text
  package var unknown: [UnknownMember]

  package init(on: Day, by: String = "", text: Text, unknown: [UnknownMember] = []) {
    self.on = on
    self.by = by
    self.text = text
    self.unknown = unknown
  }
}
