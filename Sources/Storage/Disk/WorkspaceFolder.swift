import Glibc

/// The folder of a workspace on disk (FileFormat.md, The files). It stays the same folder if another program renames it.
package struct WorkspaceFolder: Sendable {
  /// The path by which it was opened.
  package let path: String
  let root: Folder
  /// The name that the folder will get once it is filled, while it is being made under a hidden name; nil otherwise.
  var finalName: String?
  /// How long to wait for another live process that holds the lock (Promises.md, D4).
  var patience: Duration = .seconds(5)
  /// Called once per wait, after one second, with the process that a read or a save waits for; with nil if that is unknown.
  package var tellWaiting: (@Sendable (LockHolder?) -> Void)?

  /// Opens an existing folder; it need not hold a workspace file.
  /// - Throws: `noFolder`.
  package init(_ path: String) throws(StorageFault) {
    self.path = path
    root = try Folder.workspace(at: path)
  }

  /// Returns the nearest folder from `path` upwards that holds a file `jalon.json` (CommandLine.md); nil if there is none.
  ///
  /// The result is an absolute path without symbolic links.
  package static func nearest(from path: String) -> String? {
    guard !path.utf8.contains(0), let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    var folder = String(cString: resolved)
    while true {
      var status = stat()
      if stat(folder + "/jalon.json", &status) == 0, FileKind(mode: status.st_mode) == .file { return folder }
      guard folder != "/", let slash = folder.lastIndex(of: "/") else { return nil }
      folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
    }
  }

  /// Checks whether a folder holds a file `jalon.json`.
  package static func isWorkspace(_ path: String) -> Bool {
    var status = stat()
    return !path.utf8.contains(0) && stat(path + "/jalon.json", &status) == 0 && FileKind(mode: status.st_mode) == .file
  }

  /// Whether this process may make files in the folder.
  package var isWritable: Bool { root.isWritable() }

  /// Checks whether the folder has no entries, not even hidden ones.
  package func isEmpty() throws(StorageFault) -> Bool { try root.names().isEmpty }

  /// Returns the names in a subfolder with an ending, in byte order; empty if there is no such folder.
  ///
  /// Leaves out names that begin with a dot. Entries that are not regular files are included: reading them reports what is wrong.
  package func list(_ folder: String, ending: String) throws(StorageFault) -> [String] {
    try names(in: folder).filter { Self.ends($0, in: ending) }
  }

  /// Returns the paths in the subfolders of a workspace that no reader uses, as editors and file synchronisation leave them.
  package func strays() throws(StorageFault) -> [String] {
    var found: [String] = []
    // Beside the files of parties lie the pictures of their letterheads.
    let kinds = [("calendars", [".json"]), ("history", [".jsonl"]), ("parties", [".json", ".png", ".svg"]), ("roadmaps", [".json"])]
    for (folder, endings) in kinds {
      found += try names(in: folder).filter { name in !endings.contains { Self.ends(name, in: $0) } }.map { "\(folder)/\($0)" }
    }
    return found
  }

  private func names(in folder: String) throws(StorageFault) -> [String] {
    let place = try Place(folder, in: root)
    guard place.missingFolders.isEmpty, try place.folder.status(of: place.name, folder) != nil else { return [] }
    return try place.folder.folder(place.name, folder).names().filter { !$0.utf8.starts(with: ".".utf8) }
  }

  private static func ends(_ name: String, in ending: String) -> Bool {
    name.utf8.count >= ending.utf8.count && name.utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }
}
