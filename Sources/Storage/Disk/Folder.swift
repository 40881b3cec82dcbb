import CFileFacts
import Glibc

/// An open folder. Everything in it is reached by a plain name, never through a link, so that nobody can swap the ground under a save.
final class Folder: Sendable {
  private let number: Int32
  /// As messages show it: relative to the workspace, or as the workspace was opened.
  let path: String

  private init(number: Int32, path: String) {
    self.number = number
    self.path = path
  }

  deinit { _ = close(number) }

  /// The folder of a workspace, by any path; a link to it is followed.
  static func workspace(at path: String) throws(StorageFault) -> Folder {
    guard !path.isEmpty, !path.utf8.contains(0) else { throw .noFolder(path) }
    switch SystemCall.result({ open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }) {
    case .success(let number): return Folder(number: number, path: path)
    case .failure(let error) where [ENOENT, ENOTDIR, ELOOP, ENAMETOOLONG].contains(error.code): throw .noFolder(path)
    case .failure(let error): throw .system(call: "open", path: path, code: error.code)
    }
  }

  /// What stands at the name itself; nil if nothing does.
  func status(of name: String, _ path: String) throws(StorageFault) -> stat? {
    var status = stat()
    switch SystemCall.result({ fstatat(number, name, &status, AT_SYMLINK_NOFOLLOW) }) {
    case .success: return status
    case .failure(let error) where error.code == ENOENT: return nil
    case .failure(let error): throw .system(call: "fstatat", path: path, code: error.code)
    }
  }

  func ownStatus() throws(StorageFault) -> stat {
    var status = stat()
    try SystemCall.reading("fstat", path) { SystemCall.statusOfOpen(number, &status) }
    return status
  }

  /// When the folder was made, as `seconds.nanoseconds`; empty where its file system does not say.
  func birth() -> String {
    var seconds: Int64 = 0
    var nanoseconds: UInt32 = 0
    return jalon_birth(number, &seconds, &nanoseconds) ? "\(seconds).\(nanoseconds)" : ""
  }

  /// Opens a folder in this one; a link in its place escapes.
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

  /// Opens a plain file. It is looked at before it is opened, since opening a device can act, and again after, since it may have been
  /// swapped; a fifo does not hold the caller up.
  func file(_ name: String, _ path: String, _ flags: Int32, mode: mode_t = 0) throws(StorageFault) -> OpenFile {
    if let status = try status(of: name, path) { try Self.checkPlain(status, path) }
    let flags = flags | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC
    let opened: OpenFile
    switch SystemCall.result({ openat(number, name, flags, mode) }) {
    case .success(let number): opened = OpenFile(number: number)
    case .failure(let error) where error.code == ENOENT: throw .missing(path)
    case .failure(let error) where error.code == ELOOP: throw .escapes(path)
    case .failure(let error) where flags & O_ACCMODE == O_RDONLY: throw .system(call: "openat", path: path, code: error.code)
    // Named apart from the opening that only reads, so that the message can say what was wanted.
    case .failure(let error): throw SystemCall.refusal("creat", path, error.code)
    }
    try Self.checkPlain(opened.status(path), path)
    return opened
  }

  private static func checkPlain(_ status: stat, _ path: String) throws(StorageFault) {
    switch FileKind(mode: status.st_mode) {
    case .file: return
    case .link: throw .escapes(path)
    case let kind: throw .notAFile(path, kind)
    }
  }

  /// A signal can cut the call short, which then is made again.
  private func stream(of number: Int32) -> OpaquePointer? {
    while true {
      let stream = fdopendir(number)
      if stream != nil || errno != EINTR { return stream }
    }
  }

  /// Every name in the folder but "." and "..", in byte order. A name that is not UTF-8 is shown mended, and then not found.
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
  /// Where a symbolic link points, as it is written in it.
  func target(ofLink name: String, _ path: String) throws(StorageFault) -> String {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlinkat(number, name, &buffer, buffer.count)
    guard count >= 0 else { throw .system(call: "readlinkat", path: path, code: errno) }
    return String(decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Makes a folder in this one, and puts its name on the disk; false if it is there already.
  @discardableResult
  func makeFolder(_ name: String, _ path: String, mode: mode_t = 0o777) throws(StorageFault) -> Bool {
    switch SystemCall.result({ mkdirat(number, name, mode) }) {
    case .success: try sync()
    case .failure(let error) where error.code == EEXIST: return false
    case .failure(let error): throw SystemCall.refusal("mkdirat", path, error.code)
    }
    return true
  }

  /// Sets the permissions of the folder itself; what the folder above gave it (its group) stays. Where the disk refuses that for every
  /// folder, it keeps those that the disk has given it.
  func setMode(_ mode: mode_t) throws(StorageFault) {
    let given = try ownStatus().st_mode
    if given & 0o777 == mode { return }
    switch SystemCall.result({ fchmod(number, mode | given & mode_t(S_ISGID)) }) {
    case .success: return
    case .failure(let error) where SystemCall.isUnsupported(error.code): return
    case .failure(let error): throw SystemCall.refusal("fchmod", path, error.code)
    }
  }

  /// Who may write to something that is made in this folder and has this mode: whoever may write to the folder and read the thing. A
  /// sticky folder, like `/tmp`, gives nobody a say over what others make in it.
  func sharing(_ mode: mode_t) throws(StorageFault) -> mode_t {
    let own = try ownStatus().st_mode
    return own & S_ISVTX == 0 ? mode | (own & 0o022 & (mode >> 1)) : mode
  }

  /// Lets whoever may write to a folder write to this one, which was made in it, too.
  func share(as folder: Folder) throws(StorageFault) {
    let mode = try ownStatus().st_mode & 0o777
    let shared = try folder.sharing(mode)
    if mode != shared { try setMode(shared) }
  }

  /// Puts a file in the place of another one at once; what was there before is no more.
  func move(_ name: String, to other: Folder, as newName: String, _ path: String) throws(StorageFault) {
    try SystemCall.writing("renameat", path) { renameat(number, name, other.number, newName) }
  }

  /// Gives a file a second name; false where this disk or its rules do not allow it.
  func link(_ name: String, to other: Folder, as newName: String) -> Bool { linkat(number, name, other.number, newName, 0) == 0 }

  /// Takes a name away; nothing to do if it is not there.
  func remove(_ name: String, _ path: String, isFolder: Bool = false) throws(StorageFault) {
    switch SystemCall.result({ unlinkat(number, name, isFolder ? AT_REMOVEDIR : 0) }) {
    case .success: return
    case .failure(let error) where error.code == ENOENT: return
    case .failure(let error): throw SystemCall.refusal("unlinkat", path, error.code)
    }
  }

  /// May this process reach what is in here?
  func isSearchable() -> Bool { faccessat(number, ".", X_OK, 0) == 0 }

  /// May this process make and remove names here?
  func isWritable() -> Bool { faccessat(number, ".", W_OK | X_OK, 0) == 0 }

  /// Puts the names in this folder on the disk. Disks that do not know how to sync a folder are let pass.
  func sync() throws(StorageFault) {
    switch SystemCall.result({ fsync(number) }) {
    case .success: return
    case .failure(let error) where SystemCall.isUnsupported(error.code) || error.code == EBADF || error.code == EISDIR: return
    case .failure(let error): throw SystemCall.refusal("fsync", path, error.code)
    }
  }
}
