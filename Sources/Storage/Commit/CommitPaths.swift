import Synchronization

/// The paths of a commit, of which each may be named once. Several threads may add paths.
final class CommitPaths: Sendable {
  private let paths = Mutex<Set<[UInt8]>>([])

  /// Adds a path; returns false if it is there already.
  func insert(_ path: String) -> Bool {
    // As bytes: canonically equivalent names are different files.
    let path = Array(path.utf8)
    return paths.withLock { $0.insert(path).inserted }
  }
}
