import Glibc

/// Who, beside the owner, may read every file of a plan.
struct Readers: Sendable {
  private var group = true
  private var others = true

  /// Of the plan in a folder; of a part that may not be looked at nobody else counts as a reader.
  init(of root: Folder) throws(StorageFault) {
    do throws(StorageFault) { try look(into: root) } catch .system(_, _, code: EACCES) { narrow(to: 0) }
  }

  private mutating func look(into root: Folder) throws(StorageFault) {
    if let head = try Readers.status(of: "jalon.json", in: root) { narrow(to: head.st_mode) }
    for part in ["parties", "calendars", "roadmaps"] {
      guard let status = try Readers.status(of: part, in: root), FileKind(mode: status.st_mode) == .folder else { continue }
      // Who may not enter a folder reads none of its files.
      narrow(to: (status.st_mode & 0o011) << 2)
      let place = try Place(part, in: root)
      for name in try place.folder.folder(place.name, part).names() where name.hasSuffix(".json") {
        guard group || others else { return }
        if let file = try Readers.status(of: "\(part)/\(name)", in: root), FileKind(mode: file.st_mode) == .file {
          narrow(to: file.st_mode)
        }
      }
    }
  }

  /// What stands at a path, links followed; nil where nothing does that a plan may hold.
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

  private mutating func narrow(to mode: mode_t) {
    if mode & 0o040 == 0 { group = false }
    if mode & 0o004 == 0 { others = false }
  }

  /// Permissions without those of anybody who may not read everything.
  func narrowing(_ mode: mode_t) -> mode_t { mode & ~((group ? 0 : 0o070) | (others ? 0 : 0o007)) }
}
