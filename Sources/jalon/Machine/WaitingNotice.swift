import Synchronization

/// The sentence on stderr that names the program that holds the lock; printed once per command.
enum WaitingNotice {
  private static let isSaid = Mutex(false)

  static func say(_ sentence: String) {
    let isFirst = isSaid.withLock { isSaid in
      defer { isSaid = true }
      return !isSaid
    }
    if isFirst { Output.complain(line: sentence) }
  }
}
