import Glibc
import Synchronization

/// Work on a thread of its own, while the caller waits for keys.
///
/// Its input and its result are values. Its messages go where those of the caller go. To cancel it, the caller ignores the result; nothing has
/// changed then.
final class LongWork<Value: Sendable>: Sendable {
  private let outcome = Mutex<Value?>(nil)
  /// Becomes readable when the work is done; -1 if `init` had to do the work itself.
  let descriptor: Int32
  private let end: Int32

  init(_ work: @escaping @Sendable () -> Value) {
    var ends: [Int32] = [-1, -1]
    let hasEnds = pipe(&ends) == 0
    (descriptor, end) = hasEnds ? (ends[0], ends[1]) : (-1, -1)
    for descriptor in ends where hasEnds { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    let messages = Output.messages
    let isBegun =
      hasEnds
      && WorkThread.begin { [self] in
        let value = Output.$messages.withValue(messages) { work() }
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

  /// The result; nil until the work is done.
  var value: Value? { outcome.withLock { $0 } }

  /// Waits for the result; returns nil if the work is not done within a time.
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
