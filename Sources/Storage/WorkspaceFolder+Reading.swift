import Glibc

extension WorkspaceFolder {
  /// Milliseconds that one waits for another live process's commit.
  static let patience = 5000

  /// Reads a regular file; throws `missing`, `notAFile`, `tooLarge` (over 64 MB), `escapes`, and never waits for a fifo.
  package func read(_ path: String) throws(StorageFault) -> StoredFile {
    let root = try Descriptor.root(self.path)
    guard let file = try SeenFile.open(Walk(root: root).place(of: path)) else { throw .missing(path) }
    // A file with several names is written in place (CommitPlan), so it is whole only while no commit is under way.
    let lock = try file.status().st_nlink > 1 ? CommitLock.share(in: root, patience: Self.patience) : nil
    let seen = try SeenFile(file)
    return withExtendedLifetime(lock) { StoredFile(path: path, bytes: seen.bytes, stamp: seen.stamp) }
  }

  /// The names in a folder with this ending, in byte order, of any kind so that what cannot be read is reported; none if it is missing.
  /// Names that begin with a dot are left out. The workspace itself is the folder "".
  package func list(_ folder: String, ending: String) throws(StorageFault) -> [String] {
    guard let folder = try Walk(root: Descriptor.root(path)).folder(at: folder) else { return [] }
    return try folder.names()
      .filter { !$0.utf8.starts(with: ".".utf8) && $0.utf8.reversed().starts(with: ending.utf8.reversed()) }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

extension Descriptor {
  /// The names in this folder but `.` and `..`, in no order.
  func names() throws(StorageFault) -> [String] {
    // A stream owns its descriptor and moves its place, so it gets one of its own.
    let number = openat(number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard number >= 0 else { throw .system(call: "open", path: path, code: errno) }
    guard let stream = fdopendir(number) else {
      let code = errno
      _ = Glibc.close(number)
      throw .system(call: "fdopendir", path: path, code: code)
    }
    defer { closedir(stream) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        guard errno == 0 else { throw .system(call: "readdir", path: path, code: errno) }
        return names
      }
      guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { return names }
      let name = String(cString: UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: CChar.self))
      if name != "." && name != ".." { names.append(name) }
    }
  }
}
