import Glibc
import Wording

/// A file that a person asked for: written beside its place and moved there whole, so that no half file is ever left. A link stays a link,
/// and a file that was there keeps its mode.
enum OutputFile {
  static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    let path = resolved(path)
    var former = stat()
    let mode = stat(path, &former) == 0 ? former.st_mode & 0o7777 : 0o666
    let draft = "\(path).\(getpid()).part"
    let file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard file >= 0 else { throw failure(73, path) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return try abandon(file, draft, path) }
      rest = rest.dropFirst(count)
    }
    guard fsync(file) == 0 else { return try abandon(file, draft, path) }
    guard close(file) == 0, rename(draft, path) == 0 else {
      let fault = failure(74, path)
      unlink(draft)
      throw fault
    }
    sync(folderOf: path)
  }

  /// Where the file itself lies, if there is one.
  private static func resolved(_ path: String) -> String {
    guard let name = realpath(path, nil) else { return path }
    defer { free(name) }
    return String(cString: name)
  }

  private static func sync(folderOf path: String) {
    let folder = path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    let opened = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard opened >= 0 else { return }
    fsync(opened)
    close(opened)
  }

  private static func abandon(_ file: Int32, _ draft: String, _ path: String) throws(Failure) {
    let fault = failure(74, path)
    close(file)
    unlink(draft)
    throw fault
  }

  private static func failure(_ code: Int32, _ path: String) -> Failure {
    Failure(code, Wording.ofReader.fileNotWritten(path, isMade: code == 74, String(cString: strerror(errno))))
  }
}
