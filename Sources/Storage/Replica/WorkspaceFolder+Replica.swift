import FileFormat
import Glibc
import RoadmapEngine

/// The identity of this copy, and who works with it (FileFormat.md, History).
///
/// Two copies never write to the same file of history, however the folder was copied. Neither do two people who share a folder, so that
/// each undoes their own acts.
extension WorkspaceFolder {
  private static let markName = "me.json"

  /// Returns who works with this copy; an author without party and name if nobody has said so.
  ///
  /// A person who shares another person's folder works for the same party unless they say otherwise.
  /// - Throws: if the file that says so cannot be read.
  package func author() throws(StorageFault) -> Author {
    if let own = try ownMark() { return Author(party: own.party, name: own.name) }
    return Author(party: try mark(Self.markName)?.party, name: "")
  }

  /// Stores who works with this copy.
  /// - Throws: `overLimit`, and also if the existing file cannot be read; it is then not overwritten.
  package func setAuthor(_ author: Author) throws(StorageFault) {
    let lock = try lock()
    try setAuthor(author, under: lock)
  }

  func setAuthor(_ author: Author, under lock: borrowing CommitLock) throws(StorageFault) {
    if let reason = author.excess { throw .overLimit(reason) }
    var mark = try ownMark() ?? ReplicaMark()
    mark.party = author.party
    mark.name = author.name
    try keep(mark, under: lock)
  }

  /// Returns the replica id of this person's files of history in this copy; nil if there is none yet, or if the folder was copied since.
  func replica() throws(StorageFault) -> String? {
    guard let own = try ownMark(), isValid(own) else { return nil }
    return own.replica
  }

  /// Returns the replica id of this person's files of history in this copy.
  ///
  /// Makes and stores a new one if there is none, or if the folder was copied since.
  func settledReplica(under lock: borrowing CommitLock) throws(StorageFault) -> String {
    let own = try ownMark()
    if let own, isValid(own) { return own.replica }
    let party = try author().party
    var mark = own ?? ReplicaMark(party: party)
    var random = SystemRandomNumberGenerator()
    mark.replica = String(UInt32.random(in: .min ... .max, using: &random), radix: 16)
    mark.replica = String(repeating: "0", count: 8 - mark.replica.utf8.count) + mark.replica
    try keepHere(mark, under: lock)
    return mark.replica
  }

  /// Stores a mark together with the identity of this folder.
  private func keepHere(_ mark: ReplicaMark, under lock: borrowing CommitLock) throws(StorageFault) {
    let place = try place()
    var mark = mark
    mark.place = place.text
    mark.born = place.born
    try keep(mark, under: lock)
  }

  /// Checks whether a mark has a well-formed replica id and was made in this folder.
  private func isValid(_ mark: ReplicaMark) -> Bool {
    guard mark.replica.utf8.count == 8, mark.replica.utf8.allSatisfy({ ($0 >= 0x30 && $0 <= 0x39) || ($0 >= 0x61 && $0 <= 0x66) }) else {
      return false
    }
    return (try? place())?.isSame(as: mark) ?? false
  }

  /// Returns the mark of the user who runs the program; nil if they have none in this copy.
  private func ownMark() throws(StorageFault) -> ReplicaMark? {
    if let first = try mark(Self.markName), isOwn(first) { return first }
    return try mark(Self.nameOfOwnMark)
  }

  /// The name of this user's mark if another user has `me.json`, which belongs to whoever saved here first.
  private static var nameOfOwnMark: String { "me-\(geteuid()).json" }

  /// Checks whether `me.json` belongs to this user; if an earlier version wrote it without a user id, the owner of the file decides.
  private func isOwn(_ first: ReplicaMark) -> Bool {
    if let user = first.user { return user == Int(geteuid()) }
    let status = try? StateFolder.existing(in: root)?.folder.status(of: Self.markName, StateFolder.name)
    return status.map { $0.st_uid == geteuid() } ?? true
  }

  private func keep(_ mark: ReplicaMark, under lock: borrowing CommitLock) throws(StorageFault) {
    let isFirst = try self.mark(Self.markName).map(isOwn) ?? true
    var mark = mark
    mark.user = Int(geteuid())
    try lock.state.replace(isFirst ? Self.markName : Self.nameOfOwnMark, with: mark.bytes)
  }

  private func mark(_ name: String) throws(StorageFault) -> ReplicaMark? {
    guard let state = try StateFolder.existing(in: root) else { return nil }
    return try state.value(of: name) { (bytes) throws(FormatFault) in try ReplicaMark.read(bytes) }
  }

  private func place() throws(StorageFault) -> ReplicaPlace { ReplicaPlace(path, try root.ownStatus(), born: root.birth(), finalName) }
}
