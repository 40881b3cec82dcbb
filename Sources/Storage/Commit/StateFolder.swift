import FileFormat
import Glibc

/// `.jalon`, this copy's own folder: the lock, the staged files, and the record of a staged commit (FileFormat.md, The files).
struct StateFolder: Sendable {
  static let name = ".jalon"
  static let lockName = "lock"
  static let recordName = "commit"
  /// The same record, of a commit that is being taken back.
  static let rollbackName = "rollback"
  static let recordPath = ".jalon/commit"
  static let stagedName = "staged"
  private static let ignoreName = ".gitignore"
  /// What the name of a small file ends in while its new contents are being written.
  private static let draftEnding = ".new"

  let folder: Folder
  /// Private to its owner, but for a workspace folder in which others may write: they must be able to finish what a dead process began.
  let fileMode: mode_t
  private let folderMode: mode_t

  /// The folder as it stands; nil if nothing was ever saved here, or if it is somebody else's own: who may read a workspace need not
  /// see how its owner saves.
  static func existing(in root: Folder) throws(StorageFault) -> StateFolder? {
    guard try root.status(of: name, name) != nil else { return nil }
    do throws(StorageFault) {
      let folder = try root.folder(name, name)
      guard folder.isSearchable() else { return nil }
      return try StateFolder(folder, in: root)
    } catch .system(call: "openat", path: _, code: EACCES) {
      return nil
    }
  }

  /// The folder, made if need be.
  static func made(in root: Folder) throws(StorageFault) -> StateFolder {
    let isNew = try root.makeFolder(name, root.path, mode: 0o700)
    let folder: Folder
    do throws(StorageFault) { folder = try root.folder(name, name) } catch .system(call: "openat", path: _, code: EACCES) {
      throw .readOnly(name)
    }
    let state = try StateFolder(folder, in: root)
    let isToBeShared = try state.isToBeShared(folder)
    if isNew || isToBeShared { try folder.setMode(state.folderMode) }
    try state.ignoreItself()
    return state
  }

  private init(_ folder: Folder, in root: Folder) throws(StorageFault) {
    self.folder = folder
    let sharing = try root.sharing(0o644) & 0o022
    fileMode = 0o600 | sharing | sharing << 1
    folderMode = 0o700 | sharing | sharing << 1 | sharing >> 1
  }

  /// The folder of the staged files, made if need be.
  func staged() throws(StorageFault) -> Folder {
    let path = Self.name + "/" + Self.stagedName
    let isNew = try folder.makeFolder(Self.stagedName, path, mode: 0o700)
    let staged = try folder.folder(Self.stagedName, path)
    let isToBeShared = try isToBeShared(staged)
    if isNew || isToBeShared { try staged.setMode(folderMode) }
    return staged
  }

  /// Whether a folder of this person's was made before the workspace became one that others may write to.
  private func isToBeShared(_ folder: Folder) throws(StorageFault) -> Bool {
    let status = try folder.ownStatus()
    return status.st_uid == geteuid() && folderMode & ~status.st_mode & 0o077 != 0
  }

  /// Makes and syncs a file that was not there.
  /// - Parameter readers: who may read the plan, where the file holds words of it; nil: it holds none.
  func write(_ bytes: [UInt8], to name: String, for readers: Readers? = nil) throws(StorageFault) {
    let path = Self.name + "/" + name
    let file = try folder.file(name, path, O_WRONLY | O_CREAT | O_EXCL, mode: 0o600)
    try file.setMode(readers?.narrowing(fileMode) ?? fileMode, path)
    try file.write(bytes, path)
    try file.sync(path)
    try file.close(path)
  }

  /// What a small file holds; nil where there is none.
  /// - Throws: where there is one that cannot be read.
  func contents(of name: String) throws(StorageFault) -> [UInt8]? {
    let path = Self.path(of: name)
    let file: OpenFile
    do throws(StorageFault) { file = try folder.file(name, path, O_RDONLY) } catch .missing { return nil }
    return try file.contents(path, expected: 0, limit: StoredFile.limit)
  }

  /// What a small file says; nil where there is none.
  /// - Throws: where there is one that says nothing that this program understands.
  func value<Value>(
    of name: String, _ read: ([UInt8]) throws(FormatFault) -> PlanFile.Reading<Value>
  ) throws(StorageFault) -> Value? {
    guard let bytes = try contents(of: name) else { return nil }
    let reading: PlanFile.Reading<Value>
    do throws(FormatFault) { reading = try read(bytes) } catch { throw .damaged(Self.path(of: name), error) }
    guard !reading.isNewer else { throw .newerFormat(Self.path(of: name)) }
    return reading.value
  }

  /// The path of a file in it, relative to the workspace.
  static func path(of name: String) -> String { "\(Self.name)/\(name)" }

  /// Replaces the contents of a small file, or removes it; whole or not at all, since the new contents are written beside the old ones.
  /// - Parameter readers: as for `write`.
  func replace(_ name: String, with bytes: [UInt8]?, for readers: Readers? = nil) throws(StorageFault) {
    let draft = name + Self.draftEnding
    try folder.remove(draft, draft)
    if let bytes {
      do throws(StorageFault) {
        try write(bytes, to: draft, for: readers)
        try folder.move(draft, to: folder, as: name, name)
      } catch {
        try? folder.remove(draft, draft)
        throw error
      }
    } else {
      try folder.remove(name, name)
    }
    try folder.sync()
  }

  /// Removes the drafts of small files that a killed program left; to be called by who holds the lock.
  func removeDrafts() throws(StorageFault) {
    for name in try folder.names() where name.utf8.count > Self.draftEnding.utf8.count && name.hasSuffix(Self.draftEnding) {
      try folder.remove(name, Self.name + "/" + name)
    }
  }

  /// A file of a few bytes is rewritten while it is empty: a power cut can have left it so.
  private func ignoreItself() throws(StorageFault) {
    if let status = try folder.status(of: Self.ignoreName, Self.name), status.st_size > 0 { return }
    try folder.remove(Self.ignoreName, Self.name)
    do throws(StorageFault) {
      try write(Array("*\n".utf8), to: Self.ignoreName)
    } catch .system(call: "creat", path: _, code: EEXIST) {
      return  // Another process was faster.
    }
  }
}
