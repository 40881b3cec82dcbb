import Glibc

/// The first half of a commit: everything that can fail is tried here, beside the files, and can be dropped without a trace.
struct CommitStaging {
  let root: Folder
  let staged: Folder
  private(set) var steps: [CommitStep] = []
  /// What stood at the place of each step that replaces something; nil: nothing did.
  private(set) var seen: [Int: FileTrace?] = [:]
  private var paths: Set<[UInt8]> = []
  /// What every file of the commit allows.
  private var narrowest: mode_t = 0o644

  init(root: Folder, staged: Folder) {
    self.root = root
    self.staged = staged
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
      step = try stage(contents, place, former)
    } else if let former {
      step = CommitStep(number: steps.count, path: place.path, action: .remove(former.stamp))
    } else {
      return
    }
    guard former?.isWritable ?? true, place.folder.isWritable() else { throw .readOnly(change.path) }
    if let former { try keep(former, place, step) }
    if let former { narrowest &= former.status.st_mode }
    seen[step.number] = .some(former.map { FileTrace($0.status) })
    steps.append(step)
  }

  /// Notes how long the file is; the bytes themselves stand in the record.
  mutating func add(_ append: Append) throws(StorageFault) {
    let place = try open(append.path)
    guard !append.bytes.isEmpty else { return }
    var added = append.bytes
    // A history shows what the files hold: it is no more open than they are.
    var end = CommitStep.End.new(mode: UInt32(narrowest))
    if place.missingFolders.isEmpty, let status = try place.folder.status(of: place.name, append.path) {
      let file = try place.folder.file(place.name, append.path, O_RDWR)
      let size = Int(status.st_size)
      if size > 0, try file.bytes(append.path, from: size - 1, count: 1) != [UInt8(ascii: "\n")] { added.insert(UInt8(ascii: "\n"), at: 0) }
      end = .after(size)
    } else if !place.folder.isWritable() {
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

  private func stage(_ contents: [UInt8], _ place: Place, _ former: Former?) throws(StorageFault) -> CommitStep {
    let stamp = FileStamp(of: contents)
    let name = String(steps.count)
    let file = try staged.file(name, place.path, O_WRONLY | O_CREAT | O_EXCL, mode: former == nil ? 0o644 : 0o600)
    try file.write(contents, place.path)
    let mine = try file.status(place.path)
    var copies = try place.folder.ownStatus().st_dev != mine.st_dev
    if let former {
      let isOwners = (former.status.st_uid, former.status.st_gid) == (mine.st_uid, mine.st_gid)
      if former.status.st_nlink > 1 || !(isOwners || file.give(to: former.status.st_uid, former.status.st_gid)) { copies = true }
      // Where the new file cannot have the mode of the old one, it is written into the old one.
      if try !file.setMode(former.status.st_mode & 0o7777, place.path) { copies = true }
    }
    try file.sync(place.path)
    try file.close(place.path)
    return CommitStep(
      number: steps.count, path: place.path, action: copies ? .copy(former?.stamp, to: stamp) : .replace(former?.stamp, by: stamp))
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
