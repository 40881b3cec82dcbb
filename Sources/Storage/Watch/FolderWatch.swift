import Glibc

/// Says when something changes in the folders of a workspace (inotify); without it, looking every few seconds does.
package final class FolderWatch: Sendable {
  /// Readable when something has changed.
  package let descriptor: Int32

  /// nil where the system cannot watch: too many watches, or a file system that does not know.
  package init?(_ folder: WorkspaceFolder) {
    let number = inotify_init1(Int32(O_NONBLOCK | O_CLOEXEC))
    guard number >= 0 else { return nil }
    descriptor = number
    // Whoever saves ends with a rename or with a file that is closed; what is only being written is not worth a look.
    let events = UInt32(IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_CREATE)
    guard inotify_add_watch(number, folder.path, events) >= 0 else { return nil }
    for part in ["parties", "calendars", "roadmaps"] { _ = inotify_add_watch(number, "\(folder.path)/\(part)", events) }
  }

  deinit { _ = close(descriptor) }

  /// Forgets what has been reported so far.
  package func drain() {
    var buffer = [UInt8](repeating: 0, count: 16_384)
    while read(descriptor, &buffer, buffer.count) > 0 {}
  }
}
