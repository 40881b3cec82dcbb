import Glibc

/// `.jalon/staged/`: the new files of a commit, the old ones for taking back, and the record that makes it count.
struct StagingArea {
  let folder: Descriptor
  /// Removing needs no room, but the mode of a private file must never be wider for a moment.
  private static let privateMode: mode_t = 0o600

  /// The staged names, in no order.
  func names() throws(StorageFault) -> [String] { try folder.names() }

  func bytes(_ name: String) throws(StorageFault) -> [UInt8]? {
    try SeenFile.open(Place(folder: folder, name: name, path: folder.join(name)))?.readAll(limit: .max - 1)
  }

  /// Writes a new staged file and waits until the disk has its content; `like` gives mode and owner, else it is 0644 less the umask.
  func write(_ bytes: [UInt8], as name: String, like status: stat?) throws(StorageFault) {
    let mode = status == nil ? 0o644 : Self.privateMode
    guard let file = try Descriptor.open(name, in: folder, O_WRONLY | O_CREAT | O_EXCL, mode: mode) else {
      throw .missing(folder.join(name))
    }
    try file.write(bytes)
    if let status { try file.take(modeAndOwnerOf: status) }
    try file.synchronize()
    try file.close()
  }

  /// Keeps the old content of a target, by a second name where the file system knows that, else by a copy.
  func keep(_ place: Place, _ seen: SeenFile, as name: String, copying: Bool) throws(StorageFault) {
    guard let origin = place.folder else { return }
    if !copying && linkat(origin.number, place.name, folder.number, name, 0) == 0 { return }
    try write(seen.bytes, as: name, like: seen.status)
  }

  func remove(_ name: String) throws(StorageFault) {
    guard unlinkat(folder.number, name, 0) == 0 || errno == ENOENT else {
      throw .system(call: "unlink", path: folder.join(name), code: errno)
    }
  }

  /// Removes what is staged, the record first: without it the rest means nothing, and the next commit may sweep it away.
  func clear() throws(StorageFault) {
    try remove(Operation.record)
    for name in try names() { try remove(name) }
  }
}

extension Descriptor {
  /// Gives this file the mode and owner of another. Where the group cannot be kept, it gets no more rights than everybody has.
  func take(modeAndOwnerOf other: stat) throws(StorageFault) {
    let own = try status()
    var mode = other.st_mode & 0o777
    if own.st_uid != other.st_uid || own.st_gid != other.st_gid {
      if fchown(number, other.st_uid, other.st_gid) != 0 && fchown(number, .max, other.st_gid) != 0 {
        mode = mode & 0o707 | (mode & 0o007) << 3 & mode
      }
    }
    guard fchmod(number, mode) == 0 else { throw .system(call: "fchmod", path: path, code: errno) }
  }
}
