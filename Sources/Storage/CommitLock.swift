import Glibc

/// The workspace lock, held until the last reference goes (format.md, Saving). The kernel frees the lock of a dead process.
final class CommitLock {
  private let file: Descriptor

  /// Waits for the lock, at most `patience` milliseconds, then throws `locked`; threads of one process exclude each other as well.
  static func take(in desk: Descriptor, patience: Int) throws(StorageFault) -> CommitLock {
    let deadline = now() + patience
    while true {
      guard let file = try Descriptor.open("lock", in: desk, O_RDWR | O_CREAT, mode: 0o600) else { throw .missing(desk.join("lock")) }
      try wait(for: file, LOCK_EX, until: deadline)
      // Somebody may have removed the folder of locks while this one waited: then its lock excludes nobody.
      if let standing = try desk.status(of: "lock"), standing.st_ino == (try file.status()).st_ino { return CommitLock(file) }
    }
  }

  /// Waits until no commit is under way, for a reader; nil where no lock can be opened, as in a folder that nobody wrote to yet.
  static func share(in root: Descriptor, patience: Int) throws(StorageFault) -> CommitLock? {
    guard let desk = try? Descriptor.open(".jalon", in: root, O_RDONLY | O_DIRECTORY),
      let file = try? Descriptor.open("lock", in: desk, O_RDONLY)
    else { return nil }
    try wait(for: file, LOCK_SH, until: now() + patience)
    return CommitLock(file)
  }

  private init(_ file: Descriptor) { self.file = file }

  private static func wait(for file: Descriptor, _ kind: Int32, until deadline: Int) throws(StorageFault) {
    while flock(file.number, kind | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else { throw .system(call: "flock", path: file.path, code: errno) }
      guard now() < deadline else { throw .locked }
      usleep(2000)
    }
  }

  /// Milliseconds on a clock that nobody sets.
  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
