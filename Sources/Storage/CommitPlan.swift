import Glibc

/// The operations of a commit, after every change was compared with what is on the disk now.
struct CommitPlan {
  struct Entry {
    let operation: Operation
    let seen: SeenFile?
    /// The status of a file that is appended to, which is not read.
    let tail: stat?
    /// What is staged for the operation, if anything is.
    let contents: [UInt8]?
  }

  private(set) var entries: [Entry] = []
  private let walk: Walk
  private let device: dev_t

  /// Compares and plans; throws `changed`, `exists`, `twice`, `escapes` or what reading throws, and writes nothing.
  init(_ changes: [FileChange], appending: [Append], walk: Walk, device: dev_t) throws(StorageFault) {
    self.walk = walk
    self.device = device
    for change in changes { try plan(change) }
    for append in appending where !append.bytes.isEmpty { try plan(append) }
    var paths: Set<[UInt8]> = []
    // Names are bytes: two that a String takes for equal may be two files.
    for entry in entries where !paths.insert(Array(entry.operation.path.utf8)).inserted { throw .twice(entry.operation.path) }
  }

  private mutating func plan(_ change: FileChange) throws(StorageFault) {
    let place = try target(change.path)
    let seen = try SeenFile(at: place)
    if change.expected == nil, seen != nil { throw .exists(change.path) }
    guard change.expected?.content == seen?.stamp.content else { throw .changed(change.path) }
    let old = seen?.stamp.content
    guard let contents = change.contents else {
      guard let old else { return }
      return entries.append(Entry(operation: Operation(deed: .remove(old: old), path: place.path), seen: seen, tail: nil, contents: nil))
    }
    guard contents.count <= SeenFile.largest else { throw .tooLarge(change.path) }
    let new = ContentHash(of: contents)
    guard new != old else { return }
    let isElsewhere = try place.folder.map { folder throws(StorageFault) in try folder.status().st_dev != device } ?? false
    let deed: Operation.Deed = isElsewhere || (seen?.status.st_nlink ?? 1) > 1 ? .rewrite(old: old, new: new) : .replace(old: old, new: new)
    entries.append(Entry(operation: Operation(deed: deed, path: place.path), seen: seen, tail: nil, contents: contents))
  }

  private mutating func plan(_ append: Append) throws(StorageFault) {
    let place = try target(append.path)
    let status = try SeenFile.open(place)?.status()
    let deed = Operation.Deed.append(oldLength: status.map { Int($0.st_size) }, bytes: append.bytes)
    entries.append(Entry(operation: Operation(deed: deed, path: place.path), seen: nil, tail: status, contents: nil))
  }

  private func target(_ path: String) throws(StorageFault) -> Place {
    let place = try walk.place(of: path)
    let isOwn =
      [".jalon/lock", ".jalon/staged", ".jalon/.gitignore"].contains { place.path == $0 }
      || place.path.utf8.starts(with: ".jalon/staged/".utf8)
    if isOwn { throw .escapes(path) }
    return place
  }

  /// Looks again, without reading, whether every file is still what was compared: editors do not take the lock.
  func checkAgain() throws(StorageFault) {
    for entry in entries {
      let place = try walk.place(of: entry.operation.path)
      let status = try place.folder.flatMap { folder throws(StorageFault) in try folder.status(of: place.name) }
      let isSame: Bool
      switch (entry.seen, entry.tail, status) {
      case (let seen?, _, let status?): isSame = seen.isSame(as: status)
      case (nil, let tail?, let status?): isSame = tail.st_ino == status.st_ino && tail.st_size == status.st_size
      case (nil, nil, nil): isSame = true
      default: isSame = false
      }
      guard isSame else { throw .changed(entry.operation.path) }
    }
  }
}
