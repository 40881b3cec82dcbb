import Synchronization

/// The sentence on stderr that says whom a command waits for: once, however often it has to wait.
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
