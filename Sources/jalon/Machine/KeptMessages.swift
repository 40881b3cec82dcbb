import Synchronization

/// Messages that are not written to stderr while the screen of the planner is open.
final class KeptMessages: Sendable {
  private let kept = Mutex<[String]>([])

  /// The lines, the first message first.
  var lines: [String] { kept.withLock { $0 } }

  func add(_ lines: [String]) { kept.withLock { $0 += lines } }
}
