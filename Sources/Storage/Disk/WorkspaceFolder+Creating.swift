import Glibc

extension WorkspaceFolder {
  /// Takes away what Jalon keeps for itself in a folder in which nothing could be made.
  package func discardState() {
    guard let state = try? StateFolder.existing(in: root) else { return }
    if let staged = try? state.staged() { for name in (try? staged.names()) ?? [] { try? staged.remove(name, staged.path) } }
    try? state.folder.remove(StateFolder.stagedName, StateFolder.name, isFolder: true)
    for name in (try? state.folder.names()) ?? [] { try? state.folder.remove(name, StateFolder.name) }
    try? root.remove(StateFolder.name, StateFolder.name, isFolder: true)
  }

  /// Makes a folder, and those above it that are missing, then opens it; an existing one is only opened, whatever it holds.
  /// - Throws: `noFolder`, or what a system call said.
  package static func create(_ path: String) throws(StorageFault) -> WorkspaceFolder {
    guard !path.isEmpty, !path.utf8.contains(0) else { throw .noFolder(path) }
    var walked = path.utf8.first == UInt8(ascii: "/") ? "" : "."
    for name in path.utf8.split(separator: UInt8(ascii: "/")) {
      let above = walked.isEmpty ? "/" : walked
      walked += "/" + String(Substring(name))
      guard mkdir(walked, 0o777) == 0 else {
        if errno == EEXIST { continue }
        throw .system(call: "mkdir", path: walked, code: errno)
      }
      // A new folder is on the disk only when the one above it is.
      try Folder.workspace(at: above).sync()
    }
    return try WorkspaceFolder(path)
  }
}
