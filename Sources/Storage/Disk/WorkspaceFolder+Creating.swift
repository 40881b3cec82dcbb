import Glibc
import RoadmapEngine

extension WorkspaceFolder {
  /// Removes `.jalon` from a folder in which no workspace could be made. Errors are ignored.
  package func discardState() {
    guard let state = try? StateFolder.existing(in: root) else { return }
    if let staged = try? state.staged() { for name in (try? staged.names()) ?? [] { try? staged.remove(name, staged.path) } }
    try? state.folder.remove(StateFolder.stagedName, StateFolder.name, isFolder: true)
    for name in (try? state.folder.names()) ?? [] { try? state.folder.remove(name, StateFolder.name) }
    try? root.remove(StateFolder.name, StateFolder.name, isFolder: true)
  }

  /// Makes a folder and fills it, completely or not at all: it is filled under a hidden name in the same parent folder and then renamed.
  ///
  /// A folder that exists already is filled in place.
  /// - Parameter fill: writes the contents. It writes the workspace file last, since that makes the folder a workspace.
  /// - Throws: what `fill` or a system call threw; a new folder, and the parents made for it, are then removed again.
  package static func make(
    _ path: String, _ fill: (WorkspaceFolder) throws(StorageFault) -> Void
  ) throws(StorageFault) -> WorkspaceFolder {
    guard !path.isEmpty, !path.utf8.contains(0) else { throw .noFolder(path) }
    removeDeadParts(of: path)
    if access(path, F_OK) == 0 { return try fillExisting(path, fill) }
    let names = path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    let isAbsolute = path.utf8.first == UInt8(ascii: "/")
    guard let name = names.last, name != ".", name != ".." else { throw .noFolder(path) }
    let above = (isAbsolute ? "/" : "") + names.dropLast().joined(separator: "/")
    let made = try makeFolders(above)
    let draft = (above.isEmpty ? "" : above == "/" ? "/" : "\(above)/") + partName(of: name)
    var standing = draft
    do throws(StorageFault) {
      guard mkdir(draft, 0o777) == 0 else { throw SystemCall.refusal("mkdir", path, errno) }
      var folder = try WorkspaceFolder(draft)
      folder.finalName = name
      try fill(folder)
      guard rename(draft, path) == 0 else { throw SystemCall.refusal("renameat", path, errno) }
      standing = path
      try Folder.workspace(at: above.isEmpty ? "." : above).sync()
      return try WorkspaceFolder(path)
    } catch {
      discard(standing)
      for folder in made.reversed() { rmdir(folder) }
      throw error
    }
  }

  private static func fillExisting(
    _ path: String, _ fill: (WorkspaceFolder) throws(StorageFault) -> Void
  ) throws(StorageFault) -> WorkspaceFolder {
    let folder = try WorkspaceFolder(path)
    let hadState = try folder.root.status(of: StateFolder.name, StateFolder.name) != nil
    // Only an empty folder is marked: everything in it besides the mark is then known to be part of the workspace.
    let mark = partName(of: partMark)
    let isMarked = try folder.isEmpty()
    defer { if isMarked { try? folder.root.remove(mark, mark, isFolder: true) } }
    if isMarked { try folder.root.makeFolder(mark, mark, mode: 0o700) }
    do throws(StorageFault) { try fill(folder) } catch {
      if isMarked { folder.discardParts() } else if !hadState { folder.discardState() }
      throw error
    }
    return folder
  }

  private static let partMark = "jalon"

  /// Returns the hidden name with this process's id, of a folder that is being filled or of the mark in one that is filled in place.
  private static func partName(of name: String) -> String { ".\(name.prefix(200)).\(getpid()).part" }

  /// Removes what dead processes have left of a workspace that they were making at a path. Errors are ignored.
  package static func removeDeadParts(of path: String) {
    let names = path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    guard let name = names.last else { return }
    let above = (path.utf8.first == UInt8(ascii: "/") ? "/" : "") + names.dropLast().joined(separator: "/")
    let parent = above.isEmpty ? "." : above
    for part in deadParts(of: name, in: parent) { discard("\(parent)/\(part)") }
    let marks = deadParts(of: partMark, in: path)
    guard !marks.isEmpty, let folder = try? WorkspaceFolder(path) else { return }
    // A workspace that has its workspace file is complete, since that file is written last.
    if (try? folder.root.names())?.contains(WorkspaceFile.workspace.path) == false { folder.discardParts() }
    for mark in marks { try? folder.root.remove(mark, mark, isFolder: true) }
  }

  /// Returns the hidden names in a folder whose process is dead.
  private static func deadParts(of name: String, in folder: String) -> [String] {
    let (start, end) = (".\(name.prefix(200)).", ".part")
    return ((try? Folder.workspace(at: folder).names()) ?? []).filter { part in
      guard part.hasPrefix(start), part.hasSuffix(end), part.utf8.count > start.utf8.count + end.utf8.count,
        let process = pid_t(part.dropFirst(start.count).dropLast(end.count)), process > 0
      else { return false }
      // A process with the same id as this one must have ended before this one began.
      return process == getpid() || kill(process, 0) != 0 && errno == ESRCH
    }
  }

  /// Makes a folder and its missing parents.
  /// - Returns: the folders that it has made, outermost first.
  private static func makeFolders(_ path: String) throws(StorageFault) -> [String] {
    var made: [String] = []
    var walked = path.utf8.first == UInt8(ascii: "/") ? "" : "."
    for name in path.utf8.split(separator: UInt8(ascii: "/")) {
      let above = walked.isEmpty ? "/" : walked
      walked += "/" + String(Substring(name))
      guard mkdir(walked, 0o777) == 0 else {
        if errno == EEXIST { continue }
        let code = errno
        for folder in made.reversed() { rmdir(folder) }
        throw .system(call: "mkdir", path: walked, code: code)
      }
      made.append(walked)
      // A new folder is durable only once its parent is synced.
      do throws(StorageFault) { try Folder.workspace(at: above).sync() } catch {
        for folder in made.reversed() { rmdir(folder) }
        throw error
      }
    }
    return made
  }

  /// Removes a folder that was being filled; files that are not part of a workspace are left.
  private static func discard(_ path: String) {
    guard let folder = try? WorkspaceFolder(path) else { return }
    folder.discardParts()
    rmdir(path)
  }

  /// Removes every part of a workspace from the folder. Errors are ignored.
  private func discardParts() {
    discardState()
    try? root.remove(WorkspaceFile.workspace.path, path)
    for part in ["parties", "calendars", "roadmaps", HistoryFileName.folder] {
      guard let inner = try? root.folder(part, part) else { continue }
      for name in (try? inner.names()) ?? [] { try? inner.remove(name, part) }
      try? root.remove(part, part, isFolder: true)
    }
  }

  /// Makes a folder for a copy of another workspace, completely or not at all.
  ///
  /// While it is filled, only its owner may enter it; afterwards it and its subfolders have the modes of the original. A folder that
  /// exists already keeps its mode.
  static func createLike(
    _ other: WorkspaceFolder, _ path: String, _ fill: (WorkspaceFolder) throws(StorageFault) -> Void
  ) throws(StorageFault) {
    let isNew = access(path, F_OK) != 0
    _ = try make(path) { (copy) throws(StorageFault) in
      if isNew { try copy.root.setMode(0o700) }
      try fill(copy)
      for part in ["parties", "calendars", "roadmaps", HistoryFileName.folder] {
        guard let theirs = try other.root.status(of: part, part), try copy.root.status(of: part, part) != nil else { continue }
        if FileKind(mode: theirs.st_mode) == .folder { try copy.root.folder(part, part).setMode(theirs.st_mode & 0o777) }
      }
      guard isNew else { return }
      // The first save makes `.jalon` again, with a mode that suits the folder's final mode.
      copy.discardState()
      try copy.root.setMode(try other.root.ownStatus().st_mode & 0o777)
    }
  }

  /// Returns the permissions that a copy of a file gets: those of the file, or those of the folder if there is no such file.
  func origin(of path: String) throws(StorageFault) -> FileChange.Origin {
    let place = try Place(path, in: root)
    guard place.missingFolders.isEmpty, let status = try place.folder.status(of: place.name, path) else { return .folder }
    return .mode(UInt32(status.st_mode & 0o777))
  }
}
