import Glibc

/// An open plain file; closed when it is let go.
struct OpenFile: ~Copyable {
  private let number: Int32

  /// Takes over a descriptor that is open.
  init(number: Int32) { self.number = number }

  deinit { _ = Glibc.close(number) }

  /// Closes with the answer checked: some disks report a lost write only here. An interrupted close has closed (Linux).
  consuming func close(_ path: String) throws(StorageFault) {
    let number = number
    discard self
    guard Glibc.close(number) != 0, errno != EINTR else { return }
    throw SystemCall.refusal("close", path, errno)
  }

  func status(_ path: String) throws(StorageFault) -> stat {
    var status = stat()
    try SystemCall.reading("fstat", path) { SystemCall.statusOfOpen(number, &status) }
    return status
  }

  /// Everything up to the end, at most `limit` bytes: a file that grows beyond it while it is read is refused too.
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

  /// From where the file stands, until so many bytes or the end.
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

  /// The bytes of one part of the file; fewer where the file ends.
  func bytes(_ path: String, from offset: Int, count: Int) throws(StorageFault) -> [UInt8] {
    try SystemCall.reading("lseek", path) { lseek(number, offset, SEEK_SET) < 0 ? -1 : 0 }
    return try read(path, upTo: max(0, count))
  }

  /// Writes all of it from where the file stands, however many calls that takes.
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

  func truncate(to size: Int, _ path: String) throws(StorageFault) {
    try SystemCall.writing("ftruncate", path) { ftruncate(number, size) }
  }

  /// To the disk itself; a disk that has no such call is let pass. After an error the file is given up, never synced again: its pages
  /// already count as clean (Promises.md).
  func sync(_ path: String) throws(StorageFault) {
    switch SystemCall.result({ fsync(number) }) {
    case .success: return
    case .failure(let error) where [EINVAL, ENOTSUP, ENOSYS].contains(error.code): return
    case .failure(let error): throw SystemCall.refusal("fsync", path, error.code)
    }
  }

  /// Sets the permissions of the file.
  /// - Returns: false where its disk refuses that for every file; the file then keeps those that the disk has given it.
  @discardableResult
  func setMode(_ mode: mode_t, _ path: String) throws(StorageFault) -> Bool {
    if try status(path).st_mode & 0o7777 == mode { return true }
    switch SystemCall.result({ fchmod(number, mode) }) {
    case .success: return true
    case .failure(let error) where SystemCall.isUnsupported(error.code): return false
    case .failure(let error): throw SystemCall.refusal("fchmod", path, error.code)
    }
  }

  /// Gives the file to an owner and a group; false if this process may not.
  func give(to owner: uid_t, _ group: gid_t) -> Bool { fchown(number, owner, group) == 0 }

  /// Gives a lock back.
  func unlock() {
    flock(number, LOCK_UN)
    var whole = Glibc.flock(l_type: Int16(F_UNLCK), l_whence: Int16(SEEK_SET), l_start: 0, l_len: 0, l_pid: 0)
    _ = fcntl(number, OpenFile.setLock, &whole)
  }

  /// What came of asking for a lock.
  enum LockAnswer { case taken, busy, unavailable }

  /// Asks for the lock that lives as long as this open file; by the lock on a range of bytes where the disk does not know the other kind.
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

  /// F_OFD_SETLK of <fcntl.h>, which GNU hides: a lock that belongs to the open file and not to the process.
  private static let setLock: Int32 = 37
}
