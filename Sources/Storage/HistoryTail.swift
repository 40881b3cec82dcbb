import FileFormat
import Glibc
import RoadmapEngine

/// Reads the history of one copy backwards, in parts that double in size, so that a question about the last acts does not read all of it.
///
/// Files are only ever appended to. A file that another program replaces meanwhile is read on from its old contents, since it stays open.
struct HistoryTail: ~Copyable {
  private let folder: WorkspaceFolder
  /// The files that have not been read to their beginning yet, the newest last.
  private var paths: [String]
  private var file: OpenFile?
  /// The number of bytes of the last of `paths` that have not been read yet.
  private var left = 0
  /// The end of a line whose beginning is in the part that is read next.
  private var rest: [UInt8] = []
  private var partSize: Int
  /// How much of each file is read; nil for the whole file.
  private let sizes: [String: Int]?

  /// Prepares the reading; nothing is opened yet.
  /// - Parameters:
  ///   - files: the files of one copy, in the order of their numbers.
  ///   - sizes: how many bytes of each file are read, by its path; a file that is missing there is not read. nil for whole files.
  ///   - partSize: the size of the first part in bytes.
  init(_ folder: WorkspaceFolder, _ files: [HistoryFileName], upTo sizes: [String: Int]? = nil, partSize: Int = 64 << 10) {
    self.folder = folder
    self.sizes = sizes
    self.partSize = partSize
    paths = files.map(\.path).filter { sizes?[$0] != 0 && (sizes == nil || sizes?[$0] != nil) }
  }

  /// Returns the records directly before those that were returned so far, oldest first; nil at the beginning of the history.
  ///
  /// `isWhole` is false if a line of this part cannot be read.
  mutating func next() throws(StorageFault) -> (records: [ChangeRecord], isWhole: Bool)? {
    while let path = paths.last {
      let bytes = try nextPart(of: path)
      let isBeginning = left == 0
      var lines = bytes[...]
      if isBeginning {
        rest = []
        file = nil
        paths.removeLast()
      } else if let end = bytes.firstIndex(of: UInt8(ascii: "\n")) {
        rest = Array(bytes[..<end])
        lines = bytes[(end + 1)...]
      } else {
        rest = bytes
        lines = []
      }
      guard rest.count <= StoredFile.limit else { throw .tooLarge(path, bytes: rest.count) }
      let (records, damaged) = HistoryFile.read(Array(lines))
      if !records.isEmpty || !damaged.isEmpty { return (records, damaged.isEmpty) }
    }
    return nil
  }

  /// Reads the next part of a file, and adds the end of the line that it cuts.
  private mutating func nextPart(of path: String) throws(StorageFault) -> [UInt8] {
    if file == nil {
      let opened = try folder.open(path)
      let size = Int(try opened.status(path).st_size)
      left = min(size, sizes?[path] ?? size)
      file = consume opened
    }
    let start = max(0, left - partSize)
    let bytes = try file?.bytes(path, from: start, count: left - start) ?? []
    left = start
    partSize *= 2
    return bytes + rest
  }
}

extension WorkspaceFolder {
  /// Opens a file for reading.
  fileprivate func open(_ path: String) throws(StorageFault) -> OpenFile {
    let place = try Place(path, in: root)
    guard place.missingFolders.isEmpty else { throw .missing(path) }
    return try place.folder.file(place.name, path, O_RDONLY)
  }
}
