import CAllocator
import Glibc

/// In which pages memory comes from the system.
enum Memory {
  /// So many bytes of roadmaps are read sooner on huge pages; fewer would only take more memory there.
  private static let large = 4 << 20

  /// In huge ones where a workspace is large: the program begins with small ones.
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
