import CAllocator
import Glibc

/// The size of the pages in which memory is taken from the system.
enum MemoryPages {
  /// From this size of all roadmaps on, huge pages make reading faster: 4 MiB.
  private static let large = 4 << 20

  /// Turns on huge pages for a large workspace; the program starts without them.
  /// - Parameter workspace: the path of its folder.
  static func prepare(for workspace: String) {
    guard let folder = opendir("\(workspace)/roadmaps") else { return }
    defer { closedir(folder) }
    var bytes = 0
    while bytes < large, let entry = readdir(folder) {
      var file = stat()
      let isKnown = withUnsafePointer(to: &entry.pointee.d_name) { name in
        name.withMemoryRebound(to: CChar.self, capacity: 256) { fstatat(dirfd(folder), $0, &file, AT_SYMLINK_NOFOLLOW) == 0 }
      }
      if isKnown, file.st_mode & S_IFMT == S_IFREG { bytes += Int(file.st_size) }
    }
    if bytes >= large { jalon_use_huge_pages(1) }
  }
}
