import Glibc

/// The folder that holds a workspace (format.md), and the one door to its files: every call opens what it needs and closes it again.
package struct WorkspaceFolder: Sendable {
  /// Absolute, without links, so that a change of the working directory does not move the workspace.
  package let path: String

  /// Opens an existing folder, with or without a jalon.json; throws `noFolder` for anything else.
  package init(_ path: String) throws(StorageFault) {
    guard !path.utf8.contains(0), let absolute = Self.absolute(path) else { throw .noFolder(path) }
    _ = try Descriptor.root(absolute)
    self.path = absolute
  }

  /// The nearest folder that has a jalon.json: the given one or one above it; nil when there is none.
  package static func nearest(from: String) -> String? {
    guard !from.utf8.contains(0), var folder = absolute(from) else { return nil }
    while true {
      var status = stat()
      if lstat(folder == "/" ? "/jalon.json" : folder + "/jalon.json", &status) == 0 { return folder }
      guard folder != "/", let slash = folder.utf8.lastIndex(of: UInt8(ascii: "/")) else { return nil }
      folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
    }
  }

  /// Makes a folder, and those above it that are missing, then opens it; an existing one is only opened, whatever it holds.
  package static func create(_ path: String) throws(StorageFault) -> WorkspaceFolder {
    guard !path.isEmpty, !path.utf8.contains(0) else { throw .noFolder(path) }
    let starts = path.utf8.first == UInt8(ascii: "/") ? "/" : "."
    var folder = try Descriptor.root(starts)
    var walked = starts == "/" ? "" : "."
    for name in path.utf8.split(separator: UInt8(ascii: "/")) {
      walked += "/" + String(Substring(name))
      if mkdir(walked, 0o777) == 0 {
        try folder.synchronize()
      } else if errno != EEXIST {
        throw .system(call: "mkdir", path: walked, code: errno)
      }
      folder = try Descriptor.root(walked)
    }
    return try WorkspaceFolder(path)
  }

  private static func absolute(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
