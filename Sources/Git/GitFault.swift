/// Why git did not answer.
package enum GitFault: Error, Hashable, Sendable {
  /// There is no program `git` in an absolute folder of $PATH.
  case notInstalled
  /// The folder is in no repository with a work tree.
  case noRepository
  /// The repository in this folder belongs to somebody else, and git refuses to work in it.
  case foreignOwner(String)
  /// A file by which another git says that it is writing, at this path; a git that was killed leaves it too.
  case locked(String)
  /// Git ended with another code than the command expects; the words are its own.
  case failed(command: String, words: String)
  case tooLong(command: String)
  case tooMuchOutput(command: String)
}
