import Glibc

/// The first half of a commit: everything that can fail is tried here, beside the files, and can be dropped without a trace.
struct CommitStaging {
  let root: Folder
  let staged: Folder
  private(set) var steps: [CommitStep] = []
  /// What stood at the place of each step that replaces something; nil: nothing did.
  private(set) var seen: [Int: FileTrace?] = [:]
  private var paths: Set<[UInt8]> = []
  /// What a new file allows before the umask.
  private static let plainMode: mode_t = 0o644
  /// A file that lives for a moment, to see what the umask leaves of its permissions: to read the umask is to set it for every thread.
  private static let probeName = "umask"
  /// Who may read everything that the commit may write down: no more than may read every file of the plan.
  private let readers: Readers

  init(root: Folder, staged: Folder, readers: Readers) {
    self.root = root
    self.staged = staged
    self.readers = readers
  }

  /// Compares what is on disk with what the change expects, and stages what is to come and what was.
  mutating func add(_ change: FileChange) throws(StorageFault) {
    let place = try open(change.path)
    let former = try Former(place, change.path)
    guard former?.stamp == change.expected else { throw .changed(change.path) }
    guard former?.bytes != change.contents else { return }
    let step: CommitStep
    if let contents = change.contents {
      guard contents.count <= StoredFile.limit else { throw .tooLarge(change.path, bytes: contents.count) }
      step = try stage(contents, place, former, change.origin)
    } else if let former {
      step = CommitStep(number: steps.count, path: place.path, action: .remove(former.stamp))
    } else {
      return
    }
    guard former?.isWritable ?? true, place.folder.isWritable() else { throw .readOnly(change.path) }
    if let former { try keep(former, place, step) }
    seen[step.number] = .some(former.map { FileTrace($0.status) })
    steps.append(step)
  }

  /// Notes how long the file is; the bytes themselves stand in the record.
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
      // A history shows what the files hold: it is no more open than they are. Only its owner can see to that.
      if readers.narrowing(mode) != mode { _ = try? file.setMode(readers.narrowing(mode), append.path) }
    } else if place.folder.isWritable() {
      end = .new(mode: UInt32(readers.narrowing(try newMode(in: place.folder))))
    } else {
      throw .readOnly(append.path)
    }
    steps.append(CommitStep(number: steps.count, path: place.path, action: .append(to: end, added)))
  }

  /// What may be changed in a workspace, once in a commit: not the lock or the staging itself.
  private mutating func open(_ path: String) throws(StorageFault) -> Place {
    let place = try Place(path, in: root)
    let own = [StateFolder.lockName, StateFolder.recordName, StateFolder.rollbackName, StateFolder.stagedName].map {
      StateFolder.name + "/" + $0
    }
    guard !own.contains(where: { place.path == $0 || place.path.hasPrefix($0 + "/") }) else { throw .badPath(path) }
    guard paths.insert(Array(place.path.utf8)).inserted else { throw .repeated(path) }
    return place
  }

  private func stage(
    _ contents: [UInt8], _ place: Place, _ former: Former?, _ origin: FileChange.Origin
  ) throws(StorageFault) -> CommitStep {
    let stamp = FileStamp(of: contents)
    let name = String(steps.count)
    let isPlain = former == nil && origin == .folder
    let file = try staged.file(name, place.path, O_WRONLY | O_CREAT | O_EXCL, mode: isPlain ? Self.plainMode : 0o600)
    let mine = try file.status(place.path)
    if isPlain { try file.setMode(try place.folder.sharing(mine.st_mode & 0o777), place.path) }
    try file.write(contents, place.path)
    var copies = try place.folder.ownStatus().st_dev != mine.st_dev
    if let former {
      let isOwners = (former.status.st_uid, former.status.st_gid) == (mine.st_uid, mine.st_gid)
      if former.status.st_nlink > 1 || !(isOwners || file.give(to: former.status.st_uid, former.status.st_gid)) { copies = true }
      // Where the new file cannot have the mode of the old one, it is written into the old one.
      if try !file.setMode(former.status.st_mode & 0o7777, place.path) { copies = true }
    } else if !isPlain {
      try file.setMode(try mode(for: origin, in: place.folder, file), place.path)
    }
    try file.sync(place.path)
    try file.close(place.path)
    return CommitStep(
      number: steps.count, path: place.path, action: copies ? .copy(former?.stamp, to: stamp) : .replace(former?.stamp, by: stamp))
  }

  /// The permissions of a file that is made; its owner too, where it takes over those of another one.
  private func mode(for origin: FileChange.Origin, in folder: Folder, _ file: borrowing OpenFile) throws(StorageFault) -> mode_t {
    switch origin {
    case .mode(let mode): return mode_t(mode) & 0o7777
    case .folder: return try newMode(in: folder)
    case .file(let path):
      let other = try Place(path, in: root)
      guard other.missingFolders.isEmpty, let status = try other.folder.status(of: other.name, path) else { return try newMode(in: folder) }
      // Where the group cannot be kept, its permissions would be another group's.
      let isGiven = file.give(to: status.st_uid, status.st_gid) || file.give(to: uid_t.max, status.st_gid)
      return status.st_mode & (isGiven ? 0o7777 : 0o7707)
    }
  }

  /// What a new file in a folder allows: what the person's umask leaves, and whoever may write to the folder may write to the file.
  private func newMode(in folder: Folder) throws(StorageFault) -> mode_t {
    let probe = try staged.file(Self.probeName, staged.path, O_WRONLY | O_CREAT | O_EXCL, mode: Self.plainMode)
    let mode = try probe.status(staged.path).st_mode & 0o777
    try staged.remove(Self.probeName, staged.path)
    return try folder.sharing(mode)
  }

  /// What was stays within reach until the end, so that a commit that the disk refuses half-way can be taken back: as a second name where
  /// the file is replaced, as a copy where it is written into.
  private func keep(_ former: Former, _ place: Place, _ step: CommitStep) throws(StorageFault) {
    if case .copy = step.action {
    } else if place.folder.link(place.name, to: staged, as: step.formerName) {
      return
    }
    let file = try staged.file(step.formerName, place.path, O_WRONLY | O_CREAT | O_EXCL, mode: 0o600)
    try file.write(former.bytes, place.path)
    try file.setMode(former.status.st_mode & 0o7777, place.path)
    try file.sync(place.path)
    try file.close(place.path)
  }

  /// The file as it is before the commit.
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

    /// A file that nobody may write is left alone, although renaming would not ask.
    var isWritable: Bool { status.st_mode & 0o222 != 0 }
  }
}
