import CFileFacts
import Glibc

/// An open folder. Its entries are opened by plain names relative to its descriptor, never through a symbolic link, so that nobody can
/// redirect a save by replacing a folder on the path.
final class Folder: Sendable {
  private let number: Int32
  /// The path for messages: relative to the workspace, or as the workspace was opened.
  let path: String

  private init(number: Int32, path: String) {
    self.number = number
    self.path = path
  }

  deinit { _ = close(number) }

  /// Opens the folder of a workspace by any path; a symbolic link to it is followed.
  /// - Throws: `noFolder` if there is none.
  static func workspace(at path: String) throws(StorageFault) -> Folder {
    guard !path.isEmpty, !path.utf8.contains(0) else { throw .noFolder(path) }
    switch SystemCall.result({ open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }) {
    case .success(let number): return Folder(number: number, path: path)
    case .failure(let error) where [ENOENT, ENOTDIR, ELOOP, ENAMETOOLONG].contains(error.code): throw .noFolder(path)
    case .failure(let error): throw .system(call: "open", path: path, code: error.code)
    }
  }

  /// Returns the status of an entry, without following a link; nil if there is none.
  func status(of name: String, _ path: String) throws(StorageFault) -> stat? {
    var status = stat()
    switch SystemCall.result({ fstatat(number, name, &status, AT_SYMLINK_NOFOLLOW) }) {
    case .success: return status
    case .failure(let error) where error.code == ENOENT: return nil
    case .failure(let error): throw .system(call: "fstatat", path: path, code: error.code)
    }
  }

  /// Returns the status of the folder itself.
  func ownStatus() throws(StorageFault) -> stat {
    var status = stat()
    try SystemCall.reading("fstat", path) { SystemCall.statusOfOpen(number, &status) }
    return status
  }

  /// Returns when the folder was made, as `seconds.nanoseconds`; empty if its file system does not record that.
  func birth() -> String {
    var seconds: Int64 = 0
    var nanoseconds: UInt32 = 0
    return jalon_birth(number, &seconds, &nanoseconds) ? "\(seconds).\(nanoseconds)" : ""
  }

  /// Opens a folder in this one.
  /// - Throws: `missing`; `escapes` if the entry is a symbolic link; `notAFolder` if it is anything else.
  func folder(_ name: String, _ path: String) throws(StorageFault) -> Folder {
    switch SystemCall.result({ openat(number, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC) }) {
    case .success(let opened): return Folder(number: opened, path: path)
    case .failure(let error) where error.code == ENOENT: throw .missing(path)
    case .failure(let error) where error.code == ENOTDIR || error.code == ELOOP:
      let kind = try status(of: name, path).map { FileKind(mode: $0.st_mode) }
      throw kind == .link ? .escapes(path) : .notAFolder(path)
    case .failure(let error): throw .system(call: "openat", path: path, code: error.code)
    }
  }

  /// Opens a regular file. Checks its type before opening, since opening a device can have effects, and again afterwards, since it may
  /// have been replaced in between; a named pipe does not block.
  /// - Throws: `missing`, `escapes` for a symbolic link, `notAFile` for any other type.
  func file(_ name: String, _ path: String, _ flags: Int32, mode: mode_t = 0) throws(StorageFault) -> OpenFile {
    if let status = try status(of: name, path) { try Self.checkPlain(status, path) }
    let flags = flags | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC
    let opened: OpenFile
    switch SystemCall.result({ openat(number, name, flags, mode) }) {
    case .success(let number): opened = OpenFile(number: number)
    case .failure(let error) where error.code == ENOENT: throw .missing(path)
    case .failure(let error) where error.code == ELOOP: throw .escapes(path)
    case .failure(let error) where flags & O_ACCMODE == O_RDONLY: throw .system(call: "openat", path: path, code: error.code)
    // A call name of its own, so that the message can say that writing was intended.
    case .failure(let error): throw SystemCall.refusal("creat", path, error.code)
    }
    try Self.checkPlain(opened.status(path), path)
    return opened
  }

  /// Throws unless the status is that of a regular file.
  private static func checkPlain(_ status: stat, _ path: String) throws(StorageFault) {
    switch FileKind(mode: status.st_mode) {
    case .file: return
    case .link: throw .escapes(path)
    case let kind: throw .notAFile(path, kind)
    }
  }

  /// Opens a directory stream, again after each interruption by a signal; nil after any other error.
  private func stream(of number: Int32) -> OpaquePointer? {
    while true {
      let stream = fdopendir(number)
      if stream != nil || errno != EINTR { return stream }
    }
  }

  /// Returns every name in the folder except "." and "..", in byte order.
  ///
  /// A name that is not valid UTF-8 is returned with replacement characters; opening it by that name fails with `missing`.
  func names() throws(StorageFault) -> [String] {
    let copy = try SystemCall.reading("openat", path) { openat(number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard let stream = stream(of: copy) else {
      let code = errno
      _ = close(copy)
      throw .system(call: "fdopendir", path: path, code: code)
    }
    defer { closedir(stream) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else { break }
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name != ".", name != ".." { names.append(name) }
    }
    guard errno == 0 else { throw .system(call: "readdir", path: path, code: errno) }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

extension Folder {
  /// Returns the target of a symbolic link, as it is stored in the link.
  func target(ofLink name: String, _ path: String) throws(StorageFault) -> String {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlinkat(number, name, &buffer, buffer.count)
    guard count >= 0 else { throw .system(call: "readlinkat", path: path, code: errno) }
    return String(decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Makes a folder in this one and syncs this one; returns false if the name exists already.
  @discardableResult
  func makeFolder(_ name: String, _ path: String, mode: mode_t = 0o777) throws(StorageFault) -> Bool {
    switch SystemCall.result({ mkdirat(number, name, mode) }) {
    case .success: try sync()
    case .failure(let error) where error.code == EEXIST: return false
    case .failure(let error): throw SystemCall.refusal("mkdirat", path, error.code)
    }
    return true
  }

  /// Sets the permissions of the folder itself and keeps its set-group-id bit.
  ///
  /// If the file system refuses that for every folder, the folder keeps its mode.
  func setMode(_ mode: mode_t) throws(StorageFault) {
    let given = try ownStatus().st_mode
    if given & 0o777 == mode { return }
    switch SystemCall.result({ fchmod(number, mode | given & mode_t(S_ISGID)) }) {
    case .success: return
    case .failure(let error) where SystemCall.isUnsupported(error.code): return
    case .failure(let error): throw SystemCall.refusal("fchmod", path, error.code)
    }
  }

  /// Returns a mode for a new entry of this folder, extended so that whoever may write to the folder and read the entry may also write to
  /// it.
  ///
  /// A sticky folder such as `/tmp` extends nothing: there, nobody may change what others make.
  func sharing(_ mode: mode_t) throws(StorageFault) -> mode_t {
    let own = try ownStatus().st_mode
    return own & S_ISVTX == 0 ? mode | (own & 0o022 & (mode >> 1)) : mode
  }

  /// Lets whoever may write to `folder`, in which this one was made, write to this one too.
  func share(as folder: Folder) throws(StorageFault) {
    let mode = try ownStatus().st_mode & 0o777
    let shared = try folder.sharing(mode)
    if mode != shared { try setMode(shared) }
  }

  /// Moves a file into another folder atomically; a file with the new name is replaced.
  func move(_ name: String, to other: Folder, as newName: String, _ path: String) throws(StorageFault) {
    try SystemCall.writing("renameat", path) { renameat(number, name, other.number, newName) }
  }

  /// Makes a hard link to a file; returns false if the file system or its rules do not allow it.
  func link(_ name: String, to other: Folder, as newName: String) -> Bool { linkat(number, name, other.number, newName, 0) == 0 }

  /// Removes an entry; does nothing if there is none.
  func remove(_ name: String, _ path: String, isFolder: Bool = false) throws(StorageFault) {
    switch SystemCall.result({ unlinkat(number, name, isFolder ? AT_REMOVEDIR : 0) }) {
    case .success: return
    case .failure(let error) where error.code == ENOENT: return
    case .failure(let error): throw SystemCall.refusal("unlinkat", path, error.code)
    }
  }

  /// Checks whether this process may reach the entries of the folder.
  func isSearchable() -> Bool { faccessat(number, ".", X_OK, 0) == 0 }

  /// Checks whether this process may create and remove entries of the folder.
  func isWritable() -> Bool { faccessat(number, ".", W_OK | X_OK, 0) == 0 }

  /// Syncs the entries of the folder to the disk. A file system that cannot sync a folder is not an error.
  func sync() throws(StorageFault) {
    switch SystemCall.result({ fsync(number) }) {
    case .success: return
    case .failure(let error) where SystemCall.isUnsupported(error.code) || error.code == EBADF || error.code == EISDIR: return
    case .failure(let error): throw SystemCall.refusal("fsync", path, error.code)
    }
  }
}
