import Glibc

/// How long a lock is waited for, and who is told of it.
struct LockWaiting {
  private let deadline: ContinuousClock.Instant
  private let patience: Duration
  private var pause = Duration.milliseconds(1)
  /// Told once, when the wait becomes noticeable; nil once it has been told.
  private var tell: (@Sendable (LockHolder?) -> Void)?

  /// How long a person does not ask what a program does.
  private static let silence = Duration.seconds(1)

  init(patience: Duration, tell: (@Sendable (LockHolder?) -> Void)? = nil) {
    self.patience = patience
    self.tell = tell
    deadline = .now + patience
  }

  /// Waits for a moment.
  /// - Throws: `locked`, with the one who has the lock, where the patience is over.
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
