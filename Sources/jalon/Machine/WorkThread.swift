import Glibc

/// A thread with a stack as large as that of the main thread.
final class WorkThread {
  private let work: @Sendable () -> Void

  private init(_ work: @escaping @Sendable () -> Void) { self.work = work }

  /// Runs work on a new thread.
  /// - Returns: whether the thread could be started.
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
