import FileFormat
import Glibc
import RoadmapEngine

/// Which copy of a workspace this folder is. Two copies never write one file of history, however the folder was copied.
extension WorkspaceFolder {
  private static let markName = "me.json"

  /// Who works with this copy; nobody in particular where nobody has said so.
  package func author() -> Author {
    let mark = mark()
    return Author(party: mark.party, name: mark.name)
  }

  /// Says who works with this copy.
  package func setAuthor(_ author: Author) throws(StorageFault) {
    let lock = try lock()
    try setAuthor(author, under: lock)
  }

  func setAuthor(_ author: Author, under lock: borrowing CommitLock) throws(StorageFault) {
    var mark = mark()
    mark.party = author.party
    mark.name = author.name
    try lock.state.replace(Self.markName, with: mark.bytes)
  }

  /// The name of this copy's own file of history; nil where it has none yet.
  func replica() -> String? {
    let mark = mark()
    return isValid(mark) ? mark.replica : nil
  }

  /// The name of this copy's own file of history; a copied folder, another device or another path gets a new one.
  func settledReplica(under lock: borrowing CommitLock) throws(StorageFault) -> String {
    var mark = mark()
    if isValid(mark) { return mark.replica }
    var random = SystemRandomNumberGenerator()
    mark.replica = String(UInt32.random(in: .min ... .max, using: &random), radix: 16)
    mark.replica = String(repeating: "0", count: 8 - mark.replica.utf8.count) + mark.replica
    mark.place = try place()
    try lock.state.replace(Self.markName, with: mark.bytes)
    return mark.replica
  }

  private func isValid(_ mark: ReplicaMark) -> Bool {
    mark.replica.utf8.count == 8 && mark.replica.utf8.allSatisfy { ($0 >= 0x30 && $0 <= 0x39) || ($0 >= 0x61 && $0 <= 0x66) }
      && mark.place == (try? place())
  }

  private func mark() -> ReplicaMark {
    guard let state = try? StateFolder.existing(in: root), let bytes = state.contents(of: Self.markName) else { return ReplicaMark() }
    return ReplicaMark(bytes) ?? ReplicaMark()
  }

  private func place() throws(StorageFault) -> String {
    let status = try root.ownStatus()
    guard let resolved = realpath(path, nil) else { return "" }
    defer { free(resolved) }
    return "\(status.st_dev):\(status.st_ino):\(String(cString: resolved))"
  }
}
