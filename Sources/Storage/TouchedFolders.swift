import Glibc

/// The deeds of a commit, and the folders in which they changed names: the disk has a name only once it has the folder.
struct TouchedFolders {
  private var folders: [Descriptor] = []

  private mutating func touch(_ place: Place) throws(StorageFault) -> Descriptor {
    guard let folder = place.folder else { throw .missing(place.path) }
    if !folders.contains(where: { $0.path.utf8.elementsEqual(folder.path.utf8) }) { folders.append(folder) }
    return folder
  }

  mutating func move(_ name: String, from area: StagingArea, to place: Place) throws(StorageFault) {
    let folder = try touch(place)
    guard renameat(area.folder.number, name, folder.number, place.name) == 0 else {
      throw .system(call: "rename", path: place.path, code: errno)
    }
  }

  mutating func remove(_ place: Place) throws(StorageFault) {
    guard place.folder != nil else { return }
    let folder = try touch(place)
    guard unlinkat(folder.number, place.name, 0) == 0 || errno == ENOENT else {
      throw .system(call: "unlink", path: place.path, code: errno)
    }
  }

  mutating func rewrite(_ place: Place, with bytes: [UInt8], creating: Bool) throws(StorageFault) {
    let file = try open(place, creating: creating)
    try file.write(bytes)
    try file.truncate(to: bytes.count)
    try file.synchronize()
    try file.close()
  }

  mutating func write(_ bytes: [UInt8], at offset: Int, of place: Place, creating: Bool) throws(StorageFault) {
    let file = try open(place, creating: creating)
    try file.write(bytes, at: offset)
    try file.synchronize()
    try file.close()
  }

  mutating func cut(_ place: Place, to length: Int) throws(StorageFault) {
    let file = try open(place, creating: false)
    try file.truncate(to: length)
    try file.synchronize()
    try file.close()
  }

  func synchronize() throws(StorageFault) {
    for folder in folders { try folder.synchronize() }
  }

  private mutating func open(_ place: Place, creating: Bool) throws(StorageFault) -> Descriptor {
    guard let folder = place.folder else { throw .missing(place.path) }
    if let file = try SeenFile.open(place, O_WRONLY) {
      // Made by this commit before it was cut off: its name may not be durable yet.
      if creating { _ = try touch(place) }
      return file
    }
    guard creating, let file = try Descriptor.open(place.name, in: folder, O_WRONLY | O_CREAT | O_EXCL, mode: 0o644) else {
      throw .missing(place.path)
    }
    _ = try touch(place)
    return file
  }
}
