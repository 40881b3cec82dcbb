import Synchronization

/// Messages that are kept and not written to stderr, because a full-screen page is open, which shows them itself.
final class KeptMessages: Sendable {
  private let kept = Mutex<[String]>([])

  /// The lines, the first message first.
  var lines: [String] { kept.withLock { $0 } }

  func add(_ lines: [String]) { kept.withLock { $0 += lines } }
}
