/// Which parties must approve a step, and which have.
package struct Signoff: Hashable, Sendable {
  /// How parties approve: one of them alone, all by one joint act, or each by its own act.
  package enum Kind: String, CaseIterable, Sendable { case one, joint, each }

  /// The permitted range of `threshold`.
  package static let thresholds = 1...1000

  package var kind: Kind
  /// The parties that are asked to approve; `*` for all parties of the roadmap.
  package var by: [Party.ID]
  /// For `each`, the number of parties that is enough; nil for all.
  package var threshold: Int?
  /// The approvals given, in byte order of the parties.
  package var given: [Approval]
  package var unknown: [UnknownMember]

  package init(kind: Kind, by: [Party.ID], threshold: Int? = nil, given: [Approval] = [], unknown: [UnknownMember] = []) {
    self.kind = kind
    self.by = by
    self.threshold = threshold
    self.given = given
    self.unknown = unknown
  }
}
