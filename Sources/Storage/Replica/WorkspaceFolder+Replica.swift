import FileFormat
import Glibc
import RoadmapEngine

/// Which copy of a workspace this folder is, and who works with it. Two copies never write one file of history, however the folder was
/// copied, and neither do two people who share a folder: each undoes their own acts.
extension WorkspaceFolder {
  private static let markName = "me.json"

  /// Who works with this copy; nobody in particular where nobody has said so. Who shares the folder of somebody else works for the same
  /// party unless they say otherwise.
  /// - Throws: where somebody may have, and it cannot be read.
  package func author() throws(StorageFault) -> Author {
    if let own = try ownMark() { return Author(party: own.party, name: own.name) }
    return Author(party: try mark(Self.markName)?.party, name: "")
  }

  /// Says who works with this copy.
  /// - Throws: also where what was said before cannot be read: it is never written over.
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

  /// The name of this person's own files of history in this copy; nil where there are none yet.
  func replica() throws(StorageFault) -> String? {
    guard let own = try ownMark(), isValid(own) else { return nil }
    return own.replica
  }

  /// The name of this person's own files of history in this copy; a copied folder gets a new one.
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

  private func keepHere(_ mark: ReplicaMark, under lock: borrowing CommitLock) throws(StorageFault) {
    let place = try place()
    var mark = mark
    mark.place = place.text
    mark.born = place.born
    try keep(mark, under: lock)
  }

  private func isValid(_ mark: ReplicaMark) -> Bool {
    guard mark.replica.utf8.count == 8, mark.replica.utf8.allSatisfy({ ($0 >= 0x30 && $0 <= 0x39) || ($0 >= 0x61 && $0 <= 0x66) }) else {
      return false
    }
    return (try? place())?.isSame(as: mark) ?? false
  }

  /// The mark of whoever runs the program; nil where they have none in this copy.
  private func ownMark() throws(StorageFault) -> ReplicaMark? {
    if let first = try mark(Self.markName), isOwn(first) { return first }
    return try mark(Self.nameOfOwnMark)
  }

  /// Whoever saved here first has `me.json`, everybody else a file that is named after their user id.
  private static var nameOfOwnMark: String { "me-\(geteuid()).json" }

  /// A mark of an earlier version does not say whose it is: its file does.
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
