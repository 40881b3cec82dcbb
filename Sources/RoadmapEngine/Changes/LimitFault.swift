/// Why no file can hold a value that a change would make (FileFormat.md, Reading).
package struct LimitFault: Error, Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    /// A text of so many bytes.
    case textTooLong(bytes: Int)
    case invalidID(String)
    case outOfRange(Int, ClosedRange<Int>)
    /// Three durations that do not grow.
    case wrongOrder
    /// A party that approves twice: its key would stand in the file twice.
    case twice(String)
    /// Steps of one roadmap, with those in its trash.
    case tooManySteps(Int)
  }

  package let reason: Reason
  /// What the value would belong to: `ne-ly-labour/a16`, `NE`, `jalon.json`; empty: the reason of the change itself.
  package let subject: String
  /// Its key in the files.
  package let field: String

  package init(_ reason: Reason, of subject: String, _ field: String) {
    self.reason = reason
    self.subject = subject
    self.field = field
  }
}
