import Glibc

/// The first half of a commit: compares, checks and writes everything into `.jalon/staged`, where it can be dropped
/// without a trace.
struct CommitStaging: Sendable {
  let root: Folder
  let staged: Folder
  private(set) var steps: [CommitStep] = []
  /// The trace of the file that each step replaces or removes, by the number of the step; nil if there was no file.
  private(set) var seen: [Int: FileTrace?] = [:]
  /// The stamps of the new contents, by the paths of the changes.
  private(set) var stamps: [String: FileStamp] = [:]
  /// The paths of the commit so far, to refuse one that is named twice.
  private let paths = CommitPaths()
  private var unsynced = UnsyncedFiles()
  /// The number of the next step.
  private var next = 0
  /// From this number of changes on, several are staged at the same time.
  private static let many = 16
  /// The greatest number of changes that one thread stages before it syncs them. Up to 16 threads do so at the same time, and a change has up to
  /// three files open until then: with 256 files, the lowest usual limit, there is room for them.
  private static let longestRun = 4
  /// The mode of a new file before the umask is applied.
  private static let plainMode: mode_t = 0o644
  /// A temporary file that shows what the umask leaves of `plainMode`. The umask itself can only be read by setting it,
  /// for every thread.
  private static let probeName = "umask"
  /// The users who may read every file of the plan: nobody else may read what the commit writes into history.
  private let readers: Readers

  init(root: Folder, staged: Folder, readers: Readers) {
    self.root = root
    self.staged = staged
    self.readers = readers
  }

  /// Compares the file on disk with what the change expects, then stages its new contents and keeps its old ones.
  /// - Throws: `changed` if the file is not what the change expects; `tooLarge`, `readOnly`, `repeated` and whatever a
  ///   system call said.
  mutating func add(_ change: FileChange) throws(StorageFault) { take(try staged(change, as: next, &unsynced)) }

  /// Adds changes as `add(_:)` does each of them. Many are staged and synced on several threads, since each file mostly waits for the system.
  /// - Throws: the first fault in the order of the changes; others may be staged then.
  mutating func add(_ changes: [LateChange]) throws(StorageFault) {
    guard changes.count >= Self.many else {
      for change in changes { try add(change.made()) }
      return
    }
    // A change that needs no step leaves its number out.
    let numbered = changes.enumerated().map { (number: next + $0.offset, change: $0.element) }
    next += changes.count
    // The files of a run are synced together: the disk then has less to do for each of them.
    let length = min(Self.longestRun, changes.count / Self.many)
    let runs = stride(from: 0, to: numbered.count, by: length).map { Array(numbered[$0..<min($0 + length, numbered.count)]) }
    let results = runs.mapWaiting(few: 1) { [self] run -> Result<[StagedChange], StorageFault> in
      do throws(StorageFault) {
        var unsynced = UnsyncedFiles()
        var staged: [StagedChange] = []
        for (number, change) in run { staged.append(try self.staged(change.made(), as: number, &unsynced)) }
        try unsynced.sync()
        return .success(staged)
      } catch { return .failure(error) }
    }
    for result in results { for change in try result.get() { take(change) } }
  }

  /// A change that was compared, with its staged files.
  private struct StagedChange: Sendable {
    /// The path as the change gave it, and the stamp of the new contents; nil if the file is removed.
    let path: String
    let stamp: FileStamp?
    /// nil if nothing is to be done.
    var step: CommitStep?
    /// The trace of the file that is replaced or removed; nil if there was none.
    var seen: FileTrace?
  }

  private mutating func take(_ change: StagedChange) {
    stamps[change.path] = change.stamp
    guard let step = change.step else { return }
    seen[step.number] = .some(change.seen)
    steps.append(step)
    next = max(next, step.number + 1)
  }

  /// Compares and stages a change.
  /// - Parameters:
  ///   - number: the number of its step.
  ///   - unsynced: gets the files that are written.
  private func staged(_ change: FileChange, as number: Int, _ unsynced: inout UnsyncedFiles) throws(StorageFault) -> StagedChange {
    let place = try open(change.path)
    let former = try Former(place, change.path)
    guard former?.stamp == change.expected else { throw .changed(change.path) }
    var result = StagedChange(path: change.path, stamp: change.stamp)
    if former == nil ? change.parts == nil : former?.bytes == change.contents { return result }
    let step: CommitStep
    if let parts = change.parts, let stamp = change.stamp {
      guard stamp.size <= StoredFile.limit else { throw .tooLarge(change.path, bytes: stamp.size) }
      step = try stage(parts, stamp, place, former, change.origin, number, &unsynced)
    } else if let former {
      step = CommitStep(number: number, path: place.path, action: .remove(former.stamp))
    } else {
      return result
    }
    guard former?.isWritable ?? true, place.folder.isWritable() else { throw .readOnly(change.path) }
    if let former { try keep(former, place, step, &unsynced) }
    result.step = step
    result.seen = former.map { FileTrace($0.status) }
    return result
  }

  /// Stages an append: notes the length of the file. The appended bytes themselves are part of the record.
  mutating func add(_ append: Append) throws(StorageFault) {
    let place = try open(append.path)
    guard !append.bytes.isEmpty else { return }
    var added = append.bytes
    let end: CommitStep.End
    if place.missingFolders.isEmpty, let status = try place.folder.status(of: place.name, append.path) {
      let file = try place.folder.file(place.name, append.path, O_RDWR)
      let size = Int(status.st_size)
      if size > 0, try file.bytes(append.path, from: size - 1, count: 1) != [UInt8(ascii: "\n")] { added.insert(UInt8(ascii: "\n"), at: 0) }
      end = .after(size)
      let mode = status.st_mode & 0o7777
      // A history quotes the files, so it must be no more open than they are. Only the owner can change its mode; for
      // others the call fails.
      if readers.narrowing(mode) != mode { _ = try? file.setMode(readers.narrowing(mode), append.path) }
    } else if place.folder.isWritable() {
      end = .new(mode: UInt32(readers.narrowing(try newMode(in: place.folder, next))))
    } else {
      throw .readOnly(append.path)
    }
    steps.append(CommitStep(number: next, path: place.path, action: .append(to: end, added)))
    next += 1
  }

  /// Resolves a path of the commit; refuses the lock, the record and the staging folder, and a path that was named
  /// before.
  private func open(_ path: String) throws(StorageFault) -> Place {
    let place = try Place(path, in: root)
    let own = [StateFolder.lockName, StateFolder.recordName, StateFolder.rollbackName, StateFolder.stagedName].map {
      StateFolder.name + "/" + $0
    }
    guard !own.contains(where: { place.path == $0 || place.path.hasPrefix($0 + "/") }) else { throw .badPath(path) }
    guard paths.insert(place.path) else { throw .repeated(path) }
    return place
  }

  /// Brings everything that is staged to the disk.
  mutating func sync() throws(StorageFault) {
    try unsynced.sync()
    try staged.sync()
  }

  /// Writes the new contents into the staging folder, with owner and mode of the old file.
  private func stage(
    _ parts: [[UInt8]], _ stamp: FileStamp, _ place: Place, _ former: Former?, _ origin: FileChange.Origin, _ number: Int,
    _ unsynced: inout UnsyncedFiles
  ) throws(StorageFault) -> CommitStep {
    let name = String(number)
    let isPlain = former == nil && origin == .folder
    let file = try staged.file(name, place.path, O_WRONLY | O_CREAT | O_EXCL, mode: isPlain ? Self.plainMode : 0o600)
    let mine = try file.status(place.path)
    if isPlain { try file.setMode(try place.folder.sharing(mine.st_mode & 0o777), place.path) }
    for part in parts { try file.write(part, place.path) }
    var copies = try place.folder.ownStatus().st_dev != mine.st_dev
    if let former {
      let isOwners = (former.status.st_uid, former.status.st_gid) == (mine.st_uid, mine.st_gid)
      if former.status.st_nlink > 1 || !(isOwners || file.give(to: former.status.st_uid, former.status.st_gid)) { copies = true }
      // If the new file cannot have the mode of the old one, its contents are copied into the old file instead.
      if try !file.setMode(former.status.st_mode & 0o7777, place.path) { copies = true }
    } else if !isPlain {
      try file.setMode(try mode(for: origin, in: place.folder, file, number), place.path)
    }
    try unsynced.add(file, place.path)
    return CommitStep(
      number: number, path: place.path, action: copies ? .copy(former?.stamp, to: stamp) : .replace(former?.stamp, by: stamp))
  }

  /// Returns the mode of a file that is created; for `.file` also gives it that file's owner and group.
  private func mode(
    for origin: FileChange.Origin, in folder: Folder, _ file: borrowing OpenFile, _ number: Int
  ) throws(StorageFault) -> mode_t {
    switch origin {
    case .mode(let mode): return mode_t(mode) & 0o7777
    case .folder: return try newMode(in: folder, number)
    case .history: return readers.narrowing(try newMode(in: folder, number))
    case .file(let path):
      let other = try Place(path, in: root)
      guard other.missingFolders.isEmpty, let status = try other.folder.status(of: other.name, path) else {
        return try newMode(in: folder, number)
      }
      // If the group cannot be kept, the group permissions are dropped: they would apply to another group.
      let isGiven = file.give(to: status.st_uid, status.st_gid) || file.give(to: uid_t.max, status.st_gid)
      return status.st_mode & (isGiven ? 0o7777 : 0o7707)
    }
  }

  /// Returns the mode of a new file: what the umask leaves, plus write permission for whoever may write to the folder.
  /// - Parameter number: the number of the step, of which several may ask at the same time.
  private func newMode(in folder: Folder, _ number: Int) throws(StorageFault) -> mode_t {
    let name = "\(number).\(Self.probeName)"
    let probe = try staged.file(name, staged.path, O_WRONLY | O_CREAT | O_EXCL, mode: Self.plainMode)
    let mode = try probe.status(staged.path).st_mode & 0o777
    try staged.remove(name, staged.path)
    return try folder.sharing(mode)
  }

  /// Keeps the old contents until the commit is done, so that it can be rolled back after a disk error.
  ///
  /// They are kept as a hard link if the file is replaced, and as a copy if it is written into or cannot be linked.
  private func keep(_ former: Former, _ place: Place, _ step: CommitStep, _ unsynced: inout UnsyncedFiles) throws(StorageFault) {
    if case .copy = step.action {
    } else if place.folder.link(place.name, to: staged, as: step.formerName) {
      return
    }
    let file = try staged.file(step.formerName, place.path, O_WRONLY | O_CREAT | O_EXCL, mode: 0o600)
    try file.write(former.bytes, place.path)
    try file.setMode(former.status.st_mode & 0o7777, place.path)
    try unsynced.add(file, place.path)
  }

  /// A file as it is on disk before the commit; nil if there is none.
  private struct Former {
    let bytes: [UInt8]
    let stamp: FileStamp
    let status: stat

    init?(_ place: Place, _ path: String) throws(StorageFault) {
      guard place.missingFolders.isEmpty, try place.folder.status(of: place.name, path) != nil else { return nil }
      let file = try place.folder.file(place.name, path, O_RDONLY)
      status = try file.status(path)
      bytes = try file.contents(path, expected: Int(status.st_size), limit: StoredFile.limit)
      stamp = FileStamp(of: bytes)
    }

    /// Whether anyone may write the file. A write-protected file is refused, although renaming over it would succeed.
    var isWritable: Bool { status.st_mode & 0o222 != 0 }
  }
}
