import FileFormat
import RoadmapEngine

/// The texts of forms that are not saved, so that no ending of the program loses them.
extension WorkspaceFolder {
  private static let unsavedName = "unsaved.json"
  /// The most bytes that a file of texts may have: as many as any JSON file that is read.
  private static let unsavedLimit = 64 << 20

  /// Returns what was typed and not saved when the planner ended last, oldest first.
  package func unsavedTexts() -> [UnsavedText] {
    guard let state = try? StateFolder.existing(in: root), let bytes = state.contents(of: Self.unsavedName, limit: Self.unsavedLimit) else {
      return []
    }
    return UnsavedText.texts(bytes)
  }

  /// Keeps what is typed, whole or not at all; no texts take the file away.
  package func keep(_ texts: [UnsavedText]) throws(StorageFault) {
    let lock = try lock()
    try lock.state.replace(Self.unsavedName, with: UnsavedText.bytes(of: texts))
  }
}
