/// What a file may hold (FileFormat.md, Reading). One value each: the readers refuse what is beyond it, and so does the place where a change is
/// applied, so that what is written can be read.
package enum FileLimits {
  /// Bytes of a file.
  package static let fileBytes = 64 << 20
  /// Bytes of a string in UTF-8, as it is meant: an escape counts as the letters that it stands for.
  package static let stringBytes = 64 << 10
  /// Objects and arrays inside of each other.
  package static let depth = 64
  /// The same of a line of history, which holds parts of files five levels deep.
  package static let recordDepth = depth + 5
  /// The largest number, 2^53, from which on programs begin to round differently.
  package static let number = 9_007_199_254_740_992.0
  /// Steps of a roadmap, those in its trash included.
  package static let steps = 100_000
}
