import Glibc

/// The system calls' manners: a call that a signal cut short is made again, and an errno becomes a fault that names the file.
enum SystemCall {
  /// The result of the call, or its errno.
  static func result(_ call: () -> Int32) -> Result<Int32, Errno> {
    while true {
      let value = call()
      if value >= 0 { return .success(value) }
      let code = errno
      if code != EINTR { return .failure(Errno(code: code)) }
    }
  }

  /// For calls that only look.
  @discardableResult
  static func reading(_ name: String, _ path: String, _ call: () -> Int32) throws(StorageFault) -> Int32 {
    switch result(call) {
    case .success(let value): return value
    case .failure(let error) where error.code == ENOENT: throw .missing(path)
    case .failure(let error): throw .system(call: name, path: path, code: error.code)
    }
  }

  /// For calls that write: what may not be written is told apart from what broke.
  @discardableResult
  static func writing(_ name: String, _ path: String, _ call: () -> Int32) throws(StorageFault) -> Int32 {
    switch result(call) {
    case .success(let value): return value
    case .failure(let error): throw refusal(name, path, error.code)
    }
  }

  /// Asks for the status of an open file by the same call that asks for it by name.
  ///
  /// The two answers are compared, and what stands between a program and the system, such as a library that plays another clock, may treat
  /// `fstat` and `fstatat` differently.
  static func statusOfOpen(_ number: Int32, _ status: inout stat) -> Int32 { fstatat(number, "", &status, emptyPath) }

  // AT_EMPTY_PATH of <fcntl.h>, which Glibc declares for GNU programs only.
  private static let emptyPath: Int32 = 0x1000

  static func refusal(_ name: String, _ path: String, _ code: Int32) -> StorageFault {
    [EACCES, EPERM, EROFS].contains(code) ? .readOnly(path) : .system(call: name, path: path, code: code)
  }

  /// Whether an errno says that a file system has no such call, or refuses it for every file, as network and foreign disks do.
  static func isUnsupported(_ code: Int32) -> Bool { [EPERM, EACCES, ENOTSUP, ENOSYS, EINVAL].contains(code) }

  struct Errno: Error {
    let code: Int32
  }
}
