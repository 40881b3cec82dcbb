import Glibc

/// What a look at a file says without reading it: enough to know that it is still the one that was read.
package struct FileTrace: Hashable, Sendable {
  /// Which file it is, its size, and when it was last written to; all that another name or another mode leaves alone.
  struct Content: Hashable, Sendable {
    let device: UInt64
    let number: UInt64
    let size: Int
    let written: Instant
  }

  let content: Content
  /// When its name, mode or content last changed.
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

  /// Whether so much time has passed since that a change from now on shows: clocks of file systems tick every few milliseconds.
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
