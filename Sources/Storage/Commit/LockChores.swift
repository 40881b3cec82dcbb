import RoadmapEngine
import Synchronization

/// Work in the background that is finished before a lock is released.
final class LockChores: Sendable {
  private let work = Mutex<Ahead<Void>?>(nil)

  /// Begins work, after what was begun before.
  func begin(_ chore: @escaping @Sendable () -> Void) {
    finish()
    work.withLock { $0 = Ahead(chore) }
  }

  /// Waits until all work is done.
  func finish() {
    work.withLock { work in
      work?.value
      work = nil
    }
  }
}
