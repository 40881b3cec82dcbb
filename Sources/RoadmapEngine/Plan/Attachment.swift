/// A document that belongs to a step.
package struct Attachment: Hashable, Sendable {
  package var title: Text
  /// A path or address.
  package var target: String
  package var unknown: [UnknownMember]

  package init(title: Text, target: String, unknown: [UnknownMember] = []) {
    self.title = title
    self.target = target
    self.unknown = unknown
  }
}
