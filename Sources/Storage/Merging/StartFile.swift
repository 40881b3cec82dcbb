import RoadmapEngine

/// A file that says what stood in a workspace before its first record. It can be long, and many merges need nothing of it, so its bytes are read
/// when they are asked for.
struct StartFile: Sendable {
  let name: HistoryFileName
  /// The number of bytes that count; a file that other programs have made longer since is read up to there.
  let size: Int
  private let source: Source

  private enum Source: Sendable {
    case folder(WorkspaceFolder)
    case bytes([UInt8])
  }

  /// - Parameter folder: the workspace that holds the file.
  init(_ name: HistoryFileName, size: Int, in folder: WorkspaceFolder) {
    self.name = name
    self.size = size
    source = .folder(folder)
  }

  init(_ name: HistoryFileName, _ bytes: [UInt8]) {
    self.name = name
    size = bytes.count
    source = .bytes(bytes)
  }

  func bytes() throws(StorageFault) -> [UInt8] {
    switch source {
    case .bytes(let bytes): return bytes
    case .folder(let folder):
      let bytes = try folder.read(name.path).bytes
      return bytes.count > size ? Array(bytes.prefix(size)) : bytes
    }
  }
}
