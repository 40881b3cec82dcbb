import RoadmapEngine
import Synchronization

/// Work that is done while the holder of a lock goes on, and that ends before the lock is released.
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
