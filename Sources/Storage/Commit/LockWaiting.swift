import Glibc

/// The state of one wait for a lock: how long it may last, and who is notified of it.
struct LockWaiting {
  private let deadline: ContinuousClock.Instant
  private let patience: Duration
  private var pause = Duration.milliseconds(1)
  /// Called once, with the holder, when the wait becomes noticeable; nil afterwards.
  private var tell: (@Sendable (LockHolder?) -> Void)?

  /// How long a wait lasts before it is reported.
  private static let silence = Duration.seconds(1)

  init(patience: Duration, tell: (@Sendable (LockHolder?) -> Void)? = nil) {
    self.patience = patience
    self.tell = tell
    deadline = .now + patience
  }

  /// Sleeps for 1 to 50 milliseconds, longer each time, before the next attempt.
  /// - Throws: `locked`, with the holder of the lock, once `patience` is used up.
  mutating func pause(for file: borrowing OpenFile, _ path: String) throws(StorageFault) {
    let left = deadline - .now
    guard left > .zero else { throw .locked(by: LockHolder.find(file, path)) }
    if let tell, patience - left >= LockWaiting.silence {
      self.tell = nil
      tell(LockHolder.find(file, path))
    }
    usleep(UInt32(pause.components.attoseconds / 1_000_000_000_000))
    pause = min(pause * 2, .milliseconds(50))
  }
}
