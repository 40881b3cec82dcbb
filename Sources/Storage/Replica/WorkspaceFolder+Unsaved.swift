import FileFormat
import Glibc
import RoadmapEngine

/// The text of a form that is still open, so that no ending of the program loses it.
extension WorkspaceFolder {
  private static let unsavedName = "unsaved.json"

  /// What was typed when the planner ended last; nil: nothing.
  package func unsavedText() -> UnsavedText? {
    guard let state = try? StateFolder.existing(in: root),
      let file = try? state.folder.file(Self.unsavedName, Self.unsavedName, O_RDONLY),
      let bytes = try? file.contents(Self.unsavedName, expected: 0, limit: 1 << 20)
    else { return nil }
    return UnsavedText(bytes)
  }

  /// Keeps what is typed, or nothing any more; whole or not at all.
  package func keep(_ text: UnsavedText?) throws(StorageFault) {
    let lock = try lock()
    let new = "\(Self.unsavedName).new"
    try lock.state.folder.remove(new, new)
    if let text {
      try lock.state.write(text.bytes, to: new)
      try lock.state.folder.move(new, to: lock.state.folder, as: Self.unsavedName, Self.unsavedName)
    } else {
      try lock.state.folder.remove(Self.unsavedName, Self.unsavedName)
    }
    try lock.state.folder.sync()
  }
}
