/// A limit of the file format that a value exceeds (FileFormat.md, Reading).
package struct LimitFault: Error, Hashable, Sendable {
  /// The limit that is exceeded.
  package enum Reason: Hashable, Sendable {
    /// A text with this many bytes.
    case textTooLong(bytes: Int)
    case invalidID(String)
    case outOfRange(Int, ClosedRange<Int>)
    /// The working days of an estimate do not ascend from best to worst.
    case wrongOrder
    /// A party that approves twice; its key would occur twice in the file.
    case twice(String)
    /// A roadmap with this many steps, the trash included.
    case tooManySteps(Int)
  }

  package let reason: Reason
  /// What the value belongs to: `ne-ly-labour/a16`, `NE`, `jalon.json`. It is empty for the reason of the change itself.
  package let subject: String
  /// The key of the value in the files.
  package let field: String

  package init(_ reason: Reason, of subject: String, _ field: String) {
    self.reason = reason
    self.subject = subject
    self.field = field
  }
}
