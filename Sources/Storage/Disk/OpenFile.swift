import Glibc

/// An open regular file, closed when the value ends.
struct OpenFile: ~Copyable {
  private let number: Int32

  /// Takes ownership of an open descriptor.
  init(number: Int32) { self.number = number }

  deinit { _ = Glibc.close(number) }

  /// Closes the file and checks the result: some file systems report a lost write only here. On Linux an interrupted close has closed.
  consuming func close(_ path: String) throws(StorageFault) {
    let number = number
    discard self
    guard Glibc.close(number) != 0, errno != EINTR else { return }
    throw SystemCall.refusal("close", path, errno)
  }

  /// Returns the status of the file. In every method `path` only names the file in errors.
  func status(_ path: String) throws(StorageFault) -> stat {
    var status = stat()
    try SystemCall.reading("fstat", path) { SystemCall.statusOfOpen(number, &status) }
    return status
  }

  /// Reads from the current offset to the end.
  /// - Parameter size: the expected number of bytes, which sizes the first read.
  /// - Throws: `tooLarge` beyond `limit` bytes, also if the file grows while it is read.
  func contents(_ path: String, expected size: Int, limit: Int) throws(StorageFault) -> [UInt8] {
    guard size <= limit else { throw .tooLarge(path, bytes: size) }
    var bytes = try read(path, upTo: size + 1)
    while bytes.count > size {
      let more = try read(path, upTo: 65536)
      if more.isEmpty { break }
      bytes += more
      guard bytes.count <= limit else { throw .tooLarge(path, bytes: bytes.count) }
    }
    guard bytes.count <= limit else { throw .tooLarge(path, bytes: bytes.count) }
    return bytes
  }

  /// Reads `count` bytes from the current offset, fewer at the end of the file.
  private func read(_ path: String, upTo count: Int) throws(StorageFault) -> [UInt8] {
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let got = Glibc.read(number, buffer.baseAddress?.advanced(by: filled), count - filled)
        if got > 0 {
          filled += got
        } else if got == 0 {
          return
        } else if errno != EINTR {
          code = errno
          return
        }
      }
    }
    guard code == 0 else { throw .system(call: "read", path: path, code: code) }
    return bytes
  }

  /// Reads `count` bytes from `offset`, fewer at the end of the file; the current offset is then after them.
  func bytes(_ path: String, from offset: Int, count: Int) throws(StorageFault) -> [UInt8] {
    try SystemCall.reading("lseek", path) { lseek(number, offset, SEEK_SET) < 0 ? -1 : 0 }
    return try read(path, upTo: max(0, count))
  }

  /// Writes all bytes at the current offset, in as many calls as that takes.
  func write(_ bytes: [UInt8], _ path: String) throws(StorageFault) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { Glibc.write(number, $0.baseAddress?.advanced(by: written), $0.count - written) }
      if count > 0 {
        written += count
      } else if count == 0 {
        throw .system(call: "write", path: path, code: EIO)
      } else if errno != EINTR {
        throw SystemCall.refusal("write", path, errno)
      }
    }
  }

  /// Sets the length of the file in bytes.
  func truncate(to size: Int, _ path: String) throws(StorageFault) {
    try SystemCall.writing("ftruncate", path) { ftruncate(number, size) }
  }

  /// Syncs the file to the disk; a file system that has no such call is not an error.
  ///
  /// After an error the file is given up and never synced again: the kernel already counts its pages as clean (Promises.md, D3).
  func sync(_ path: String) throws(StorageFault) {
    switch SystemCall.result({ fsync(number) }) {
    case .success: return
    case .failure(let error) where [EINVAL, ENOTSUP, ENOSYS].contains(error.code): return
    case .failure(let error): throw SystemCall.refusal("fsync", path, error.code)
    }
  }

  /// Sets the permissions of the file.
  /// - Returns: false if its file system refuses that for every file; the file then keeps its mode.
  @discardableResult
  func setMode(_ mode: mode_t, _ path: String) throws(StorageFault) -> Bool {
    if try status(path).st_mode & 0o7777 == mode { return true }
    switch SystemCall.result({ fchmod(number, mode) }) {
    case .success: return true
    case .failure(let error) where SystemCall.isUnsupported(error.code): return false
    case .failure(let error): throw SystemCall.refusal("fchmod", path, error.code)
    }
  }

  /// Changes owner and group of the file; returns false if this process may not.
  func give(to owner: uid_t, _ group: gid_t) -> Bool { fchown(number, owner, group) == 0 }

  /// Releases the lock, of either kind.
  func unlock() {
    flock(number, LOCK_UN)
    var whole = Glibc.flock(l_type: Int16(F_UNLCK), l_whence: Int16(SEEK_SET), l_start: 0, l_len: 0, l_pid: 0)
    _ = fcntl(number, OpenFile.setLock, &whole)
  }

  /// The result of a request for a lock; `unavailable` if the file system has no locks.
  enum LockAnswer { case taken, busy, unavailable }

  /// Requests the lock without waiting. It belongs to this open file; if the file system lacks `flock`, a lock on the range of all bytes
  /// is used.
  func tryLock(_ path: String, isShared: Bool = false) throws(StorageFault) -> LockAnswer {
    switch SystemCall.result({ flock(number, (isShared ? LOCK_SH : LOCK_EX) | LOCK_NB) }) {
    case .success: return .taken
    case .failure(let error) where error.code == EWOULDBLOCK: return .busy
    case .failure(let error) where OpenFile.hasNoLocks(error.code): return tryRangeLock(isShared: isShared)
    case .failure(let error): throw .system(call: "flock", path: path, code: error.code)
    }
  }

  private func tryRangeLock(isShared: Bool) -> LockAnswer {
    let kind = Int16(isShared ? F_RDLCK : F_WRLCK)
    switch SystemCall.result({
      var whole = Glibc.flock(l_type: kind, l_whence: Int16(SEEK_SET), l_start: 0, l_len: 0, l_pid: 0)
      return fcntl(number, OpenFile.setLock, &whole)
    }) {
    case .success: return .taken
    case .failure(let error): return [EAGAIN, EACCES].contains(error.code) ? .busy : .unavailable
    }
  }

  private static func hasNoLocks(_ code: Int32) -> Bool { code == ENOLCK || SystemCall.isUnsupported(code) }

  /// F_OFD_SETLK of <fcntl.h>, which Glibc declares for GNU programs only: a lock that belongs to the open file and not to the process.
  private static let setLock: Int32 = 37
}
