/// The reasons why no notes come back from a person's own text editor.
package enum EditorFault: Error, Hashable, Sendable {
  /// The editor could not be run, or ended with an exit code other than 0.
  case failed

  /// The editor left no file under the name that it was given.
  case noFile

  /// The name now belongs to a folder, a pipe, a device or a symbolic link.
  case notAFile

  /// The file that the editor left cannot be read.
  case unreadable

  /// The text is longer than a text of a plan may be.
  case tooLong

  /// The file is not UTF-8.
  case notText
}
