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
    if isNew { try state.folder.setMode(state.folderMode) }
    try state.ignoreItself()
    return state
  }

  private init(_ folder: Folder, in root: Folder) throws(StorageFault) {
    self.folder = folder
    let sharing = try root.ownStatus().st_mode & 0o022
    fileMode = 0o600 | sharing | sharing << 1
    folderMode = 0o700 | sharing | sharing << 1 | sharing >> 1
  }

  /// The folder of the staged files, made if need be.
  func staged() throws(StorageFault) -> Folder {
    let path = Self.name + "/" + Self.stagedName
    let isNew = try folder.makeFolder(Self.stagedName, path, mode: 0o700)
    let staged = try folder.folder(Self.stagedName, path)
    if isNew { try staged.setMode(folderMode) }
    return staged
  }

  /// Makes and syncs a file that was not there.
  func write(_ bytes: [UInt8], to name: String) throws(StorageFault) {
    let path = Self.name + "/" + name
    let file = try folder.file(name, path, O_WRONLY | O_CREAT | O_EXCL, mode: 0o600)
    try file.setMode(fileMode, path)
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

  /// Puts other contents in the place of a small file, or takes it away; whole or not at all: they are written beside the old ones.
  func replace(_ name: String, with bytes: [UInt8]?) throws(StorageFault) {
    let new = "\(name).new"
    try folder.remove(new, new)
    if let bytes {
      try write(bytes, to: new)
      try folder.move(new, to: folder, as: name, name)
    } else {
      try folder.remove(name, name)
    }
    try folder.sync()
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
