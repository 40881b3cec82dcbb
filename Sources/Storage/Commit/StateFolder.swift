import FileFormat
import Glibc

/// `.jalon`, the private folder of this copy: the lock, the staged files, and the record of a staged commit (FileFormat.md, The files).
struct StateFolder: Sendable {
  static let name = ".jalon"
  static let lockName = "lock"
  static let recordName = "commit"
  /// The name of the record while its commit is being rolled back.
  static let rollbackName = "rollback"
  static let recordPath = ".jalon/commit"
  static let stagedName = "staged"
  private static let ignoreName = ".gitignore"
  /// The ending of the name under which new contents of a small file are written before they are renamed into place.
  private static let draftEnding = ".new"

  let folder: Folder
  /// The mode of the files in it: private to their owner unless others may write to the workspace folder.
  ///
  /// Those others must be able to finish a commit of a dead process.
  let fileMode: mode_t
  private let folderMode: mode_t

  /// Returns the folder if it exists and this process may enter it; nil otherwise.
  ///
  /// A reader of a workspace need not have access to the private folder of its owner.
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

  /// Returns the folder, and makes it and its `.gitignore` if they are missing.
  /// - Throws: `readOnly` if this process may not enter it.
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

  /// Returns the folder of the staged files, and makes it if it is missing.
  func staged() throws(StorageFault) -> Folder {
    let path = Self.name + "/" + Self.stagedName
    let isNew = try folder.makeFolder(Self.stagedName, path, mode: 0o700)
    let staged = try folder.folder(Self.stagedName, path)
    let isToBeShared = try isToBeShared(staged)
    if isNew || isToBeShared { try staged.setMode(folderMode) }
    return staged
  }

  /// Whether this user's folder is less open than the workspace folder, because it was made before that was opened to others.
  private func isToBeShared(_ folder: Folder) throws(StorageFault) -> Bool {
    let status = try folder.ownStatus()
    return status.st_uid == geteuid() && folderMode & ~status.st_mode & 0o077 != 0
  }

  /// Creates a file and syncs it; the file must not exist.
  /// - Parameter readers: who may read the plan, if the file quotes it; nil if it holds nothing of the plan.
  func write(_ bytes: [UInt8], to name: String, for readers: Readers? = nil) throws(StorageFault) {
    let path = Self.name + "/" + name
    let file = try folder.file(name, path, O_WRONLY | O_CREAT | O_EXCL, mode: 0o600)
    try file.setMode(readers?.narrowing(fileMode) ?? fileMode, path)
    try file.write(bytes, path)
    try file.sync(path)
    try file.close(path)
  }

  /// Returns the bytes of a small file; nil if there is none.
  /// - Throws: if it exists and cannot be read.
  func contents(of name: String) throws(StorageFault) -> [UInt8]? {
    let path = Self.path(of: name)
    let file: OpenFile
    do throws(StorageFault) { file = try folder.file(name, path, O_RDONLY) } catch .missing { return nil }
    return try file.contents(path, expected: 0, limit: StoredFile.limit)
  }

  /// Returns the value that a small file holds; nil if there is none.
  /// - Throws: `damaged` if it cannot be parsed, `newerFormat` if a newer version wrote it.
  func value<Value>(
    of name: String, _ read: ([UInt8]) throws(FormatFault) -> PlanFile.Reading<Value>
  ) throws(StorageFault) -> Value? {
    guard let bytes = try contents(of: name) else { return nil }
    let reading: PlanFile.Reading<Value>
    do throws(FormatFault) { reading = try read(bytes) } catch { throw .damaged(Self.path(of: name), error) }
    guard !reading.isNewer else { throw .newerFormat(Self.path(of: name)) }
    return reading.value
  }

  /// Returns the path of a file in `.jalon`, relative to the workspace.
  static func path(of name: String) -> String { "\(Self.name)/\(name)" }

  /// Replaces the contents of a small file, or removes it if `bytes` is nil; whole or not at all, by a rename.
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

  /// Replaces the contents of a small file by a rename, without syncing: a power cut can leave the old contents or none.
  /// - Parameter readers: as for `write`.
  func note(_ bytes: [UInt8], in name: String, for readers: Readers? = nil) throws(StorageFault) {
    let (draft, path) = (name + Self.draftEnding, Self.path(of: name))
    try folder.remove(draft, path)
    let file = try folder.file(draft, path, O_WRONLY | O_CREAT | O_EXCL, mode: 0o600)
    try file.setMode(readers?.narrowing(fileMode) ?? fileMode, path)
    try file.write(bytes, path)
    try file.close(path)
    try folder.move(draft, to: folder, as: name, path)
  }

  /// Removes the unfinished drafts that a killed process left. The caller holds the lock.
  func removeDrafts() throws(StorageFault) {
    for name in try folder.names() where name.utf8.count > Self.draftEnding.utf8.count && name.hasSuffix(Self.draftEnding) {
      try folder.remove(name, Self.name + "/" + name)
    }
  }

  /// Writes `.gitignore` so that git ignores the whole folder; also if the file is empty, as a power cut can leave it.
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
