import Glibc

/// Wraps system calls: a call that a signal interrupted is repeated, and an errno becomes a fault that names the file.
enum SystemCall {
  /// Repeats the call while it is interrupted; returns its result or its errno.
  static func result(_ call: () -> Int32) -> Result<Int32, Errno> {
    while true {
      let value = call()
      if value >= 0 { return .success(value) }
      let code = errno
      if code != EINTR { return .failure(Errno(code: code)) }
    }
  }

  /// Makes a call that only reads. ENOENT becomes `missing`, any other errno `system`.
  @discardableResult
  static func reading(_ name: String, _ path: String, _ call: () -> Int32) throws(StorageFault) -> Int32 {
    switch result(call) {
    case .success(let value): return value
    case .failure(let error) where error.code == ENOENT: throw .missing(path)
    case .failure(let error): throw .system(call: name, path: path, code: error.code)
    }
  }

  /// Makes a call that writes. A lack of permission becomes `readOnly`, any other errno `system`.
  @discardableResult
  static func writing(_ name: String, _ path: String, _ call: () -> Int32) throws(StorageFault) -> Int32 {
    switch result(call) {
    case .success(let value): return value
    case .failure(let error): throw refusal(name, path, error.code)
    }
  }

  /// Returns the status of an open file with the system call that is also used for names.
  ///
  /// The two results are compared, and a preloaded library, such as one that simulates another clock, may treat `fstat` and `fstatat`
  /// differently.
  static func statusOfOpen(_ number: Int32, _ status: inout stat) -> Int32 { fstatat(number, "", &status, emptyPath) }

  // AT_EMPTY_PATH of <fcntl.h>, which Glibc declares for GNU programs only.
  private static let emptyPath: Int32 = 0x1000

  /// Returns `readOnly` for an errno that means a lack of permission, and `system` for any other one.
  static func refusal(_ name: String, _ path: String, _ code: Int32) -> StorageFault {
    [EACCES, EPERM, EROFS].contains(code) ? .readOnly(path) : .system(call: name, path: path, code: code)
  }

  /// Whether an errno says that a file system lacks a call or refuses it for every file, as network and foreign file systems do.
  static func isUnsupported(_ code: Int32) -> Bool { [EPERM, EACCES, ENOTSUP, ENOSYS, EINVAL].contains(code) }

  struct Errno: Error {
    let code: Int32
  }
}
