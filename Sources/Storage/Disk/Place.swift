/// Where a path of the workspace leads once its links are followed: never out of the workspace, never through a link that is swapped later.
struct Place: Sendable {
  /// The last folder on the way that exists.
  let folder: Folder
  /// Folders on the way that are still to be made, outermost first.
  let missingFolders: [String]
  let name: String
  /// The same place without links, relative to the workspace.
  let path: String

  /// Links followed at most, as the system itself does.
  private static let linkLimit = 40

  /// - Throws: `escapes` for "..", an absolute path or a link out of the workspace; `badPath` for a name that no file here may have.
  init(_ path: String, in root: Folder) throws(StorageFault) {
    let asked = Self.names(of: path)
    guard !path.utf8.starts(with: "/".utf8), !asked.contains("..") else { throw .escapes(path) }
    guard !asked.contains(where: { $0.isEmpty || $0 == "." }) else { throw .badPath(path) }
    var ahead = Array(asked.reversed())
    var folders = [root]
    var names: [String] = []
    var links = 0
    while let component = ahead.popLast(), let folder = folders.last {
      if component.isEmpty || component == "." { continue }
      if component == ".." {
        guard names.popLast() != nil else { throw .escapes(path) }
        folders.removeLast()
        continue
      }
      guard Self.mayStand(component) else { throw .badPath(path) }
      let here = (names + [component]).joined(separator: "/")
      let kind = try folder.status(of: component, here).map { FileKind(mode: $0.st_mode) }
      if kind == .link {
        links += 1
        let target = try folder.target(ofLink: component, here)
        guard links <= Self.linkLimit, !target.utf8.starts(with: "/".utf8) else { throw .escapes(path) }
        ahead += Self.names(of: target).reversed()
      } else if ahead.isEmpty {
        self.init(folder: folder, missingFolders: [], name: component, path: here)
        return
      } else if kind == .folder {
        folders.append(try folder.folder(component, here))
        names.append(component)
      } else if kind != nil {
        throw .notAFolder(here)
      } else {
        let rest = [component] + ahead.reversed()
        guard let name = rest.last, !rest.contains("..") else { throw .escapes(path) }
        guard rest.allSatisfy(Self.mayStand) else { throw .badPath(path) }
        self.init(folder: folder, missingFolders: rest.dropLast(), name: name, path: (names + rest).joined(separator: "/"))
        return
      }
    }
    throw .escapes(path)
  }

  private init(folder: Folder, missingFolders: [String], name: String, path: String) {
    self.folder = folder
    self.missingFolders = missingFolders
    self.name = name
    self.path = path
  }

  /// The parts of a path, cut at the byte: a Swift character can hide a slash behind an accent.
  static func names(of path: String) -> [String] {
    path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
  }

  /// May a file or folder of a workspace have this name? No control characters, and nothing of git's own.
  private static func mayStand(_ name: String) -> Bool {
    (1...255).contains(name.utf8.count) && name.lowercased() != ".git" && name.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7f }
  }

  /// The folder of the file, made with all that is missing above it.
  func madeFolder() throws(StorageFault) -> Folder {
    var folder = folder
    var path = Array(Self.names(of: self.path).dropLast(missingFolders.count + 1))
    for name in missingFolders {
      path.append(name)
      let isNew = try folder.makeFolder(name, path.joined(separator: "/"))
      let inner = try folder.folder(name, path.joined(separator: "/"))
      if isNew { try inner.share(as: folder) }
      folder = inner
    }
    return folder
  }
}
