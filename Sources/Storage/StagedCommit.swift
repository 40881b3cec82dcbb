import Glibc

/// A commit whose record is on the disk: it is carried out, or taken back, as a whole (format.md, Saving; promises.md, D2).
struct StagedCommit {
  let operations: [Operation]
  let walk: Walk
  let area: StagingArea

  /// What a target is now, seen from one operation.
  enum Standing {
    case old, new
    /// Written in place, and cut off in the middle.
    case torn
    /// Somebody else wrote it since: it is theirs.
    case foreign
  }

  func standing(_ operation: Operation) throws(StorageFault) -> Standing {
    let place = try walk.place(of: operation.path)
    switch operation.deed {
    case .replace(let old, let new), .rewrite(let old, let new):
      let content = try SeenFile(at: place)?.stamp.content
      if content == new { return .new }
      if content == old { return .old }
      if case .rewrite = operation.deed { return .torn }
      return .foreign
    case .remove(let old):
      guard let content = try SeenFile(at: place)?.stamp.content else { return .new }
      return content == old ? .old : .foreign
    case .append(let oldLength, let bytes):
      guard let file = try SeenFile.open(place) else { return oldLength == nil ? .old : .foreign }
      let length = Int(try file.status().st_size)
      let start = oldLength ?? 0
      if length < start { return .foreign }
      if length == start && oldLength != nil { return .old }
      let tail = try file.read(bytes.count, at: start)
      if tail == bytes { return .new }
      return length - start <= bytes.count ? .torn : .foreign
    }
  }

  /// Whether the operation can be carried out, its target being old or torn.
  func isReady(_ index: Int) throws(StorageFault) -> Bool {
    switch operations[index].deed {
    case .remove, .append: return true
    case .replace(_, let new), .rewrite(_, let new):
      return try area.bytes(Operation.staged(index)).map { ContentHash(of: $0) } == new
    }
  }

  /// Whether the operation can be taken back, its target being new or torn.
  func isKept(_ index: Int) throws(StorageFault) -> Bool {
    switch operations[index].deed {
    case .append: return true
    case .replace(nil, _), .rewrite(nil, _): return true
    case .replace(let old?, _), .rewrite(let old?, _), .remove(let old):
      return try area.bytes(Operation.kept(index)).map { ContentHash(of: $0) } == old
    }
  }

  /// Carries the operations out, in order, and waits until the disk has them.
  func carryOut(_ indices: some Collection<Int>) throws(StorageFault) {
    var touched = TouchedFolders()
    for index in indices {
      let operation = operations[index]
      let place = try walk.place(of: operation.path, making: true)
      switch operation.deed {
      case .replace: try touched.move(Operation.staged(index), from: area, to: place)
      case .rewrite(let old, _):
        try touched.rewrite(place, with: area.bytes(Operation.staged(index)) ?? [], creating: old == nil)
      case .remove: try touched.remove(place)
      case .append(let length, let bytes):
        try touched.write(bytes, at: length ?? 0, of: place, creating: length == nil)
      }
    }
    try touched.synchronize()
  }

  /// Gives the targets their old content back, last first, and waits until the disk has it.
  func takeBack(_ indices: some BidirectionalCollection<Int>) throws(StorageFault) {
    var touched = TouchedFolders()
    for index in indices.reversed() {
      let place = try walk.place(of: operations[index].path)
      switch operations[index].deed {
      case .replace(nil, _), .rewrite(nil, _), .append(nil, _): try touched.remove(place)
      case .replace, .remove: try touched.move(Operation.kept(index), from: area, to: place)
      case .rewrite: try touched.rewrite(place, with: area.bytes(Operation.kept(index)) ?? [], creating: false)
      case .append(let length?, _): try touched.cut(place, to: length)
      }
    }
    try touched.synchronize()
  }
}
