import FileFormat
import Glibc
import RoadmapEngine

/// Which copy of a workspace this folder is. Two copies never write one file of history, however the folder was copied.
extension WorkspaceFolder {
  private static let markName = "me.json"

  /// Who works with this copy; nobody in particular where nobody has said so.
  /// - Throws: where somebody may have, and it cannot be read.
  package func author() throws(StorageFault) -> Author {
    let mark = try mark()
    return Author(party: mark.party, name: mark.name)
  }

  /// Says who works with this copy.
  /// - Throws: also where what was said before cannot be read: it is never written over.
  package func setAuthor(_ author: Author) throws(StorageFault) {
    let lock = try lock()
    try setAuthor(author, under: lock)
  }

  func setAuthor(_ author: Author, under lock: borrowing CommitLock) throws(StorageFault) {
    if let reason = author.excess { throw .overLimit(reason) }
    var mark = try mark()
    mark.party = author.party
    mark.name = author.name
    try lock.state.replace(Self.markName, with: mark.bytes)
  }

  /// The name of this copy's own file of history; nil where it has none yet.
  func replica() throws(StorageFault) -> String? {
    let mark = try mark()
    return isValid(mark) ? mark.replica : nil
  }

  /// The name of this copy's own file of history; a copied folder, another device or another path gets a new one.
  func settledReplica(under lock: borrowing CommitLock) throws(StorageFault) -> String {
    var mark = try mark()
    if isValid(mark) { return mark.replica }
    var random = SystemRandomNumberGenerator()
    mark.replica = String(UInt32.random(in: .min ... .max, using: &random), radix: 16)
    mark.replica = String(repeating: "0", count: 8 - mark.replica.utf8.count) + mark.replica
    mark.place = try place()
    try lock.state.replace(Self.markName, with: mark.bytes)
    return mark.replica
  }

  /// Keeps the name of a copy that was made in another place and then moved here.
  func keepReplicaInNewPlace() throws(StorageFault) {
    let lock = try lock()
    var mark = try mark()
    mark.place = try place()
    try lock.state.replace(Self.markName, with: mark.bytes)
  }

  private func isValid(_ mark: ReplicaMark) -> Bool {
    mark.replica.utf8.count == 8 && mark.replica.utf8.allSatisfy { ($0 >= 0x30 && $0 <= 0x39) || ($0 >= 0x61 && $0 <= 0x66) }
      && mark.place == (try? place())
  }

  private func mark() throws(StorageFault) -> ReplicaMark {
    guard let state = try StateFolder.existing(in: root) else { return ReplicaMark() }
    return try state.value(of: Self.markName) { (bytes) throws(FormatFault) in try ReplicaMark.read(bytes) } ?? ReplicaMark()
  }

  private func place() throws(StorageFault) -> String {
    let status = try root.ownStatus()
    guard let resolved = realpath(path, nil) else { return "" }
    defer { free(resolved) }
    return "\(status.st_dev):\(status.st_ino):\(String(cString: resolved))"
  }
}
