import Glibc
import Wording

/// Writes a file that a person asked for, completely or not at all.
///
/// The bytes go to a temporary file in the same folder, which then replaces the file. A link is followed, and an existing file keeps its
/// mode. Devices and pipes are written to directly.
enum OutputFile {
  /// Returns whether a path is something other than a regular file: a folder, a device or a pipe.
  static func isOther(_ path: String) -> Bool {
    var there = stat()
    return stat(path, &there) == 0 && there.st_mode & S_IFMT != S_IFREG
  }

  /// Returns the path of a file in a folder.
  static func path(of name: String, in folder: String) -> String {
    folder == "." ? name : "\(folder.hasSuffix("/") ? String(folder.dropLast()) : folder)/\(name)"
  }

  /// Checks that files can be made in a folder, before an act is recorded that ends with files there.
  static func check(folder: String) throws(Failure) {
    guard access(folder, W_OK | X_OK) == 0 else { throw failure(73, folder) }
  }

  /// Checks that a name is that of a regular file or of none, before an act is recorded that ends with a file there.
  static func checkFree(of path: String) throws(Failure) {
    guard isOther(path) else { return }
    errno = EEXIST
    throw failure(73, path)
  }

  /// A file that is complete on disk under a temporary name, and takes its own name when it is published.
  struct Draft {
    /// The path for people.
    let path: String
    fileprivate let place: String
    fileprivate let draft: String
    /// What is written to a device or a pipe, which has no draft.
    fileprivate let direct: [UInt8]?

    /// Gives the file its name.
    func publish() throws(Failure) {
      if let direct { return try OutputFile.writeDirectly(direct, into: place) }
      guard rename(draft, place) == 0 else {
        let fault = OutputFile.failure(74, path)
        unlink(draft)
        throw fault
      }
      OutputFile.sync(folderOf: place)
      DoneWork.note()
    }

    /// Removes the file, so that nothing is left of it.
    func discard() { if direct == nil { unlink(draft) } }
  }

  /// Writes a file completely under a temporary name in the same folder.
  static func draft(_ bytes: [UInt8], of path: String) throws(Failure) -> Draft {
    if isOther(path) { return Draft(path: path, place: path, draft: "", direct: bytes) }
    let place = resolved(path)
    let draft = "\(place).\(getpid()).part"
    let file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw failure(73, place) }
    takeOver(place, to: file)
    guard Output.write(bytes, to: file), fsync(file) == 0 else { return try abandon(file, draft, place) }
    guard close(file) == 0 else {
      let fault = failure(74, place)
      unlink(draft)
      throw fault
    }
    return Draft(path: path, place: place, draft: draft, direct: nil)
  }

  static func write(_ bytes: [UInt8], to path: String) throws(Failure) { try draft(bytes, of: path).publish() }

  /// Removes a file.
  static func remove(_ path: String) throws(Failure) {
    guard unlink(path) == 0 || errno == ENOENT else { throw failure(74, path) }
    sync(folderOf: path)
    DoneWork.note()
  }

  /// Gives a file the owner, group and permissions of the file that it replaces.
  ///
  /// Without the right to set the group, the permissions of the group are dropped: they would apply to another group.
  private static func takeOver(_ path: String, to file: Int32) {
    var former = stat()
    guard stat(path, &former) == 0 else { return }
    let isGiven = fchown(file, former.st_uid, former.st_gid) == 0 || fchown(file, uid_t.max, former.st_gid) == 0
    fchmod(file, former.st_mode & (isGiven ? 0o7777 : 0o7707))
  }

  private static func writeDirectly(_ bytes: [UInt8], into path: String) throws(Failure) {
    let opened = open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY)
    guard opened >= 0 else { throw failure(73, path) }
    guard Output.write(bytes, to: opened) else {
      let fault = failure(74, path)
      close(opened)
      throw fault
    }
    guard close(opened) == 0 else { throw failure(74, path) }
  }

  /// Returns the path with links resolved, if the file exists; else the path as it is.
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

  private static func abandon(_ file: Int32, _ draft: String, _ path: String) throws(Failure) -> Draft {
    let fault = failure(74, path)
    close(file)
    unlink(draft)
    throw fault
  }

  private static func failure(_ code: Int32, _ path: String) -> Failure {
    let reason = Wording.ofReader.reason(errno)
    return Failure(code, Wording.ofReader.fileNotWritten(path, isMade: code == 74, reason))
  }
}
