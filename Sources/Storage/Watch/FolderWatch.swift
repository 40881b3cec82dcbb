import Glibc

/// Reports changes in the folders of a workspace by inotify. Without it, the caller checks every few seconds.
package final class FolderWatch: Sendable {
  /// The descriptor to poll; it is readable once something has changed.
  package let descriptor: Int32

  /// Begins to watch; nil if the system cannot, because of too many watches or a file system that does not support them.
  package init?(_ folder: WorkspaceFolder) {
    let number = inotify_init1(Int32(O_NONBLOCK | O_CLOEXEC))
    guard number >= 0 else { return nil }
    descriptor = number
    // Every save ends with a rename or with closing a file; a file that is still being written need not be read.
    let events = UInt32(IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_CREATE)
    guard inotify_add_watch(number, folder.path, events) >= 0 else { return nil }
    for part in ["parties", "calendars", "roadmaps", WorkspaceFolder.received] {
      _ = inotify_add_watch(number, "\(folder.path)/\(part)", events)
    }
  }

  deinit { _ = close(descriptor) }

  /// Discards all events that have been reported so far.
  package func drain() {
    var buffer = [UInt8](repeating: 0, count: 16_384)
    while read(descriptor, &buffer, buffer.count) > 0 {}
  }
}
