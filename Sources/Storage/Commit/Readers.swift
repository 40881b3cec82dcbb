import Glibc

/// The users besides the owner, by permission class, who may read every file of a plan.
struct Readers: Sendable {
  private var group = true
  private var others = true

  /// Reads the modes of the plan's files; if a part of it may not be looked at, nobody but the owner counts as a reader.
  init(of root: Folder) throws(StorageFault) {
    do throws(StorageFault) { try look(into: root) } catch .system(_, _, code: EACCES) { narrow(to: 0) }
  }

  private mutating func look(into root: Folder) throws(StorageFault) {
    if let head = try Readers.status(of: "jalon.json", in: root) { narrow(to: head.st_mode) }
    for part in ["parties", "calendars", "roadmaps"] {
      guard let status = try Readers.status(of: part, in: root), FileKind(mode: status.st_mode) == .folder else { continue }
      // Whoever may not enter a folder reads none of its files.
      narrow(to: (status.st_mode & 0o011) << 2)
      let place = try Place(part, in: root)
      let folder = try place.folder.folder(place.name, part)
      for name in try folder.names() where name.hasSuffix(".json") {
        guard group || others else { return }
        let path = "\(part)/\(name)"
        var file = try folder.status(of: name, path)
        if let found = file, FileKind(mode: found.st_mode) == .link { file = try Readers.status(of: path, in: root) }
        if let file, FileKind(mode: file.st_mode) == .file { narrow(to: file.st_mode) }
      }
    }
  }

  /// Returns the status of the file at a path, with links followed; nil if there is none that a plan may hold.
  private static func status(of path: String, in root: Folder) throws(StorageFault) -> stat? {
    do throws(StorageFault) {
      let place = try Place(path, in: root)
      return place.missingFolders.isEmpty ? try place.folder.status(of: place.name, path) : nil
    } catch {
      switch error {
      case .escapes, .badPath, .notAFolder: return nil
      default: throw error
      }
    }
  }

  /// Excludes the group and the others if a mode does not let them read.
  private mutating func narrow(to mode: mode_t) {
    if mode & 0o040 == 0 { group = false }
    if mode & 0o004 == 0 { others = false }
  }

  /// Returns a mode without the permissions of those who may not read the whole plan.
  func narrowing(_ mode: mode_t) -> mode_t { mode & ~((group ? 0 : 0o070) | (others ? 0 : 0o007)) }
}
