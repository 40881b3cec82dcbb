import RoadmapEngine

/// The files that a commit has written and not synced yet.
///
/// They are synced together and on several threads: a disk syncs many files that are asked for at the same time in little more time than one.
struct UnsyncedFiles {
  /// A written file and its path in errors.
  private final class Entry: @unchecked Sendable {
    // Only one thread syncs and closes each file.
    private var file: OpenFile?
    private let path: String

    init(_ file: consuming OpenFile, _ path: String) {
      self.file = consume file
      self.path = path
    }

    func finish() -> StorageFault? {
      do throws(StorageFault) {
        guard let file = file.take() else { return nil }
        try file.sync(path)
        try file.close(path)
      } catch { return error }
      return nil
    }
  }

  /// The greatest number of files that are held open, well below what systems allow.
  private static let limit = 200
  private var entries: [Entry] = []

  /// Adds a file that is written completely.
  /// - Throws: as `sync`, if so many files are open that they are synced at once.
  mutating func add(_ file: consuming OpenFile, _ path: String) throws(StorageFault) {
    entries.append(Entry(file, path))
    if entries.count >= Self.limit { try sync() }
  }

  /// Syncs and closes the files.
  /// - Throws: the fault of the first file that could not be synced.
  mutating func sync() throws(StorageFault) {
    let faults = entries.mapWaiting(few: 8) { $0.finish() }
    entries = []
    if let fault = faults.lazy.compactMap(\.self).first { throw fault }
  }
}
