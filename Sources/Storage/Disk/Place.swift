/// A path of the workspace with its symbolic links resolved: it never leads out of the workspace, nor through a link that is replaced
/// later.
struct Place: Sendable {
  /// The innermost folder of the path that exists.
  let folder: Folder
  /// The names of the folders of the path that do not exist, outermost first.
  let missingFolders: [String]
  /// The last component of the path. The file itself need not exist.
  let name: String
  /// The path without links, relative to the workspace.
  let path: String

  /// The maximum number of links that are followed, as in the kernel.
  private static let linkLimit = 40

  /// Resolves a path relative to the workspace folder.
  /// - Throws: `escapes` for "..", an absolute path or a link out of the workspace; `badPath` for a name that no file here may have;
  ///   `notAFolder`   if a component that is not the last is something else than a folder.
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

  /// Returns the components of a path, split at the byte "/": in a Swift character, a slash can be hidden by a combining accent.
  static func names(of path: String) -> [String] {
    path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Checks whether a file or folder of a workspace may have this name: 1 to 255 bytes, no control characters, not `.git`.
  private static func mayStand(_ name: String) -> Bool {
    (1...255).contains(name.utf8.count) && name.lowercased() != ".git" && name.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7f }
  }

  /// Returns the folder of the file and makes every folder that is missing.
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
