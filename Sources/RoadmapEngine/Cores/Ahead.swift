import Dispatch

/// A value that another thread begins to compute at once, and that is waited for where it is needed.
package final class Ahead<Value: Sendable>: @unchecked Sendable {
  // `result` is only touched on this queue.
  private let queue = DispatchQueue(label: "jalon.ahead", qos: .userInitiated)
  private let compute: @Sendable () -> Value
  private lazy var result = compute()

  /// Begins to compute a value.
  package init(_ compute: @escaping @Sendable () -> Value) {
    self.compute = compute
    queue.async { _ = self.result }
  }

  /// The value, once it is computed.
  package var value: Value { queue.sync { result } }
}
