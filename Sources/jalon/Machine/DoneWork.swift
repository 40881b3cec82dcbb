import Synchronization

/// Whether the command has saved its work.
///
/// If its output can no longer be written, the message on stderr then says that the work is done.
enum DoneWork {
  private static let state = Mutex(false)

  static var isOnDisk: Bool { state.withLock { $0 } }

  static func note() { state.withLock { $0 = true } }
}
