import FileFormat
import RoadmapEngine

/// The texts of forms that are not saved, so that no ending of the program loses them.
extension WorkspaceFolder {
  static let unsavedName = "unsaved.json"
  private static let asideName = "unsaved.unread.json"

  /// Returns what was typed and not saved when the planner ended last, oldest first.
  package func unsavedTexts() -> [UnsavedText] {
    guard let state = try? StateFolder.existing(in: root), let bytes = try? state.contents(of: Self.unsavedName) else { return [] }
    return UnsavedText.texts(bytes)
  }

  /// Keeps what is typed, whole or not at all; no texts take the file away. A file that this program does not understand is put aside
  /// first.
  package func keep(_ texts: [UnsavedText]) throws(StorageFault) {
    let lock = try lock()
    let readers = try Readers(of: root)
    if let former = try lock.state.contents(of: Self.unsavedName), UnsavedText.texts(former).isEmpty {
      try lock.state.replace(Self.asideName, with: former, for: readers)
    }
    try lock.state.replace(Self.unsavedName, with: UnsavedText.bytes(of: texts), for: readers)
  }
}
