/// The limits of files (FileFormat.md, Reading). Readers refuse what exceeds them, and so does applying a change, so that everything
/// written can be read again.
package enum FileLimits {
  /// The greatest size of a file in bytes.
  package static let fileBytes = 64 << 20
  /// The greatest size of a string in bytes of UTF-8 after escapes are decoded.
  package static let stringBytes = 64 << 10
  /// The greatest nesting of objects and arrays.
  package static let depth = 64
  /// The greatest nesting in a line of history, which holds parts of files five levels deep.
  package static let recordDepth = depth + 5
  /// The greatest magnitude of a number, 2^53, beyond which programs round whole numbers.
  package static let number = 9_007_199_254_740_992.0
  /// The greatest number of steps of a roadmap, the trash included.
  package static let steps = 100_000
}
