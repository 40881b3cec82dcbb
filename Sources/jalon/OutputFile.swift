import Glibc
import Wording

/// A file that a person asked for: written beside its place and moved there whole, so that no half file is ever left. A link stays a link,
/// and a file that was there keeps its mode. A device or a pipe stays what it is, and is written to.
enum OutputFile {
  /// Whether a path names something that is no file, such as a folder, a device or a pipe.
  static func isOther(_ path: String) -> Bool {
    var there = stat()
    return stat(path, &there) == 0 && there.st_mode & S_IFMT != S_IFREG
  }

  static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    if isOther(path) { return try pour(bytes, into: path) }
    let path = resolved(path)
    var former = stat()
    let mode = stat(path, &former) == 0 ? former.st_mode & 0o7777 : 0o666
    let draft = "\(path).\(getpid()).part"
    let file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard file >= 0 else { throw failure(73, path) }
    guard Output.write(bytes, to: file), fsync(file) == 0 else { return try abandon(file, draft, path) }
    guard close(file) == 0, rename(draft, path) == 0 else {
      let fault = failure(74, path)
      unlink(draft)
      throw fault
    }
    sync(folderOf: path)
    DoneWork.note()
  }

  private static func pour(_ bytes: [UInt8], into path: String) throws(Failure) {
    let opened = open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY)
    guard opened >= 0 else { throw failure(73, path) }
    guard Output.write(bytes, to: opened) else {
      let fault = failure(74, path)
      close(opened)
      throw fault
    }
    guard close(opened) == 0 else { throw failure(74, path) }
  }

  /// Where the file itself lies, if there is one.
  static func resolved(_ path: String) -> String {
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
    let reason = String(cString: strerror(errno))
    return Failure(code, Wording.ofReader.fileNotWritten(path, isMade: code == 74, reason))
  }
}
