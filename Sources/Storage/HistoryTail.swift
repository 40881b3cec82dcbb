import FileFormat
import Glibc
import RoadmapEngine

/// The history of one copy read from its end, in parts each twice as long as the one before, so that what is asked of the last acts does not
/// cost the whole of it.
///
/// Files are only ever added to, and a file that somebody replaces meanwhile stays the one that was opened.
struct HistoryTail: ~Copyable {
  private let folder: WorkspaceFolder
  /// The files that are not read to their beginning yet, the newest last.
  private var paths: [String]
  private var file: OpenFile?
  /// Bytes of the last of `paths` that are not read yet.
  private var left = 0
  /// The end of a line that began in an earlier part.
  private var rest: [UInt8] = []
  private var partSize: Int

  /// - Parameters:
  ///   - files: of one copy, in the order in which they were begun.
  ///   - partSize: bytes of the first part.
  init(_ folder: WorkspaceFolder, _ files: [HistoryFileName], partSize: Int = 64 << 10) {
    self.folder = folder
    self.partSize = partSize
    paths = files.map(\.path)
  }

  /// The records before those that were read so far, oldest first, and whether all lines between them could be read; nil at the beginning.
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

  private mutating func nextPart(of path: String) throws(StorageFault) -> [UInt8] {
    if file == nil {
      let opened = try folder.open(path)
      left = Int(try opened.status(path).st_size)
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
  /// Opens a file to be read.
  fileprivate func open(_ path: String) throws(StorageFault) -> OpenFile {
    let place = try Place(path, in: root)
    guard place.missingFolders.isEmpty else { throw .missing(path) }
    return try place.folder.file(place.name, path, O_RDONLY)
  }
}
