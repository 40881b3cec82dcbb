import Glibc

/// A file that a person asked for: written beside its place and moved there whole, so that no half file is ever left.
enum OutputFile {
  static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    let draft = "\(path).\(getpid()).part"
    let file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw failure(73, "make", path) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return try abandon(file, draft, path) }
      rest = rest.dropFirst(count)
    }
    guard fsync(file) == 0 else { return try abandon(file, draft, path) }
    close(file)
    guard rename(draft, path) == 0 else {
      let fault = failure(74, "write", path)
      unlink(draft)
      throw fault
    }
  }

  private static func abandon(_ file: Int32, _ draft: String, _ path: String) throws(Failure) {
    let fault = failure(74, "write", path)
    close(file)
    unlink(draft)
    throw fault
  }

  private static func failure(_ code: Int32, _ verb: String, _ path: String) -> Failure {
    Failure(
      code, "Cannot \(verb) \(path): \(String(cString: strerror(errno))).", "Check the folder and its free space, or choose another file.")
  }
}
