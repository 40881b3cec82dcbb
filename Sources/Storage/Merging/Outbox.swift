import FileFormat
import Glibc
import RoadmapEngine

/// What one copy of a workspace leaves in a folder for the others: its history (Collaboration.md, Outboxes).
///
/// `jalon-3f9a2c71/` holds the files of history, and `files` with the stamp of each. That is written last, so that a file without its stamp is
/// one that has not arrived completely.
struct Outbox {
  static let listName = "files"
  private static let prefix = "jalon-"
  private static let heading = "jalon.outbox/1"

  /// The name of the folder.
  let name: String
  /// The bytes of each file of history, as far as the list names them.
  private(set) var files: [(name: HistoryFileName, bytes: [UInt8])] = []

  /// Returns the name of a copy's outbox.
  static func name(of replica: String) -> String { prefix + replica }

  /// Returns the names of all outboxes in a folder, in byte order.
  static func names(in folder: WorkspaceFolder) throws(StorageFault) -> [String] {
    try folder.root.names().filter { $0.hasPrefix(prefix) && $0.utf8.count == prefix.utf8.count + 8 }.sorted()
  }

  /// Reads an outbox.
  init(_ name: String, in folder: WorkspaceFolder) throws(OutboxFault) {
    self.name = name
    do throws(StorageFault) {
      for (path, stamp) in try Self.list(name, in: folder) ?? [:] {
        let bytes = try folder.read("\(name)/\(path)").bytes
        // A file that is longer has lines whose list has not arrived yet.
        let listed = Array(bytes.prefix(stamp.size))
        guard FileStamp(of: listed) == stamp, HistoryFile.everyLine(listed, of: path).allSatisfy(\.isReadable) else { throw .changed(path) }
        files.append((HistoryFileName(String(path.dropFirst(HistoryFileName.folder.count + 1))), listed))
      }
    } catch {
      switch error {
      case .missing, .changed: throw .incomplete
      case .newerFormat: throw .newer
      default: throw .storage(error)
      }
    }
    files.sort { $0.name < $1.name }
  }

  /// Returns the stamps of the files of an outbox, by their paths in it; nil if there is no list.
  /// - Throws: `changed` for a list that is damaged, `newerFormat`.
  private static func list(_ name: String, in folder: WorkspaceFolder) throws(StorageFault) -> [String: FileStamp]? {
    let path = "\(name)/\(listName)"
    let bytes: [UInt8]
    do throws(StorageFault) { bytes = try folder.read(path).bytes } catch .missing { return nil }
    guard let text = String(validating: bytes, as: UTF8.self), text.hasSuffix("\n") else { throw .changed(path) }
    let lines = text.split(separator: "\n")
    guard lines.first == heading[...] else { throw lines.first?.hasPrefix("jalon.outbox/") == true ? .newerFormat(path) : .changed(path) }
    var stamps: [String: FileStamp] = [:]
    for line in lines.dropFirst() {
      let words = line.split(separator: " ", maxSplits: 1).map { String($0) }
      guard words.count == 2, let stamp = FileStamp(words[0]), isHistory(words[1]) else { throw .changed(path) }
      stamps[words[1]] = stamp
    }
    return stamps
  }

  /// Checks whether a path is that of a file directly in the folder of histories.
  private static func isHistory(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count == 2 && parts[0] == HistoryFileName.folder && parts[1].hasSuffix(HistoryFileName.ending) && !parts[1].hasPrefix(".")
  }

  // MARK: Writing

  /// Writes the outbox of a copy: the files that differ, each whole or not at all, then the list.
  /// - Returns: whether anything was written.
  static func write(
    _ files: [(name: HistoryFileName, bytes: [UInt8])], of replica: String, to folder: WorkspaceFolder, for readers: Readers
  ) throws(StorageFault) -> Bool {
    let name = name(of: replica)
    let known = (try? list(name, in: folder)) ?? [:]
    let stamps = files.map { ($0.name.path, FileStamp(of: $0.bytes)) }
    let differing = files.filter { file in
      let size = try? folder.size(of: "\(name)/\(file.name.path)")
      return known[file.name.path] != FileStamp(of: file.bytes) || size != file.bytes.count
    }
    guard !differing.isEmpty || Dictionary(stamps, uniquingKeysWith: { first, _ in first }) != known else { return false }
    try folder.root.makeFolder(name, name)
    let outbox = try folder.root.folder(name, name)
    let inner = "\(name)/\(HistoryFileName.folder)"
    try outbox.makeFolder(HistoryFileName.folder, inner)
    let histories = try outbox.folder(HistoryFileName.folder, inner)
    for file in differing {
      try write(file.bytes, to: String(file.name.path.dropFirst(HistoryFileName.folder.count + 1)), in: histories, inner, readers)
    }
    try histories.sync()
    let list = stamps.map { path, stamp in "\(stamp) \(path)\n" }.joined()
    try write(Array((heading + "\n" + list).utf8), to: listName, in: outbox, name, readers)
    try outbox.sync()
    try folder.root.sync()
    return true
  }

  /// Replaces a file by a rename, after it is durable.
  private static func write(
    _ bytes: [UInt8], to name: String, in folder: Folder, _ path: String, _ readers: Readers
  ) throws(StorageFault) {
    let draft = ".\(name).new"
    try folder.remove(draft, path)
    do throws(StorageFault) {
      let file = try folder.file(draft, "\(path)/\(name)", O_WRONLY | O_CREAT | O_EXCL, mode: readers.narrowing(0o666))
      try file.write(bytes, "\(path)/\(name)")
      try file.sync("\(path)/\(name)")
      try file.close("\(path)/\(name)")
      try folder.move(draft, to: folder, as: name, "\(path)/\(name)")
    } catch {
      try? folder.remove(draft, path)
      throw error
    }
  }
}

/// Why nothing is taken from an outbox.
package enum OutboxFault: Error, Hashable, Sendable {
  /// A file is missing, cut or damaged, or has not arrived yet.
  case incomplete
  /// A newer version of Jalon wrote it.
  case newer
  /// A copy of another workspace wrote it.
  case unrelated
  case storage(StorageFault)
}
