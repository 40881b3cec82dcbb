import FileFormat
import RoadmapEngine

/// The text of a form that is still open, so that no ending of the program loses it.
extension WorkspaceFolder {
  private static let unsavedName = "unsaved.json"

  /// What was typed when the planner ended last; nil: nothing.
  package func unsavedText() -> UnsavedText? {
    guard let state = try? StateFolder.existing(in: root), let bytes = state.contents(of: Self.unsavedName) else { return nil }
    return UnsavedText(bytes)
  }

  /// Keeps what is typed, or nothing any more; whole or not at all.
  package func keep(_ text: UnsavedText?) throws(StorageFault) {
    let lock = try lock()
    try lock.state.replace(Self.unsavedName, with: text?.bytes)
  }
}
