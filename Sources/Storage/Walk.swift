import Glibc

/// Where a path of the workspace leads once its symbolic links are followed: a name in an open folder.
struct Place {
  /// nil while the folder does not exist.
  let folder: Descriptor?
  let name: String
  /// Relative to the workspace folder, without links.
  let path: String
}

/// Follows paths from the workspace folder, one name at a time, so that neither `..` nor a link can lead out of it (promises.md, S4).
struct Walk {
  let root: Descriptor
  private static let mostLinks = 16

  /// Finds the place of a relative path, or throws `escapes`; with `making`, missing folders on the way are made.
  func place(of path: String, making: Bool = false) throws(StorageFault) -> Place {
    let names = Self.names(path)
    guard !names.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." || $0.utf8.contains(0) }) else { throw .escapes(path) }
    var folders = [root]
    var trail: [String] = []
    var ahead = Array(names.reversed())
    var links = 0
    while let name = ahead.popLast() {
      guard let here = folders.last else { throw .escapes(path) }
      if name.isEmpty || name == "." { continue }
      if name == ".." {
        guard trail.popLast() != nil else { throw .escapes(path) }
        folders.removeLast()
      } else if let target = try link(name, in: here) {
        links += 1
        // An absolute link would lead a copy of the folder back to the original.
        guard links <= Self.mostLinks, target.utf8.first != UInt8(ascii: "/") else { throw .escapes(path) }
        ahead.append(contentsOf: Self.names(target).reversed())
      } else if ahead.isEmpty {
        return Place(folder: here, name: name, path: here.join(name))
      } else if making {
        folders.append(try here.folder(making: name, mode: 0o777))
        trail.append(name)
      } else if try here.status(of: name).map({ $0.st_mode & S_IFMT == S_IFDIR }) == true,
        let next = try Descriptor.open(name, in: here, O_RDONLY | O_DIRECTORY)
      {
        folders.append(next)
        trail.append(name)
      } else {
        return try missing(trail + [name] + ahead.reversed(), asked: path)
      }
    }
    throw .notAFile(path)
  }

  /// Opens the folder at a relative path, "" being the workspace; nil when it is missing.
  func folder(at path: String) throws(StorageFault) -> Descriptor? {
    if path.isEmpty { return root }
    let place = try place(of: path)
    guard let folder = place.folder, let status = try folder.status(of: place.name) else { return nil }
    guard status.st_mode & S_IFMT == S_IFDIR else { throw .noFolder(path) }
    return try Descriptor.open(place.name, in: folder, O_RDONLY | O_DIRECTORY)
  }

  private func missing(_ names: [String], asked: String) throws(StorageFault) -> Place {
    let names = names.filter { !$0.isEmpty && $0 != "." }
    guard let name = names.last, !names.contains("..") else { throw .escapes(asked) }
    return Place(folder: nil, name: name, path: names.joined(separator: "/"))
  }

  private func link(_ name: String, in folder: Descriptor) throws(StorageFault) -> String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlinkat(folder.number, name, &buffer, buffer.count)
    if count >= 0 { return String(decoding: buffer.prefix(count).lazy.map { UInt8(bitPattern: $0) }, as: UTF8.self) }
    guard errno == EINVAL || errno == ENOENT else { throw .system(call: "readlink", path: folder.join(name), code: errno) }
    return nil
  }

  private static func names(_ path: String) -> [String] {
    path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map { String(Substring($0)) }
  }
}
