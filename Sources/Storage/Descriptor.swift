import Glibc

/// An open file or folder, closed with the last reference to it.
final class Descriptor {
  let number: Int32
  /// Relative to the workspace folder, for faults.
  let path: String
  private var isOpen = true

  private init(number: Int32, path: String) {
    self.number = number
    self.path = path
  }

  deinit {
    if isOpen { _ = Glibc.close(number) }
  }

  /// Closes now, because a file system may report only here that it lost what was written.
  func close() throws(StorageFault) {
    guard isOpen else { return }
    isOpen = false
    // After EINTR the number is free already on Linux: closing again could close another thread's file.
    guard Glibc.close(number) == 0 || errno == EINTR else { throw .system(call: "close", path: path, code: errno) }
  }

  /// Opens a name in a folder, never through a symbolic link, never waiting for a fifo; nil when there is none. Only O_CREAT uses the mode.
  static func open(_ name: String, in folder: Descriptor, _ flags: Int32, mode: mode_t = 0) throws(StorageFault) -> Descriptor? {
    let path = folder.path.isEmpty ? name : folder.path + "/" + name
    while true {
      let number = openat(folder.number, name, flags | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK | O_NOCTTY, mode)
      if number >= 0 { return Descriptor(number: number, path: path) }
      switch errno {
      case EINTR: continue
      case ENOENT where flags & O_CREAT == 0: return nil
      case ELOOP: throw .escapes(path)
      case ENXIO, EISDIR: throw .notAFile(path)
      default: throw .system(call: "open", path: path, code: errno)
      }
    }
  }

  /// Opens the workspace folder itself, which may be reached through links.
  static func root(_ path: String) throws(StorageFault) -> Descriptor {
    while true {
      let number = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      if number >= 0 { return Descriptor(number: number, path: "") }
      switch errno {
      case EINTR: continue
      case ENOENT, ENOTDIR: throw .noFolder(path)
      default: throw .system(call: "open", path: path, code: errno)
      }
    }
  }

  /// Opens a folder in this one, which is made first if it is missing: private folders are for their owner only.
  func folder(making name: String, mode: mode_t) throws(StorageFault) -> Descriptor {
    if let folder = try Self.open(name, in: self, O_RDONLY | O_DIRECTORY) { return folder }
    guard mkdirat(number, name, mode) == 0 || errno == EEXIST else { throw .system(call: "mkdir", path: join(name), code: errno) }
    try synchronize()
    guard let folder = try Self.open(name, in: self, O_RDONLY | O_DIRECTORY) else { throw .changed(join(name)) }
    return folder
  }

  func status() throws(StorageFault) -> stat {
    var status = stat()
    guard fstat(number, &status) == 0 else { throw .system(call: "fstat", path: path, code: errno) }
    return status
  }

  /// The status of a name in this folder, not of what a link leads to; nil when there is none.
  func status(of name: String) throws(StorageFault) -> stat? {
    var status = stat()
    if fstatat(number, name, &status, AT_SYMLINK_NOFOLLOW) == 0 { return status }
    guard errno == ENOENT || errno == ENOTDIR else { throw .system(call: "stat", path: join(name), code: errno) }
    return nil
  }

  func join(_ name: String) -> String { path.isEmpty ? name : path + "/" + name }
}
