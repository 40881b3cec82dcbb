import Glibc

/// The folder of a workspace on the disk, as bytes (FileFormat.md, The files). It stays the same folder when somebody renames it.
package struct WorkspaceFolder: Sendable {
  /// As it was opened.
  package let path: String
  let root: Folder
  /// What it will be called when it is filled, where it is being made under another name in the same folder.
  var finalName: String?
  /// How long another live process may keep the lock (Promises.md, D4).
  var patience: Duration = .seconds(5)
  /// Told once, after a second, whom a reading or a save waits for; nil where nobody can tell who it is.
  package var tellWaiting: (@Sendable (LockHolder?) -> Void)?

  /// Opens a folder that exists; a workspace file in it is not asked for.
  /// - Throws: `noFolder`.
  package init(_ path: String) throws(StorageFault) {
    self.path = path
    root = try Folder.workspace(at: path)
  }

  /// The nearest folder from this one upwards that has a `jalon.json`, as an absolute path without links (CommandLine.md).
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

  /// Whether there is nothing in it at all.
  package func isEmpty() throws(StorageFault) -> Bool { try root.names().isEmpty }

  /// The names in a folder that end so, in byte order; empty if there is no such folder. Names that begin with a dot are left out, all
  /// else is named whatever it is: reading it says what is wrong with it.
  package func list(_ folder: String, ending: String) throws(StorageFault) -> [String] {
    try names(in: folder).filter { Self.ends($0, in: ending) }
  }

  /// Paths in the folders of a workspace that no part of it reads, as editors and file exchanges leave them.
  package func strays() throws(StorageFault) -> [String] {
    var found: [String] = []
    for (folder, ending) in [("calendars", ".json"), ("history", ".jsonl"), ("parties", ".json"), ("roadmaps", ".json")] {
      found += try names(in: folder).filter { !Self.ends($0, in: ending) }.map { "\(folder)/\($0)" }
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
