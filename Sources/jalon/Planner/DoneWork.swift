import Synchronization

/// Whether the command has put what it was asked for on the disk: a message that cannot be written any more must not say otherwise.
enum DoneWork {
  private static let state = Mutex(false)

  static var isOnDisk: Bool { state.withLock { $0 } }

  static func note() { state.withLock { $0 = true } }
}
