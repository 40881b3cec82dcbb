import Glibc

/// What `stat` says of a file: enough to know, without reading it, that it is still the file that was read.
package struct FileTrace: Hashable, Sendable {
  /// The identity of the file, its size and when it was last written: what a rename, a new link or a `chmod` leaves unchanged.
  struct Content: Hashable, Sendable {
    let device: UInt64
    let number: UInt64
    let size: Int
    let written: Instant
  }

  let content: Content
  /// The instant at which its name, mode or contents last changed (ctime).
  let changed: Instant

  struct Instant: Hashable, Comparable, Sendable {
    let seconds: Int
    let nanoseconds: Int

    init(_ time: timespec) {
      seconds = time.tv_sec
      nanoseconds = time.tv_nsec
    }

    static func < (left: Self, right: Self) -> Bool { (left.seconds, left.nanoseconds) < (right.seconds, right.nanoseconds) }
  }

  /// Whether the file has not changed for 50 milliseconds, so that a later change is sure to show: clocks of file systems tick coarsely.
  var isSettled: Bool {
    var now = timespec()
    guard clock_gettime(CLOCK_REALTIME, &now) == 0 else { return false }
    let age = (now.tv_sec - changed.seconds) * 1000 + (now.tv_nsec - changed.nanoseconds) / 1_000_000
    return age > 50
  }

  init(_ status: stat) {
    content = Content(
      device: UInt64(status.st_dev), number: UInt64(status.st_ino), size: Int(status.st_size), written: Instant(status.st_mtim))
    changed = Instant(status.st_ctim)
  }
}
