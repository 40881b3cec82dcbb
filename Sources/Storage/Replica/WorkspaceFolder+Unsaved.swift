import FileFormat
import RoadmapEngine

/// The unsaved texts of open forms, stored so that no end of the program loses them.
extension WorkspaceFolder {
  static let unsavedName = "unsaved.json"
  private static let asideName = "unsaved.unread.json"

  /// Returns what was typed and not saved when the planner ended last, oldest first.
  package func unsavedTexts() -> [UnsavedText] {
    guard let state = try? StateFolder.existing(in: root), let bytes = try? state.contents(of: Self.unsavedName) else { return [] }
    return UnsavedText.texts(bytes)
  }

  /// Stores the unsaved texts, all or none; an empty list removes the file.
  ///
  /// If the existing file cannot be understood, it is first kept as `unsaved.unread.json`.
  package func keep(_ texts: [UnsavedText]) throws(StorageFault) {
    let lock = try lock()
    let readers = try Readers(of: root)
    if let former = try lock.state.contents(of: Self.unsavedName), UnsavedText.texts(former).isEmpty {
      try lock.state.replace(Self.asideName, with: former, for: readers)
    }
    try lock.state.replace(Self.unsavedName, with: UnsavedText.bytes(of: texts), for: readers)
  }
}
