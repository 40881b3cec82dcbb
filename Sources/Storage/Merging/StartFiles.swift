import FileFormat
import RoadmapEngine

/// The files that say what stood in a workspace before its first record (Collaboration.md, Start).
enum StartFiles {
  /// A record of the start and its line.
  typealias Entry = (record: ChangeRecord, line: [UInt8])

  /// Makes the record of each thing, in the order of the paths of the files that they make. The same things give the same records everywhere.
  /// - Parameter known: the entries of another copy; what is the same there is not written anew.
  static func entries(making changes: [Change], known: [Entry] = []) -> [Entry] {
    let places = Dictionary(
      known.indices.map { (known[$0].record.change.firstPath, $0) }, uniquingKeysWith: { first, _ in first })
    return changes.map { (path: $0.firstPath, change: $0) }.sorted { $0.path < $1.path }.mapOnAllCores(few: 16) { path, change in
      if let place = places[path], known[place].record.change == change { return known[place] }
      return ChangeRecord.hashed(change, after: [])
    }
  }

  /// Distributes a start over files, each within the size limit. Their names follow from all of it.
  static func files(of start: [Entry]) -> [(name: HistoryFileName, entries: [Entry])] {
    var files: [(name: HistoryFileName, entries: [Entry])] = []
    var size = 0
    for entry in start {
      if files.isEmpty || size + entry.line.count > StoredFile.limit {
        let first = HistoryFileName.start(ContentHash(of: Array(start.map(\.record.id).joined().utf8)).description)
        files.append((files.last?.name.next ?? first, []))
        size = 0
      }
      files[files.count - 1].entries.append(entry)
      size += entry.line.count
    }
    return files
  }
}

extension Change {
  /// The path of the first file that the change touches; of a record of the start, that of the file that it makes.
  var firstPath: String { files.first?.path ?? "" }
}
