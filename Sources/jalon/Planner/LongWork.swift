import Glibc
import Synchronization

/// Work that may take long, on a thread of its own, while somebody else waits for keys beside it.
///
/// Values are what it works on and what comes of it, so that to stop it is to let its outcome go: nothing has changed.
final class LongWork<Value: Sendable>: Sendable {
  private let outcome = Mutex<Value?>(nil)
  /// Becomes readable when it is done; -1 where there is none, and then it was done at once.
  let descriptor: Int32
  private let end: Int32

  init(_ work: @escaping @Sendable () -> Value) {
    var ends: [Int32] = [-1, -1]
    let hasEnds = pipe(&ends) == 0
    (descriptor, end) = hasEnds ? (ends[0], ends[1]) : (-1, -1)
    for descriptor in ends where hasEnds { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    let isBegun =
      hasEnds
      && WorkThread.begin { [self] in
        let value = work()
        outcome.withLock { $0 = value }
        _ = write(end, [1] as [UInt8], 1)
      }
    if isBegun { return }
    let value = work()
    outcome.withLock { $0 = value }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
    if end >= 0 { close(end) }
  }

  /// What came of it; nil as long as it goes on.
  var value: Value? { outcome.withLock { $0 } }

  /// What came of it, if it is done within a time.
  func value(within time: Duration) -> Value? {
    let deadline = ContinuousClock.now + time
    while true {
      if let value { return value }
      let left = (deadline - .now) / .milliseconds(1)
      if left <= 0 { return nil }
      var source = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      _ = poll(&source, 1, Int32(min(left.rounded(.up), 60_000)))
    }
  }
}

/// A thread with as much room for calls as the first one has.
private final class WorkThread {
  private let work: @Sendable () -> Void

  private init(_ work: @escaping @Sendable () -> Void) { self.work = work }

  /// - Returns: whether there was one to be had.
  static func begin(_ work: @escaping @Sendable () -> Void) -> Bool {
    let given = Unmanaged.passRetained(WorkThread(work)).toOpaque()
    var thread = pthread_t()
    let failure = pthread_create(
      &thread, nil,
      { given in
        if let given { Unmanaged<WorkThread>.fromOpaque(given).takeRetainedValue().work() }
        return nil
      }, given)
    if failure == 0 { pthread_detach(thread) } else { Unmanaged<WorkThread>.fromOpaque(given).release() }
    return failure == 0
  }
}
